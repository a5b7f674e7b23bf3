import { AllocationError } from "./allocation-error.js";
import type { SparseProblem } from "./sparse-assignment.js";

const largest = 2 ** 1000;

/** Throws unless a sparse problem has the shape and the numbers that it must have. Linear. */
export function checkSparseProblem(problem: SparseProblem): void {
  const { rows, columns, unassignedCost, partial } = problem;
  checkPairs(problem);
  if (unassignedCost !== undefined && !(Math.abs(unassignedCost) <= largest)) {
    throw new AllocationError(
      "INVALID_OPTION",
      `unassignedCost ${unassignedCost} must be a finite number from −2^1000 to 2^1000`,
      "leave it out when every row has to be assigned",
      { unassignedCost, rows, columns },
    );
  }
  if (partial === true && unassignedCost !== undefined) {
    throw new AllocationError(
      "INVALID_OPTION",
      `partial and unassignedCost ${unassignedCost} must not come together`,
      "give unassignedCost to weigh rows left alone against the total, partial to put the number of rows first",
      { unassignedCost },
    );
  }
}

/** Pairs held row by row. */
export interface CheckedPairs {
  readonly rows: number;
  readonly columns: number;
  readonly rowStarts: ArrayLike<number>;
  readonly columnOfPair: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** Throws unless pairs held row by row have the shape and the numbers that they must have. Linear. */
export function checkPairs({ rows, columns, rowStarts, columnOfPair, values }: CheckedPairs): void {
  for (const [name, size] of [
    ["rows", rows],
    ["columns", columns],
  ] as const) {
    if (Number.isSafeInteger(size) && size >= 0 && size < 2 ** 30) continue;
    throw shape(`${name} ${size} must be a whole number from 0 to 2^30`, "pass how many there are", { [name]: size });
  }
  if (rowStarts?.length !== rows + 1 || rowStarts[0] !== 0) {
    throw shape(
      `rowStarts has length ${rowStarts?.length} and starts with ${rowStarts?.[0]}, it must have rows + 1 = ${rows + 1} and start with 0`,
      "pass where the pairs of each row start, and at the end how many pairs there are",
      { length: rowStarts?.length, rows },
    );
  }
  const count = rowStarts[rows]!;
  if (columnOfPair?.length !== count || values?.length !== count) {
    throw shape(
      `columnOfPair and values have lengths ${columnOfPair?.length} and ${values?.length}, both must have rowStarts[rows] = ${count}`,
      "pass one column and one value for each pair",
      { columns: columnOfPair?.length, values: values?.length, pairs: count },
    );
  }
  const lastRow = new Int32Array(columns).fill(-1);
  for (let row = 0; row < rows; row++) {
    const start = rowStarts[row]!;
    const end = rowStarts[row + 1]!;
    if (!(Number.isInteger(end) && end >= start)) {
      throw shape(
        `rowStarts[${row + 1}] is ${end}, it must be a whole number not below ${start}`,
        "sort the pairs by row",
        { row, start, end },
      );
    }
    for (let pair = start; pair < end; pair++) {
      const column = columnOfPair[pair]!;
      // A position that is not one, like a fraction, finds nothing here.
      const last = lastRow[column];
      if (last === undefined || last === row) throw badColumn(row, column, pair, columns);
      lastRow[column] = row;
      const value = values[pair]!;
      if (typeof value !== "number" || !(Math.abs(value) <= largest)) throw badValue(row, column, pair, value);
    }
  }
}

function badColumn(row: number, column: number, pair: number, columns: number): AllocationError {
  if (Number.isInteger(column) && column >= 0 && column < columns) {
    return shape(`row ${row} has column ${column} twice`, "keep the better of the two pairs", { pair, row, column });
  }
  return shape(
    `columnOfPair[${pair}] (row ${row}) is ${column}, it must be a column from 0 to ${columns - 1}`,
    "leave out pairs of columns that do not exist",
    { pair, row, column },
  );
}

function badValue(row: number, column: number, pair: number, value: number): AllocationError {
  return new AllocationError(
    Number.isFinite(value) ? "INVALID_OPTION" : "NOT_A_NUMBER",
    `values[${pair}] (row ${row}, column ${column}) is ${value}, it must be a finite number from −2^1000 to 2^1000`,
    "leave out a pair that is not allowed",
    { pair, row, column, value },
  );
}

function shape(message: string, advice: string, details: Record<string, unknown>): AllocationError {
  return new AllocationError("INVALID_SHAPE", message, advice, details);
}
