import { mkdirSync, writeFileSync } from "node:fs";
import { linearAssignment, resolve, sparseAssignment, stableMatching } from "@inzet/allocation";
import { formatCard, machineCard } from "../machine-card.js";
import { randomFrom } from "../random.js";
import { cpuMedian } from "./cpu-median.js";
import { bytesBeside, growth } from "./growth.js";
import { instance, kinds } from "./instances.js";
import { logChart } from "./log-chart.js";
import { published } from "./published.js";
import { npmRivals, ours } from "./rivals.js";
import { scipy, sparseScipy } from "./scipy.js";
import { sparseInstance } from "./sparse-instances.js";

/** How fast and how good is `@inzet/allocation`, in one run with its rivals? `--sizes 1000,2000` for dense problems. */
export async function run({ seed, options }: { seed: number; options: string[] }): Promise<void> {
  const sizesAt = options.indexOf("--sizes");
  const sizes = (sizesAt < 0 ? "10,50,100,1000,2000,5000" : options[sizesAt + 1]!).split(",").map(Number);
  const lines = [
    "# Allocation",
    "",
    formatCard(machineCard(seed)),
    "",
    "Medians of CPU time after one run to warm up.",
    "",
  ];
  const rivals = npmRivals();
  const names = ["scipy", ...rivals.map(({ name }) => name)];
  lines.push("## Dense", "", `| problem | ratio to scipy | inzet ms | ${names.join(" ms | ")} ms | work |`);
  lines.push(`|---|---:|---:|${names.map(() => "---:|").join("")}---|`);
  for (const size of sizes) {
    for (const kind of kinds) {
      if (kind === "Machol–Wien" && size > 1000) continue;
      const problem = instance(kind, size, seed);
      // Small ones are solved many times in a run: they take microseconds, and must be warm.
      const batch = Math.max(1, Math.min(2000, Math.floor(2e6 / size ** 2)));
      const runs = size > 2000 ? 1 : size > 1000 ? 3 : size > 200 ? 7 : 21;
      const mine = cpuMedian(Math.max(3, runs), ours.prepare(problem), batch);
      const theirs = scipy(problem, runs, batch);
      const cells = [theirs === undefined ? "" : theirs === "late" ? "no answer in 300 s" : digits(theirs.ms)];
      if (typeof theirs === "object" && Math.abs(theirs.cost - mine.result) > 1e-6 * Math.abs(theirs.cost))
        cells[0] += " (other total)";
      for (const rival of rivals) {
        if (size > rival.most) cells.push("");
        else {
          const { ms, result } = cpuMedian(size > 200 ? 1 : 7, rival.prepare(problem), size > 200 ? 1 : 5);
          const isOff = Math.abs(result - mine.result) > 1e-6 * Math.abs(mine.result);
          cells.push(`${digits(ms)}${isOff ? ` (${((result / mine.result - 1) * 100).toFixed(1)} % off)` : ""}`);
        }
      }
      const solution = linearAssignment({ rows: size, columns: size, values: problem.costs });
      const work =
        solution.status === "optimal"
          ? `${solution.work.bids} bids, ${solution.work.augmentingPaths} paths, ${solution.work.rowsScanned + solution.work.rescans} rows read`
          : "";
      const ratio = typeof theirs !== "object" ? "" : (mine.ms / theirs.ms).toFixed(2);
      const line = `| ${problem.name} | ${ratio} | ${digits(mine.ms)} | ${cells.join(" | ")} | ${work} |`;
      console.log(line);
      lines.push(line);
    }
  }
  lines.push("", "## Sparse, 20 pairs a row", "", ...sparseLines(seed));
  lines.push("", "## One row changes, n = 2000", "", resolveLine(seed), "", "## Stable matching, 10 choices each", "");
  for (const rows of [1_000, 100_000, 1_000_000]) lines.push(stableLine(rows, seed));
  lines.push("", "## Memory beside the input", "");
  for (const [kind, size, edges] of [
    ["dense", 5000, 0],
    ["sparse", 50_000, 1_000_000],
  ] as const) {
    const bytes = bytesBeside(kind, size);
    if (bytes === undefined) continue;
    const each = edges > 0 ? `, ${(bytes / edges).toFixed(1)} bytes a pair` : "";
    lines.push(`- ${kind} n = ${size}: ${(bytes / 1e6).toFixed(1)} MB${each}`);
  }
  lines.push("", "## Growth", "", ...growthLines(seed));
  lines.push("", "## Published instances", "", ...published(), "");
  console.log(lines.slice(-35).join("\n"));
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("allocation.md", folder), lines.join("\n"));
}

