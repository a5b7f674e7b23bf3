/**
 * Planning in full: objectives, rules, what a pair would cost, plans that stay close to earlier ones, and verification.
 *
 * @packageDocumentation
 */

export {
  type PlanRenderOptions,
  renderOpenSeats,
  renderPlan,
  renderPlanLoss,
  renderPrices,
  renderReplan,
} from "./explanation/plan/render-plan.js";
export { type ComparedPlan, comparePlans, type PlanComparison } from "./planning/compare-plans.js";
export { createPlanner } from "./planning/create-planner.js";
export type * from "./planning/index.js";
export type {
  PlanVerification,
  PlanViolation,
  PlanViolationCode,
} from "./planning/verifying/verification.js";
export { verifyPlan } from "./planning/verifying/verify-plan.js";
