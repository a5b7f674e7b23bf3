import type { Plan } from "./plan.js";
import type { PlanMove } from "./plan-loss.js";
import type { PlanOptions, PlanPin } from "./plan-options.js";

/** What is different from when a plan was made, besides the records, which the matcher has. */
export interface PlanChanges {
  /** Ids of professionals who are not available after all. Default: none. */
  readonly leaving?: readonly string[];
  /** Ids of assignments that are called off. Default: none. */
  readonly calledOff?: readonly string[];
  /** Ids of assignments that are new. Default: none. */
  readonly added?: readonly string[];
  /** Pairs that are agreed since. Default: none. */
  readonly pins?: readonly PlanPin[];
  /** Pins of the plan that no longer hold. Default: none. */
  readonly unpinned?: readonly PlanPin[];
}

/** How close a new plan stays to an earlier one. */
export interface ReplanOptions extends Pick<PlanOptions, "maxSteps" | "signal" | "explain"> {
  /** Score that a match has to bring more than what it takes the place of, for each match that is given up; `Infinity`: give up as few as possible. Default 0.1. */
  readonly disturbance?: number;
}

/** Why someone's place differs from the earlier plan. */
export type MoveReason = "leaving" | "called-off" | "no-longer-eligible" | "makes-room" | "better" | "fills-seat";

/** Someone whose place differs from the earlier plan, and why. */
export interface ReplanMove extends PlanMove {
  /** Why. */
  readonly because: MoveReason;
  /** Who takes the seat that they leave, when someone does. */
  readonly takenBy?: string;
}

/** A plan that stays close to an earlier one. */
export interface Replan {
  /** The new plan. */
  readonly plan: Plan;
  /** Matches of the earlier plan that stay. */
  readonly kept: number;
  /** Matches of the earlier plan that are given up though they could stay. */
  readonly givenUp: number;
  /** Everyone whose place differs, by id. */
  readonly moves: readonly ReplanMove[];
}
