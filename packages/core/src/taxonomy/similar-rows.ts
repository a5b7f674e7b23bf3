import type { SparseRows } from "./sparse-rows.js";

/** Similar skills of every skill, in both directions: when `a` lists `b`, `b` lists `a`. */
export interface SimilarRows extends SparseRows {
  readonly columns: Uint16Array;
  /** Similarity in steps of 1/255, from 1 to 254. */
  readonly values: Uint8Array;
}

/**
 * Lists each pair on both sides.
 *
 * @param half - Each pair once, in the row with the lower number; ascending.
 * @returns Symmetric, ascending. O(entries).
 */
export function bothSides(half: SimilarRows): SimilarRows {
  const height = half.start.length - 1;
  const start = half.start.slice();
  for (const column of half.columns) start[column + 1]!++;
  // How many lower ones come before each row's own is added up here; `start` itself is a sum already.
  let lower = 0;
  for (let row = 0; row < height; row++) {
    lower += start[row + 1]! - half.start[row + 1]!;
    start[row + 1] = half.start[row + 1]! + lower;
  }
  const next = start.slice();
  const columns = new Uint16Array(2 * half.columns.length);
  const values = new Uint8Array(columns.length);
  for (let row = 0; row < height; row++) {
    for (let at = half.start[row]!; at < half.start[row + 1]!; at++) {
      const other = half.columns[at]!;
      // A row's lower ones are all written before its own turn comes, so that it ends ascending.
      const here = next[row]!++;
      const there = next[other]!++;
      columns[here] = other;
      columns[there] = row;
      values[here] = values[there] = half.values[at]!;
    }
  }
  return { start, columns, values };
}
