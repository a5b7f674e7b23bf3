import { checkTransportation } from "./check-transportation.js";
import { Findings } from "./findings.js";
import type {
  TransportationCut,
  TransportationGroup,
  TransportationOptimal,
  TransportationProblem,
  TransportationSolution,
} from "./transportation.js";
import { type Verification, type VerifyOptions, within } from "./verify.js";

/** One way along which units go, as the problem states it. */
interface Way {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly least: number;
  readonly most: number;
  readonly value: number;
  readonly units: number;
}

/**
 * Checks that a solution of a transportation problem is what it says, from the problem and the numbers in it alone.
 *
 * @param problem - The problem that was solved.
 * @param solution - What {@link transportation} returned, or anyone else claims.
 * @param options - How strict the check is.
 * @returns Whether units are whole and within all limits, prices support them, and for most units the bottleneck is full;
 * for an infeasible solution, whether more must flow into the part than can leave it.
 * @throws AllocationError as `transportation` does, when the problem itself is not well formed.
 * @remarks Linear in rows, columns, pairs and groups; shares no code with the solver but the check of the problem's form.
 * @example
 * ```ts
 * import { transportation, verifyTransportation } from "@inzet/allocation";
 *
 * const problem = {
 *   rows: 1,
 *   columns: 1,
 *   rowStarts: [0, 1],
 *   columnOfPair: [0],
 *   values: [2],
 *   supplies: [3],
 *   demands: [5],
 * };
 * console.log(verifyTransportation(problem, transportation(problem)).valid); // true
 * ```
 */
export function verifyTransportation(
  problem: TransportationProblem,
  solution: TransportationSolution,
  options: VerifyOptions = {},
): Verification {
  checkTransportation(problem);
  const findings = new Findings(options.limit ?? 20);
  if (solution.status === "infeasible") {
    const { into, out } = border(waysOf(problem, new Int32Array(problem.values.length), 0), solution.cut);
    if (into !== solution.required || out !== solution.available || !(into > out)) {
      const message = `${into} units must come into the part and ${out} can leave it: that proves nothing`;
      findings.add({ code: "NOT_A_VIOLATOR", message });
    }
    return findings.conclude(0);
  }
  const tolerance = options.tolerance ?? toleranceFor(problem);
  checkOptimal(problem, solution, tolerance, findings);
  return findings.conclude(tolerance);
}

function toleranceFor({ rows, columns, values }: TransportationProblem): number {
  let largest = 0;
  let whole = true;
  for (let pair = 0; pair < values.length; pair++) {
    largest = Math.max(largest, Math.abs(values[pair]!));
    if (!Number.isInteger(values[pair]!)) whole = false;
  }
  return whole && largest * (rows + columns + 2) < 2 ** 52 ? 0 : largest * 1e-11;
}

function checkOptimal(
  problem: TransportationProblem,
  solution: TransportationOptimal,
  tolerance: number,
  findings: Findings,
): void {
  const { values, maximise = false, amount = "most", supplies } = problem;
  const { units, prices } = solution;
  if (units?.length !== values.length) {
    findings.add({ code: "SHAPE", message: `units has length ${units?.length}, it must be ${values.length}` });
    return;
  }
  const sign = maximise ? -1 : 1;
  const ways = waysOf(problem, units, solution.amount);
  const balance = new Map<string, number>();
  let cost = 0;
  for (const way of ways) {
    cost += way.value * way.units;
    balance.set(way.from, (balance.get(way.from) ?? 0) - way.units);
    balance.set(way.to, (balance.get(way.to) ?? 0) + way.units);
    if (!Number.isInteger(way.units) || way.units < way.least || way.units > way.most) {
      const message = `${way.name} carries ${way.units}, it must be whole, from ${way.least} to ${way.most}`;
      findings.add({ code: "QUANTITY", message });
    }
    if (way.name === "all" && amount === "most") continue; // Proven by the bottleneck, not by prices.
    const reduced = sign * (way.value + priceOf(prices, way.from) - priceOf(prices, way.to));
    const gain = Math.max(way.units < way.most ? -reduced : 0, way.units > way.least ? reduced : 0);
    if (within(gain, tolerance)) continue;
    findings.add({
      code: "REDUCED_COST",
      amount: gain,
      message: `${way.name} is worth ${gain} more than the prices allow`,
    });
  }
  for (const [node, more] of balance) {
    if (more !== 0)
      findings.add({ code: "QUANTITY", message: `${node} has ${more} units more coming in than going out` });
  }
  const sumTolerance = tolerance * Math.max(1, units.length);
  if (!within(Math.abs(cost - solution.cost), sumTolerance)) {
    findings.add({
      code: "COST",
      amount: Math.abs(cost - solution.cost),
      message: `cost is ${solution.cost}, not ${cost}`,
    });
  }
  if (amount !== "most") return;
  const { bottleneck } = solution;
  let all = 0;
  for (let row = 0; row < supplies.length; row++) all += supplies[row]!;
  const { into, out } = bottleneck === undefined ? { into: 0, out: all } : border(ways.slice(0, -1), bottleneck);
  if (bottleneck?.source !== true || bottleneck.sink || out - into !== solution.amount) {
    findings.add({ code: "SHORTAGE", message: `nothing proves that ${solution.amount} units are the most` });
  }
}

