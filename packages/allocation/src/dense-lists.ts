import { type ListStart, listShortestPaths } from "./list-shortest-paths.js";
import { cheapestLists } from "./row-lists.js";
import {
  type KernelOutcome,
  type KernelProblem,
  type LinearWork,
  shortestAugmentingPaths,
} from "./shortest-augmenting-paths.js";

const none = -1;

/** Pairs held for each row at first. */
function listSize(columns: number): number {
  return Math.max(8, Math.ceil(2.5 * Math.log2(columns)));
}

const noWork: LinearWork = { columnReductions: 0, rowReductions: 0, augmentingPaths: 0, rowsScanned: 0, rescans: 0 };

function sumOf(a: LinearWork, b: LinearWork): LinearWork {
  return {
    columnReductions: a.columnReductions + b.columnReductions,
    rowReductions: a.rowReductions + b.rowReductions,
    augmentingPaths: a.augmentingPaths + b.augmentingPaths,
    rowsScanned: a.rowsScanned + b.rowsScanned,
    rescans: a.rescans + b.rescans,
  };
}

function withWork(outcome: KernelOutcome, before: LinearWork): KernelOutcome {
  return outcome.status === "optimal" ? { ...outcome, work: sumOf(before, outcome.work) } : outcome;
}

/**
 * Solves a dense problem over the cheapest pairs of each row, and hands over to the dense kernel where whole rows have
 * to be read so often that lists do not pay.
 *
 * @param size - Pairs held for each row, at least 2.
 */
export function denseByLists(problem: KernelProblem, size = listSize(problem.columns)): KernelOutcome {
  const { rows, columns, costs, unassignedCost } = problem;
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
  };
  const first = listShortestPaths(lists, start, unassignedCost, square ? rows / 4 : 8 * rows);
  if (first.status !== "unfinished") return withWork(first, { ...noWork, columnReductions });
  const firstWork = sumOf({ ...noWork, columnReductions }, first.work);
  if (!square) {
    return shortestAugmentingPaths(problem, { ...start, waiting: first.waiting, work: firstWork });
  }
  // Prices fell so far that the bounds say little. Solving among the pairs at hand gives prices that are nearly right;
  // at these the lists are filled again, and what turns out not to be tight is assigned anew.
  lists.bounds.fill(Infinity);
  const { dense: _, ...core } = lists;
  const second = listShortestPaths(core, { ...start, waiting: first.waiting }, Infinity, Infinity, true);
  const coreWork = second.status === "infeasible" ? firstWork : sumOf(firstWork, second.work);
  const third = listShortestPaths(lists, { ...start, waiting: loosen() }, Infinity, 8 * rows);
  if (third.status !== "unfinished") return withWork(third, coreWork);
  return shortestAugmentingPaths(problem, { ...start, waiting: third.waiting, work: sumOf(coreWork, third.work) });

  /** Fills the lists at the prices of now, and takes their column from rows that have a better one. */
  function loosen(): Int32Array {
    const loose: number[] = [];
    for (let row = 0; row < rows; row++) {
      lists.refill(row, prices);
      const column = columnOfRow[row]!;
      if (column === none) {
        loose.push(row);
        continue;
      }
      const own = costOfRow[row]! - prices[column]!;
      for (let at = lists.starts[row]!; at < lists.ends[row]!; at++) {
        if (lists.costs[at]! - prices[lists.columnOf[at]!]! >= own) continue;
        columnOfRow[row] = none;
        rowOfColumn[column] = none;
        loose.push(row);
        break;
      }
    }
    return Int32Array.from(loose);
  }

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
