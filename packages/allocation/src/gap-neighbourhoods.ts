import type { GapModel } from "./gap-model.js";

/** Most columns whose rows are freed together. */
export const mostColumnsFreed = 12;

/** What is changed in place, and what it took. */
export interface Neighbourhoods {
  /** What a column loses against the bound: dear rows, and room that stays empty. */
  lossOf(columnOf: Int32Array, column: number): number;
  /**
   * Divides rows of some columns between these columns anew, as well as can be, or another way than now that is little worse.
   *
   * @param columnOf - Within capacities; changed in place where something is found.
   * @param freed - The rows; each has one of the columns.
   * @param among - The columns, at least 2.
   * @param slack - How much dearer than now the result may be.
   * @param mostNodes - Nodes after which the search ends.
   * @returns Whether something was found, and how many nodes it took; more than `mostNodes` when it was not in full.
   */
  search(
    columnOf: Int32Array,
    freed: readonly number[],
    among: readonly number[],
    slack: number,
    mostNodes: number,
  ): { readonly found: boolean; readonly nodes: number };
}

/**
 * Exact search of large neighbourhoods: column by column, each pattern of rows that loses little against a bound.
 *
 * With prices μ ≥ 0 of a unit of capacity, an assignment costs a constant and what its columns lose: for each row,
 * cost + μ · weight above the row's least, and μ for each unit of room that stays empty. Good assignments lose little
 * everywhere, and of all patterns of a column few do: those are tried, rows in order of weight, so that a column that cannot
 * be filled any more is seen early.
 *
 * @param capacityPrices - μ, for each column; 0 where capacity has no end.
 * @param least - A smaller difference is no improvement: 1 where costs are whole.
 */
