import { checkProblem } from "./check-problem.js";
import { Findings } from "./findings.js";
import type { Infeasible, LinearProblem, LinearSolution, OptimalAssignment } from "./linear-assignment.js";

/**
 * What can be wrong with a solution.
 *
 * | code | what is violated |
 * |---|---|
 * | `SHAPE` | an array of the solution has the wrong length, or a position or price is not one |
 * | `COLUMN_TWICE` | two rows have the same column |
 * | `FORBIDDEN_PAIR` | a pair of the assignment is not allowed |
 * | `LEFT_OUT` | a row or column of the side that must be assigned in full is not |
 * | `REDUCED_COST` | a pair is worth more than the prices of its row and column allow |
 * | `PRICE_SIGN` | the price of one that may stay alone is on the wrong side of what that costs |
 * | `SLACKNESS` | an assigned pair, or one left alone, does not have the price that it must have |
 * | `COST` | `cost` is not the sum over the assignment |
 * | `DUALITY_GAP` | `cost` is not the sum of the prices |
 * | `SHORTAGE` | rows are left alone, and nothing proves that no more could be assigned |
 * | `QUANTITY` | a flow is not whole, or outside what an arc, row, column or group may have |
 * | `BLOCKING_PAIR` | a row and a column prefer each other to what they have |
 * | `NOT_A_VIOLATOR` | the rows and columns of an infeasible solution prove nothing |
 */
export type ViolationCode =
  | "SHAPE"
  | "COLUMN_TWICE"
  | "FORBIDDEN_PAIR"
  | "LEFT_OUT"
  | "REDUCED_COST"
  | "PRICE_SIGN"
  | "SLACKNESS"
  | "COST"
  | "DUALITY_GAP"
  | "SHORTAGE"
  | "QUANTITY"
  | "BLOCKING_PAIR"
  | "NOT_A_VIOLATOR";

/** One thing that is wrong with a solution. */
export interface Violation {
  /** What is violated, as a word of a closed list. */
  readonly code: ViolationCode;
  /** Position of the row, where it is about one. */
  readonly row?: number;
  /** Position of the column, where it is about one. */
  readonly column?: number;
  /** By how much, where that can be said; > 0. */
  readonly amount?: number;
  /** What is violated, in a sentence. */
  readonly message: string;
}

/** What came of a check. */
export interface Verification {
  /** Whether the solution is proven: optimal, or infeasible, as it says. */
  readonly valid: boolean;
  /** What is wrong, at most {@link VerifyOptions.limit}; empty when valid. */
  readonly violations: readonly Violation[];
  /** How many things are wrong. */
  readonly count: number;
  /** The largest difference that was allowed for rounding, for each comparison of a pair. */
  readonly tolerance: number;
}

/** How a solution is checked. */
export interface VerifyOptions {
  /**
   * Difference up to which two numbers count as equal, ≥ 0; sums over n pairs get n times as much. Default: 0 where
   * all values are whole and their sums stay below 2⁵³, else 10⁻¹¹ times the largest magnitude.
   */
  readonly tolerance?: number;
  /** Most violations that are listed. Default 20. */
  readonly limit?: number;
}

/**
 * Checks that a solution is what it says, from the problem and the numbers in the solution alone.
 *
 * @param problem - The problem that was solved.
 * @param solution - What {@link linearAssignment} returned, or anyone else claims.
 * @param options - How strict the check is.
 * @returns Whether the assignment is allowed, prices support it, and both come to the same total: by weak duality no
 * assignment can then be better. For an infeasible solution, whether its rows and columns prove that there is none.
 * @throws AllocationError as `linearAssignment` does, when the problem itself is not well formed. A wrong solution is a
 * result.
 * @remarks Linear in the matrix; shares no code with the solver but the check of the problem's form.
 * @example
 * ```ts
 * import { linearAssignment, verify } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
 * const solution = linearAssignment(problem);
 * console.log(verify(problem, solution).valid); // true
 * ```
 */
export function verify(problem: LinearProblem, solution: LinearSolution, options: VerifyOptions = {}): Verification {
  checkProblem(problem);
  const findings = new Findings(options.limit ?? 20);
  const tolerance = options.tolerance ?? defaultTolerance(problem);
  if (solution.status === "infeasible") checkViolator(problem, solution, findings);
  else checkOptimal(problem, solution, tolerance, findings);
  const { count, violations } = findings;
  return { valid: count === 0, violations, count, tolerance };
}

