import { auctionPrices } from "./auction-prices.js";
import { checkSparseProblem } from "./check-sparse-problem.js";
import { dearestAtZero } from "./dearest-at-zero.js";
import type { Infeasible, Violator } from "./linear-assignment.js";
import { type LinearWork, noWork } from "./linear-work.js";
import { listShortestPaths } from "./list-shortest-paths.js";
import { reachFromLoneRows } from "./reach-from-lone-rows.js";
import { completeLists } from "./row-lists.js";
import { type PairLists, turnedPairs } from "./turned-pairs.js";

/** Rows that are to be assigned to columns, each to at most one, where only some pairs are allowed. */
export interface SparseProblem {
  /** How many rows there are, ≥ 0. */
  readonly rows: number;
  /** How many columns there are, ≥ 0. */
  readonly columns: number;
  /** Where the pairs of each row start in the lists below; length `rows + 1`, from 0, never falling. */
  readonly rowStarts: Int32Array | readonly number[];
  /** The column of each pair, row after row; no column twice in a row. */
  readonly columnOfPair: Int32Array | readonly number[];
  /** The value of each pair, finite, of magnitude at most 2¹⁰⁰⁰. */
  readonly values: Float64Array | readonly number[];
  /** Whether the total is made as large as possible. Default `false`: as small as possible. */
  readonly maximise?: boolean;
  /** What a row that is left unassigned adds to the total, finite. Default: rows are not left for a price. */
  readonly unassignedCost?: number;
  /**
   * Whether as many rows as possible are assigned, and only then the total counts. Default `false`: the smaller side must
   * be assigned in full. Not together with `unassignedCost`.
   */
  readonly partial?: boolean;
}

/** The best assignment over the allowed pairs, and the prices that prove it. */
export interface SparseAssignment {
  readonly status: "optimal";
  /** The column of each row, −1 where the row is unassigned. */
  readonly columnOfRow: Int32Array;
  /** How many rows are assigned. */
  readonly assigned: number;
  /** Sum of the values of the pairs, in the order of rows, plus `unassignedCost` for each row left alone. */
  readonly cost: number;
  /** The price of each row. */
  readonly rowPrices: Float64Array;
  /** The price of each column. */
  readonly columnPrices: Float64Array;
  /** With `partial`: the price that a row left alone has; no row has a higher one (lower, when maximising). */
  readonly alonePrice?: number;
  /**
   * With `partial`, where rows are left alone: rows and the only columns that they may have, proving that no more can be
   * assigned; rows exceed columns by the number of rows left alone.
   */
  readonly shortage?: Violator;
  /** What it took; the same on every machine. */
  readonly work: LinearWork;
}

/** What comes out of {@link sparseAssignment}. */
export type SparseSolution = SparseAssignment | Infeasible;

/**
 * Finds the best assignment of rows to columns where few pairs are allowed, with proof.
 *
 * @param problem - Allowed pairs, row by row (compressed sparse rows). The arrays are read, never changed.
 * @returns The best assignment with prices as in `linearAssignment`, or rows (columns, where rows are more) that cannot
 * all be assigned. With `partial` it never is infeasible: as many rows as possible are assigned, at the best total.
 * @throws AllocationError `INVALID_SHAPE` on sizes, starts or columns that do not fit, and on a pair that comes twice;
 * `NOT_A_NUMBER` on a value that is not finite; `INVALID_OPTION` on a magnitude above 2¹⁰⁰⁰, and on `partial` with
 * `unassignedCost`.
 * @remarks O(n(p + n log n)) worst case for n rows and p pairs, in practice nearer O(p log n); O(rows + columns) extra
 * memory besides a copy of values and columns where they are not typed arrays, when maximising, and when rows > columns.
 * Exact for whole numbers as long as sums stay below 2⁵³. Deterministic. With as many rows as columns, prices come from an
 * auction with falling steps first; then, and else, shortest augmenting paths make it exact.
 *
 * Source: auction: D. P. Bertsekas, "The auction algorithm: a distributed relaxation method for the assignment problem",
 * Annals of Operations Research 14, 1988, 105–123, DOI 10.1007/BF02186476. Paths: R. Jonker, A. Volgenant, Computing 38,
 * 1987, 325–340, DOI 10.1007/BF02278710. Differs in: the auction is capped and only proposes prices, so that it need not
 * end; row reduction is capped; `partial` raises the price of staying alone until the shortage proves that no more rows
 * can be assigned.
 * @example
 * ```ts
 * import { sparseAssignment } from "@inzet/allocation";
 *
 * const solution = sparseAssignment({
 *   rows: 2,
 *   columns: 3,
 *   rowStarts: [0, 2, 3],
 *   columnOfPair: [0, 2, 0],
 *   values: [1, 5, 2],
 * });
 * if (solution.status === "optimal") console.log([...solution.columnOfRow], solution.cost); // [ 2, 0 ] 7
 * ```
 */
