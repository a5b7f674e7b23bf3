import { pricesOfCapacity } from "./capacity-prices.js";
import type { GapModel } from "./gap-model.js";
import { gapNeighbourhoods, mostColumnsFreed } from "./gap-neighbourhoods.js";
import type { LagrangianBound } from "./lagrangian-bound.js";
import { pairOfColumns } from "./pair-of-columns.js";

/** Nodes that one neighbourhood may take. */
const mostNodes = 20_000;

/** Most rows that are freed together. */
const mostRowsFreed = 300;

/** What the search found. */
export interface SearchResult {
  readonly columnOfRow: Int32Array | undefined;
  readonly steps: number;
}

/**
 * Tabu search over moving one row and swapping two, where going beyond a capacity costs a price for each unit.
 *
 * The price rises while capacities are exceeded and falls while they are kept, so that the search stays at their border.
 */
export function improve(
  model: GapModel,
  bound: LagrangianBound,
  maxSteps: number,
  seed: number,
  signal?: { readonly aborted: boolean },
): SearchResult {
  const { rows, columns, costs, weights, capacities } = model;
  const random = randomFrom(seed);
  const columnOf = startFrom(model, bound);
  const load = new Float64Array(columns);
  for (let row = 0; row < rows; row++) load[columnOf[row]!]! += weights[row * columns + columnOf[row]!]!;
  let cost = model.costOf(columnOf);
  let best: Int32Array | undefined;
  let bestCost = Infinity;
  let price = firstPrice();
  const tabuUntil = new Int32Array(rows * columns);
  let kept = 0;
  let exceeded = 0;
  let idle = 0;
  let steps = 0;
  const divide = pairOfColumns(model);
  /** Looks at a move or a swap in each step; what pairs of columns take counts as that many. */
  const looksPerStep = rows * columns + (rows * rows) / 2;
  let polishedCost = Infinity;
  note();
  // The first part walks; once there is an assignment, the rest goes to exact search of what is near it.
  const walking = (): boolean => best === undefined || bound.steps === 0 || steps < Math.min(3000, 0.15 * maxSteps);
  for (
    ;
    steps < maxSteps && walking() && bestCost > bound.value + model.tolerance && signal?.aborted !== true;
    steps++
  ) {
    const step = steps + 1;
    let bestDelta = Infinity;
    let [moveRow, moveTo, swapRow] = [-1, -1, -1];
    const over = overload();
    for (let row = 0; row < rows; row++) {
      const from = columnOf[row]!;
      const at = row * columns;
      const ownCost = costs[at + from]!;
      const ownWeight = weights[at + from]!;
      const leaves = excess(from, -ownWeight) - excess(from, 0);
      for (let to = 0; to < columns; to++) {
        if (to === from || costs[at + to] === Infinity) continue;
        const change = costs[at + to]! - ownCost;
        const burden = leaves + excess(to, weights[at + to]!) - excess(to, 0);
        const delta = change + price * burden;
        if (delta >= bestDelta) continue;
        const opens = over + burden === 0 && cost + change < bestCost;
        if (tabuUntil[at + to]! > step && !opens) continue;
        bestDelta = delta;
        [moveRow, moveTo, swapRow] = [row, to, -1];
      }
      for (let other = row + 1; other < rows; other++) {
        const there = columnOf[other]!;
        if (there === from) continue;
        const otherAt = other * columns;
        const change = costs[at + there]! - ownCost + (costs[otherAt + from]! - costs[otherAt + there]!);
        if (!(change < Infinity)) continue;
        const burden =
          excess(from, weights[otherAt + from]! - ownWeight) -
          excess(from, 0) +
          excess(there, weights[at + there]! - weights[otherAt + there]!) -
          excess(there, 0);
        const delta = change + price * burden;
        if (delta >= bestDelta) continue;
        const opens = over + burden === 0 && cost + change < bestCost;
        if ((tabuUntil[at + there]! > step || tabuUntil[otherAt + from]! > step) && !opens) continue;
        bestDelta = delta;
        [moveRow, moveTo, swapRow] = [row, there, other];
      }
    }
    if (moveRow >= 0) {
      const from = columnOf[moveRow]!;
      move(moveRow, moveTo, step);
      if (swapRow >= 0) move(swapRow, from, step);
    }
    if (overload() === 0) {
      exceeded = 0;
      if (++kept >= 5) {
        price *= 0.8;
        kept = 0;
      }
    } else {
      kept = 0;
      if (++exceeded >= 5) {
        price *= 1.25;
        exceeded = 0;
      }
    }
    if (note()) idle = 0;
    else if (++idle >= 400) {
      idle = 0;
      polish();
      restart(step);
    }
  }
  if (steps < maxSteps) {
    polish();
    searchNear();
  }
  return { columnOfRow: best, steps: Math.min(steps, maxSteps) };

  /**
   * Frees the rows of some columns, as many as can be searched in full, and moves to the best other way to divide them. How
   * much dearer that may be falls to nothing in the end, as in annealing.
   */
  function searchNear(): void {
    if (best === undefined || bound.steps === 0 || columns < 2) return;
    const prices = pricesOfCapacity(model, bound.rowPrices, bestCost);
    const near = gapNeighbourhoods(model, prices, model.whole ? 1 : model.tolerance);
    const pricesInUse = prices.filter((price) => price > 0);
    const warmth = pricesInUse.reduce((sum, price) => sum + price, 0) / Math.max(1, pricesInUse.length);
    const mostColumns = Math.min(columns, mostColumnsFreed);
    const first = steps;
    let current = best.slice();
    let columnsFreed = 2;
    let rowsFreed = mostRowsFreed;
    let stale = 0;
    while (steps < maxSteps && bestCost > bound.value + model.tolerance && signal?.aborted !== true) {
      const among: number[] = [];
      const wanted = Math.min(mostColumns, Math.floor(columnsFreed + random()));
      while (among.length < wanted) {
        // Of two columns the one that loses more.
        const [one, other] = [Math.floor(random() * columns), Math.floor(random() * columns)];
        const column = near.lossOf(current, one) < near.lossOf(current, other) ? other : one;
        if (!among.includes(column)) among.push(column);
      }
      const freed = rowsOf(current, among, Math.floor(rowsFreed));
      const slack = -Math.log(1 - random()) * warmth * (1 - (steps - first) / (maxSteps - first));
      const { found, nodes } = near.search(current, freed, among, slack, mostNodes);
      steps += Math.ceil((nodes * 8 + rows * 4) / looksPerStep);
      if (nodes <= mostNodes) {
        columnsFreed = Math.min(mostColumns, columnsFreed + 0.02);
        rowsFreed = Math.min(mostRowsFreed, rowsFreed * 1.01);
      } else if (columnsFreed > 2) columnsFreed = Math.max(2, columnsFreed - 0.1);
      else rowsFreed = Math.max(6, freed.length * 0.97);
      const cost = found ? model.costOf(current) : Infinity;
      if (cost < bestCost) {
        bestCost = cost;
        best = current.slice();
        stale = 0;
      } else if (++stale > 3000) {
        current = best.slice();
        stale = 0;
      }
    }
  }

  /** Rows of some columns, at most so many, and then any of them. */
  function rowsOf(current: Int32Array, among: readonly number[], most: number): number[] {
    const all: number[] = [];
    for (let row = 0; row < rows; row++) if (among.includes(current[row]!)) all.push(row);
    while (all.length > most) {
      all[Math.floor(random() * all.length)] = all[all.length - 1]!;
      all.pop();
    }
    return all;
  }

  /** Divides the rows of every two columns of the best assignment as well as can be, until no two can do better. */
  function polish(): void {
    if (best === undefined || bestCost === polishedCost) return;
    let cells = 0;
    const changed = new Int32Array(columns);
    for (let round = 1, more = true; more; round++) {
      more = false;
      for (let one = 0; one < columns; one++) {
        for (let other = one + 1; other < columns; other++) {
          if (Math.max(changed[one]!, changed[other]!) < round - 1) continue;
          const divided = divide(best, one, other);
          cells += divided.cells;
          if (!divided.cheaper) continue;
          changed[one] = round;
          changed[other] = round;
          more = true;
        }
      }
    }
    bestCost = model.costOf(best);
    polishedCost = bestCost;
    steps += Math.round(cells / looksPerStep);
  }

  /** Units beyond the capacity of a column that is given some more. */
  function excess(column: number, more: number): number {
    const beyond = load[column]! + more - capacities[column]!;
    return Math.max(beyond, 0);
  }

  function overload(): number {
    let sum = 0;
    for (let column = 0; column < columns; column++) sum += excess(column, 0);
    return sum;
  }

  function move(row: number, to: number, step: number): void {
    const from = columnOf[row]!;
    const at = row * columns;
    load[from]! -= weights[at + from]!;
    load[to]! += weights[at + to]!;
    cost += costs[at + to]! - costs[at + from]!;
    columnOf[row] = to;
    tabuUntil[at + from] = step + 6 + Math.floor(random() * 10);
  }

  /** Keeps the assignment when it is the best so far. */
  function note(): boolean {
    if (cost >= bestCost || overload() > 0) return false;
    const exact = model.costOf(columnOf);
    cost = exact;
    if (exact >= bestCost) return false;
    bestCost = exact;
    best = columnOf.slice();
    return true;
  }

  /** Goes back to the best, and moves some rows anywhere. */
  function restart(step: number): void {
    if (best !== undefined) {
      for (let row = 0; row < rows; row++) if (columnOf[row] !== best[row]) move(row, best[row]!, step);
    }
    tabuUntil.fill(0);
    for (let kick = 0; kick < Math.max(2, rows / 12); kick++) {
      const row = Math.floor(random() * rows);
      const to = Math.floor(random() * columns);
      if (to !== columnOf[row] && costs[row * columns + to]! < Infinity) move(row, to, step);
    }
    cost = model.costOf(columnOf);
  }

  function firstPrice(): number {
    let [sum, units, count] = [0, 0, 0];
    for (let at = 0; at < costs.length; at++) {
      if (costs[at] === Infinity) continue;
      sum += Math.abs(costs[at]! - bound.rowPrices[Math.floor(at / columns)]!);
      units += weights[at]!;
      count++;
    }
    return count > 0 && units > 0 && sum > 0 ? sum / units : 1;
  }
}

/** Each row where the bound wants it most; rows that nobody wants where they cost least. */
function startFrom({ rows, columns, costs }: GapModel, { wanted }: LagrangianBound): Int32Array {
  const columnOf = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    let best = -1;
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (costs[at] === Infinity) continue;
      const isBetter =
        best < 0 ||
        wanted[at]! > wanted[row * columns + best]! ||
        (wanted[at] === wanted[row * columns + best] && costs[at]! < costs[row * columns + best]!);
      if (isBetter) best = column;
    }
    columnOf[row] = best;
  }
  return columnOf;
}

/** Numbers in [0, 1) that are the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
