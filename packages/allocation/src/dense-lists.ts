import { type ListStart, listShortestPaths } from "./list-shortest-paths.js";
import { cheapestLists } from "./row-lists.js";
import { type KernelOutcome, type KernelProblem, shortestAugmentingPaths } from "./shortest-augmenting-paths.js";

const none = -1;

/**
 * Solves a dense problem over the cheapest pairs of each row, and hands over to the dense kernel where whole rows have
 * to be read so often that lists do not pay.
 */
export function denseByLists(problem: KernelProblem): KernelOutcome {
  const { rows, columns, costs, unassignedCost } = problem;
  const size = Math.max(8, Math.ceil(6 * Math.log2(columns)));
  const lists = cheapestLists(rows, columns, costs, size);
  const prices = new Float64Array(columns);
  const columnOfRow = new Int32Array(rows).fill(none);
  const rowOfColumn = new Int32Array(columns).fill(none);
  const costOfRow = new Float64Array(rows);
  const square = rows === columns && unassignedCost === Infinity;
  let columnReductions = 0;
  const wanted = new Int32Array(rows);
  if (square) {
    const leastRows = new Int32Array(columns);
    prices.set(costs.subarray(0, columns));
    for (let row = 1, position = columns; row < rows; row++) {
      for (let column = 0; column < columns; column++, position++) {
        if (costs[position]! < prices[column]!) {
          prices[column] = costs[position]!;
          leastRows[column] = row;
        }
      }
    }
    for (let column = 0; column < columns; column++) {
      if (prices[column] === Infinity) {
        prices[column] = 0; // Nobody may have it; the search will show that somebody is left over.
        continue;
      }
      const row = leastRows[column]!;
      wanted[row]!++;
      if (columnOfRow[row] !== none) continue;
      columnOfRow[row] = column;
      rowOfColumn[column] = row;
      costOfRow[row] = costs[row * columns + column]!;
      columnReductions++;
    }
  }
  for (let row = 0; row < rows; row++) lists.refill(row, prices);
  const waiting: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (wanted[row] === 0) waiting.push(row);
    else if (wanted[row] === 1) transferReduction(row);
  }
  const start: ListStart = {
    prices,
    columnOfRow,
    rowOfColumn,
    costOfRow,
    waiting: Int32Array.from(waiting),
    columnReductions,
  };
  const outcome = listShortestPaths(lists, start, unassignedCost, 8 * rows);
  if (outcome.status !== "unfinished") return outcome;
  return shortestAugmentingPaths(problem, { ...start, waiting: outcome.waiting, work: outcome.work });

  /** Lowers the price of a row's only column as far as the row's second choice allows, to the good of other rows. */
  function transferReduction(row: number): void {
    const { starts, ends, columnOf, costs: held, bounds } = lists;
    const column = columnOfRow[row]!;
    let second = bounds[row]!;
    for (let at = starts[row]!; at < ends[row]!; at++) {
      const other = columnOf[at]!;
      if (other !== column) second = Math.min(second, held[at]! - prices[other]!);
    }
    const own = costOfRow[row]! - prices[column]!;
    if (second < Infinity && second > own) prices[column]! -= second - own;
  }
}
