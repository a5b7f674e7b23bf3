import type { WorkSoFar } from "./linear-work.js";
import type { RowLists } from "./row-lists.js";

/** By how much the step falls from round to round. */
const fall = 7;

/** Bids a row, on average, that all rounds may take: an auction without an assignment would never end. */
const bidsPerRow = 150;

/**
 * Prices of columns at which most rows agree about who has which column, for as many rows as columns.
 *
 * Rows without a column bid for their best one, one step more than they need to; when all have one, the step falls and
 * they begin anew. Only prices come out: they are a good start and prove nothing.
 *
 * @param lists - Filled at prices 0. A row whose pairs that are not held may be among its two best is filled again.
 * @returns Prices, whole where all costs held are.
 */
export function auctionPrices(lists: RowLists, work: WorkSoFar): Float64Array {
  const { rows, columns, starts, ends, columnOf, costs, bounds } = lists;
  const prices = new Float64Array(columns);
  let [least, most] = [Infinity, -Infinity];
  let whole = true;
  for (let row = 0; row < rows; row++) {
    for (let at = starts[row]!; at < ends[row]!; at++) {
      const cost = costs[at]!;
      if (cost < least) least = cost;
      if (cost > most) most = cost;
      if (whole) whole = Number.isInteger(cost);
    }
  }
  const last = whole ? 1 : (most - least) / (rows * 8);
  const rowOfColumn = new Int32Array(columns);
  const queue = new Int32Array(rows);
  const mostBids = work.bids + bidsPerRow * rows;
  const before = new Float64Array(columns);
  const isFresh = new Uint8Array(rows);
  for (let step = (most - least) / 6; ; step /= fall) {
    // Whole costs keep whole prices.
    if (whole) step = Math.max(1, Math.round(step));
    rowOfColumn.fill(-1);
    before.set(prices);
    isFresh.fill(0);
    for (let row = 0; row < rows; row++) queue[row] = row;
    let waiting = rows;
    let bids = 0;
    for (; waiting > 0 && work.bids + bids < mostBids; bids++) {
      const row = queue[waiting - 1]!;
      let best = -1;
      let first = Infinity;
      let second = Infinity;
      for (let attempt = 0; attempt < 2; attempt++) {
        best = -1;
        first = Infinity;
        second = Infinity;
        for (let at = starts[row]!, end = ends[row]!; at < end; at++) {
          const reduced = costs[at]! - prices[columnOf[at]!]!;
          if (reduced >= second) continue;
          if (reduced < first) {
            second = first;
            first = reduced;
            best = columnOf[at]!;
          } else second = reduced;
        }
        if (second <= bounds[row]! + step) break;
        work.rescans++;
        isFresh[row] = 1;
        lists.refill(row, prices);
      }
      if (best < 0) {
        waiting--;
        continue;
      }
      prices[best]! -= (second < Infinity ? second - first : 0) + step;
      const holder = rowOfColumn[best]!;
      rowOfColumn[best] = row;
      if (holder < 0) waiting--;
      else queue[waiting - 1] = holder;
    }
    work.bids += bids;
    // In a round every column falls by some steps, and what is not held got dearer with them.
    let fallen = Infinity;
    for (let column = 0; column < columns; column++) fallen = Math.min(fallen, before[column]! - prices[column]!);
    if (fallen > 0) for (let row = 0; row < rows; row++) if (isFresh[row] === 0) bounds[row]! += fallen;
    if (waiting > 0 || step <= last || !(most > least)) return prices;
  }
}