function defaultTolerance({ rows, columns, values, unassignedCost = 0 }: LinearProblem): number {
  let largest = Math.abs(unassignedCost);
  let whole = Number.isInteger(unassignedCost);
  for (let position = 0; position < values.length; position++) {
    const magnitude = Math.abs(values[position] as number);
    if (magnitude === Infinity) continue;
    if (magnitude > largest) largest = magnitude;
    if (!Number.isInteger(magnitude)) whole = false;
  }
  return whole && largest * (rows + columns) < 2 ** 52 ? 0 : largest * 1e-11;
}

/** Whether a difference is at most a bound; a NaN is not. */
export function within(difference: number, bound: number): boolean {
  return difference <= bound;
}

function checkOptimal(
  problem: LinearProblem,
  solution: OptimalAssignment,
  tolerance: number,
  findings: Findings,
): void {
  const { rows, columns, values, unassignedCost } = problem;
  const { columnOfRow, rowPrices, columnPrices, cost } = solution;
  if (!hasShape(problem, solution, findings)) return;

  const rowOfColumn = new Int32Array(columns).fill(-1);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row] as number;
    if (column === -1) {
      if (unassignedCost !== undefined) sum += unassignedCost;
      else if (rows <= columns) {
        findings.add({
          code: "LEFT_OUT",
          row,
          message: `row ${row} must be assigned, as rows are not more than columns`,
        });
      }
      continue;
    }
    const earlier = rowOfColumn[column] as number;
    if (earlier !== -1) {
      findings.add({
        code: "COLUMN_TWICE",
        row,
        column,
        message: `rows ${earlier} and ${row} both have column ${column}`,
      });
    }
    rowOfColumn[column] = row;
    const value = values[row * columns + column] as number;
    if (!Number.isFinite(value)) {
      findings.add({ code: "FORBIDDEN_PAIR", row, column, message: `row ${row} may not have column ${column}` });
    }
    sum += value;
  }
  if (unassignedCost === undefined && rows > columns) {
    for (let column = 0; column < columns; column++) {
      if (rowOfColumn[column] !== -1) continue;
      const message = `column ${column} must be assigned, as columns are fewer than rows`;
      findings.add({ code: "LEFT_OUT", column, message });
    }
  }

  checkPairs(problem, solution, tolerance, findings);
  checkAlone(problem, solution, rowOfColumn, tolerance, findings);

  const sumTolerance = tolerance * Math.max(1, rows + columns);
  if (!within(Math.abs(cost - sum), sumTolerance)) {
    const message = `cost is ${cost}, but the assignment adds up to ${sum}`;
    findings.add({ code: "COST", amount: Math.abs(cost - sum), message });
  }
  let bound = 0;
  for (const price of rowPrices) bound += price;
  for (const price of columnPrices) bound += price;
  if (!within(Math.abs(cost - bound), sumTolerance)) {
    const message = `cost is ${cost}, but the prices add up to ${bound}`;
    findings.add({ code: "DUALITY_GAP", amount: Math.abs(cost - bound), message });
  }
}

function hasShape({ rows, columns }: LinearProblem, solution: OptimalAssignment, findings: Findings): boolean {
  const { columnOfRow, rowPrices, columnPrices } = solution;
  const before = findings.count;
  const lengths: [string, ArrayLike<number> | undefined, number][] = [
    ["columnOfRow", columnOfRow, rows],
    ["rowPrices", rowPrices, rows],
    ["columnPrices", columnPrices, columns],
  ];
  for (const [name, array, length] of lengths) {
    if (array?.length === length) continue;
    findings.add({ code: "SHAPE", message: `${name} has length ${array?.length}, it must be ${length}` });
  }
  if (findings.count > before) return false;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row] as number;
    if (!Number.isInteger(column) || column < -1 || column >= columns) {
      findings.add({ code: "SHAPE", row, message: `row ${row} has column ${column}, which does not exist` });
    }
    if (!Number.isFinite(rowPrices[row])) {
      findings.add({ code: "SHAPE", row, message: `the price of row ${row} is ${rowPrices[row]}` });
    }
  }
  for (let column = 0; column < columns; column++) {
    if (Number.isFinite(columnPrices[column])) continue;
    findings.add({ code: "SHAPE", column, message: `the price of column ${column} is ${columnPrices[column]}` });
  }
  return findings.count === before;
}