/** Three digits that count. */
function digits(ms: number): string {
  return String(Number(ms.toPrecision(3)));
}

function sparseLines(seed: number): string[] {
  const lines = ["| problem | ratio to scipy.sparse | inzet ms | scipy ms | work |", "|---|---:|---:|---:|---|"];
  for (const [kind, size] of [
    ["uniform", 10_000],
    ["uniform", 100_000],
    ["geometric", 10_000],
    ["geometric", 30_000],
  ] as const) {
    const problem = sparseInstance(kind, size, seed);
    const { ms, result } = cpuMedian(3, () => sparseAssignment(problem));
    if (result.status !== "optimal") throw new Error("sparse instances have a solution");
    const theirs = sparseScipy(problem, 60);
    const said = theirs === "late" ? "no answer in 60 s" : theirs === undefined ? "" : digits(theirs.ms);
    const isOff = typeof theirs === "object" && Math.abs(theirs.cost - result.cost) > 1e-6 * result.cost;
    const ratio = typeof theirs === "object" ? (ms / theirs.ms).toFixed(3) : "";
    const { bids, augmentingPaths, rowsScanned } = result.work;
    const work = `${bids} bids, ${augmentingPaths} paths, ${rowsScanned} rows read`;
    lines.push(
      `| ${kind} n = ${size} | ${ratio} | ${digits(ms)} | ${said}${isOff ? " (other total)" : ""} | ${work} |`,
    );
  }
  return lines;
}

/** Tables of time and work, and the charts beside them. */
function growthLines(seed: number): string[] {
  const points = growth(seed);
  const curves = [...new Set(points.map(({ curve }) => curve))];
  const chart = (file: string, form: string) => {
    const lines = curves
      .filter((curve) => curve.startsWith(form))
      .map((curve) => ({
        name: curve.slice(form.length + 1),
        points: points.filter((point) => point.curve === curve).map(({ size, ms }) => [size, ms] as const),
      }));
    const svg = logChart(`${form} assignment, CPU time`, "rows", "ms", lines);
    writeFileSync(new URL(`../results/${file}`, import.meta.url), svg);
  };
  chart("allocation-growth-dense.svg", "dense");
  chart("allocation-growth-sparse.svg", "sparse");
  return [
    "![dense](allocation-growth-dense.svg) ![sparse](allocation-growth-sparse.svg)",
    "",
    "| problem | n | ms | bids | paths | rows read |",
    "|---|---:|---:|---:|---:|---:|",
    ...points.map(
      ({ curve, size, ms, bids, augmentingPaths, rowsRead }) =>
        `| ${curve} | ${size} | ${digits(ms)} | ${bids} | ${augmentingPaths} | ${rowsRead} |`,
    ),
  ];
}

function resolveLine(seed: number): string {
  const { size, costs } = instance("uniform", 2000, seed);
  const problem = { rows: size, columns: size, values: costs };
  const random = randomFrom(seed);
  const { ms: full, result } = cpuMedian(5, () => linearAssignment(problem));
  let solution = result;
  const { ms } = cpuMedian(101, () => {
    const row = Math.floor(random() * size);
    for (let column = 0; column < size; column++) costs[row * size + column] = random();
    if (solution.status === "optimal") solution = resolve(problem, solution, { changedRows: [row] });
  });
  return `- solved anew ${full.toFixed(1)} ms, re-solved ${ms.toFixed(2)} ms: ${(full / ms).toFixed(0)} times faster`;
}

function stableLine(rows: number, seed: number): string {
  const columns = rows / 10;
  const random = randomFrom(seed);
  const columnOfPair = new Int32Array(rows * 10);
  for (let row = 0; row < rows; row++) {
    const chosen = new Set<number>();
    while (chosen.size < 10) chosen.add(Math.floor(random() * columns));
    columnOfPair.set([...chosen], row * 10);
  }
  const problem = {
    ...{ rows, columns, columnOfPair },
    rowStarts: Int32Array.from({ length: rows + 1 }, (_, row) => row * 10),
    rowRanks: Int32Array.from(columnOfPair, (_, at) => at % 10),
    columnRanks: Float64Array.from(columnOfPair, random),
    columnQuotas: new Int32Array(columns).fill(10),
  };
  const { ms, result } = cpuMedian(rows > 200_000 ? 1 : 5, () => stableMatching(problem));
  return `- ${rows} rows: ${ms.toFixed(1)} ms, ${result.pairs.length} matched, ${result.work.proposals} proposals`;
}
