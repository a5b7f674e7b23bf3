import type { PlanRules } from "./plan-rules.js";

/**
 * What a plan makes as large as possible: `total`, the sum of scores; `coverage`, the seats that are filled, then the sum;
 * `stable`, nothing at all, but no professional and assignment prefer each other to what they have; `leximin`, the lot of the
 * worst-off, then of the next.
 */
export type PlanObjective = "total" | "coverage" | "stable" | "leximin";

/** One professional on one assignment. */
export interface PlanPair {
  /** Id of the professional. */
  readonly professionalId: string;
  /** Id of the assignment. */
  readonly assignmentId: string;
}

/** A pair that is agreed already. */
export interface PlanPin extends PlanPair {
  /** Which part of the assignment's seats: a role of its team, or `"growth"`. Default: the other seats, or the first role. */
  readonly part?: string;
}

/** What a plan is asked to do. */
export interface PlanOptions {
  /** Ids of the assignments to fill. Default: all that are open. */
  readonly assignments?: readonly string[];
  /** What is made as large as possible. Default `"total"`; any other needs a planner. */
  readonly objective?: PlanObjective;
  /** Pairs that are already agreed and stay. Default: none. */
  readonly pins?: readonly PlanPin[];
  /** Least score that fills a seat, in [0, 1]. Default 0. */
  readonly minimumScore?: number;
  /** With `leximin`: whose lot counts. Default `"people"`. Needs a planner. */
  readonly fairTo?: "people" | "organisations";
  /** With `stable`: which side gets the best that any stable plan can give it. Default `"professionals"`. Needs a planner. */
  readonly favour?: "professionals" | "assignments";
  /** Rules for the plan as a whole. Default: growth seats are kept, nothing else. Needs a planner. */
  readonly rules?: PlanRules;
  /** Whether open seats are explained: causes, relaxations, and what is possible after asking. Default `true`. Needs a planner. */
  readonly explain?: boolean;
  /** Most times that the problem is solved while proving that no better plan exists. Default 400. Needs a planner. */
  readonly maxSteps?: number;
  /** Ends the proof early with what it has; the result then depends on when. Needs a planner. */
  readonly signal?: { readonly aborted: boolean };
}
