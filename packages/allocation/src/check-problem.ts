import { AllocationError } from "./allocation-error.js";
import type { LinearProblem } from "./linear-assignment.js";

/** Sums along a path of 2²⁰ pairs stay finite below this magnitude. */
const largest = 2 ** 1000;

/** Most pairs that an array can hold in every browser. */
const mostPairs = 2 ** 30;

/** Throws unless a problem has the shape and the numbers that it must have. One pass over the matrix. */
export function checkProblem(problem: LinearProblem): void {
  checkSizes(problem);
  if (!isPlain(problem.values)) checkLine(problem, 0, 1, problem.values.length);
}

/** Whether all values are numbers of magnitude below 2¹⁰⁰⁰: the usual case, at half the time of looking at each. */
function isPlain(values: LinearProblem["values"]): boolean {
  if (!(values instanceof Float64Array)) return false;
  let [even, odd] = [0, 0];
  // A value times 2²⁴ times 0 is 0, or NaN where it is infinite by then.
  for (let at = 0; at + 1 < values.length; at += 2) {
    even += values[at]! * 2 ** 24 * 0;
    odd += values[at + 1]! * 2 ** 24 * 0;
  }
  if (values.length % 2 === 1) even += values[values.length - 1]! * 2 ** 24 * 0;
  return even + odd === 0;
}

/** Throws unless sizes, length and `unassignedCost` are what they must be; values are not read. */
export function checkSizes(problem: LinearProblem): void {
  const { rows, columns, values, unassignedCost } = problem;
  checkSize("rows", rows);
  checkSize("columns", columns);
  if (rows * columns > mostPairs) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `rows × columns = ${rows} × ${columns} must be at most ${mostPairs}`,
      "leave out rows and columns that cannot matter, or split the problem",
      { rows, columns, maximum: mostPairs },
    );
  }
  if (values?.length !== rows * columns) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `values has length ${values?.length}, it must be rows × columns = ${rows} × ${columns} = ${rows * columns}`,
      "pass the matrix row by row, with Infinity (−Infinity when maximising) for pairs that are not allowed",
      { rows, columns, length: values?.length },
    );
  }
  if (unassignedCost !== undefined && !(Math.abs(unassignedCost) <= largest)) {
    throw new AllocationError(
      "INVALID_OPTION",
      `unassignedCost ${unassignedCost} must be a finite number from −2^1000 to 2^1000`,
      "leave it out when every row has to be assigned",
      { unassignedCost },
    );
  }
}

/** Throws unless every `step`th value from a position on is a number that it may be. */
export function checkLine(problem: LinearProblem, start: number, step: number, count: number): void {
  const { columns, values, maximise } = problem;
  const forbidding = maximise === true ? -Infinity : Infinity;
  for (let index = 0, position = start; index < count; index++, position += step) {
    const value = values[position] as number;
    // A string or null would count as a number below.
    const isWrong = typeof value !== "number" || !(Math.abs(value) <= largest);
    if (isWrong && value !== forbidding) throw badValue(value, position, columns, forbidding);
  }
}

function checkSize(name: "rows" | "columns", size: number): void {
  if (Number.isSafeInteger(size) && size >= 0) return;
  throw new AllocationError(
    "INVALID_SHAPE",
    `${name} ${size} must be a whole number ≥ 0`,
    "pass how many there are; 0 is fine",
    { [name]: size },
  );
}

function badValue(value: unknown, position: number, columns: number, forbidding: number): AllocationError {
  const row = Math.floor(position / columns);
  const column = position % columns;
  const details = { position, row, column, value };
  const name = `values[${position}] (row ${row}, column ${column}) is ${value}`;
  if (typeof value === "number" && Number.isFinite(value)) {
    return new AllocationError(
      "INVALID_OPTION",
      `${name}, it must lie from −2^1000 to 2^1000`,
      `scale the values, or use ${forbidding} to forbid the pair`,
      details,
    );
  }
  return new AllocationError(
    "NOT_A_NUMBER",
    `${name}, it must be a finite number or ${forbidding}`,
    `use ${forbidding} for a pair that is not allowed`,
    details,
  );
}
