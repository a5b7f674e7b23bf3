import { AllocationError } from "./allocation-error.js";
import { checkLine, checkSizes } from "./check-problem.js";
import { keepPairs, takePairs } from "./kept-pairs.js";
import type { LinearProblem, LinearSolution, OptimalAssignment } from "./linear-assignment.js";
import { linearAssignment } from "./linear-assignment.js";
import { movedPairs } from "./moved-pairs.js";
import { reassign } from "./reassign.js";
import { residualLists } from "./residual-lists.js";
import { residualMatrix } from "./residual-matrix.js";

/** What became different since a problem was solved. */
export interface LinearChanges {
  /** Positions, in the problem as it is now, of rows with other values. Rows that are new need not be listed. */
  readonly changedRows?: readonly number[];
  /** Positions, in the problem as it is now, of columns with other values. Columns that are new need not be listed. */
  readonly changedColumns?: readonly number[];
  /** Positions, in the problem as it was, of rows that left; those behind them moved up. */
  readonly removedRows?: readonly number[];
  /** Positions, in the problem as it was, of columns that left; those behind them moved up. */
  readonly removedColumns?: readonly number[];
}

/**
 * Solves a problem that changed a little, from the solution that it had before.
 *
 * @param problem - The problem as it is now. New rows and columns come after those that stayed. `maximise` and
 * `unassignedCost` must be what they were.
 * @param solution - The solution of the problem as it was, from `linearAssignment` or from here.
 * @param changes - What became different; whatever is not listed must be unchanged, which is not checked.
 * @returns A best assignment with prices, or a violator, as from `linearAssignment`; where several are best, perhaps
 * another one. {@link verify} checks it.
 * @throws AllocationError `INVALID_SHAPE` when sizes do not follow from the changes; `INVALID_OPTION` on positions that do
 * not exist; `NOT_A_NUMBER` on values of changed rows and columns as in `linearAssignment`.
 * @remarks Each changed row, and each column that has to find a new price, takes one search: O(nm) at worst, in practice
 * about 3 log₂ m pairs of the rows that it comes by. A solution from here or from `linearAssignment` keeps these pairs, about
 * 72 log₂ m bytes a row; the first to go on from it takes them along, and another one, or a solution that was copied or
 * read from a file, has rows read as a whole when a search first comes by. When rows become more than columns, or the
 * other way round, it solves anew.
 *
 * Source: G. A. Mills-Tettey, A. Stentz, M. B. Dias, "The dynamic Hungarian algorithm for the assignment problem with
 * changing costs", Carnegie Mellon University, CMU-RI-TR-07-27, 2007. Differs in: rows and columns come and go; columns
 * that stay alone get price 0 back by searches from the hub that holds them.
 * @example
 * ```ts
 * import { linearAssignment, resolve } from "@inzet/allocation";
 *
 * const values = Float64Array.of(1, 2, 3, 5);
 * const problem = { rows: 2, columns: 2, values };
 * const before = linearAssignment(problem); // [ 1, 0 ]
 * values[0] = 0;
 * values[1] = 4;
 * if (before.status === "optimal") {
 *   const after = resolve(problem, before, { changedRows: [0] });
 *   if (after.status === "optimal") console.log([...after.columnOfRow], after.cost); // [ 0, 1 ] 5
 * }
 * ```
 */
