import { dearestAtZero } from "./dearest-at-zero.js";
import { fillFromHub } from "./fill-from-hub.js";
import { type LinearWork, noWork } from "./linear-work.js";
import { listShortestPaths } from "./list-shortest-paths.js";
import type { ResidualLists } from "./residual-lists.js";
import type { ResidualMatrix } from "./residual-matrix.js";

const none = -1;

/** What came of {@link reassign}; the matrix holds assignment and prices. */
export type Reassigned =
  | { readonly status: "optimal"; readonly work: LinearWork }
  | { readonly status: "infeasible"; readonly rows: number[]; readonly columns: number[] };

/**
 * Makes an assignment optimal again after some rows and columns lost theirs, changing the matrix's assignment and prices.
 *
 * All pairs of other rows and columns must keep to their prices, assigned ones exactly. First every loose row takes the
 * shortest way to a column without a row, or to paying. Then columns without a row and with a price below 0 are filled
 * from the hub (see `ResidualMatrix`); a shift of all prices brings the rest to 0.
 *
 * @param lists - Pairs held for the rows, as they were for the former prices; those of loose rows and of fresh columns need
 * not be right.
 * @param looseRows - Rows to be assigned, whatever they have now.
 * @param freshColumns - Columns that need a new price, and lose their row.
 */
export function reassign(
  matrix: ResidualMatrix,
  lists: ResidualLists,
  looseRows: readonly number[],
  freshColumns: readonly number[],
): Reassigned {
  const { rows, unassignedCost, hasHub, columnOfRow, rowOfColumn, rowPrices, columnPrices } = matrix;
  const { starts, ends, columnOf, costs, bounds } = lists;
  const { costAt } = lists.matrix;
  const isLoose = new Uint8Array(rows);
  for (const row of looseRows) release(row);
  // Where nobody may pay, a row whose column left has to find another.
  if (unassignedCost === Infinity) for (let row = 0; row < rows; row++) if (columnOfRow[row] === none) isLoose[row] = 1;
  for (const column of freshColumns) if (rowOfColumn[column] !== none) release(rowOfColumn[column]!);
  for (const row of looseRows) {
    ends[row] = starts[row]!;
    bounds[row] = -Infinity;
  }
  for (const column of freshColumns) renewColumn(column);
  const waiting: number[] = [];
  const costOfRow = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (isLoose[row] === 1) waiting.push(row);
    if (columnOfRow[row] !== none) costOfRow[row] = costAt(row, columnOfRow[row]!);
  }
  const work = noWork();
  const start = { prices: columnPrices, columnOfRow, rowOfColumn, costOfRow, waiting: Int32Array.from(waiting), work };
  const outcome = listShortestPaths(lists, start, unassignedCost, Infinity);
  if (outcome.status === "infeasible") return outcome;
  if (outcome.status === "unfinished") throw new Error("unreachable: there is no limit");
  rowPrices.set(outcome.rowPrices);
  if (hasHub) fillFromHub(matrix, lists, work);
  else {
    const shift = dearestAtZero(rowPrices, columnPrices);
    for (let row = 0; row < rows; row++) bounds[row]! += shift;
  }
  return { status: "optimal", work };

  function release(row: number): void {
    isLoose[row] = 1;
    const column = columnOfRow[row]!;
    if (column === none) return;
    columnOfRow[row] = none;
    rowOfColumn[column] = none;
  }

  /** The highest price at which nobody would rather have the column, and the column in the lists at that. */
  function renewColumn(column: number): void {
    let price = hasHub ? 0 : Infinity;
    for (let row = 0; row < rows; row++) {
      if (isLoose[row] === 0) price = Math.min(price, costAt(row, column) - rowPrices[row]!);
    }
    columnPrices[column] = price === Infinity ? 0 : price;
    for (let row = 0; row < rows; row++) {
      let end = ends[row]!;
      for (let at = starts[row]!; at < end; at++) {
        if (columnOf[at] !== column) continue;
        columnOf[at] = columnOf[--end]!;
        costs[at] = costs[end]!;
      }
      const cost = costAt(row, column);
      const reduced = cost - columnPrices[column]!;
      if (reduced < bounds[row]!) {
        if (end < (starts[row + 1] ?? columnOf.length)) {
          columnOf[end] = column;
          costs[end++] = cost;
        } else bounds[row] = reduced;
      }
      ends[row] = end;
    }
  }
}
