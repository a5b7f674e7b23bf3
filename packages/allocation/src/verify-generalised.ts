import { checkGeneralised } from "./check-generalised.js";
import { Findings } from "./findings.js";
import type { GeneralisedFound, GeneralisedProblem } from "./generalised-assignment.js";
import { type Verification, type VerifyOptions, within } from "./verify.js";

/**
 * Checks that an assignment keeps to capacities, adds up, and cannot be better than its bound.
 *
 * @param problem - The problem that was solved.
 * @param solution - What `generalisedAssignment` returned, or anyone else claims.
 * @param options - How strict the check is.
 * @returns Whether all of it holds. The bound is found again from the prices of rows; `proven` by a solver that was passed is
 * not checked beyond that.
 * @throws AllocationError as `generalisedAssignment` does, when the problem itself is not well formed.
 * @remarks O(rows · capacity) for each column; shares no code with the solver but the check of the problem's form.
 * @example
 * ```ts
 * import { generalisedAssignment, verifyGeneralised } from "@inzet/allocation";
 *
 * const problem = { rows: 1, columns: 1, values: [3], weights: [2], capacities: [2] };
 * const solution = generalisedAssignment(problem);
 * if (solution.status === "found") console.log(verifyGeneralised(problem, solution).valid); // true
 * ```
 */
export function verifyGeneralised(
  problem: GeneralisedProblem,
  solution: GeneralisedFound,
  options: VerifyOptions = {},
): Verification {
  checkGeneralised(problem);
  const { rows, columns, values, weights, capacities, maximise = false, unassignedCost } = problem;
  const findings = new Findings(options.limit ?? 20);
  const { columnOfRow, rowPrices, cost, bound, proven, provenBy } = solution;
  const sign = maximise ? -1 : 1;
  let largest = 1;
  for (let at = 0; at < values.length; at++) {
    if (Number.isFinite(values[at]!)) largest = Math.max(largest, Math.abs(values[at]!));
  }
  const tolerance = options.tolerance ?? largest * 1e-9;
  if (columnOfRow?.length !== rows || rowPrices?.length !== rows) {
    findings.add({ code: "SHAPE", message: `columnOfRow and rowPrices must have length ${rows}` });
    return findings.conclude(tolerance);
  }
  const load = new Float64Array(columns);
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    if (column === -1 && unassignedCost !== undefined) {
      sum += unassignedCost;
      continue;
    }
    if (!(Number.isInteger(column) && column >= 0 && column < columns)) {
      findings.add({ code: "LEFT_OUT", row, message: `row ${row} has no column` });
      continue;
    }
    const value = values[row * columns + column]!;
    if (!Number.isFinite(value)) {
      findings.add({ code: "FORBIDDEN_PAIR", row, column, message: `row ${row} may not have column ${column}` });
    }
    sum += value;
    load[column]! += weights[row * columns + column]!;
  }
  for (let column = 0; column < columns; column++) {
    if (load[column]! <= capacities[column]!) continue;
    const message = `column ${column} carries ${load[column]}, its capacity is ${capacities[column]}`;
    findings.add({ code: "QUANTITY", column, amount: load[column]! - capacities[column]!, message });
  }
  if (!within(Math.abs(sum - cost), tolerance * Math.max(1, rows))) {
    findings.add({
      code: "COST",
      amount: Math.abs(sum - cost),
      message: `cost is ${cost}, the pairs add up to ${sum}`,
    });
  }
  const again = boundFrom(problem, rowPrices, sign);
  // Where all values are whole, so is the best total: the bound may be the next whole number.
  const wholeValues = [...values, unassignedCost ?? 0].every(
    (value) => !Number.isFinite(value) || Number.isInteger(value),
  );
  const allowed = wholeValues ? Math.ceil(again - tolerance) : again;
  if (!within(sign * bound - allowed, tolerance)) {
    const message = `the bound is ${bound}, from the prices it follows only to be ${sign * allowed}`;
    findings.add({ code: "DUALITY_GAP", amount: sign * bound - allowed, message });
  }
  if (proven && provenBy !== "solver" && !within(sign * (cost - bound), tolerance)) {
    const message = `it says that it is proven, but cost ${cost} and bound ${bound} differ`;
    findings.add({ code: "DUALITY_GAP", amount: Math.abs(cost - bound), message });
  }
  return findings.conclude(tolerance);
}

/** The least total that prices of rows allow, by each column's best use of its capacity, held in a map of loads. */
function boundFrom(problem: GeneralisedProblem, rowPrices: Float64Array, sign: 1 | -1): number {
  const { rows, columns, values, weights, capacities, unassignedCost } = problem;
  let bound = 0;
  for (let row = 0; row < rows; row++) {
    const price = sign * rowPrices[row]!;
    bound += price;
    if (unassignedCost !== undefined) bound -= Math.max(0, price - sign * unassignedCost);
  }
  for (let column = 0; column < columns; column++) {
    const capacity = capacities[column]!;
    // worth[load]: the most that rows of at most this load are worth above their cost.
    let worth = new Float64Array(capacity + 1);
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      const gain = sign * rowPrices[row]! - sign * values[at]!;
      const weight = weights[at]!;
      if (!(gain > 0) || weight > capacity) continue;
      const next = worth.slice();
      for (let load = weight; load <= capacity; load++)
        next[load] = Math.max(worth[load]!, worth[load - weight]! + gain);
      worth = next;
    }
    bound -= worth[capacity]!;
  }
  return bound;
}
