import { askedOf } from "./asking/asked.js";
import { makePlan } from "./make-plan.js";
import { explainOpen } from "./open/explain-open.js";
import type { Plan } from "./plan.js";
import type { PlanOptions } from "./plan-options.js";
import type { PlanMarket } from "./planner.js";

/** Makes a plan in full. */
export function planMarket(market: PlanMarket, options: PlanOptions, few?: number): Plan {
  const asked = askedOf(market, options);
  const { plan, problem, places } = makePlan(market, asked, few === undefined ? {} : { few })!;
  if (!asked.explain) return plan;
  const again = (changes: Partial<PlanOptions>) => planMarket(market, { ...options, ...changes, explain: false }, few);
  return { ...plan, ...explainOpen(plan, problem, places, again) };
}
