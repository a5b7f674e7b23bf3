import { dearestAtZero } from "./dearest-at-zero.js";
import { type LinearWork, noWork, type WorkSoFar } from "./linear-work.js";
import type { HeldPairs } from "./row-lists.js";

/** Costs to be made small; every row is assigned, or pays. */
export interface KernelProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row-major; `Infinity` forbids. */
  readonly costs: Float64Array;
  /** What a row left alone pays; `Infinity`: it may not be, and then `rows <= columns`. */
  readonly unassignedCost: number;
}

export type KernelOutcome =
  | {
      readonly status: "optimal";
      readonly columnOfRow: Int32Array;
      readonly rowPrices: Float64Array;
      readonly columnPrices: Float64Array;
      readonly work: LinearWork;
      /** The pairs that the search went by, with bounds that hold for the prices, where it was a search over lists. */
      readonly pairs?: HeldPairs;
    }
  | { readonly status: "infeasible"; readonly rows: number[]; readonly columns: number[] };

/** A state that keeps the invariants, to go on from. */
export interface Begun {
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  readonly prices: Float64Array;
  readonly waiting: Int32Array;
}

/** Passes of augmenting row reduction; Jonker and Volgenant found two the best. */
const rowReductionPasses = 2;

/** Steps a row, on average, after which a pass no longer follows chains: where prices creep, paths are quicker. */
const chainStepsPerRow = 2;

/** Marks that there is no column, or no row. */
const none = -1;

/**
 * Solves the assignment problem by shortest augmenting paths; source and promises are with `linearAssignment`.
 *
 * Invariants, with u the row prices (implied: an assigned row has u = cost − column price, a row that pays has
 * u = unassignedCost) and v the column prices:
 *
 * 1. u[i] + v[j] ≤ cost[i, j] for all rows that are not waiting and all columns; equality for assigned pairs;
 * 2. u[i] ≤ unassignedCost;
 * 3. unless rows = columns and nobody may pay: v ≤ 0, and v = 0 for columns without a row. Prices of columns only fall,
 *    a column that got a row never loses it without getting another: so both hold from the start, where v = 0.
 */
export function shortestAugmentingPaths(problem: KernelProblem, work = noWork(), begun?: Begun): KernelOutcome {
  const { rows, columns, unassignedCost } = problem;
  const scratch = scratchOf(rows, columns);
  const state: State = {
    columnOfRow: begun?.columnOfRow ?? new Int32Array(rows).fill(none),
    rowOfColumn: begun?.rowOfColumn ?? scratch.rowOfColumn,
    prices: begun?.prices ?? new Float64Array(columns),
    work,
    scratch,
  };
  const everyColumnIsUsed = rows === columns && unassignedCost === Infinity;
  const { waiting } = scratch;
  let count = rows;
  if (begun !== undefined) {
    count = begun.waiting.length;
    waiting.set(begun.waiting);
  } else {
    for (let column = 0; column < columns; column++) state.rowOfColumn[column] = none;
    if (everyColumnIsUsed) count = reduceColumns(problem, state);
    else for (let row = 0; row < rows; row++) waiting[row] = row;
    for (let pass = 0; pass < rowReductionPasses; pass++) count = reduceRows(problem, state, count);
  }
  for (let index = 0; index < count; index++) {
    const row = waiting[index]!;
    const columnsClosed = augment(problem, state, row);
    if (columnsClosed !== none) return violatorOf(state, row, columnsClosed);
  }
  return finish(problem, state, everyColumnIsUsed);
}

interface State {
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  readonly prices: Float64Array;
  readonly work: WorkSoFar;
  readonly scratch: Scratch;
}

/** What is written down while solving; kept between calls, because small problems would spend their time on it. */
interface Scratch {
  readonly rowOfColumn: Int32Array;
  /** Rows without a column, at the front. */
  readonly waiting: Int32Array;
  /** Distances of columns not closed yet; `Infinity` of closed ones. */
  readonly known: Float64Array;
  /** Prices of columns not closed yet; `−Infinity` of closed ones, which puts them out of reach. */
  readonly open: Float64Array;
  /** Distances of closed columns. */
  readonly distances: Float64Array;
  /** The row by way of which a column is reached; in column reduction, the row with its least cost. */
  readonly rowBefore: Int32Array;
  readonly closed: Int32Array;
}

