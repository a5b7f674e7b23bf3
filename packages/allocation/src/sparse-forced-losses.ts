import { AllocationError } from "./allocation-error.js";
import { checkSparseProblem } from "./check-sparse-problem.js";
import { IndexHeap } from "./index-heap.js";
import type { SparseAssignment, SparseProblem } from "./sparse-assignment.js";
import { turnedPairs } from "./turned-pairs.js";

const none = -1;

/**
 * Finds, for every pair of a row, how much worse the best total of a sparse problem gets when the row must have that column.
 *
 * @param problem - A sparse problem without `partial`, unchanged since it was solved.
 * @param solution - Its optimal solution from `sparseAssignment`.
 * @param row - Position of the row.
 * @returns A loss, ≥ 0, for each pair of the row, in the order of its pairs: 0 when some best assignment has the pair,
 * `Infinity` when no assignment has it.
 * @throws AllocationError `INVALID_OPTION` when the row does not exist, and with `partial`; `INVALID_SHAPE` when the solution
 * is not of this problem's size; as `sparseAssignment` when the problem is not well formed.
 * @remarks One run of Dijkstra's algorithm, O(p + n log n) for p pairs and n rows and columns, and as much memory as the pairs
 * take, which it turns by column. Source and meaning as `forcedLosses`.
 * @example
 * ```ts
 * import { sparseAssignment, sparseForcedLosses } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 2, rowStarts: [0, 2, 4], columnOfPair: [0, 1, 0, 1], values: [1, 2, 3, 5] };
 * const solution = sparseAssignment(problem); // 2 + 3
 * if (solution.status === "optimal") console.log([...sparseForcedLosses(problem, solution, 0)]); // [ 1, 0 ]
 * ```
 */
export function sparseForcedLosses(problem: SparseProblem, solution: SparseAssignment, row: number): Float64Array {
  checkSparseProblem(problem);
  const { rows, columns, maximise = false, unassignedCost, partial = false } = problem;
  if (partial || !(Number.isInteger(row) && row >= 0 && row < rows)) {
    throw new AllocationError(
      "INVALID_OPTION",
      partial ? "partial problems have no forced losses" : `row ${row} must be a whole number from 0 to ${rows - 1}`,
      partial ? "give what a row left alone costs as unassignedCost instead" : "pass a position in the problem",
      { row },
    );
  }
  if (solution.columnOfRow?.length !== rows || solution.columnPrices?.length !== columns) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `the solution has ${solution.columnOfRow?.length} rows and ${solution.columnPrices?.length} columns, the problem ${rows} and ${columns}`,
      "pass the problem together with its own solution",
      { rows, columns },
    );
  }
  const sign = maximise ? -1 : 1;
  const byRow = {
    rowStarts: Int32Array.from(problem.rowStarts),
    columnOfPair: Int32Array.from(problem.columnOfPair),
    costs: Float64Array.from(problem.values, (value) => sign * value),
  };
  const byColumn = turnedPairs(rows, columns, byRow);
  const turned = unassignedCost === undefined && rows > columns;
  const rowOfColumn = new Int32Array(columns).fill(none);
  solution.columnOfRow.forEach((column, at) => {
    if (column >= 0) rowOfColumn[column] = at;
  });
  const priced = (prices: Float64Array): Float64Array => prices.map((price) => sign * price);
  const [rowPrices, columnPrices] = [priced(solution.rowPrices), priced(solution.columnPrices)];
  // Whoever must be assigned takes; the others are held, by takers or by the hub, which takes what nobody does.
  const takers = turned ? columns : rows;
  const heldBy = turned ? solution.columnOfRow : rowOfColumn;
  const holds = turned ? rowOfColumn : solution.columnOfRow;
  const heldPrices = turned ? rowPrices : columnPrices;
  const takerPrices = turned ? columnPrices : rowPrices;
  const alone = unassignedCost === undefined ? Infinity : sign * unassignedCost;
  const hasHub = unassignedCost !== undefined || rows !== columns;
  const hub = takers;
  const holderOf = (held: number): number => (heldBy[held]! < 0 ? hub : heldBy[held]!);
  const slackOf = (cost: number, taker: number, held: number): number =>
    Math.max(0, cost - takerPrices[taker]! - heldPrices[held]!);

  const own = solution.columnOfRow[row]!;
  // Turned, the asked row is held, and ways lead from who held it to who takes it; else ways lead to what the row leaves.
  const distances = turned ? waysFrom(holderOf(row)) : waysTo(own < 0 ? hub : row);
  const losses = new Float64Array(byRow.rowStarts[row + 1]! - byRow.rowStarts[row]!);
  for (let at = 0; at < losses.length; at++) {
    const column = byRow.columnOfPair[byRow.rowStarts[row]! + at]!;
    if (column === own) continue;
    const cost = byRow.costs[byRow.rowStarts[row]! + at]!;
    losses[at] = turned
      ? slackOf(cost, column, row) + distances[column]!
      : slackOf(cost, row, column) + distances[holderOf(column)]!;
  }
  return losses;

  /** Lengths of the shortest ways from a node to all. */
  function waysFrom(root: number): Float64Array {
    // Turned, takers are the problem's columns.
    const { rowStarts, columnOfPair, costs } = byColumn;
    return spread(root, (node, reach) => {
      if (node === hub) {
        for (let taker = 0; taker < takers; taker++) reach(taker, Math.max(0, -heldPrices[holds[taker]!]!));
        return;
      }
      for (let at = rowStarts[node]!; at < rowStarts[node + 1]!; at++) {
        const held = columnOfPair[at]!;
        reach(holderOf(held), slackOf(costs[at]!, node, held));
      }
    });
  }

  /** Lengths of the shortest ways from all nodes to one. */
  function waysTo(root: number): Float64Array {
    const { rowStarts, columnOfPair, costs } = byColumn;
    const takersOf = (held: number, reach: (node: number, length: number) => void): void => {
      for (let at = rowStarts[held]!; at < rowStarts[held + 1]!; at++) {
        const taker = columnOfPair[at]!;
        reach(taker, slackOf(costs[at]!, taker, held));
      }
    };
    return spread(root, (node, reach) => {
      if (node === hub) {
        for (let held = 0; held < columns; held++) if (heldBy[held]! < 0) takersOf(held, reach);
        if (alone === Infinity) return;
        for (let taker = 0; taker < takers; taker++) reach(taker, Math.max(0, alone - takerPrices[taker]!));
        return;
      }
      const held = holds[node]!;
      // A row alone holds a place that only the hub may take.
      if (held >= 0) takersOf(held, reach);
      if (hasHub) reach(hub, held < 0 ? 0 : Math.max(0, -heldPrices[held]!));
    });
  }

  /** Dijkstra's algorithm with a heap. */
  function spread(
    root: number,
    follow: (node: number, reach: (other: number, length: number) => void) => void,
  ): Float64Array {
    const distances = new Float64Array(takers + 1).fill(Infinity);
    const heap = new IndexHeap(takers + 1);
    distances[root] = 0;
    heap.lower(root, 0);
    while (heap.length > 0) {
      const node = heap.takeLeast();
      const before = distances[node]!;
      follow(node, (other, length) => {
        if (before + length >= distances[other]!) return;
        distances[other] = before + length;
        heap.lower(other, before + length);
      });
    }
    return distances;
  }
}
