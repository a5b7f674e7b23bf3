import { checkProblem } from "./check-problem.js";
import { denseByLists } from "./dense-lists.js";
import { keepPairs } from "./kept-pairs.js";
import type { LinearWork } from "./linear-work.js";
import { shortestAugmentingPaths } from "./shortest-augmenting-paths.js";

/** Number of pairs from which short lists of the cheapest pairs pay. */
const fewPairs = 220 * 220;

/** Rows that are to be assigned to columns, each to at most one. */
export interface LinearProblem {
  /** How many rows there are, ≥ 0. */
  readonly rows: number;
  /** How many columns there are, ≥ 0; `rows * columns` is at most 2³⁰. */
  readonly columns: number;
  /**
   * Row-major values, length `rows * columns`, each of magnitude at most 2¹⁰⁰⁰. `Infinity` forbids the pair, or, when
   * maximising, `−Infinity`.
   */
  readonly values: Float64Array | readonly number[];
  /** Whether the total is made as large as possible. Default `false`: as small as possible. */
  readonly maximise?: boolean;
  /**
   * What a row that is left unassigned adds to the total, finite. When given, any row and any column may stay alone.
   * Default: the smaller side must be assigned in full.
   */
  readonly unassignedCost?: number;
}

/** Rows and columns that prove that no assignment exists. */
export interface Violator {
  /** Positions of rows, ascending. */
  readonly rows: readonly number[];
  /** Positions of columns, ascending. */
  readonly columns: readonly number[];
}

/** The best assignment, and the prices that prove it. */
export interface OptimalAssignment {
  readonly status: "optimal";
  /** The column of each row, −1 where the row is unassigned. */
  readonly columnOfRow: Int32Array;
  /** Sum of the values of the pairs, in the order of rows, plus `unassignedCost` for each row left alone. */
  readonly cost: number;
  /** The price of each row. */
  readonly rowPrices: Float64Array;
  /** The price of each column. */
  readonly columnPrices: Float64Array;
  /** What it took; the same on every machine. */
  readonly work: LinearWork;
}

/** No assignment exists, and why. */
export interface Infeasible {
  readonly status: "infeasible";
  /**
   * A Hall violator. With `rows <= columns`: more rows than columns, and every allowed pair of these rows is with one of
   * these columns. With `rows > columns`: more columns than rows, and every allowed pair of these columns is with one of
   * these rows.
   */
  readonly violator: Violator;
}

/** What comes out of {@link linearAssignment}. */
export type LinearSolution = OptimalAssignment | Infeasible;

/**
 * Finds the assignment of rows to columns with the least total cost, or the greatest total value, with proof.
 *
 * @param problem - Values of all pairs, row by row. The array is read, never changed.
 * @returns The best assignment with prices, or a set of rows or columns that cannot all be assigned. Each row has at most
 * one column and each column at most one row. Without `unassignedCost` the smaller side is assigned in full, as in
 * scipy's `linear_sum_assignment`, and a larger side keeps unassigned members at no cost.
 *
 * Prices are a solution of the dual problem. When minimising, `rowPrices[i] + columnPrices[j] <= values[i, j]` for every
 * pair, with equality for the pairs of the assignment; when maximising, `>=`. The side that may have unassigned members
 * without cost has prices ≤ 0 (≥ 0 when maximising), and 0 for those members; with as many rows as columns these are
 * the columns, of which the dearest has price 0. With `unassignedCost` no row has a price above it (below it, when
 * maximising), a row left alone has exactly that price, and column prices are ≤ 0 (≥ 0). The sum of all prices equals
 * `cost`. {@link verify} checks all of this.
 * @throws AllocationError `INVALID_SHAPE` when sizes and length differ; `NOT_A_NUMBER` on NaN and on an infinity that
 * does not forbid; `INVALID_OPTION` on a magnitude above 2¹⁰⁰⁰ or an `unassignedCost` that is not finite.
 * @remarks O(n²m) worst case for n = min(rows, columns) and m the other (n = rows with `unassignedCost`), close to
 * O(nm) on dense random values; O(n + m) extra memory, plus a copy of the matrix when maximising, when it is not a
 * `Float64Array`, and when it is turned on its side because rows > columns, and room for short lists,
 * 24 bytes for each of max(3 log₂ m, 0.7 √m) pairs a row. Exact for whole numbers as long as sums stay
 * below 2⁵³: assignment, cost and prices are then whole and free of rounding. Deterministic; where the search finds
 * equal reduced costs, an unassigned column comes before an assigned one, then (below 48,400 pairs) the lower column, and
 * being assigned before being left alone.
 *
 * Source: R. Jonker, A. Volgenant, "A shortest augmenting path algorithm for dense and sparse linear assignment
 * problems", Computing 38, 1987, 325–340, DOI 10.1007/BF02278710. Differs in: column reduction and reduction transfer
 * only where rows = columns and all must be assigned, because prices of columns that stay unassigned must be 0; augmenting
 * row reduction is capped; from 48,400 pairs on, each row is at first about its 3 log₂ m cheapest pairs with a bound on the
 * rest, read as a whole only where the bound is the nearest thing to reach (in the manner of core problems with pricing: A.
 * Volgenant, "Linear and semi-assignment problems: a core oriented approach", Computers & Operations Research 23(10),
 * 1996, 917–932, DOI 10.1016/0305-0548(96)00010-X); where all must be assigned, an auction over these pairs with falling
 * steps (D. P. Bertsekas, "The auction algorithm", Annals of Operations Research 14, 1988, 105–123,
 * DOI 10.1007/BF02186476) proposes the prices to start from; where reading whole rows gets too frequent, the dense search
 * takes over; leaving a row alone is one more column of its own, held implicitly; forbidden pairs. Rectangular
 * form as in D. F. Crouse, "On implementing 2D rectangular assignment algorithms", IEEE Transactions on Aerospace and
 * Electronic Systems 52(4), 2016, 1679–1696, DOI 10.1109/TAES.2016.140952. The violator is that of P. Hall, "On
 * representatives of subsets", Journal of the London Mathematical Society 10(1), 1935, 26–30,
 * DOI 10.1112/jlms/s1-10.37.26.
 * @example
 * ```ts
 * import { linearAssignment } from "@inzet/allocation";
 *
 * const solution = linearAssignment({ rows: 2, columns: 3, values: [4, 1, 3, 2, 0, 5] });
 * if (solution.status === "optimal") console.log([...solution.columnOfRow], solution.cost); // [ 1, 0 ] 3
 * ```
 */
