import type { ResidualMatrix } from "./residual-matrix.js";
import { cheapestLists, type HeldPairs, listSize, type MatrixRows, noPairs, type RowLists } from "./row-lists.js";

/** Lists over a matrix that is always there to fall back on. */
export interface ResidualLists extends RowLists {
  readonly matrix: MatrixRows;
  /** What is to be kept for the next time. */
  readonly held: HeldPairs;
}

/**
 * Lists over a problem with a solution.
 *
 * @param held - What was held before. By default nothing: a row is then read when a search first comes by.
 */
export function residualLists(
  matrix: ResidualMatrix,
  held = noPairs(matrix.rows, listSize(matrix.columns)),
): ResidualLists {
  const source = rowsOf(matrix);
  return { ...cheapestLists(matrix.rows, matrix.columns, source, held), matrix: source, held };
}

/** The matrix read row by row, signs turned where the problem maximises. */
function rowsOf({ values, rowStep, columnStep, sign, columns }: ResidualMatrix): MatrixRows {
  const line = new Float64Array(columns);
  return {
    whole(row) {
      const first = row * rowStep;
      if (sign === 1 && columnStep === 1 && values instanceof Float64Array)
        return values.subarray(first, first + columns);
      for (let column = 0, at = first; column < columns; column++, at += columnStep) line[column] = sign * values[at]!;
      return line;
    },
    costAt: (row, column) => sign * values[row * rowStep + column * columnStep]!,
  };
}
