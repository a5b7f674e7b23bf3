import { checkSparseProblem } from "./check-sparse-problem.js";
import { Findings } from "./findings.js";
import type { Violator } from "./linear-assignment.js";
import type { SparseAssignment, SparseProblem, SparseSolution } from "./sparse-assignment.js";
import { membership, type Verification, type VerifyOptions, within } from "./verify.js";

/**
 * Checks that a solution of a sparse problem is what it says, from the problem and the numbers in the solution alone.
 *
 * @param problem - The problem that was solved.
 * @param solution - What {@link sparseAssignment} returned, or anyone else claims.
 * @param options - How strict the check is.
 * @returns Whether the assignment is allowed and no other can be better: prices support it and add up to the same total;
 * with `partial`, whether the shortage proves that no more rows can be assigned; for an infeasible solution, whether its
 * rows and columns prove that there is none.
 * @throws AllocationError as `sparseAssignment` does, when the problem itself is not well formed.
 * @remarks Linear in rows, columns and pairs; shares no code with the solver but the check of the problem's form.
 * @example
 * ```ts
 * import { sparseAssignment, verifySparse } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 1, rowStarts: [0, 1, 2], columnOfPair: [0, 0], values: [3, 1], partial: true };
 * console.log(verifySparse(problem, sparseAssignment(problem)).valid); // true
 * ```
 */
export function verifySparse(
  problem: SparseProblem,
  solution: SparseSolution,
  options: VerifyOptions = {},
): Verification {
  checkSparseProblem(problem);
  const findings = new Findings(options.limit ?? 20);
  if (solution.status === "infeasible") {
    checkViolator(problem, solution.violator, findings);
    return findings.conclude(options.tolerance ?? 0);
  }
  const tolerance = options.tolerance ?? toleranceFor(problem, solution.alonePrice);
  checkOptimal(problem, solution, tolerance, findings);
  return findings.conclude(tolerance);
}

function toleranceFor({ rows, columns, values, unassignedCost = 0 }: SparseProblem, alonePrice = 0): number {
  let largest = Math.max(Math.abs(unassignedCost), Math.abs(alonePrice));
  let whole = Number.isInteger(unassignedCost);
  for (let pair = 0; pair < values.length; pair++) {
    largest = Math.max(largest, Math.abs(values[pair]!));
    if (!Number.isInteger(values[pair]!)) whole = false;
  }
  return whole && largest * (rows + columns) < 2 ** 52 ? 0 : largest * 1e-11;
}

