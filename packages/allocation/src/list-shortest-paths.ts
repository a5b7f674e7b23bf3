import { IndexHeap } from "./index-heap.js";
import type { WorkSoFar } from "./linear-work.js";
import type { RowLists } from "./row-lists.js";
import type { KernelOutcome } from "./shortest-augmenting-paths.js";

/** Marks that there is no column, or no row. */
const none = -1;

/** Steps a row, on average, that row reduction takes before paths take over. */
const reductionStepsPerRow = 4;

/** What the search starts from. */
export interface ListStart {
  /** Prices of columns; only ever lowered. */
  readonly prices: Float64Array;
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  /** Cost of the pair of each assigned row. */
  readonly costOfRow: Float64Array;
  /** Rows without a column, in the order in which they are assigned. */
  readonly waiting: Int32Array;
  /** What it took so far, to be added to. */
  readonly work: WorkSoFar;
}

/**
 * Solves the assignment problem by shortest augmenting paths over the cheapest pairs of each row; source and promises are
 * with `linearAssignment`.
 *
 * Invariants as in `shortestAugmentingPaths`, for pairs that are held and, by the bounds of the lists, for those that
 * are not. A search treats the bound of a row as one more thing to reach: only when it is the nearest does the search
 * read the whole row. The paths found are therefore shortest in the whole matrix, and the prices prove it.
 *
 * @param rescansAllowed - Whole rows that may be read, earlier ones among them, before the search hands back, to be gone
 * about otherwise.
 * @returns The outcome, or, in the `start` that was passed, a state to go on from.
 */
export function listShortestPaths(
  lists: RowLists,
  start: ListStart,
  unassignedCost: number,
  rescansAllowed: number,
): KernelOutcome | { readonly status: "unfinished"; readonly waiting: Int32Array } {
  const { rows, columns, starts, ends, columnOf, costs, bounds, matrix } = lists;
  const { prices, columnOfRow, rowOfColumn, costOfRow, work } = start;

  let waiting = start.waiting;
  for (let pass = 0; pass < 2 && waiting.length > 0; pass++)
    waiting = reduceRows(lists, { ...start, waiting }, unassignedCost, rescansAllowed);

  const distances = new Float64Array(columns).fill(Infinity);
  const rowBefore = new Int32Array(columns);
  const done = new Uint8Array(columns);
  const touched = new Int32Array(columns);
  const closed = new Int32Array(columns);
  const heap = new IndexHeap(columns);
  // Rows whose left out pairs may be nearest; columns come first where both are equally near, for they cost less to follow.
  const bounded = new IndexHeap(matrix === undefined ? 0 : rows);
  const rowDistances = new Float64Array(matrix === undefined ? 0 : rows);
  let touchedCount = 0;
  for (let index = 0; index < waiting.length; index++) {
    if (work.rescans > rescansAllowed) return { status: "unfinished", waiting: waiting.subarray(index) };
    const closedCount = augment(waiting[index]!);
    if (closedCount !== none) return violatorOf(waiting[index]!, closedCount);
  }
  const rowPrices = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    rowPrices[row] = column === none ? unassignedCost : costOfRow[row]! - prices[column]!;
  }
  return { status: "optimal", columnOfRow, rowPrices, columnPrices: prices, work };

  /**
   * Moves the assignment along the shortest path from a waiting row to a column without a row, or to a row that had
   * better pay: Dijkstra's algorithm with a heap.
   *
   * @returns `none`, or, when there is no path, how many of `closed` were reached.
   */
  function augment(root: number): number {
    work.augmentingPaths++;
    let closedCount = 0;
    let row = root;
    let rowDistance = 0; // Distance of the row, less its price: what to add to cost − column price.
    let length = Infinity;
    let last = none;
    let payer = root;
    for (;;) {
      work.rowsScanned++;
      if (rowDistance + unassignedCost < length) {
        length = rowDistance + unassignedCost;
        payer = row;
        last = none;
      }
      for (let at = starts[row]!, end = ends[row]!; at < end; at++) {
        const column = columnOf[at]!;
        const distance = rowDistance + (costs[at]! - prices[column]!);
        if (distance < length && distance < distances[column]!) reach(row, column, distance);
      }
      if (matrix !== undefined) {
        const least = rowDistance + bounds[row]!;
        if (least < length) {
          rowDistances[row] = rowDistance;
          bounded.lower(row, least);
        }
      }
      while (bounded.leastKey() < Math.min(heap.leastKey(), length)) readWhole(bounded.takeLeast());
      if (heap.leastKey() >= length) break;
      const column = heap.takeLeast();
      done[column] = 1;
      closed[closedCount++] = column;
      row = rowOfColumn[column]!;
      rowDistance = distances[column]! - (costOfRow[row]! - prices[column]!);
    }
    heap.clear();
    bounded.clear();
    if (length < Infinity) {
      for (let index = 0; index < closedCount; index++) {
        const column = closed[index]!;
        if (distances[column]! < length) prices[column]! += distances[column]! - length;
      }
      moveAlong();
    }
    for (let index = 0; index < touchedCount; index++) {
      const column = touched[index]!;
      distances[column] = Infinity;
      done[column] = 0;
    }
    touchedCount = 0;
    return length < Infinity ? none : closedCount;

    /** A shorter way to a column: the end of the path so far where the column has no row. */
    function reach(from: number, column: number, distance: number): void {
      if (done[column] === 1) return; // Shorter by rounding only.
      if (distances[column] === Infinity) touched[touchedCount++] = column;
      distances[column] = distance;
      rowBefore[column] = from;
      if (rowOfColumn[column] !== none) heap.lower(column, distance);
      else {
        length = distance;
        last = column;
      }
    }

    function readWhole(from: number): void {
      work.rescans++;
      const add = rowDistances[from]!;
      const [whole, price, known] = [matrix!.whole(from), prices, distances];
      let most = length;
      for (let column = 0; column < price.length; column++) {
        const distance = add + (whole[column]! - price[column]!);
        if (distance >= most || distance >= known[column]!) continue;
        reach(from, column, distance);
        most = length;
      }
      lists.refill(from, prices);
    }

    function moveAlong(): void {
      let column = last;
      if (last === none) {
        column = columnOfRow[payer]!;
        columnOfRow[payer] = none;
      }
      // Each row of the path gives up its column to the row before it.
      while (column !== none) {
        const taker = rowBefore[column]!;
        const given = columnOfRow[taker]!;
        columnOfRow[taker] = column;
        rowOfColumn[column] = taker;
        costOfRow[taker] = costOf(taker, column);
        column = given;
      }
    }
  }

  function costOf(row: number, column: number): number {
    if (matrix !== undefined) return matrix.costAt(row, column);
    let at = starts[row]!;
    while (columnOf[at] !== column) at++;
    return costs[at]!;
  }

  /** The rows of the search tree have no allowed column outside it, and one column fewer than they are. */
  function violatorOf(root: number, closedCount: number): KernelOutcome {
    const reached = Array.from(closed.subarray(0, closedCount));
    return {
      status: "infeasible",
      rows: [root, ...reached.map((column) => rowOfColumn[column]!)],
      columns: reached,
    };
  }
}

