import type { OpenCause } from "./plan.js";

/** Someone whose place differs between two plans. */
export interface PlanMove {
  /** Id of the professional. */
  readonly professionalId: string;
  /** Where they are in the first plan: the id of an assignment. Absent: nowhere. */
  readonly from?: string;
  /** Where they are in the second. Absent: nowhere. */
  readonly to?: string;
  /** Score in the first plan. */
  readonly scoreFrom?: number;
  /** Score in the second. */
  readonly scoreTo?: number;
}

/** What it would cost to force a pair into a plan. */
export interface PlanLoss {
  /** Id of the professional. */
  readonly professionalId: string;
  /** Id of the assignment. */
  readonly assignmentId: string;
  /** Whether the pair is in the plan as it is. */
  readonly inPlan: boolean;
  /** Whether a plan with the pair exists. */
  readonly possible: boolean;
  /** Why not, when it is not possible. */
  readonly obstacles?: readonly Pick<OpenCause, "constraint" | "code" | "status">[];
  /** How much lower the total is in the best plan with the pair; with `coverage`, where as many seats are filled. */
  readonly loss: number;
  /** Seats fewer that the best plan with the pair fills; negative when more. */
  readonly seatsLost: number;
  /** Whether `loss` is exact; otherwise it is what the best plan found with the pair loses. */
  readonly exact: boolean;
  /** How it was found: the plan was solved again with the pair in it; `"same"`: nothing had to be. */
  readonly method: "same" | "solved-again" | "searched-again";
  /** Everyone whose place would change, in order: the professional first, then whoever makes room, each by whoever was before. */
  readonly chain: readonly PlanMove[];
}
