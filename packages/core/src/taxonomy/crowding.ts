import { gridPower } from "./grid.js";
import type { WeightedRows } from "./sparse-rows.js";

/** How many of the nearest make up a row's neighbourhood. */
const neighbourhood = 20;

/** How strongly: 0 leaves all as it is, ½ is local scaling as published. */
const strength = 0.55;

/** A neighbourhood counts as at least this share of the median one. */
const leastShare = 0.7;

/**
 * Evens out neighbourhoods: where everything is close to everything, closeness says less, and it is lowered; where little is
 * close, it is raised.
 *
 * @param rows - Symmetric similarities.
 * @returns Symmetric again: `s(i, j) · (m² / (mᵢ mⱼ))^0.55`, where mᵢ is the mean of row i's twenty largest and m the median of
 *   those means; mᵢ counts as at least 0.7 m, so that a skill without anything near does not get false friends.
 * @remarks O(entries). A product of two factors, one a row, so that both sides of a pair get the same.
 * Source: local scaling, L. Zelnik-Manor, P. Perona, "Self-tuning spectral clustering", NIPS 2004, and against hubs, D. Schnitzer
 * et al., "Local and global scaling reduce hubs in space", JMLR 13, 2012. Differs in: means instead of a k-th distance, and
 * a floor, so that a similarity still means something by itself.
 */
export function evenOut(rows: WeightedRows): WeightedRows {
  const height = rows.start.length - 1;
  const means = new Float64Array(height);
  for (let row = 0; row < height; row++) {
    const list = rows.values.slice(rows.start[row]!, rows.start[row + 1]!).sort();
    let sum = 0;
    for (let at = Math.max(0, list.length - neighbourhood); at < list.length; at++) sum += list[at]!;
    means[row] = sum / neighbourhood;
  }
  const some = means.filter((each) => each > 0).sort();
  const median = some[some.length >> 1] ?? 1;
  const factors = means.map((each) => gridPower(median / Math.max(each, median * leastShare), strength));
  const values = new Float32Array(rows.values.length);
  for (let row = 0; row < height; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      // The product of the factors first: it is the same from both sides.
      values[at] = rows.values[at]! * (factors[row]! * factors[rows.columns[at]!]!);
    }
  }
  return { start: rows.start, columns: rows.columns, values };
}
