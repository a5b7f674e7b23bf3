import { fromFixedPoint } from "../../scoring/index.js";
import type { PlanCertificate } from "../plan.js";
import type { PlanPair } from "../plan-options.js";
import type { PlanProblem } from "../problem/plan-problem.js";
import type { Solved } from "../solving/solve.js";

/** The prices of a solution by id and key, as they stand in a plan. */
export function certificateOf(
  problem: PlanProblem,
  solved: Solved,
  total: number,
  leftOut: number,
  kept?: readonly PlanPair[],
): PlanCertificate {
  const { rows, slots, market, seatWorth, keptWorth } = problem;
  const professionalPrices: Record<string, number> = {};
  const seatPrices: Record<string, number> = {};
  const rulePrices: Record<string, number> = {};
  rows.list.forEach(({ kind, at, key }, row) => {
    const price = fromFixedPoint(solved.prices[row]!);
    if (price === 0) return;
    if (kind === "person") professionalPrices[market.professionals[at]!.record.id] = price;
    else if (kind === "slot") seatPrices[slots[at]!.key] = price;
    else rulePrices[key] = price;
  });
  const gap = fromFixedPoint(Math.max(0, solved.bound - solved.worth));
  return {
    professionalPrices,
    seatPrices,
    bound: total + gap,
    gap,
    ...(Object.keys(rulePrices).length === 0 ? {} : { rulePrices }),
    ...(seatWorth === 0 ? {} : { seatWorth: fromFixedPoint(seatWorth) }),
    ...(kept === undefined ? {} : { kept: { worth: fromFixedPoint(keptWorth), pairs: kept } }),
    provenBy: solved.provenBy,
    leftOut,
  };
}
