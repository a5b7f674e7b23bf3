import type { Organisation } from "../model/index.js";
import type { Change, Pair, PreparedAssignment, PreparedProfessional, Setting } from "../pair/index.js";
import type { Match, Rules } from "../ranking/index.js";
import type { Plan } from "./plan.js";
import type { PlanLoss } from "./plan-loss.js";
import type { PlanOptions } from "./plan-options.js";
import type { PlanChanges, Replan, ReplanOptions } from "./replan.js";

/** What a planner sees of a matcher: records with what was worked out of them, and the rules of pairs. */
export interface PlanMarket {
  /** Professionals, by id. */
  readonly professionals: readonly PreparedProfessional[];
  /** Assignments, by id. */
  readonly assignments: readonly PreparedAssignment[];
  /** Organisations, by id. */
  readonly organisations: readonly Organisation[];
  /** What all pairs share. */
  readonly setting: Setting;
  /** What pairs are judged by. */
  readonly rules: Rules;
  /** The smallest set of changes, at most four, that makes a pair eligible, made and evaluated; empty when there is none. */
  readonly changesFor: (pair: Pair) => readonly { readonly changes: readonly Change[]; readonly match: Match }[];
}

/** Makes plans for a matcher: `createPlanner` of `@inzet/core/planning` makes one. */
export interface Planner {
  /** Fills the seats of many assignments at once. */
  plan(market: PlanMarket, options: PlanOptions): Plan;
  /** Says what it would cost to force a pair into a plan. */
  whyNotInPlan(market: PlanMarket, plan: Plan, professionalId: string, assignmentId: string): PlanLoss;
  /** Makes a plan that stays close to an earlier one. */
  replan(market: PlanMarket, plan: Plan, changes: PlanChanges, options: ReplanOptions): Replan;
}