let kept: Scratch | undefined;

/** Arrays that are long enough, but not far longer than that. */
function scratchOf(rows: number, columns: number): Scratch {
  const size = Math.max(rows, columns);
  if (kept !== undefined && kept.closed.length >= size && kept.closed.length <= 4 * size + 1000) return kept;
  kept = {
    rowOfColumn: new Int32Array(size),
    waiting: new Int32Array(size),
    known: new Float64Array(size),
    open: new Float64Array(size),
    distances: new Float64Array(size),
    rowBefore: new Int32Array(size),
    closed: new Int32Array(size),
  };
  return kept;
}

/** Gives each column its least cost as price, and its row to it where the row has no column yet. */
function reduceColumns({ rows, columns, costs }: KernelProblem, state: State): number {
  const { prices, columnOfRow, rowOfColumn } = state;
  const { rowBefore: leastRows, closed: columnsWanted, waiting } = state.scratch;
  for (let column = 0; column < columns; column++) {
    prices[column] = costs[column]!;
    leastRows[column] = 0;
    columnsWanted[column] = 0;
  }
  for (let row = 1, position = columns; row < rows; row++) {
    for (let column = 0; column < columns; column++, position++) {
      const cost = costs[position]!;
      if (cost < prices[column]!) {
        prices[column] = cost;
        leastRows[column] = row;
      }
    }
  }
  let reductions = 0;
  for (let column = 0; column < columns; column++) {
    if (prices[column] === Infinity) {
      prices[column] = 0; // Nobody may have it; the search will show that somebody is left over.
      continue;
    }
    const row = leastRows[column]!;
    columnsWanted[row]!++;
    if (columnOfRow[row] !== none) continue;
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
    reductions++;
  }
  state.work.columnReductions += reductions;
  let count = 0;
  for (let row = 0; row < rows; row++) {
    if (columnsWanted[row] === 0) waiting[count++] = row;
    else if (columnsWanted[row] === 1) transferReduction(costs, row * columns, columnOfRow[row]!, prices);
  }
  return count;
}

/** Lowers the price of a row's only column as far as the row's second choice allows, to the good of other rows. */
function transferReduction(costs: Float64Array, start: number, column: number, prices: Float64Array): void {
  let second = Infinity;
  const own = costs[start + column]! - prices[column]!;
  for (let other = 0; other < prices.length; other++) {
    const reduced = costs[start + other]! - prices[other]!;
    if (reduced < second && other !== column) second = reduced;
  }
  if (second < Infinity && second > own) prices[column]! -= second - own;
}

/**
 * Lets each waiting row take its best column, lowering the column's price to where its second choice is as good; the
 * row that held the column waits, and follows at once while the chain is worth it.
 */
function reduceRows(problem: KernelProblem, state: State, count: number): number {
  const { columns, costs, unassignedCost } = problem;
  const { prices, columnOfRow, rowOfColumn, work, scratch } = state;
  // The part of the queue that is behind takes the rows that are left.
  const queue = scratch.waiting;
  const mostSteps = chainStepsPerRow * count;
  let leftCount = 0;
  let steps = 0;
  let next = 0;
  while (next < count) {
    const row = queue[next++]!;
    steps++;
    let best = none;
    let runnerUp = none;
    let first = Infinity;
    let second = Infinity;
    for (let column = 0, position = row * columns; column < columns; column++, position++) {
      const reduced = costs[position]! - prices[column]!;
      if (reduced >= second) continue;
      if (reduced < first) {
        second = first;
        runnerUp = best;
        first = reduced;
        best = column;
      } else {
        second = reduced;
        runnerUp = column;
      }
    }
    if (unassignedCost < first) continue; // It pays, now and for good or until a path comes through: see augment.
    if (unassignedCost < second) {
      second = unassignedCost;
      runnerUp = none;
    }
    if (best === none) {
      queue[leftCount++] = row;
      continue;
    }
    const lowered = second < Infinity ? prices[best]! - (second - first) : prices[best]!;
    let column = best;
    if (lowered < prices[best]!) prices[best] = lowered;
    else if (rowOfColumn[best] !== none) {
      // As good as the second choice, or the only choice: taking it from its row would lead round in circles.
      if (runnerUp === none || rowOfColumn[runnerUp] !== none) {
        queue[leftCount++] = row;
        continue;
      }
      column = runnerUp;
    }
    const holder = rowOfColumn[column]!;
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
    if (holder === none) continue;
    columnOfRow[holder] = none;
    if (steps < mostSteps) queue[--next] = holder;
    else queue[leftCount++] = holder;
  }
  work.rowReductions += steps;
  return leftCount;
}

