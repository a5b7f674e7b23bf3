import { existsSync, readFileSync } from "node:fs";
import { generalisedAssignment, linearAssignment, sparseAssignment, verifyGeneralised } from "@inzet/allocation";

const folder = `${process.env.INZET_DATA ?? "../shared/data"}/opt`;
const lapOptima: readonly [string, number][] = [
  ["assign100", 305],
  ["assign200", 475],
  ["assign300", 626],
  ["assign400", 804],
];

function numbersOf(path: string): number[] {
  return readFileSync(`${folder}/${path}`, "utf8").trim().split(/\s+/).map(Number);
}

/** Lines about published instances: our value against the optimum, bound, gap, time. Empty without the data. */
export function published(): string[] {
  if (!existsSync(folder)) return ["(no instances: set INZET_DATA)"];
  const lines = ["| instance | optimum | ours | off | bound | gap | CPU ms |", "|---|---:|---:|---:|---:|---:|---:|"];
  for (const [name, optimum] of lapOptima) {
    const [size, ...values] = numbersOf(`lap/${name}.txt`) as [number, ...number[]];
    const solution = linearAssignment({ rows: size, columns: size, values });
    const cost = solution.status === "optimal" ? solution.cost : Number.NaN;
    lines.push(`| ${name} | ${optimum} | ${cost} | ${cost - optimum} | ${cost} | 0 | |`);
  }
  lines.push(sparseLine());
  const best = readFileSync(`${folder}/gap/best-known.csv`, "utf8").trim().split("\n").slice(1);
  for (const line of best) {
    const cells = line.split(",");
    const name = cells[0]!.split("/")[1]!;
    const optimum = Number(cells[7]);
    const numbers = numbersOf(`gap/${name}`);
    const [columns, rows] = numbers as [number, number];
    const turn = (start: number) =>
      Array.from(
        { length: rows * columns },
        (_, at) => numbers[start + (at % columns) * rows + Math.floor(at / columns)]!,
      );
    const problem = {
      ...{ rows, columns, values: turn(2), weights: turn(2 + rows * columns) },
      capacities: numbers.slice(2 + 2 * rows * columns),
    };
    const start = process.cpuUsage();
    const solution = generalisedAssignment(problem, { maxSteps: rows > 100 ? 50_000 : 250_000 });
    const { user, system } = process.cpuUsage(start);
    if (solution.status !== "found" || !verifyGeneralised(problem, solution).valid)
      throw new Error(`${name} is not valid`);
    const off = `${((solution.cost / optimum - 1) * 100).toFixed(3)} %`;
    const gap = `${(solution.gap * 100).toFixed(3)} %${solution.proven ? ", proven" : ""}`;
    lines.push(
      `| ${name} | ${optimum} | ${solution.cost} | ${off} | ${solution.bound} | ${gap} | ${((user + system) / 1000).toFixed(0)} |`,
    );
  }
  return lines;
}

function sparseLine(): string {
  const [size, ...rest] = numbersOf("lap/assignp800.txt") as [number, ...number[]];
  const lists: [number, number][][] = Array.from({ length: size }, () => []);
  for (let at = 0; at + 2 < rest.length; at += 3) lists[rest[at]! - 1]!.push([rest[at + 1]! - 1, rest[at + 2]!]);
  const rowStarts = [0];
  for (const list of lists) rowStarts.push(rowStarts.at(-1)! + list.length);
  const pairs = lists.flat();
  const solution = sparseAssignment({
    ...{ rows: size, columns: size, rowStarts },
    columnOfPair: pairs.map(([column]) => column),
    values: pairs.map(([, cost]) => cost),
  });
  const cost = solution.status === "optimal" ? solution.cost : Number.NaN;
  return `| assignp800 (sparse) | 2239 | ${cost} | ${cost - 2239} | ${cost} | 0 | |`;
}
