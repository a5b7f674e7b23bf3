import { gridPower } from "./grid.js";
import type { SparseRows, WeightedRows } from "./sparse-rows.js";

/** One view on the rows, and how its inner product counts. */
export interface ComparedPart {
  readonly rows: WeightedRows;
  readonly weight: number;
  /** The inner product is raised to this: above 1 only strong agreement counts, below 1 weak agreement counts for more. Default 1. */
  readonly power?: number;
}

/**
 * Compares pairs of rows part by part.
 *
 * @param pairs - Symmetric, ascending rows: which pairs to compare.
 * @returns One value for each entry of `pairs`, the same on both sides: `Σ weight · (inner product)^power / Σ weight`. A part without any
 *   entry leaves its weight to the others.
 * @remarks O(Σ over pairs of the entries of one of the two).
 */
export function compareParts(pairs: SparseRows, parts: readonly ComparedPart[]): WeightedRows {
  const { start } = pairs;
  const columns = Uint32Array.from(pairs.columns);
  const values = new Float32Array(columns.length);
  const used = parts.filter(({ rows, weight }) => weight > 0 && rows.columns.length > 0);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  for (const { rows, weight, power = 1 } of used) {
    const dense = new Float64Array(rows.columns.reduce((most, column) => Math.max(most, column), 0) + 1);
    const next = start.slice();
    for (let row = 0; row + 1 < start.length; row++) {
      for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) dense[rows.columns[at]!] = rows.values[at]!;
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        const other = columns[at]!;
        // Rows are walked in order, so the entries of `other` that point back come up in order too.
        const mirror = next[other]!++;
        if (other < row) continue;
        let product = 0;
        for (let entry = rows.start[other]!; entry < rows.start[other + 1]!; entry++) {
          product += dense[rows.columns[entry]!]! * rows.values[entry]!;
        }
        if (product > 0) values[mirror] = values[at]! += (weight / total) * gridPower(product, power);
      }
      for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) dense[rows.columns[at]!] = 0;
    }
  }
  return { start, columns, values };
}
