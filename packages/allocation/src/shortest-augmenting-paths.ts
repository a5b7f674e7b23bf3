/** What a solution took, counted; the same on every machine. */
export interface LinearWork {
  /** Rows assigned by column reduction. */
  readonly columnReductions: number;
  /** Steps of augmenting row reduction; each reads one row of the matrix. */
  readonly rowReductions: number;
  /** Rows that needed a shortest augmenting path. */
  readonly augmentingPaths: number;
  /** Rows read while searching these paths. */
  readonly rowsScanned: number;
  /** Rows of a matrix read as a whole because the pairs held in short lists did not suffice. */
  readonly rescans: number;
}

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
    }
  | { readonly status: "infeasible"; readonly rows: number[]; readonly columns: number[] };

/** A state that keeps the invariants, to go on from. */
export interface Begun {
  readonly columnOfRow: Int32Array;
  readonly rowOfColumn: Int32Array;
  readonly prices: Float64Array;
  readonly waiting: Int32Array;
  readonly work: LinearWork;
}

/** Passes of augmenting row reduction; Jonker and Volgenant found two the best. */
const rowReductionPasses = 2;

/** Steps a row, on average, after which a pass no longer follows chains: where prices creep, paths are quicker. */
const chainStepsPerRow = 4;

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
export function shortestAugmentingPaths(problem: KernelProblem, begun?: Begun): KernelOutcome {
  const { rows, columns, costs, unassignedCost } = problem;
  const columnOfRow = begun?.columnOfRow ?? new Int32Array(rows).fill(none);
  const rowOfColumn = begun?.rowOfColumn ?? new Int32Array(columns).fill(none);
  const prices = begun?.prices ?? new Float64Array(columns);
  const everyColumnIsUsed = rows === columns && unassignedCost === Infinity;
  const work = {
    columnReductions: 0,
    rowReductions: 0,
    augmentingPaths: 0,
    rowsScanned: 0,
    rescans: 0,
    ...begun?.work,
  };

  let waiting: Int32Array;
  if (begun !== undefined) waiting = begun.waiting;
  else if (everyColumnIsUsed) waiting = reduceColumns();
  else waiting = Int32Array.from({ length: rows }, (_, row) => row);
  const passes = begun === undefined ? rowReductionPasses : 0;
  for (let pass = 0; pass < passes && waiting.length > 0; pass++) waiting = reduceRows(waiting);

  const distances = new Float64Array(columns);
  const rowBefore = new Int32Array(columns);
  const open = new Int32Array(columns);
  const closed = new Int32Array(columns);
  for (const row of waiting) {
    const columnsClosed = augment(row);
    if (columnsClosed !== none) return violatorOf(row, columnsClosed);
  }
  return { status: "optimal", columnOfRow, rowPrices: finishPrices(), columnPrices: prices, work };

  function assign(row: number, column: number): void {
    columnOfRow[row] = column;
    rowOfColumn[column] = row;
  }

  /** Gives each column its least cost as price, and its row to it where the row has no column yet. */
  function reduceColumns(): Int32Array {
    const leastRows = new Int32Array(columns);
    prices.set(costs.subarray(0, columns));
    for (let row = 1, position = columns; row < rows; row++) {
      for (let column = 0; column < columns; column++, position++) {
        const cost = costs[position]!;
        if (cost < prices[column]!) {
          prices[column] = cost;
          leastRows[column] = row;
        }
      }
    }
    const columnsWanted = new Int32Array(rows);
    for (let column = 0; column < columns; column++) {
      if (prices[column] === Infinity) {
        prices[column] = 0; // Nobody may have it; the search will show that somebody is left over.
        continue;
      }
      const row = leastRows[column]!;
      columnsWanted[row]!++;
      if (columnOfRow[row] !== none) continue;
      assign(row, column);
      work.columnReductions++;
    }
    const left: number[] = [];
    for (let row = 0; row < rows; row++) {
      if (columnsWanted[row] === 0) left.push(row);
      else if (columnsWanted[row] === 1) transferReduction(row, columnOfRow[row]!);
    }
    return Int32Array.from(left);
  }

  /** Lowers the price of a row's only column as far as the row's second choice allows, to the good of other rows. */
  function transferReduction(row: number, column: number): void {
    let second = Infinity;
    for (let other = 0, position = row * columns; other < columns; other++, position++) {
      if (other === column) continue;
      const reduced = costs[position]! - prices[other]!;
      if (reduced < second) second = reduced;
    }
    const own = costs[row * columns + column]! - prices[column]!;
    if (second < Infinity && second > own) prices[column]! -= second - own;
  }

  /**
   * Lets each waiting row take its best column, lowering the column's price to where its second choice is as good; the
   * row that held the column waits, and follows at once while the chain is worth it.
   */
  function reduceRows(queue: Int32Array): Int32Array {
    const left: number[] = [];
    const mostSteps = chainStepsPerRow * rows;
    let steps = 0;
    let next = 0;
    while (next < queue.length) {
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
        left.push(row);
        continue;
      }
      const lowered = second < Infinity ? prices[best]! - (second - first) : prices[best]!;
      const falls = lowered < prices[best]!;
      let column = best;
      if (falls) prices[best] = lowered;
      else if (rowOfColumn[best] !== none) {
        // As good as the second choice, or the only choice: taking it from its row would lead round in circles.
        if (runnerUp === none || rowOfColumn[runnerUp] !== none) {
          left.push(row);
          continue;
        }
        column = runnerUp;
      }
      const holder = rowOfColumn[column]!;
      assign(row, column);
      if (holder === none) continue;
      columnOfRow[holder] = none;
      if (steps < mostSteps) queue[--next] = holder;
      else left.push(holder);
    }
    work.rowReductions += steps;
    return Int32Array.from(left);
  }

  /**
   * Finds the shortest path, in reduced costs, from a waiting row to a column without a row or to a row that had better
   * pay, and moves the assignment along it: Dijkstra's algorithm, dense.
   *
   * @returns `none`, or, when there is no path, how many of `closed` were reached.
   */
  function augment(root: number): number {
    work.augmentingPaths++;
    let openCount = columns;
    for (let column = 0; column < columns; column++) {
      open[column] = column;
      distances[column] = Infinity;
    }
    let closedCount = 0;
    let row = root;
    let rowDistance = 0; // Distance of the row, less its price: what to add to cost − column price.
    let payer = root;
    let payDistance = Infinity;
    let last = none;
    let length = 0;
    for (;;) {
      work.rowsScanned++;
      if (rowDistance + unassignedCost < payDistance) {
        payDistance = rowDistance + unassignedCost;
        payer = row;
      }
      const nearestAt = walk(row, rowDistance, openCount);
      const nearest = nearestAt === none ? none : open[nearestAt]!;
      const least = nearest === none ? Infinity : distances[nearest]!;
      const leastIsFree = nearest !== none && rowOfColumn[nearest] === none;
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
      open.copyWithin(nearestAt, nearestAt + 1, openCount--);
      closed[closedCount++] = nearest;
      row = rowOfColumn[nearest]!;
      rowDistance = least - (costs[row * columns + nearest]! - prices[nearest]!);
    }
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
      assign(taker, column);
      column = given;
    }
    return none;
  }

  /**
   * Improves the distances of open columns by way of a row, and finds the nearest. Their order is kept, so that of equal
   * ones the lower column is taken.
   *
   * @returns Its place among the open columns, or `none`.
   */
  function walk(row: number, rowDistance: number, openCount: number): number {
    // Locals, because the engine does not keep captured arrays in registers: four times as fast.
    const [opened, known, prior, price, cost, holders] = [open, distances, rowBefore, prices, costs, rowOfColumn];
    const start = row * columns;
    let nearestAt = none;
    let least = Infinity;
    let leastIsFree = false;
    for (let index = 0; index < openCount; index++) {
      const column = opened[index]!;
      let distance = rowDistance + (cost[start + column]! - price[column]!);
      if (distance < known[column]!) {
        known[column] = distance;
        prior[column] = row;
      } else distance = known[column]!;
      if (distance > least || distance === Infinity) continue;
      const free = holders[column] === none;
      // Ending at a free column saves the rows behind the others.
      if (distance < least || (free && !leastIsFree)) {
        least = distance;
        nearestAt = index;
        leastIsFree = free;
      }
    }
    return nearestAt;
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

  function finishPrices(): Float64Array {
    if (everyColumnIsUsed && columns > 0) {
      // Any constant may move between the sides; the dearest column at 0 makes the signs those of the other shapes.
      const dearest = prices.reduce((most, price) => Math.max(most, price), -Infinity);
      for (let column = 0; column < columns; column++) prices[column]! -= dearest;
    }
    const rowPrices = new Float64Array(rows);
    for (let row = 0; row < rows; row++) {
      const column = columnOfRow[row]!;
      rowPrices[row] = column === none ? unassignedCost : costs[row * columns + column]! - prices[column]!;
    }
    return rowPrices;
  }
}
