import { AllocationError } from "./allocation-error.js";
import { checkProblem } from "./check-problem.js";
import type { GeneralisedOptions, GeneralisedProblem } from "./generalised-assignment.js";

/** Throws unless a generalised assignment problem and its options are what they must be. Linear. */
export function checkGeneralised(problem: GeneralisedProblem, options: GeneralisedOptions = {}): void {
  checkProblem(problem);
  const { rows, columns, weights, capacities } = problem;
  checkWhole("weights", weights, rows * columns, 2 ** 30);
  checkWhole("capacities", capacities, columns, 1e6);
  for (const name of ["maxSteps", "maxBoundSteps"] as const) {
    const value = options[name];
    if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) continue;
    throw new AllocationError("INVALID_OPTION", `${name} ${value} must be a whole number ≥ 0`, "leave it out", {
      value,
    });
  }
  if (options.seed === undefined || Number.isSafeInteger(options.seed)) return;
  const { seed } = options;
  throw new AllocationError("INVALID_OPTION", `seed ${seed} must be a whole number`, "leave it out for 1", { seed });
}

function checkWhole(name: string, list: ArrayLike<number> | undefined, length: number, most: number): void {
  if (list?.length !== length) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `${name} has length ${list?.length}, it must be ${length}`,
      "pass one whole number each, row by row",
      { length: list?.length },
    );
  }
  for (let at = 0; at < length; at++) {
    const value = list[at]!;
    if (Number.isInteger(value) && value >= 0 && value <= most) continue;
    throw new AllocationError(
      "INVALID_OPTION",
      `${name}[${at}] is ${value}, it must be a whole number from 0 to ${most}`,
      "count in units that make all weights and capacities whole, such as quarters of an hour",
      { position: at, value },
    );
  }
}
