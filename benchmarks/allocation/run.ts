import { mkdirSync, writeFileSync } from "node:fs";
import { linearAssignment, resolve, stableMatching } from "@inzet/allocation";
import { formatCard, machineCard } from "../machine-card.js";
import { randomFrom } from "../random.js";
import { cpuMedian } from "./cpu-median.js";
import { instance, kinds } from "./instances.js";
import { published } from "./published.js";
import { npmRivals, ours } from "./rivals.js";
import { scipy } from "./scipy.js";

/** How fast and how good is `@inzet/allocation`, in one run with its rivals? `--sizes 1000,2000` for dense problems. */
export async function run({ seed, options }: { seed: number; options: string[] }): Promise<void> {
  const sizesAt = options.indexOf("--sizes");
  const sizes = (sizesAt < 0 ? "100,1000,2000" : options[sizesAt + 1]!).split(",").map(Number);
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
      const runs = size > 1000 ? 3 : size > 200 ? 7 : 101;
      const mine = cpuMedian(runs, ours.prepare(problem));
      const theirs = scipy(problem, Math.min(runs, 15));
      const cells = [theirs === undefined ? "" : theirs.ms.toFixed(2)];
      if (theirs !== undefined && Math.abs(theirs.cost - mine.result) > 1e-6 * Math.abs(theirs.cost))
        cells[0] += " (other total)";
      for (const rival of rivals) {
        if (size > rival.most) cells.push("");
        else {
          const { ms, result } = cpuMedian(1, rival.prepare(problem));
          const isOff = Math.abs(result - mine.result) > 1e-6 * Math.abs(mine.result);
          cells.push(`${ms.toFixed(1)}${isOff ? ` (${((result / mine.result - 1) * 100).toFixed(1)} % off)` : ""}`);
        }
      }
      const solution = linearAssignment({ rows: size, columns: size, values: problem.costs });
      const work =
        solution.status === "optimal"
          ? `${solution.work.augmentingPaths} paths, ${solution.work.rowsScanned} rows read`
          : "";
      const ratio = theirs === undefined ? "" : (mine.ms / theirs.ms).toFixed(2);
      const line = `| ${problem.name} | ${ratio} | ${mine.ms.toFixed(2)} | ${cells.join(" | ")} | ${work} |`;
      console.log(line);
      lines.push(line);
    }
  }
  lines.push("", "## One row changes, n = 2000", "", resolveLine(seed), "", "## Stable matching, 10 choices each", "");
  for (const rows of [1_000, 100_000, 1_000_000]) lines.push(stableLine(rows, seed));
  lines.push("", "## Published instances", "", ...published(), "");
  console.log(lines.slice(-35).join("\n"));
  const folder = new URL("../results/", import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL("allocation.md", folder), lines.join("\n"));
}

function resolveLine(seed: number): string {
  const { size, costs } = instance("uniform", 2000, seed);
  const problem = { rows: size, columns: size, values: costs };
  const random = randomFrom(seed);
  const { ms: full, result } = cpuMedian(3, () => linearAssignment(problem));
  let solution = result;
  const { ms } = cpuMedian(31, () => {
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
