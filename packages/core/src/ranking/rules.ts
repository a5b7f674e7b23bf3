import type { Constraint } from "../constraints/index.js";
import type { WeighedCriterion } from "../scoring/index.js";

/** What pairs are judged by. */
export interface Rules {
  /** Criteria with their weights. */
  readonly criteria: readonly WeighedCriterion[];
  /** Hard rules, in the order of reasons. */
  readonly constraints: readonly Constraint[];
}