/** No pair beats its prices, and the pairs of the assignment meet them. */
function checkPairs(
  { rows, columns, values, maximise = false }: LinearProblem,
  { columnOfRow, rowPrices, columnPrices }: OptimalAssignment,
  tolerance: number,
  findings: Findings,
): void {
  const sign = maximise ? -1 : 1;
  for (let row = 0, position = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, position++) {
      const value = values[position] as number;
      if (!Number.isFinite(value)) continue;
      // Value less prices, in an order that loses least: assigned pairs cancel.
      const slack = sign * (value - (columnPrices[column] as number) - (rowPrices[row] as number));
      if (!within(-slack, tolerance)) {
        const message = `row ${row} and column ${column} are worth ${-slack} more than their prices`;
        findings.add({ code: "REDUCED_COST", row, column, amount: -slack, message });
      } else if (columnOfRow[row] === column && !within(slack, tolerance)) {
        const message = `row ${row} has column ${column}, but together their prices are ${slack} off its value`;
        findings.add({ code: "SLACKNESS", row, column, amount: slack, message });
      }
    }
  }
}

/** Whoever may stay alone has a price that says so, and whoever does has exactly the price of that. */
function checkAlone(
  { rows, columns, maximise = false, unassignedCost }: LinearProblem,
  { columnOfRow, rowPrices, columnPrices }: OptimalAssignment,
  rowOfColumn: Int32Array,
  tolerance: number,
  findings: Findings,
): void {
  const sign = maximise ? -1 : 1;
  const check = (side: "row" | "column", position: number, price: number, aloneCost: number, isAlone: boolean) => {
    const above = sign * (price - aloneCost);
    if (!within(above, tolerance)) {
      const message = `${side} ${position} has price ${price}, on the wrong side of ${aloneCost}, what staying alone costs`;
      findings.add({ code: "PRICE_SIGN", [side]: position, amount: above, message });
    } else if (isAlone && !within(-above, tolerance)) {
      const message = `${side} ${position} stays alone, but its price is ${price}, not ${aloneCost}`;
      findings.add({ code: "SLACKNESS", [side]: position, amount: -above, message });
    }
  };
  if (unassignedCost !== undefined || rows > columns) {
    for (let row = 0; row < rows; row++) {
      check("row", row, rowPrices[row] as number, unassignedCost ?? 0, columnOfRow[row] === -1);
    }
  }
  if (unassignedCost !== undefined || columns > rows) {
    for (let column = 0; column < columns; column++) {
      check("column", column, columnPrices[column] as number, 0, rowOfColumn[column] === -1);
    }
  }
}

/** More members of the side that must be assigned than all their allowed partners together. */
function checkViolator(problem: LinearProblem, { violator }: Infeasible, findings: Findings): void {
  const { rows, columns, values, unassignedCost } = problem;
  const refuse = (message: string, where: { row?: number; column?: number } = {}) =>
    findings.add({ code: "NOT_A_VIOLATOR", ...where, message });
  if (unassignedCost !== undefined) {
    refuse("every row may stay alone at unassignedCost, so that an assignment always exists");
    return;
  }
  const chosenRows = membership(violator?.rows, rows);
  const chosenColumns = membership(violator?.columns, columns);
  if (chosenRows === undefined || chosenColumns === undefined) {
    findings.add({ code: "SHAPE", message: "rows and columns must be lists of different positions" });
    return;
  }
  const rowsMustFit = rows <= columns;
  const [most, least] = rowsMustFit
    ? [violator.rows.length, violator.columns.length]
    : [violator.columns.length, violator.rows.length];
  if (most <= least) {
    const [many, few] = rowsMustFit ? ["rows", "columns"] : ["columns", "rows"];
    refuse(`${most} ${many} must be more than the ${least} ${few} that they may have`);
  }
  for (let row = 0, position = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, position++) {
      if (!Number.isFinite(values[position])) continue;
      const inside = chosenRows[row] === 1;
      const outside = chosenColumns[column] === 1;
      if (rowsMustFit ? inside && !outside : outside && !inside) {
        refuse(`row ${row} may have column ${column}, which leads out of the set`, { row, column });
      }
    }
  }
}

/** Marks positions; `undefined` unless they are different and in range. */
export function membership(positions: readonly number[] | undefined, size: number): Uint8Array | undefined {
  if (!Array.isArray(positions)) return undefined;
  const marks = new Uint8Array(size);
  for (const position of positions as readonly number[]) {
    if (!Number.isInteger(position) || position < 0 || position >= size || marks[position] === 1) return undefined;
    marks[position] = 1;
  }
  return marks;
}