/** What must come into a part, and what can leave it. */
function border(ways: readonly Way[], cut: TransportationCut): { into: number; out: number } {
  const inside = new Set<string>();
  if (cut.source) inside.add("source");
  if (cut.sink) inside.add("sink");
  for (const [kind, list] of [
    ["row", cut.rows],
    ["column", cut.columns],
    ["rowGroup", cut.rowGroups],
    ["columnGroup", cut.columnGroups],
  ] as const) {
    for (const at of list) inside.add(`${kind} ${at}`);
  }
  let into = 0;
  let out = 0;
  for (const way of ways) {
    if (!inside.has(way.from) && inside.has(way.to)) into += way.least;
    if (inside.has(way.from) && !inside.has(way.to)) out += way.most;
  }
  return { into, out };
}

function priceOf(prices: TransportationOptimal["prices"], node: string): number {
  const [kind, at] = node.split(" ");
  const lists: Record<string, Float64Array> = {
    row: prices.rows,
    column: prices.columns,
    rowGroup: prices.rowGroups,
    columnGroup: prices.columnGroups,
  };
  if (kind === "source") return 0;
  if (kind === "sink") return prices.sink;
  return lists[kind!]?.[Number(at)] ?? Number.NaN;
}

/** All ways that the problem has, with what they carry: pairs, rows, columns, groups, and last all together. */
function waysOf(problem: TransportationProblem, units: ArrayLike<number>, amount: number): Way[] {
  const { rows, columns, rowStarts, columnOfPair, values, supplies, demands } = problem;
  const { rowGroups = [], columnGroups = [], leastOfPair, mostOfPair } = problem;
  const ways: Way[] = [];
  const sent = new Float64Array(rows);
  const received = new Float64Array(columns);
  let all = 0;
  for (let row = 0; row < rows; row++) all += supplies[row]!;
  for (let row = 0; row < rows; row++) {
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      const column = columnOfPair[pair]!;
      const least = leastOfPair?.[pair] ?? 0;
      // More than row or column may have never flows, so that this limit may as well be the pair's.
      const own = Math.max(least, Math.min(supplies[row]!, demands[column]!));
      sent[row]! += units[pair]!;
      received[column]! += units[pair]!;
      ways.push({
        name: `pair ${pair}`,
        from: `row ${row}`,
        to: `column ${column}`,
        least,
        most: Math.min(mostOfPair?.[pair] ?? Infinity, own),
        value: values[pair]!,
        units: units[pair]!,
      });
    }
  }
  const outer = (kind: string, group: number | undefined, none: string): string =>
    group === undefined || group < 0 ? none : `${kind} ${group}`;
  const inGroup = (
    groups: readonly TransportationGroup[],
    groupOf: ArrayLike<number> | undefined,
    of: Float64Array,
  ) => {
    const sums = new Float64Array(groups.length);
    for (let member = 0; member < of.length; member++) {
      let group: number | undefined = groupOf?.[member] ?? -1;
      if (group < 0) group = undefined;
      for (; group !== undefined; group = groups[group]?.parent) sums[group]! += of[member]!;
    }
    return sums;
  };
  for (let row = 0; row < rows; row++) {
    const from = outer("rowGroup", problem.groupOfRow?.[row], "source");
    const least = problem.leastSupplies?.[row] ?? 0;
    ways.push({ name: `row ${row}`, from, to: `row ${row}`, least, most: supplies[row]!, value: 0, units: sent[row]! });
  }
  for (let column = 0; column < columns; column++) {
    const to = outer("columnGroup", problem.groupOfColumn?.[column], "sink");
    const name = `column ${column}`;
    const least = problem.leastDemands?.[column] ?? 0;
    ways.push({ name, from: name, to, least, most: demands[column]!, value: 0, units: received[column]! });
  }
  const rowSums = inGroup(rowGroups, problem.groupOfRow, sent);
  rowGroups.forEach(({ parent, least = 0, most = Math.max(all, least) }, at) => {
    const name = `rowGroup ${at}`;
    ways.push({
      name,
      from: outer("rowGroup", parent, "source"),
      to: name,
      least,
      most,
      value: 0,
      units: rowSums[at]!,
    });
  });
  const columnSums = inGroup(columnGroups, problem.groupOfColumn, received);
  columnGroups.forEach(({ parent, least = 0, most = Math.max(all, least) }, at) => {
    const name = `columnGroup ${at}`;
    ways.push({
      name,
      from: name,
      to: outer("columnGroup", parent, "sink"),
      least,
      most,
      value: 0,
      units: columnSums[at]!,
    });
  });
  const asked = typeof problem.amount === "number" ? problem.amount : undefined;
  ways.push({
    name: "all",
    from: "sink",
    to: "source",
    least: asked ?? 0,
    most: asked ?? all,
    value: 0,
    units: amount,
  });
  return ways;
}
