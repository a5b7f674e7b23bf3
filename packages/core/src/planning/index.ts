export { basicPlan, needsPlanner } from "./basic-plan.js";
export type {
  AfterAsking,
  FairLevel,
  OpenCause,
  OpenSeats,
  Plan,
  PlanCertificate,
  PlannedMatch,
  PossibleMatch,
  Relaxation,
  UnmetRule,
} from "./plan.js";
export type { PlanLoss, PlanMove } from "./plan-loss.js";
export type { PlanObjective, PlanOptions, PlanPair, PlanPin } from "./plan-options.js";
export type {
  BalanceRule,
  OrganisationMaximum,
  OrganisationMinimum,
  PlanRules,
  PlanTeam,
  TeamRole,
} from "./plan-rules.js";
export type { PlanMarket, Planner } from "./planner.js";
export type { MoveReason, PlanChanges, Replan, ReplanMove, ReplanOptions } from "./replan.js";