export function gapNeighbourhoods(model: GapModel, capacityPrices: Float64Array, least: number): Neighbourhoods {
  const { rows, columns, costs, weights, capacities } = model;
  const losses = new Float64Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row++, at += columns) {
    let lowest = Infinity;
    for (let column = 0; column < columns; column++) {
      losses[at + column] = costs[at + column]! + capacityPrices[column]! * weights[at + column]!;
      lowest = Math.min(lowest, losses[at + column]!);
    }
    for (let column = 0; column < columns; column++) losses[at + column]! -= lowest;
  }
  // One line for each level, which is a column; entries of a line are freed rows.
  const levels = Math.min(columns, mostColumnsFreed);
  const weight = new Float64Array(levels * rows);
  const loss = new Float64Array(levels * rows);
  /** The least loss on later levels. */
  const elsewhere = new Float64Array(levels * rows);
  const heavyFirst = new Int32Array(levels * rows);
  const open = new Int32Array(levels * rows);
  const openCount = new Int32Array(levels);
  /** From a place of `open` on: what the rows there lose at least, and weigh together. */
  const lossBehind = new Float64Array(levels * (rows + 1));
  const weightBehind = new Float64Array(levels * (rows + 1));
  const room = new Float64Array(levels);
  const price = new Float64Array(levels);
  const levelOf = new Int32Array(rows);
  const bestLevelOf = new Int32Array(rows);
  const formerLevelOf = new Int32Array(rows);
  let [depth, size, nodes, nodesAllowed, limit] = [0, 0, 0, 0, 0];
  let found = false;

  return {
    lossOf(columnOf, column) {
      let left = capacities[column]!;
      let sum = 0;
      for (let row = 0; row < rows; row++) {
        if (columnOf[row] !== column) continue;
        left -= weights[row * columns + column]!;
        sum += losses[row * columns + column]!;
      }
      return sum + empty(capacityPrices[column]!, left);
    },
    search(columnOf, freed, among, slack, mostNodes) {
      const former = prepare(columnOf, freed, among);
      nodes = 0;
      nodesAllowed = mostNodes;
      limit = former + slack + rounding(former);
      found = false;
      descend(0, 0);
      if (found) for (let at = 0; at < size; at++) columnOf[freed[at]!] = among[bestLevelOf[at]!]!;
      return { found, nodes };
    },
  };

  /** Sets everything up, and returns what is lost now. */
  function prepare(columnOf: Int32Array, freed: readonly number[], among: readonly number[]): number {
    depth = among.length;
    size = freed.length;
    const isFreed = new Uint8Array(rows);
    for (const row of freed) isFreed[row] = 1;
    for (let level = 0; level < depth; level++) {
      room[level] = capacities[among[level]!]!;
      price[level] = capacityPrices[among[level]!]!;
    }
    for (let row = 0; row < rows; row++) {
      const level = isFreed[row] === 1 ? -1 : among.indexOf(columnOf[row]!);
      if (level >= 0) room[level]! -= weights[row * columns + among[level]!]!;
    }
    let former = 0;
    const left = room.slice();
    for (let at = 0; at < size; at++) {
      const first = freed[at]! * columns;
      let least = Infinity;
      for (let level = depth - 1; level >= 0; level--) {
        const place = level * rows + at;
        weight[place] = weights[first + among[level]!]!;
        loss[place] = losses[first + among[level]!]!;
        elsewhere[place] = least;
        least = Math.min(least, loss[place]!);
      }
      const own = among.indexOf(columnOf[freed[at]!]!);
      formerLevelOf[at] = own;
      levelOf[at] = -1;
      former += loss[own * rows + at]!;
      left[own]! -= weight[own * rows + at]!;
    }
    for (let level = 0; level < depth; level++) {
      former += empty(price[level]!, left[level]!);
      const order = heavyFirst.subarray(level * rows, level * rows + size);
      for (let at = 0; at < size; at++) order[at] = at;
      order.sort((a, b) => weight[level * rows + b]! - weight[level * rows + a]! || a - b);
    }
    return former;
  }

  /** Goes on with the next column, and the rows that no column has so far. */
  function descend(level: number, lost: number): void {
    const line = level * rows;
    let count = 0;
    for (let place = 0; place < size; place++) {
      const at = heavyFirst[line + place]!;
      if (levelOf[at]! < 0) open[line + count++] = at;
    }
    if (level === depth - 1) {
      conclude(level, count, lost);
      return;
    }
    openCount[level] = count;
    const behind = level * (rows + 1);
    lossBehind[behind + count] = 0;
    weightBehind[behind + count] = 0;
    for (let place = count - 1; place >= 0; place--) {
      const at = line + open[line + place]!;
      lossBehind[behind + place] = lossBehind[behind + place + 1]! + Math.min(loss[at]!, elsewhere[at]!);
      weightBehind[behind + place] = weightBehind[behind + place + 1]! + weight[at]!;
    }
    fill(level, 0, room[level]!, lost, 0);
  }

  /**
   * Takes or leaves the rows of a level, one after the other.
   *
   * @param lost - What rows and columns lose that are settled.
   * @param later - What rows that were left to later levels lose there at least.
   */
  function fill(level: number, place: number, left: number, lost: number, later: number): void {
    if (++nodes > nodesAllowed) return;
    const behind = level * (rows + 1) + place;
    const unfilled = empty(price[level]!, left - weightBehind[behind]!);
    if (lost + later + lossBehind[behind]! + unfilled > limit) return;
    if (place === openCount[level]) {
      descend(level + 1, lost + empty(price[level]!, left));
      return;
    }
    const row = open[level * rows + place]!;
    const at = level * rows + row;
    const leaveFirst = elsewhere[at]! < loss[at]!;
    if (leaveFirst) fill(level, place + 1, left, lost, later + elsewhere[at]!);
    if (weight[at]! <= left) {
      levelOf[row] = level;
      fill(level, place + 1, left - weight[at]!, lost + loss[at]!, later);
      levelOf[row] = -1;
    }
    if (!leaveFirst) fill(level, place + 1, left, lost, later + elsewhere[at]!);
  }

  /** The last column takes all rows that are left, where it can. */
  function conclude(level: number, count: number, lost: number): void {
    let left = room[level]!;
    let sum = lost;
    for (let place = 0; place < count; place++) {
      const at = level * rows + open[level * rows + place]!;
      left -= weight[at]!;
      sum += loss[at]!;
    }
    sum += empty(price[level]!, left);
    if (left < 0 || sum > limit) return;
    let isFormer = true;
    for (let at = 0; at < size; at++)
      if ((levelOf[at]! < 0 ? level : levelOf[at]!) !== formerLevelOf[at]) isFormer = false;
    if (isFormer) return;
    found = true;
    limit = sum - least + rounding(sum);
    for (let at = 0; at < size; at++) bestLevelOf[at] = levelOf[at]! < 0 ? level : levelOf[at]!;
  }
}

/** What it costs to leave room empty; nothing where there is too little of it, or no end. */
function empty(price: number, left: number): number {
  return price > 0 && left > 0 ? price * left : 0;
}

function rounding(sum: number): number {
  return 1e-9 * Math.max(1, sum);
}
