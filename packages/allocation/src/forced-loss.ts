import { AllocationError } from "./allocation-error.js";
import type { LinearProblem, OptimalAssignment } from "./linear-assignment.js";
import { type ResidualMatrix, reducedCost, residualMatrix } from "./residual-matrix.js";

/**
 * Finds how much worse the best total gets when a row must have a certain column.
 *
 * @param problem - A dense problem, unchanged since it was solved.
 * @param solution - Its optimal solution from `linearAssignment` or `resolve`.
 * @param row - Position of the row.
 * @param column - Position of the column.
 * @returns The loss, ≥ 0 whether the problem minimises or maximises; 0 when some best assignment has the pair;
 * `Infinity` when no assignment has it.
 * @throws AllocationError `INVALID_OPTION` when row or column does not exist; `INVALID_SHAPE` when the solution is not of
 * this problem's size.
 * @remarks O(nm) time, O(n + m) memory: one run of Dijkstra's algorithm, the same as for all columns of the row; see
 * {@link forcedLosses}.
 * @example
 * ```ts
 * import { forcedLoss, linearAssignment } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
 * const solution = linearAssignment(problem); // 2 + 3
 * if (solution.status === "optimal") console.log(forcedLoss(problem, solution, 0, 0)); // 1
 * ```
 */
export function forcedLoss(problem: LinearProblem, solution: OptimalAssignment, row: number, column: number): number {
  checkPosition("column", column, problem.columns);
  return forcedLosses(problem, solution, row)[column]!;
}

/**
 * Finds, for every column, how much worse the best total gets when a row must have that column.
 *
 * @param problem - A dense problem, unchanged since it was solved.
 * @param solution - Its optimal solution from `linearAssignment` or `resolve`.
 * @param row - Position of the row.
 * @returns A loss for each column, as from {@link forcedLoss}.
 * @throws AllocationError as {@link forcedLoss}.
 * @remarks O(nm) time, O(n + m) memory. The loss of a pair is its reduced cost plus the shortest way, in reduced costs, from
 * whoever is driven out to what the row leaves behind; the reduced cost alone is only a lower bound. Exact for whole
 * numbers as long as sums stay below 2⁵³.
 *
 * Source: residual graphs as in R. K. Ahuja, T. L. Magnanti, J. B. Orlin, "Network Flows", Prentice Hall, 1993, chapter
 * 9. Differs in: those who stay alone are held by one hub, so that rectangular and partial assignments are covered.
 * @example
 * ```ts
 * import { forcedLosses, linearAssignment } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 3, values: [1, 2, 4, 3, 5, 9] };
 * const solution = linearAssignment(problem); // 2 + 3
 * if (solution.status === "optimal") console.log([...forcedLosses(problem, solution, 0)]); // [ 1, 0, 2 ]
 * ```
 */
export function forcedLosses(problem: LinearProblem, solution: OptimalAssignment, row: number): Float64Array {
  const { rows, columns } = problem;
  checkPosition("row", row, rows);
  if (solution.columnOfRow?.length !== rows || solution.columnPrices?.length !== columns) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `the solution has ${solution.columnOfRow?.length} rows and ${solution.columnPrices?.length} columns, the problem ${rows} and ${columns}`,
      "pass the problem together with its own solution",
      { rows, columns },
    );
  }
  const matrix = residualMatrix(problem, solution);
  return matrix.turned ? lossesOfColumn(matrix, row) : lossesOfRow(matrix, row);
}

/** Node `rows` is the hub; a node stands for a row and the column that it holds. */
function lossesOfRow(matrix: ResidualMatrix, row: number): Float64Array {
  const { rows, columns, columnOfRow, rowOfColumn } = matrix;
  const hub = rows;
  const target = columnOfRow[row]!;
  // A row alone leaves its place to the hub.
  const distances = shortestWays(matrix, target < 0 ? hub : row, "to");
  const losses = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    if (column === target) continue;
    const holder = rowOfColumn[column]!;
    losses[column] = Math.max(0, reducedCost(matrix, row, column)) + distances[holder < 0 ? hub : holder]!;
  }
  return losses;
}

/** The same where the asked row is a column of the matrix: rows are forced to take it. */
function lossesOfColumn(matrix: ResidualMatrix, column: number): Float64Array {
  const { rows, rowOfColumn } = matrix;
  const holder = rowOfColumn[column]!;
  const distances = shortestWays(matrix, holder < 0 ? rows : holder, "from");
  const losses = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    if (row === holder) continue;
    losses[row] = Math.max(0, reducedCost(matrix, row, column)) + distances[row]!;
  }
  return losses;
}

/**
 * Lengths of the shortest ways from all nodes to one, or from one to all: from a node to the holder of a column that it
 * could take, in reduced costs. Dijkstra's algorithm, dense.
 */
function shortestWays(matrix: ResidualMatrix, root: number, direction: "to" | "from"): Float64Array {
  const { rows, columns, columnOfRow, rowOfColumn, columnPrices, rowPrices, unassignedCost, hasHub } = matrix;
  const hub = rows;
  const nodes = hasHub ? rows + 1 : rows;
  const distances = new Float64Array(rows + 1).fill(Infinity);
  const closed = new Uint8Array(rows + 1);
  const alone: number[] = [];
  if (hasHub) for (let column = 0; column < columns; column++) if (rowOfColumn[column]! < 0) alone.push(column);
  distances[root] = 0;
  for (let count = 0; count < nodes; count++) {
    let node = -1;
    let least = Infinity;
    for (let other = 0; other < nodes; other++) {
      if (closed[other] === 0 && distances[other]! < least) {
        least = distances[other]!;
        node = other;
      }
    }
    if (node < 0) break;
    closed[node] = 1;
    for (let other = 0; other < nodes; other++) {
      if (closed[other] === 1) continue;
      const way = least + (direction === "to" ? step(other, node) : step(node, other));
      if (way < distances[other]!) distances[other] = way;
    }
  }
  return distances;

  /** What it costs a node to take the place of another. */
  function step(taker: number, holder: number): number {
    if (taker === hub) {
      // The hub takes any column at minus its price, and the place of a row that stays alone for nothing.
      const column = columnOfRow[holder]!;
      return column < 0 ? 0 : Math.max(0, -columnPrices[column]!);
    }
    if (holder !== hub) {
      const column = columnOfRow[holder]!;
      // A row alone holds a place that nobody else may take.
      return column < 0 ? Infinity : Math.max(0, reducedCost(matrix, taker, column));
    }
    let least = unassignedCost === Infinity ? Infinity : Math.max(0, unassignedCost - rowPrices[taker]!);
    for (const column of alone) {
      const reduced = reducedCost(matrix, taker, column);
      if (reduced < least) least = reduced;
    }
    return Math.max(0, least);
  }
}

function checkPosition(name: "row" | "column", position: number, size: number): void {
  if (Number.isInteger(position) && position >= 0 && position < size) return;
  throw new AllocationError(
    "INVALID_OPTION",
    `${name} ${position} must be a whole number from 0 to ${size - 1}`,
    "pass a position in the problem",
    { [name]: position },
  );
}