function checkOptimal(problem: SparseProblem, solution: SparseAssignment, tolerance: number, findings: Findings): void {
  const { rows, columns, rowStarts, columnOfPair, values, maximise = false, unassignedCost, partial = false } = problem;
  const { columnOfRow, rowPrices, columnPrices, cost, alonePrice } = solution;
  const sign = maximise ? -1 : 1;
  const lengths: [string, ArrayLike<number> | undefined, number][] = [
    ["columnOfRow", columnOfRow, rows],
    ["rowPrices", rowPrices, rows],
    ["columnPrices", columnPrices, columns],
  ];
  for (const [name, array, length] of lengths) {
    if (array?.length !== length) {
      findings.add({ code: "SHAPE", message: `${name} has length ${array?.length}, it must be ${length}` });
      return;
    }
  }
  if (partial && !Number.isFinite(alonePrice)) {
    findings.add({ code: "SHAPE", message: `alonePrice is ${alonePrice}, it must be a number` });
    return;
  }
  const alone = partial ? alonePrice : unassignedCost;
  const rowsMayStay = alone !== undefined || rows > columns;
  const columnsMayStay = alone !== undefined || columns > rows;
  const rowOfColumn = new Int32Array(columns).fill(-1);
  let sum = 0;
  let lone = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    let found = column === -1;
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      const slack = sign * (values[pair]! - columnPrices[columnOfPair[pair]!]! - rowPrices[row]!);
      if (!within(-slack, tolerance)) {
        const message = `row ${row} and column ${columnOfPair[pair]} are worth ${-slack} more than their prices`;
        findings.add({ code: "REDUCED_COST", row, column: columnOfPair[pair]!, amount: -slack, message });
      }
      if (columnOfPair[pair] !== column) continue;
      found = true;
      sum += values[pair]!;
      if (!within(slack, tolerance)) {
        const message = `row ${row} has column ${column}, but together their prices are ${slack} off its value`;
        findings.add({ code: "SLACKNESS", row, column, amount: slack, message });
      }
    }
    if (!found)
      findings.add({ code: "FORBIDDEN_PAIR", row, column, message: `row ${row} may not have column ${column}` });
    else if (column >= 0) {
      if (rowOfColumn[column] !== -1) {
        const message = `rows ${rowOfColumn[column]} and ${row} both have column ${column}`;
        findings.add({ code: "COLUMN_TWICE", row, column, message });
      }
      rowOfColumn[column] = row;
    } else {
      lone++;
      if (!rowsMayStay) findings.add({ code: "LEFT_OUT", row, message: `row ${row} must be assigned` });
    }
  }
  const checkAlone = (where: { row: number } | { column: number }, price: number, limit: number, isAlone: boolean) => {
    const above = sign * (price - limit);
    const message = `price ${price} of ${JSON.stringify(where)} against ${limit}, what staying alone costs`;
    if (!within(above, tolerance)) findings.add({ code: "PRICE_SIGN", ...where, amount: above, message });
    else if (isAlone && !within(-above, tolerance))
      findings.add({ code: "SLACKNESS", ...where, amount: -above, message });
  };
  let bound = 0;
  for (let row = 0; row < rows; row++) {
    bound += rowPrices[row]!;
    if (rowsMayStay) checkAlone({ row }, rowPrices[row]!, alone ?? 0, columnOfRow[row] === -1);
  }
  for (let column = 0; column < columns; column++) {
    bound += columnPrices[column]!;
    if (columnsMayStay) checkAlone({ column }, columnPrices[column]!, 0, rowOfColumn[column] === -1);
    else if (rowOfColumn[column] === -1) {
      findings.add({ code: "LEFT_OUT", column, message: `column ${column} must be assigned` });
    }
  }
  const sumTolerance = tolerance * Math.max(1, rows + columns);
  const total = sum + lone * (unassignedCost ?? 0);
  if (!within(Math.abs(cost - total), sumTolerance)) {
    findings.add({
      code: "COST",
      amount: Math.abs(cost - total),
      message: `cost is ${cost}, the pairs add up to ${total}`,
    });
  }
  const gap = Math.abs(sum + lone * (alone ?? 0) - bound);
  if (!within(gap, sumTolerance)) {
    findings.add({ code: "DUALITY_GAP", amount: gap, message: `the total is ${gap} off the sum of the prices` });
  }
  if (partial && lone > 0 && shortageOf(problem, solution.shortage) !== lone) {
    const message = `${lone} rows are left alone, and the shortage does not prove that so many must be`;
    findings.add({ code: "SHORTAGE", message });
  }
}

/** By how many its rows exceed the only columns that they may have; NaN when it says something else. */
function shortageOf(problem: SparseProblem, shortage: Violator | undefined): number {
  const { rows, columns, rowStarts, columnOfPair } = problem;
  const chosenRows = membership(shortage?.rows, rows);
  const chosenColumns = membership(shortage?.columns, columns);
  if (shortage === undefined || chosenRows === undefined || chosenColumns === undefined) return Number.NaN;
  for (const row of shortage.rows) {
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      if (chosenColumns[columnOfPair[pair]!] === 0) return Number.NaN;
    }
  }
  return shortage.rows.length - shortage.columns.length;
}

function checkViolator(problem: SparseProblem, violator: Violator, findings: Findings): void {
  const { rows, columns, rowStarts, columnOfPair, unassignedCost, partial } = problem;
  const refuse = (message: string) => findings.add({ code: "NOT_A_VIOLATOR", message });
  if (unassignedCost !== undefined || partial === true) {
    refuse("every row may stay alone, so that an assignment always exists");
    return;
  }
  if (rows <= columns) {
    if (!(shortageOf(problem, violator) > 0))
      refuse("these rows are not more than the only columns that they may have");
    return;
  }
  const chosenRows = membership(violator?.rows, rows);
  const chosenColumns = membership(violator?.columns, columns);
  if (chosenRows === undefined || chosenColumns === undefined) {
    findings.add({ code: "SHAPE", message: "rows and columns must be lists of different positions" });
    return;
  }
  if (violator.columns.length <= violator.rows.length) refuse("columns must be more than the rows that they may have");
  for (let row = 0; row < rows; row++) {
    if (chosenRows[row] === 1) continue;
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      if (chosenColumns[columnOfPair[pair]!] === 1) refuse(`column ${columnOfPair[pair]} may have row ${row} outside`);
    }
  }
}
