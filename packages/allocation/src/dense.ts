/**
 * The dense kernel alone, for bundles in which every byte counts: small problems, checked by the caller.
 *
 * @packageDocumentation
 */
import { shortestAugmentingPaths } from "./shortest-augmenting-paths.js";

/** The best choice of a column for each row that wants one, and prices that prove it. */
export interface DenseAssignment {
  /** The column of each row, −1 where the row stays alone. */
  readonly columnOfRow: Int32Array;
  /** The price of each row, ≥ 0. */
  readonly rowPrices: Float64Array;
  /** The price of each column, ≥ 0. */
  readonly columnPrices: Float64Array;
}

/**
 * Finds the assignment of rows to columns with the greatest total value, where whoever gains nothing stays alone.
 *
 * @param rows - How many rows there are, ≥ 0.
 * @param columns - How many columns there are, ≥ 0.
 * @param values - Row-major, length `rows * columns`, finite numbers or `−Infinity` for what is not allowed. Not checked; used up:
 * signs are turned in place.
 * @returns The assignment; row price + column price ≥ value for every pair, and all prices sum to the total.
 * @remarks As `linearAssignment({ maximise: true, unassignedCost: 0 })`, whose short lists for large problems and whose checks it leaves
 * out: O(n²m) at worst, exact for whole numbers as long as sums stay below 2⁵³.
 * @example
 * ```ts
 * import { denseAssignment } from "@inzet/allocation/dense";
 *
 * console.log([...denseAssignment(2, 2, Float64Array.of(3, 2, 3, 1)).columnOfRow]); // [ 1, 0 ]
 * ```
 */
export function denseAssignment(rows: number, columns: number, values: Float64Array): DenseAssignment {
  for (let at = 0; at < values.length; at++) values[at] = 0 - values[at]!;
  const outcome = shortestAugmentingPaths({ rows, columns, costs: values, unassignedCost: 0 });
  if (outcome.status === "infeasible") throw new Error("unreachable: every row may stay alone");
  for (const prices of [outcome.rowPrices, outcome.columnPrices]) {
    for (let at = 0; at < prices.length; at++) prices[at] = 0 - prices[at]!;
  }
  return outcome;
}
