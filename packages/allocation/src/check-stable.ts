import { AllocationError } from "./allocation-error.js";
import { checkPairs } from "./check-sparse-problem.js";
import type { StableProblem } from "./stable-matching.js";

/** Throws unless a stable matching problem has the shape and the numbers that it must have. Linear. */
export function checkStable(problem: StableProblem): void {
  const { rows, columns, rowStarts, columnOfPair, rowRanks, columnRanks, rowQuotas, columnQuotas } = problem;
  checkPairs({ rows, columns, rowStarts, columnOfPair, values: rowRanks });
  if (columnRanks?.length !== rowRanks.length) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `columnRanks has length ${columnRanks?.length}, it must have that of rowRanks, ${rowRanks.length}`,
      "pass one rank of the row by the column for each pair",
      { length: columnRanks?.length },
    );
  }
  for (let pair = 0; pair < columnRanks.length; pair++) {
    if (Number.isFinite(columnRanks[pair]!)) continue;
    throw new AllocationError(
      "NOT_A_NUMBER",
      `columnRanks[${pair}] is ${columnRanks[pair]}, it must be a finite number`,
      "leave out a pair that is not acceptable",
      { pair },
    );
  }
  for (const [name, quotas, size] of [
    ["rowQuotas", rowQuotas, rows],
    ["columnQuotas", columnQuotas, columns],
  ] as const) {
    if (quotas === undefined) continue;
    if (quotas.length !== size) {
      throw new AllocationError(
        "INVALID_SHAPE",
        `${name} has length ${quotas.length}, it must be ${size}`,
        "pass one each",
        {
          length: quotas.length,
        },
      );
    }
    for (let at = 0; at < size; at++) {
      if (Number.isInteger(quotas[at]!) && quotas[at]! >= 0 && quotas[at]! <= 2 ** 30) continue;
      throw new AllocationError(
        "INVALID_OPTION",
        `${name}[${at}] is ${quotas[at]}, it must be a whole number from 0 to 2^30`,
        "0 is right for a member that takes part but takes nobody",
        { position: at },
      );
    }
  }
}
