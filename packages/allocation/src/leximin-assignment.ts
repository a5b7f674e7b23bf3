import { checkTransportation } from "./check-transportation.js";
import { NetworkSimplex } from "./network-simplex.js";
import type { SparseProblem } from "./sparse-assignment.js";
import type { TransportationProblem } from "./transportation.js";
import { transportationNetwork } from "./transportation-network.js";

/** Rows to be assigned so that the worst-off is as well off as can be, then the next. */
export interface LeximinProblem
  extends Pick<SparseProblem, "rows" | "columns" | "rowStarts" | "columnOfPair" | "values" | "maximise"> {
  /** Most rows of each column, whole. Default 1. */
  readonly columnQuotas?: Int32Array | readonly number[];
}

/** Proof of one level: no assignment that is as good on worse levels has fewer pairs of this value. */
export interface LeximinStage {
  /** The value of the pairs that are counted. */
  readonly value: number;
  /** How many there are. */
  readonly count: number;
  /** Whole potentials: of the source (0), the sink, the rows, the columns. */
  readonly prices: Int32Array;
}

/** The fairest assignment, and what proves it. */
export interface LeximinAssignment {
  readonly status: "optimal";
  /** The column of each row, −1 where the row is unassigned. */
  readonly columnOfRow: Int32Array;
  /** How many rows are assigned: as many as possible. */
  readonly assigned: number;
  /** Sum of the values of the pairs, in the order of rows. */
  readonly cost: number;
  /** The values of the pairs, the worst first. */
  readonly profile: Float64Array;
  /** Proof of each level that occurs, the worst first. */
  readonly stages: readonly LeximinStage[];
  /** Rows that may have only `columns` besides, which are full: no more rows can be assigned. Empty where all are. */
  readonly shortage: { readonly rows: readonly number[]; readonly columns: readonly number[] };
  /** What it took; the same on every machine. */
  readonly work: { readonly pivots: number };
}

/**
 * Finds the assignment whose worst pair is as good as can be, then the second worst, and so on, exactly.
 *
 * @param problem - Allowed pairs, row by row, and quotas of columns. The worst value is the highest, or, when maximising,
 * the lowest.
 * @returns An assignment of as many rows as possible; among these, no other has a better sorted list of values. With the
 * proof of each level; {@link verifyLeximin} checks it.
 * @throws AllocationError `INVALID_SHAPE`, `NOT_A_NUMBER`, `INVALID_OPTION` as `transportation` does.
 * @remarks At most one minimum-cost flow with costs 0 and 1 for each value that is in use when its turn comes, each from the
 * basis of the one before; O(p) for each at least, for p pairs. Only comparisons of values and whole numbers: no rounding.
 * Deterministic.
 *
 * Source: R. E. Burkard, F. Rendl, "Lexicographic bottleneck problems", Operations Research Letters 10(5), 1991, 303–308,
 * DOI 10.1016/0167-6377(91)90018-K. Differs in: levels are solved one after another, keeping all optimal solutions of a
 * level by fixing what has a reduced cost other than 0, instead of with costs that grow exponentially.
 * @example
 * ```ts
 * import { leximinAssignment } from "@inzet/allocation";
 *
 * // The best total gives 9 + 0; the fair one 4 + 3.
 * const problem = { rows: 2, columns: 2, rowStarts: [0, 2, 4], columnOfPair: [0, 1, 0, 1], values: [9, 4, 3, 0] };
 * console.log([...leximinAssignment({ ...problem, maximise: true }).profile]); // [ 3, 4 ]
 * ```
 */
export function leximinAssignment(problem: LeximinProblem): LeximinAssignment {
  const { rows, columns, rowStarts, columnOfPair, values, maximise = false, columnQuotas } = problem;
  const flowProblem: TransportationProblem = {
    ...{ rows, columns, rowStarts, columnOfPair, values },
    supplies: new Int32Array(rows).fill(1),
    demands: columnQuotas ?? new Int32Array(columns).fill(1),
  };
  checkTransportation(flowProblem);
  const network = transportationNetwork(flowProblem);
  const simplex = new NetworkSimplex(network);
  const { flow } = simplex;
  simplex.findFlow();
  const arcs = network.from.length;
  const cost = new Float64Array(arcs);
  cost[arcs - 1] = -1;
  simplex.minimise(cost, 0);
  simplex.fix(arcs - 1);
  cost[arcs - 1] = 0;

  const order = Int32Array.from(values.keys());
  order.sort((a, b) => (maximise ? values[a]! - values[b]! : values[b]! - values[a]!) || a - b);
  const stages: LeximinStage[] = [];
  for (let at = 0; at < order.length; ) {
    const value = values[order[at]!]!;
    const from = at;
    let count = 0;
    while (at < order.length && values[order[at]!] === value) count += flow[order[at++]!]!;
    const level = order.subarray(from, at);
    if (count > 0) {
      for (const pair of level) cost[pair] = 1;
      simplex.minimise(cost, 0);
      for (const pair of level) cost[pair] = 0;
      count = 0;
      for (const pair of level) count += flow[pair]!;
    }
    if (count === 0) {
      for (const pair of level) simplex.fix(pair);
      continue;
    }
    const zero = simplex.potential[0]!;
    const prices = Int32Array.from({ length: network.nodes }, (_, node) => simplex.potential[node]! - zero);
    stages.push({ value, count, prices });
    for (let arc = 0; arc < arcs; arc++) if (simplex.reducedCost(arc) !== 0) simplex.fix(arc);
  }
  return { ...assignmentOf(problem, flow), stages, work: { pivots: simplex.pivots } };
}

function assignmentOf(problem: LeximinProblem, flow: Float64Array) {
  const { rows, columns, rowStarts, columnOfPair, values, maximise = false } = problem;
  const columnOfRow = new Int32Array(rows).fill(-1);
  const rowsOfColumn: number[][] = Array.from({ length: columns }, () => []);
  const profile: number[] = [];
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      if (flow[pair] !== 1) continue;
      columnOfRow[row] = columnOfPair[pair]!;
      rowsOfColumn[columnOfPair[pair]!]!.push(row);
      profile.push(values[pair]!);
      cost += values[pair]!;
    }
  }
  // Everything that rows left alone could reach by others making room is full.
  const reached = [...columnOfRow.keys()].filter((row) => columnOfRow[row]! < 0);
  const seen = new Uint8Array(columns);
  const full: number[] = [];
  for (let next = 0; next < reached.length; next++) {
    const row = reached[next]!;
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      const column = columnOfPair[pair]!;
      if (seen[column] === 1 || columnOfRow[row] === column) continue;
      seen[column] = 1;
      full.push(column);
      reached.push(...rowsOfColumn[column]!);
    }
  }
  return {
    status: "optimal",
    columnOfRow,
    assigned: profile.length,
    cost,
    profile: Float64Array.from(profile.sort((a, b) => (maximise ? a - b : b - a))),
    shortage: { rows: reached.sort((a, b) => a - b), columns: full.sort((a, b) => a - b) },
  } as const;
}
