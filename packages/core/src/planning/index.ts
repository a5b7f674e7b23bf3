export type { OpenSeats, Plan, PlanCertificate, PlanOptions } from "./plan.js";
export { type PlanDemand, planPairs } from "./plan-pairs.js";
