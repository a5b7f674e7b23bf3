import type { LinearProblem, OptimalAssignment } from "./linear-assignment.js";

/**
 * A dense problem with a solution, seen as costs to be made small with the side that must be assigned in full in the
 * rows; nothing is copied but prices and assignment.
 *
 * Whoever may stay alone is given a partner by the **hub**: it stands for as many rows without a choice as are needed to
 * take every column (and every row's own way of staying alone) that no row takes. Columns held by the hub have price 0.
 */
export interface ResidualMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Whether rows and columns have changed places. */
  readonly turned: boolean;
  /** +1, or −1 when the problem maximises. */
  readonly sign: 1 | -1;
  readonly values: Float64Array | readonly number[];
  /** Steps in `values` from a row, and from a column, to the next. */
  readonly rowStep: number;
  readonly columnStep: number;
  /** What a row alone pays; `Infinity`: it may not be. */
  readonly unassignedCost: number;
  /** Whether there is a hub: columns, or rows, may stay alone. */
  readonly hasHub: boolean;
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
}

/** Sets up the view. Linear in rows and columns; the matrix is not read. */
export function residualMatrix(
  problem: LinearProblem,
  { columnOfRow, rowPrices, columnPrices }: Pick<OptimalAssignment, "columnOfRow" | "rowPrices" | "columnPrices">,
): ResidualMatrix {
  const { rows, columns, values, maximise = false, unassignedCost } = problem;
  const sign = maximise ? -1 : 1;
  const turned = unassignedCost === undefined && rows > columns;
  const rowOfColumn = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) if (columnOfRow[row]! >= 0) rowOfColumn[columnOfRow[row]!] = row;
  const signed = (prices: Float64Array): Float64Array => prices.map((price) => sign * price);
  const own = columnOfRow.slice();
  return {
    rows: turned ? columns : rows,
    columns: turned ? rows : columns,
    turned,
    sign,
    values,
    rowStep: turned ? 1 : columns,
    columnStep: turned ? columns : 1,
    unassignedCost: unassignedCost === undefined ? Infinity : sign * unassignedCost,
    hasHub: unassignedCost !== undefined || rows !== columns,
    columnOfRow: turned ? rowOfColumn : own,
    rowOfColumn: turned ? own : rowOfColumn,
    rowPrices: signed(turned ? columnPrices : rowPrices),
    columnPrices: signed(turned ? rowPrices : columnPrices),
  };
}

/** Cost − price of the row − price of the column; `Infinity` where forbidden. */
export function reducedCost(matrix: ResidualMatrix, row: number, column: number): number {
  const value = matrix.values[row * matrix.rowStep + column * matrix.columnStep]!;
  return matrix.sign * value - matrix.columnPrices[column]! - matrix.rowPrices[row]!;
}