export function linearAssignment(problem: LinearProblem): LinearSolution {
  checkProblem(problem);
  const { rows, columns, values, maximise = false, unassignedCost } = problem;
  const sign = maximise ? -1 : 1;
  // Whoever may stay alone for nothing has to be the column side of the kernel.
  const turned = unassignedCost === undefined && rows > columns;
  const kernelProblem = {
    rows: turned ? columns : rows,
    columns: turned ? rows : columns,
    costs: kernelCosts(problem, sign, turned),
    unassignedCost: unassignedCost === undefined ? Infinity : sign * unassignedCost,
  };
  const outcome = rows * columns < fewPairs ? shortestAugmentingPaths(kernelProblem) : denseByLists(kernelProblem);
  if (outcome.status === "infeasible") {
    const [here, there] = [outcome.rows.sort(ascending), outcome.columns.sort(ascending)];
    return { status: "infeasible", violator: turned ? { rows: there, columns: here } : { rows: here, columns: there } };
  }
  const columnOfRow = turned ? inverse(outcome.columnOfRow, rows) : outcome.columnOfRow;
  restoreSign(outcome.rowPrices, sign);
  restoreSign(outcome.columnPrices, sign);
  const solution = {
    status: "optimal" as const,
    columnOfRow,
    cost: total(columnOfRow, columns, values, unassignedCost ?? 0),
    rowPrices: turned ? outcome.columnPrices : outcome.rowPrices,
    columnPrices: turned ? outcome.rowPrices : outcome.columnPrices,
    work: outcome.work,
  };
  keepPairs(solution, outcome.pairs);
  return solution;
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** The matrix as costs to be made small, smaller side in rows unless rows may stay alone. */
function kernelCosts({ rows, columns, values }: LinearProblem, sign: 1 | -1, turned: boolean): Float64Array {
  if (!turned && sign === 1) return values instanceof Float64Array ? values : Float64Array.from(values);
  const costs = new Float64Array(values.length);
  for (let row = 0, position = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, position++) {
      costs[turned ? column * rows + row : position] = sign * (values[position] as number);
    }
  }
  return costs;
}

function inverse(rowOfColumn: Int32Array, rows: number): Int32Array {
  const columnOfRow = new Int32Array(rows).fill(-1);
  for (let column = 0; column < rowOfColumn.length; column++) columnOfRow[rowOfColumn[column] as number] = column;
  return columnOfRow;
}

/** Multiplies by the sign, without making −0 of 0. */
function restoreSign(prices: Float64Array, sign: 1 | -1): void {
  for (let position = 0; position < prices.length; position++) {
    const price = prices[position] as number;
    prices[position] = sign === 1 ? price + 0 : 0 - price;
  }
}

function total(
  columnOfRow: Int32Array,
  columns: number,
  values: Float64Array | readonly number[],
  unassignedCost: number,
): number {
  let sum = 0;
  for (let row = 0; row < columnOfRow.length; row++) {
    const column = columnOfRow[row] as number;
    sum += column < 0 ? unassignedCost : (values[row * columns + column] as number);
  }
  return sum;
}
