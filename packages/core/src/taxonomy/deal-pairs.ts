import type { WeightedRows } from "./sparse-rows.js";

/** What would be stored as 0 is not worth keeping. */
export const leastStored = 0.5 / 255;

/**
 * Keeps the pairs that matter most to either side, so many in all: rows with much near them keep more than rows that stand alone.
 *
 * @param rows - Symmetric, ascending, with values from 0.
 * @param limit - How many pairs to keep at most, the number of rows or more.
 * @returns Each kept pair once, in the row with the lower number; ascending. The nearest of every row is always among them.
 * @remarks A pair that is the a-th of one row and the b-th of the other counts 1/a + 1/b; of equal values in a row the lower column
 * comes first. Pairs that count the same as the first one that has no room are left out too. O(entries · log of the longest row).
 * Source: G. Cormack, C. Clarke, S. Büttcher, "Reciprocal rank fusion outperforms Condorcet and individual rank learning methods", SIGIR
 * 2009, DOI 10.1145/1571941.1572114. Differs in: no constant added to the places.
 */
export function dealPairs(rows: WeightedRows, limit: number): WeightedRows {
  const height = rows.start.length - 1;
  // Bits of positive floats stand in the order of their values.
  const bits = new Uint32Array(Float32Array.from(rows.values).buffer);
  const claims = new Float64Array(rows.columns.length);
  for (let row = 0; row < height; row++) {
    const from = rows.start[row]!;
    const keys = Float64Array.from(
      bits.subarray(from, rows.start[row + 1]!),
      (each, at) => each * 65_536 + 65_535 - at,
    );
    keys.sort().forEach((key, at) => {
      claims[from + 65_535 - (key % 65_536)] = 1 / (keys.length - at);
    });
  }
  const next = rows.start.slice();
  for (let row = 0; row < height; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const mirror = next[rows.columns[at]!]!++;
      claims[at] = rows.columns[at]! > row && rows.values[at]! >= leastStored ? claims[at]! + claims[mirror]! : 0;
    }
  }
  const sorted = claims.filter((claim) => claim > 0).sort();
  const bar = sorted[sorted.length - limit - 1] ?? 0;
  const start = new Uint32Array(height + 1);
  for (let row = 0; row < height; row++) {
    start[row + 1] = start[row]!;
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) if (claims[at]! > bar) start[row + 1]!++;
  }
  const kept = (_: number, at: number) => claims[at]! > bar;
  return { start, columns: rows.columns.filter(kept), values: rows.values.filter(kept) };
}
