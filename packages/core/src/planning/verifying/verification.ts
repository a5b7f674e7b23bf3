/** What can be wrong with a plan. */
export type PlanViolationCode =
  | "OPTIONS"
  | "UNKNOWN_RECORD"
  | "SCORE"
  | "NOT_ELIGIBLE"
  | "SEATS"
  | "RULE"
  | "UNMET"
  | "TOTAL"
  | "PRICES"
  | "BLOCKING_PAIR"
  | "NOT_FAIR";

/** Something that is not as a plan says. */
export interface PlanViolation {
  /** What kind of thing. */
  readonly code: PlanViolationCode;
  /** What is wrong, in a sentence. */
  readonly message: string;
}

/** What came of verifying a plan. */
export interface PlanVerification {
  /** Whether the plan is what it says to be. */
  readonly valid: boolean;
  /** What is not, at most 20. */
  readonly violations: readonly PlanViolation[];
  /**
   * Whether the plan is hereby proven to be the best: by prices, stability, levels or floors. `false` when it rests on a search, which
   * cannot be repeated in linear time, or when there is a gap.
   */
  readonly proven: boolean;
  /** How much better another plan can be at the most; NaN where nothing bounds it. */
  readonly gap: number;
}

const MOST = 20;

/** Collects what is wrong. */
export class Violations {
  readonly #list: PlanViolation[] = [];

  add(code: PlanViolationCode, message: string): void {
    if (this.#list.length < MOST) this.#list.push({ code, message });
  }

  conclude(proven: boolean, gap: number): PlanVerification {
    const valid = this.#list.length === 0;
    return { valid, violations: this.#list, proven: valid && proven, gap };
  }
}