export function sparseAssignment(problem: SparseProblem): SparseSolution {
  checkSparseProblem(problem);
  const { rows, columns, maximise = false, unassignedCost, partial = false } = problem;
  const sign = maximise ? -1 : 1;
  const pairs = costsOf(problem, sign);
  if (partial) return mostRows(problem, pairs, sign);
  const turned = unassignedCost === undefined && rows > columns;
  const alone = unassignedCost === undefined ? Infinity : sign * unassignedCost;
  const outcome = turned
    ? solve(columns, rows, turnedPairs(rows, columns, pairs), alone)
    : solve(rows, columns, pairs, alone);
  if (outcome.status === "infeasible") {
    const [here, there] = [outcome.rows.sort(ascending), outcome.columns.sort(ascending)];
    return { status: "infeasible", violator: turned ? { rows: there, columns: here } : { rows: here, columns: there } };
  }
  const columnOfRow = turned ? inverse(outcome.columnOfRow, rows) : outcome.columnOfRow;
  return {
    ...finish(problem, columnOfRow, unassignedCost ?? 0),
    rowPrices: signed(turned ? outcome.columnPrices : outcome.rowPrices, sign),
    columnPrices: signed(turned ? outcome.rowPrices : outcome.columnPrices, sign),
    work: outcome.work,
  };
}

/** Raises what staying alone costs until nobody stays alone who need not. */
function mostRows(problem: SparseProblem, pairs: PairLists, sign: 1 | -1): SparseAssignment {
  const { rows, columns } = problem;
  let least = Infinity;
  let most = -Infinity;
  for (const cost of pairs.costs) {
    if (cost < least) least = cost;
    if (cost > most) most = cost;
  }
  if (most < least) [least, most] = [0, 0];
  let step = 4 * (most - least) + 1;
  for (;;) {
    const alone = Math.ceil(most + step);
    const outcome = solve(rows, columns, pairs, alone);
    if (outcome.status === "infeasible") throw new Error("a row that may stay alone cannot be infeasible");
    const reach = reachFromLoneRows(rows, columns, pairs, outcome.columnOfRow);
    if (reach === undefined) {
      step *= 16;
      continue;
    }
    const solution = finish(problem, outcome.columnOfRow, 0);
    return {
      ...solution,
      rowPrices: signed(outcome.rowPrices, sign),
      columnPrices: signed(outcome.columnPrices, sign),
      alonePrice: sign * alone,
      ...(solution.assigned < rows ? { shortage: reach } : {}),
      work: outcome.work,
    };
  }
}

function solve(rows: number, columns: number, pairs: PairLists, alone: number) {
  const lists = completeLists(rows, columns, pairs.rowStarts, pairs.columnOfPair, pairs.costs);
  const state = {
    prices: new Float64Array(columns),
    columnOfRow: new Int32Array(rows).fill(-1),
    rowOfColumn: new Int32Array(columns).fill(-1),
    costOfRow: new Float64Array(rows),
    waiting: Int32Array.from({ length: rows }, (_, row) => row),
    work: noWork(),
  };
  const square = rows === columns && alone === Infinity;
  if (square) state.prices.set(auctionPrices(lists, state.work));
  const outcome = listShortestPaths(lists, state, alone, Infinity);
  if (outcome.status === "unfinished") throw new Error("complete lists need no rescans");
  if (square && outcome.status === "optimal") dearestAtZero(outcome.rowPrices, outcome.columnPrices);
  return outcome;
}

function costsOf(problem: SparseProblem, sign: 1 | -1): PairLists {
  const { rowStarts, columnOfPair, values } = problem;
  let costs = values instanceof Float64Array ? values : Float64Array.from(values);
  if (sign < 0) costs = costs.map((cost) => -cost);
  return {
    rowStarts: rowStarts instanceof Int32Array ? rowStarts : Int32Array.from(rowStarts),
    columnOfPair: columnOfPair instanceof Int32Array ? columnOfPair : Int32Array.from(columnOfPair),
    costs,
  };
}

function finish(problem: SparseProblem, columnOfRow: Int32Array, unassignedCost: number) {
  const { rows, rowStarts, columnOfPair, values } = problem;
  let assigned = 0;
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    if (column < 0) {
      cost += unassignedCost;
      continue;
    }
    assigned++;
    let at = rowStarts[row]!;
    while (columnOfPair[at] !== column) at++;
    cost += values[at]!;
  }
  return { status: "optimal", columnOfRow, assigned, cost } as const;
}

function inverse(rowOfColumn: Int32Array, rows: number): Int32Array {
  const columnOfRow = new Int32Array(rows).fill(-1);
  for (let column = 0; column < rowOfColumn.length; column++) columnOfRow[rowOfColumn[column]!] = column;
  return columnOfRow;
}

/** Multiplied by the sign, without making −0 of 0. */
function signed(prices: Float64Array, sign: 1 | -1): Float64Array {
  for (let at = 0; at < prices.length; at++) prices[at] = sign === 1 ? prices[at]! + 0 : 0 - prices[at]!;
  return prices;
}

function ascending(a: number, b: number): number {
  return a - b;
}
