import { AllocationError } from "./allocation-error.js";
import { checkPairs } from "./check-sparse-problem.js";
import type { TransportationGroup, TransportationProblem } from "./transportation.js";

/** Throws unless a transportation problem has the shape and the numbers that it must have. Linear. */
export function checkTransportation(problem: TransportationProblem): void {
  checkPairs(problem);
  const { rows, columns, values, amount = "most" } = problem;
  checkLimits("supplies", problem.supplies, "leastSupplies", problem.leastSupplies, rows);
  checkLimits("demands", problem.demands, "leastDemands", problem.leastDemands, columns);
  const pairs = values.length;
  checkLimits(
    "mostOfPair",
    problem.mostOfPair ?? new Int32Array(pairs).fill(2 ** 30),
    "leastOfPair",
    problem.leastOfPair,
    pairs,
  );
  checkGroups("rowGroups", problem.rowGroups ?? [], "groupOfRow", problem.groupOfRow, rows);
  checkGroups("columnGroups", problem.columnGroups ?? [], "groupOfColumn", problem.groupOfColumn, columns);
  if (amount === "most" || amount === "best" || (Number.isSafeInteger(amount) && amount >= 0)) return;
  throw new AllocationError(
    "INVALID_OPTION",
    `amount ${amount} must be "most", "best" or a whole number ≥ 0`,
    'leave it out for "most"',
    { amount },
  );
}

function checkLimits(
  name: string,
  most: ArrayLike<number> | undefined,
  leastName: string,
  least: ArrayLike<number> | undefined,
  length: number,
): void {
  for (const [of, list] of [
    [name, most],
    [leastName, least],
  ] as const) {
    if (list === undefined && of === leastName) continue;
    if (list?.length !== length) {
      throw new AllocationError(
        "INVALID_SHAPE",
        `${of} has length ${list?.length}, it must be ${length}`,
        "pass one whole number each",
        { length: list?.length },
      );
    }
    for (let at = 0; at < length; at++) {
      const value = list[at]!;
      if (!(Number.isInteger(value) && value >= 0 && value <= 2 ** 30)) {
        throw new AllocationError(
          "INVALID_OPTION",
          `${of}[${at}] is ${value}, it must be a whole number from 0 to 2^30`,
          "count in units small enough that all numbers are whole",
          { position: at, value },
        );
      }
      if (of === leastName && value > most![at]!) {
        throw new AllocationError(
          "INVALID_OPTION",
          `${of}[${at}] is ${value}, it must not exceed ${name}[${at}] = ${most![at]}`,
          "lower the least or raise the most",
          { position: at, least: value, most: most![at] },
        );
      }
    }
  }
}

function checkGroups(
  name: string,
  groups: readonly TransportationGroup[],
  memberName: string,
  groupOf: ArrayLike<number> | undefined,
  length: number,
): void {
  if ((groups.length > 0 || groupOf !== undefined) && groupOf?.length !== length) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `${memberName} has length ${groupOf?.length}, it must be ${length}`,
      `pass the position in ${name} for each, −1 for none`,
      { length: groupOf?.length },
    );
  }
  for (let at = 0; at < (groupOf?.length ?? 0); at++) {
    const group = groupOf![at]!;
    if (Number.isInteger(group) && group >= -1 && group < groups.length) continue;
    throw new AllocationError(
      "INVALID_SHAPE",
      `${memberName}[${at}] is ${group}, it must be −1 or a position in ${name} below ${groups.length}`,
      "use −1 for members of no group",
      { position: at, group },
    );
  }
  groups.forEach(({ parent, least = 0, most = 2 ** 30 }, at) => {
    for (const value of [least, most]) {
      if (Number.isInteger(value) && value >= 0 && least <= most) continue;
      throw new AllocationError(
        "INVALID_OPTION",
        `${name}[${at}] has least ${least} and most ${most}, they must be whole numbers ≥ 0, least not above most`,
        "lower the least or raise the most",
        { group: at, least, most },
      );
    }
    let above = parent;
    for (let steps = 0; above !== undefined; steps++) {
      if (!(Number.isInteger(above) && above >= 0 && above < groups.length) || steps > groups.length) {
        throw new AllocationError(
          "INVALID_SHAPE",
          `${name}[${at}] has parents that end at ${above}, they must be groups of the list and must not go round`,
          "leave parent out for a group that is part of no other",
          { group: at, parent },
        );
      }
      above = groups[above]!.parent;
    }
  });
}
