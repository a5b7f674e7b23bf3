import { auctionPrices } from "./auction-prices.js";
import { dearestAtZero } from "./dearest-at-zero.js";
import { noWork } from "./linear-work.js";
import { listShortestPaths } from "./list-shortest-paths.js";
import { cheapestLists, listSize, type MatrixRows, noPairs } from "./row-lists.js";
import { type KernelOutcome, type KernelProblem, shortestAugmentingPaths } from "./shortest-augmenting-paths.js";

const none = -1;

function rowsOf(columns: number, costs: Float64Array): MatrixRows {
  return {
    whole: (row) => costs.subarray(row * columns, (row + 1) * columns),
    costAt: (row, column) => costs[row * columns + column]!,
  };
}

/**
 * Solves a dense problem over the cheapest pairs of each row, and hands over to the dense kernel where whole rows have
 * to be read so often that lists do not pay.
 *
 * @param size - Pairs held for each row, at least 2.
 */
export function denseByLists(problem: KernelProblem, size = listSize(problem.columns)): KernelOutcome {
  const { rows, columns, costs, unassignedCost } = problem;
  const held = noPairs(rows, size);
  const lists = cheapestLists(rows, columns, rowsOf(columns, costs), held);
  let prices: Float64Array = new Float64Array(columns);
  for (let row = 0; row < rows; row++) lists.refill(row, prices);
  const work = noWork();
  // Where columns may stay without a row their price must then be 0: no auction.
  const square = rows === columns && unassignedCost === Infinity;
  if (square) prices = auctionPrices(lists, work);
  const start = {
    prices,
    columnOfRow: new Int32Array(rows).fill(none),
    rowOfColumn: new Int32Array(columns).fill(none),
    costOfRow: new Float64Array(rows),
    waiting: Int32Array.from({ length: rows }, (_, row) => row),
    work,
  };
  const outcome = listShortestPaths(lists, start, unassignedCost, work.rescans + 8 * rows);
  if (outcome.status === "unfinished") {
    return shortestAugmentingPaths(problem, work, { ...start, waiting: outcome.waiting });
  }
  if (outcome.status === "infeasible") return outcome;
  if (square) {
    const shift = dearestAtZero(outcome.rowPrices, outcome.columnPrices);
    for (let row = 0; row < rows; row++) lists.bounds[row]! += shift;
  }
  return { ...outcome, pairs: held };
}