/**
 * Finds the shortest path, in reduced costs, from a waiting row to a column without a row or to a row that had better
 * pay, and moves the assignment along it: Dijkstra's algorithm, dense. Of equal columns one without a row is the nearest,
 * because ending there saves the rows behind the others; then the lower one.
 *
 * @returns `none`, or, when there is no path, how many of `closed` were reached.
 */
function augment(problem: KernelProblem, state: State, root: number): number {
  const { columns, costs, unassignedCost } = problem;
  const { prices, columnOfRow, rowOfColumn, work } = state;
  const { known, open, distances, rowBefore, closed } = state.scratch;
  work.augmentingPaths++;
  for (let column = 0; column < columns; column++) {
    known[column] = Infinity;
    open[column] = prices[column]!;
  }
  let closedCount = 0;
  let row = root;
  let rowDistance = 0; // Distance of the row, less its price: what to add to cost − column price.
  let payer = root;
  let payDistance = Infinity;
  let last = none;
  let length = 0;
  for (;;) {
    if (rowDistance + unassignedCost < payDistance) {
      payDistance = rowDistance + unassignedCost;
      payer = row;
    }
    let nearest = none;
    let least = Infinity;
    let leastIsFree = false;
    const start = row * columns;
    for (let column = 0; column < columns; column++) {
      const distance = rowDistance + (costs[start + column]! - open[column]!);
      let shortest = known[column]!;
      if (distance < shortest) {
        known[column] = shortest = distance;
        rowBefore[column] = row;
      }
      if (shortest > least) continue;
      const isFree = rowOfColumn[column] === none;
      if (shortest < least || (isFree && !leastIsFree && nearest !== none)) {
        least = shortest;
        nearest = column;
        leastIsFree = isFree;
      }
    }
    if (payDistance < least) {
      length = payDistance;
      last = none;
      break;
    }
    if (nearest === none) return closedCount;
    last = nearest;
    if (leastIsFree) {
      length = least;
      break;
    }
    closed[closedCount++] = nearest;
    distances[nearest] = least;
    known[nearest] = Infinity;
    open[nearest] = -Infinity;
    row = rowOfColumn[nearest]!;
    rowDistance = least - (costs[row * columns + nearest]! - prices[nearest]!);
  }
  work.rowsScanned += closedCount + 1;
  for (let index = 0; index < closedCount; index++) {
    const column = closed[index]!;
    if (distances[column]! < length) prices[column]! += distances[column]! - length;
  }
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
    column = given;
  }
  return none;
}

/** The rows of the search tree have no allowed column outside it, and one column fewer than they are. */
function violatorOf({ rowOfColumn, scratch }: State, root: number, closedCount: number): KernelOutcome {
  const reached = Array.from(scratch.closed.subarray(0, closedCount));
  return {
    status: "infeasible",
    rows: [root, ...reached.map((column) => rowOfColumn[column]!)],
    columns: reached,
  };
}

function finish(problem: KernelProblem, state: State, everyColumnIsUsed: boolean): KernelOutcome {
  const { rows, columns, costs, unassignedCost } = problem;
  const { prices, columnOfRow, work } = state;
  const rowPrices = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    rowPrices[row] = column === none ? unassignedCost : costs[row * columns + column]! - prices[column]!;
  }
  if (everyColumnIsUsed) dearestAtZero(rowPrices, prices);
  return { status: "optimal", columnOfRow, rowPrices, columnPrices: prices, work };
}