export function resolve(problem: LinearProblem, solution: OptimalAssignment, changes: LinearChanges): LinearSolution {
  checkSizes(problem);
  const { rows, columns, unassignedCost } = problem;
  const { changedRows = [], changedColumns = [], removedRows = [], removedColumns = [] } = changes;
  const formerRows = solution.rowPrices.length;
  const formerColumns = solution.columnPrices.length;
  checkPositions("changedRows", changedRows, rows);
  checkPositions("changedColumns", changedColumns, columns);
  checkPositions("removedRows", removedRows, formerRows);
  checkPositions("removedColumns", removedColumns, formerColumns);
  const keptRows = kept(formerRows, removedRows);
  const keptColumns = kept(formerColumns, removedColumns);
  if (keptRows.length > rows || keptColumns.length > columns) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `rows and columns are ${rows} and ${columns}, but ${keptRows.length} and ${keptColumns.length} of the solution stayed`,
      "list the positions of those that left in removedRows and removedColumns",
      { rows, columns },
    );
  }
  const freshRows = fresh(changedRows, keptRows.length, rows);
  const freshColumns = fresh(changedColumns, keptColumns.length, columns);
  for (const row of freshRows) checkLine(problem, row * columns, 1, columns);
  for (const column of freshColumns) checkLine(problem, column, columns, rows);

  const turned = unassignedCost === undefined && rows > columns;
  const wasTurned = unassignedCost === undefined && formerRows > formerColumns;
  if (turned !== wasTurned) return linearAssignment(problem);

  const columnPosition = positions(formerColumns, keptColumns);
  const columnOfRow = new Int32Array(rows).fill(-1);
  const rowPrices = new Float64Array(rows);
  const columnPrices = new Float64Array(columns);
  for (let now = 0; now < keptColumns.length; now++) columnPrices[now] = solution.columnPrices[keptColumns[now]!]!;
  const homeless: number[] = [];
  for (let now = 0; now < keptRows.length; now++) {
    const former = solution.columnOfRow[keptRows[now]!]!;
    rowPrices[now] = solution.rowPrices[keptRows[now]!]!;
    columnOfRow[now] = former < 0 ? -1 : columnPosition[former]!;
    if (former >= 0 && columnOfRow[now]! < 0) homeless.push(now);
  }
  const matrix = residualMatrix(problem, { columnOfRow, rowPrices, columnPrices });
  const former = takePairs(solution);
  const isMoved = rows !== formerRows || columns !== formerColumns || removedRows.length + removedColumns.length > 0;
  let held = former;
  if (former !== undefined && isMoved) {
    held = turned
      ? movedPairs(former, keptColumns, columns, positions(formerRows, keptRows))
      : movedPairs(former, keptRows, rows, columnPosition);
  }
  const lists = residualLists(matrix, held);
  const outcome = turned
    ? reassign(matrix, lists, freshColumns, freshRows)
    : reassign(matrix, lists, [...freshRows, ...homeless], freshColumns);
  if (outcome.status === "infeasible") {
    const [here, there] = [outcome.rows.sort((a, b) => a - b), outcome.columns.sort((a, b) => a - b)];
    return { status: "infeasible", violator: turned ? { rows: there, columns: here } : { rows: here, columns: there } };
  }
  const signed = (prices: Float64Array): Float64Array => prices.map((price) => matrix.sign * price + 0);
  const assigned = turned ? matrix.rowOfColumn : matrix.columnOfRow;
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    const column = assigned[row]!;
    cost += column < 0 ? (unassignedCost ?? 0) : problem.values[row * columns + column]!;
  }
  const resolved = {
    status: "optimal" as const,
    columnOfRow: assigned,
    cost,
    rowPrices: signed(turned ? matrix.columnPrices : matrix.rowPrices),
    columnPrices: signed(turned ? matrix.rowPrices : matrix.columnPrices),
    work: outcome.work,
  };
  keepPairs(resolved, lists.held);
  return resolved;
}

/** Positions of now of all former ones, −1 for those that left. */
function positions(size: number, keptOnes: readonly number[]): Int32Array {
  const now = new Int32Array(size).fill(-1);
  for (let at = 0; at < keptOnes.length; at++) now[keptOnes[at]!] = at;
  return now;
}

function kept(size: number, removed: readonly number[]): number[] {
  const gone = new Uint8Array(size);
  for (const position of removed) gone[position] = 1;
  const left: number[] = [];
  for (let position = 0; position < size; position++) if (gone[position] === 0) left.push(position);
  return left;
}

/** Changed positions and new ones, ascending, each once. */
function fresh(changed: readonly number[], keptCount: number, size: number): number[] {
  const all = new Set(changed);
  for (let position = keptCount; position < size; position++) all.add(position);
  return [...all].sort((a, b) => a - b);
}

function checkPositions(name: string, positions: readonly number[], size: number): void {
  for (const position of positions) {
    if (Number.isInteger(position) && position >= 0 && position < size) continue;
    throw new AllocationError(
      "INVALID_OPTION",
      `${name} has ${position}, it must be a whole number from 0 to ${size - 1}`,
      "changed positions are those of now, removed positions those of before",
      { position, size },
    );
  }
}
