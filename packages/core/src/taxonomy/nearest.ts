import { mergeRows } from "./merge-rows.js";
import { transposeWeighted, type WeightedRows } from "./sparse-rows.js";
import { TopOfRows } from "./top-of-rows.js";

/**
 * Finds, for every row, the rows with the largest inner product, exactly.
 *
 * @param rows - At most 65,535 rows of non-negative values; rows of length 1 make it the cosine.
 * @param width - Number of columns.
 * @param limit - How many to find for each row; a row ends with more when others have it among theirs.
 * @param tell - Told how far the work is, from 0 to 1.
 * @returns The union of all rows' nearest, in both directions, each row ascending. Ties at the limit go to the lower row.
 * @remarks Row by row, adds up products along the columns' lists into one dense array. Lists are read only beyond the current row,
 * so every pair is added up once: the value is the same from both sides, to the last bit. O(Σ df²/2) over columns with df
 * entries; O(rows · limit + entries) memory.
 * Source: term-at-a-time scoring of inverted lists; J. Zobel, A. Moffat, "Inverted files for text search engines", ACM Computing
 * Surveys 38(2), 2006, DOI 10.1145/1132956.1132959.
 */
export function nearestRows(
  rows: WeightedRows,
  width: number,
  limit: number,
  tell: (done: number) => void = () => {},
): WeightedRows {
  const height = rows.start.length - 1;
  const lists = transposeWeighted(rows, width);
  const cursor = lists.start.slice(0, width);
  const sums = new Float64Array(height);
  const touched = new Uint32Array(height);
  const top = new TopOfRows(height, limit);
  for (let row = 0; row < height; row++) {
    if (row % 256 === 0) tell(row / height);
    let count = 0;
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const column = rows.columns[at]!;
      const value = rows.values[at]!;
      const end = lists.start[column + 1]!;
      for (let entry = ++cursor[column]!; entry < end; entry++) {
        const other = lists.columns[entry]!;
        const sum = sums[other]!;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + value * lists.values[entry]!;
      }
    }
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const sum = sums[other]!;
      sums[other] = 0;
      top.offer(row, other, sum);
      top.offer(other, row, sum);
    }
  }
  tell(1);
  return bothWays(top.finish());
}

/**
 * Keeps the largest entries of each row of a symmetric matrix, and those that other rows keep of it.
 *
 * @param rows - Symmetric.
 * @param limit - How many each row keeps for itself.
 * @returns Symmetric again. Ties at the limit go to the lower row. O(entries · log limit).
 */
export function keepNearest(rows: WeightedRows, limit: number): WeightedRows {
  const height = rows.start.length - 1;
  const top = new TopOfRows(height, limit);
  for (let row = 0; row < height; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++)
      top.offer(row, rows.columns[at]!, rows.values[at]!);
  }
  return bothWays(top.finish());
}

/** Adds to each row those that have it among theirs. */
function bothWays(rows: WeightedRows): WeightedRows {
  const height = rows.start.length - 1;
  const turned = transposeWeighted(rows, height);
  // Turned twice, rows are as they were, but ascending.
  return mergeRows(transposeWeighted(turned, height), turned, Math.max);
}