/** Augmenting row reduction, as in the dense kernel. */
function reduceRows(lists: RowLists, start: ListStart, unassignedCost: number, rescansAllowed: number): Int32Array {
  const { starts, ends, columnOf, costs, bounds } = lists;
  const { prices, columnOfRow, rowOfColumn, costOfRow, waiting: queue, work } = start;
  const left: number[] = [];
  const mostSteps = reductionStepsPerRow * queue.length;
  let steps = 0;
  let next = 0;
  while (next < queue.length) {
    const row = queue[next++]!;
    if (work.rescans > rescansAllowed) {
      left.push(row);
      continue;
    }
    steps++;
    let best = none;
    let runnerUp = none;
    let first = Infinity;
    let second = Infinity;
    for (let attempt = 0; attempt < 2; attempt++) {
      best = none;
      runnerUp = none;
      first = Infinity;
      second = Infinity;
      for (let at = starts[row]!, end = ends[row]!; at < end; at++) {
        const reduced = costs[at]! - prices[columnOf[at]!]!;
        if (reduced >= second) continue;
        if (reduced < first) {
          second = first;
          runnerUp = best;
          first = reduced;
          best = at;
        } else {
          second = reduced;
          runnerUp = at;
        }
      }
      if (Math.min(second, unassignedCost) <= bounds[row]!) break;
      work.rescans++;
      lists.refill(row, prices);
    }
    if (unassignedCost < first) continue; // It pays, now and for good or until a path comes through: see augment.
    if (unassignedCost < second) {
      second = unassignedCost;
      runnerUp = none;
    }
    if (best === none) {
      left.push(row);
      continue;
    }
    const bestColumn = columnOf[best]!;
    const lowered = second < Infinity ? prices[bestColumn]! - (second - first) : prices[bestColumn]!;
    let pair = best;
    if (lowered < prices[bestColumn]!) prices[bestColumn] = lowered;
    else if (rowOfColumn[bestColumn] !== none) {
      // As good as the second choice, or the only choice: taking it from its row would lead round in circles.
      if (runnerUp === none || rowOfColumn[columnOf[runnerUp]!] !== none) {
        left.push(row);
        continue;
      }
      pair = runnerUp;
    }
    const column = columnOf[pair]!;
    const holder = rowOfColumn[column]!;
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
    costOfRow[row] = costs[pair]!;
    if (holder === none) continue;
    columnOfRow[holder] = none;
    if (steps < mostSteps) queue[--next] = holder;
    else left.push(holder);
  }
  work.rowReductions += steps;
  return Int32Array.from(left);
}
