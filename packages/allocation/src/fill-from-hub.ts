import { IndexHeap } from "./index-heap.js";
import type { WorkSoFar } from "./linear-work.js";
import type { ResidualLists } from "./residual-lists.js";
import type { ResidualMatrix } from "./residual-matrix.js";

const none = -1;

/**
 * Brings columns without a row to price 0: fills each whose price is below from the hub (see `ResidualMatrix`), by the
 * shortest way that ends at it, or at another of them.
 *
 * @param lists - Bounds are lowered with the prices that rise.
 */
export function fillFromHub(matrix: ResidualMatrix, lists: ResidualLists, work: WorkSoFar): void {
  const { rows, columns, columnOfRow, rowOfColumn, rowPrices, columnPrices } = matrix;
  const { starts, ends, columnOf, costs, bounds } = lists;
  const distances = new Float64Array(columns);
  const before = new Int32Array(columns);
  const done = new Uint8Array(columns);
  const heap = new IndexHeap(columns);
  const bounded = new IndexHeap(rows);
  const rowDistances = new Float64Array(rows);
  /** Length of the shortest way found so far. */
  let length = 0;
  let column = 0;
  while (column < columns) {
    if (isWanting(column)) search();
    else column++;
  }

  function isWanting(at: number): boolean {
    return rowOfColumn[at] === none && columnPrices[at]! < 0;
  }

  function search(): void {
    work.augmentingPaths++;
    heap.clear();
    bounded.clear();
    length = Infinity;
    let last = none;
    for (let at = 0; at < columns; at++) {
      distances[at] = -columnPrices[at]!;
      before[at] = none;
      done[at] = 0;
      if (isWanting(at) && distances[at]! < length) length = distances[at]!;
    }
    for (let at = 0; at < columns; at++) if (distances[at]! <= length) heap.lower(at, distances[at]!);
    // Rows that pay do so in a place that the hub can take for nothing.
    for (let row = 0; row < rows; row++) if (columnOfRow[row] === none) follow(row, 0);
    for (;;) {
      while (bounded.leastKey() < heap.leastKey()) readWhole(bounded.takeLeast());
      const nearest = heap.takeLeast();
      if (isWanting(nearest)) {
        last = nearest;
        length = distances[nearest]!;
        break;
      }
      done[nearest] = 1;
      // A column that the hub holds already leads nowhere new.
      if (rowOfColumn[nearest] !== none) follow(rowOfColumn[nearest]!, distances[nearest]!);
    }
    for (let at = 0; at < columns; at++) columnPrices[at]! += done[at] === 1 ? distances[at]! : length;
    for (let row = 0; row < rows; row++) bounds[row]! -= length;
    moveAlong(last);
    for (let row = 0; row < rows; row++) {
      const own = columnOfRow[row]!;
      rowPrices[row] = own === none ? matrix.unassignedCost : lists.matrix.costAt(row, own) - columnPrices[own]!;
    }
  }

  function follow(row: number, distance: number): void {
    work.rowsScanned++;
    const add = distance - rowPrices[row]!;
    for (let at = starts[row]!, end = ends[row]!; at < end; at++) reach(row, columnOf[at]!, add + costs[at]!);
    if (add + bounds[row]! >= length) return;
    rowDistances[row] = add;
    bounded.lower(row, add + bounds[row]!);
  }

  function readWhole(row: number): void {
    work.rescans++;
    const whole = lists.matrix.whole(row);
    for (let at = 0; at < columns; at++) reach(row, at, rowDistances[row]! + whole[at]!);
    lists.refill(row, columnPrices);
  }

  /** @param sum - Distance by way of the row, but for the column's price. */
  function reach(row: number, at: number, sum: number): void {
    const distance = sum - columnPrices[at]!;
    if (distance >= distances[at]! || distance > length || done[at] === 1) return;
    distances[at] = distance;
    before[at] = row;
    heap.lower(at, distance);
    if (isWanting(at)) length = distance;
  }

  function moveAlong(end: number): void {
    let at = end;
    if (before[at] === none) columnPrices[at] = 0; // Exactly, whatever rounding says.
    while (before[at] !== none) {
      const taker = before[at]!;
      const given = columnOfRow[taker]!;
      columnOfRow[taker] = at;
      rowOfColumn[at] = taker;
      if (given === none) break; // It paid, and no longer does.
      rowOfColumn[given] = none;
      if (before[given] === none) columnPrices[given] = 0;
      at = given;
    }
  }
}
