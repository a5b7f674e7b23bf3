import type { GapModel } from "./gap-model.js";

/** Most cells of a table for two columns; larger ones are left alone. */
const mostCells = 6_000_000;

/**
 * Divides the rows of two columns between them anew, as well as can be: dynamic programming over both loads.
 *
 * @returns For columns `one` and `other`: the assignment changed in place; whether it got cheaper, and cells looked at.
 */
export function pairOfColumns(
  model: GapModel,
): (columnOf: Int32Array, one: number, other: number) => { readonly cheaper: boolean; readonly cells: number } {
  const { rows, columns, costs, weights, capacities } = model;
  let best = new Float64Array(0);
  let goes = new Uint8Array(0);
  return (columnOf, one, other) => {
    const who: number[] = [];
    let now = 0;
    let [mostOne, mostOther] = [0, 0];
    for (let row = 0; row < rows; row++) {
      const column = columnOf[row]!;
      if (column !== one && column !== other) continue;
      who.push(row);
      now += costs[row * columns + column]!;
      if (costs[row * columns + one]! < Infinity) mostOne += weights[row * columns + one]!;
      if (costs[row * columns + other]! < Infinity) mostOther += weights[row * columns + other]!;
    }
    // A row left alone weighs nothing, so that its column needs no more room than that.
    const width = Math.min(capacities[other]!, mostOther) + 1;
    const height = Math.min(capacities[one]!, mostOne) + 1;
    const cells = width * height;
    if (who.length < 2 || cells * who.length > mostCells) return { cheaper: false, cells: 0 };
    if (best.length < cells) best = new Float64Array(cells);
    if (goes.length < cells * who.length) goes = new Uint8Array(cells * who.length);
    best.fill(0, 0, cells);
    for (let item = 0; item < who.length; item++) {
      const at = who[item]! * columns;
      const [costOne, costOther] = [costs[at + one]!, costs[at + other]!];
      const [weightOne, weightOther] = [weights[at + one]!, weights[at + other]!];
      const base = item * cells;
      for (let loadOne = height - 1; loadOne >= 0; loadOne--) {
        const line = loadOne * width;
        for (let loadOther = width - 1; loadOther >= 0; loadOther--) {
          const cell = line + loadOther;
          const toOne = loadOne >= weightOne ? best[cell - weightOne * width]! + costOne : Infinity;
          const toOther = loadOther >= weightOther ? best[cell - weightOther]! + costOther : Infinity;
          const isOne = toOne < toOther;
          best[cell] = isOne ? toOne : toOther;
          goes[base + cell] = isOne ? 1 : 0;
        }
      }
    }
    const spent = cells * who.length;
    if (!(best[cells - 1]! < now - 1e-9 * Math.max(1, Math.abs(now)))) return { cheaper: false, cells: spent };
    let cell = cells - 1;
    for (let item = who.length - 1; item >= 0; item--) {
      const at = who[item]! * columns;
      const isOne = goes[item * cells + cell] === 1;
      columnOf[who[item]!] = isOne ? one : other;
      cell -= isOne ? weights[at + one]! * width : weights[at + other]!;
    }
    return { cheaper: true, cells: spent };
  };
}
