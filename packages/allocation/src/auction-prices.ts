import type { RowLists } from "./row-lists.js";

/** Bids a row, on average, in each round; an auction without an assignment would never end. */
const bidsPerRow = 30;

/** By how much the step falls from round to round. */
const fall = 7;

/**
 * Prices of columns at which most rows agree about who has which column, for as many rows as columns.
 *
 * Rows without a column bid for their best one, one step more than they need to; when all have one, the step falls and
 * they begin anew. Only prices come out: they are a good start and prove nothing.
 */
export function auctionPrices(lists: RowLists): Float64Array {
  const { rows, columns, starts, ends, columnOf, costs } = lists;
  const prices = new Float64Array(columns);
  let [least, most] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < ends[row]!; at++) {
      least = Math.min(least, costs[at]!);
      most = Math.max(most, costs[at]!);
    }
  }
  // Steps are whole powers of two times a whole number, so that whole costs keep whole prices.
  const whole = costs.every(Number.isInteger);
  const last = whole ? 1 : (most - least) / (rows * 8);
  const rowOfColumn = new Int32Array(columns);
  const columnOfRow = new Int32Array(rows);
  const queue = new Int32Array(rows);
  for (let step = stepOf((most - least) / 6); ; step = stepOf(step / fall)) {
    rowOfColumn.fill(-1);
    columnOfRow.fill(-1);
    for (let row = 0; row < rows; row++) queue[row] = row;
    let waiting = rows;
    let bids = 0;
    const mostBids = bidsPerRow * rows;
    while (waiting > 0 && bids < mostBids) {
      bids++;
      const row = queue[waiting - 1]!;
      let best = -1;
      let first = Infinity;
      let second = Infinity;
      for (let at = starts[row]!, end = ends[row]!; at < end; at++) {
        const reduced = costs[at]! - prices[columnOf[at]!]!;
        if (reduced >= second) continue;
        if (reduced < first) {
          second = first;
          first = reduced;
          best = columnOf[at]!;
        } else second = reduced;
      }
      if (best < 0) {
        waiting--;
        continue;
      }
      prices[best]! -= (second < Infinity ? second - first : 0) + step;
      const holder = rowOfColumn[best]!;
      rowOfColumn[best] = row;
      columnOfRow[row] = best;
      if (holder < 0) waiting--;
      else {
        columnOfRow[holder] = -1;
        queue[waiting - 1] = holder;
      }
    }
    if (step <= last || !(most > least)) return prices;
  }

  function stepOf(size: number): number {
    return whole ? Math.max(1, Math.round(size)) : size;
  }
}
