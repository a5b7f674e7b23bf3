import { askedOf } from "./asking/asked.js";
import { makePlan } from "./make-plan.js";
import { explainOpen } from "./open/explain-open.js";
import type { Plan } from "./plan.js";
import type { PlanOptions } from "./plan-options.js";
import type { PlanMarket, Planner } from "./planner.js";
import { replanPlan } from "./replan-plan.js";
import { whyNotInPlan } from "./why-not-in-plan.js";

/**
 * Makes a plan in full.
 *
 * @param sizes - Candidates up to which all are scored, and those that each slot starts with. Default: as is quickest.
 */
export function planMarket(
  market: PlanMarket,
  options: PlanOptions,
  sizes: { readonly few?: number; readonly spare?: number } = {},
): Plan {
  const asked = askedOf(market, options);
  const { plan, problem, places } = makePlan(market, asked, sizes);
  if (!asked.explain) return plan;
  const again = (changes: Partial<PlanOptions>) =>
    planMarket(market, { ...options, ...changes, explain: false }, sizes);
  return { ...plan, ...explainOpen(plan, problem, places, again) };
}

/**
 * Makes a planner, with which `matcher.plan` knows all objectives and rules, and `whyNotInPlan` and `replan` answer.
 *
 * @returns A planner for `createMatcher({ …, planner })`. It holds no state: one will do for many matchers.
 * @example
 * ```ts
 * import { createMatcher, createTaxonomy } from "@inzet/core";
 * import { createPlanner } from "@inzet/core/planning";
 *
 * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
 * const matcher = createMatcher({ taxonomy, today: "2026-01-01", planner: createPlanner() });
 * console.log(matcher.plan({ objective: "coverage" }).proven); // true
 * ```
 */
export function createPlanner(): Planner {
  return { plan: (market, options) => planMarket(market, options), whyNotInPlan, replan: replanPlan };
}
