import type { WeightedRows } from "./sparse-rows.js";

/**
 * Merges two sets of ascending rows, entry by entry.
 *
 * @param combine - What becomes of an entry that both have.
 * @returns Ascending rows with the entries of either. O(entries).
 */
export function mergeRows(a: WeightedRows, b: WeightedRows, combine: (a: number, b: number) => number): WeightedRows {
  const height = a.start.length - 1;
  const start = new Uint32Array(height + 1);
  const columns = new Uint32Array(a.columns.length + b.columns.length);
  const values = new Float32Array(columns.length);
  let end = 0;
  for (let row = 0; row < height; row++) {
    let i = a.start[row]!;
    let j = b.start[row]!;
    const iEnd = a.start[row + 1]!;
    const jEnd = b.start[row + 1]!;
    while (i < iEnd || j < jEnd) {
      const left = i < iEnd ? a.columns[i]! : Number.POSITIVE_INFINITY;
      const right = j < jEnd ? b.columns[j]! : Number.POSITIVE_INFINITY;
      if (left === right) {
        columns[end] = left;
        values[end++] = combine(a.values[i++]!, b.values[j++]!);
      } else if (left < right) {
        columns[end] = left;
        values[end++] = a.values[i++]!;
      } else {
        columns[end] = right;
        values[end++] = b.values[j++]!;
      }
    }
    start[row + 1] = end;
  }
  return { start, columns: columns.slice(0, end), values: values.slice(0, end) };
}
