import type { Truth, Verdict } from "../constraints/index.js";
import type { Contribution, Score } from "../scoring/index.js";
import type { Signals } from "../signals/index.js";

/** One professional on one assignment, in full. Plain data: it can be stored, sent and compared. */
export interface Match {
  /** Id of the professional. */
  readonly professionalId: string;
  /** Id of the assignment. */
  readonly assignmentId: string;
  /** Conjunction of all verdicts. */
  readonly eligibility: Truth;
  /** How well the pair fits, with what the unknown may change. */
  readonly score: Score;
  /** The five lights. */
  readonly signals: Signals;
  /** Verdicts that are not yes: what stands in the way, or has to be asked. */
  readonly reasons: readonly Verdict[];
  /** What each criterion adds; sums to `score.value` exactly. */
  readonly contributions: readonly Contribution[];
}

/** The best matches for one assignment, or for one professional. */
export interface Ranking {
  /** Whose ranking it is. */
  readonly of: { readonly kind: "assignment" | "professional"; readonly id: string };
  /** Best first: eligible before unknown before not eligible, then by score, then by id. */
  readonly matches: readonly Match[];
  /** How many pairs were looked at, by eligibility. */
  readonly counts: Readonly<Record<Truth, number>>;
}

/** What a ranking may hold. */
export interface RankOptions {
  /** Most matches to return, ≥ 1. Default 20. */
  readonly limit?: number;
  /** Whether pairs whose eligibility is unknown are in it, after the eligible ones. Default `true`. */
  readonly includeUnknown?: boolean;
  /** Whether pairs that are not eligible are in it, after all others. Default `false`. */
  readonly includeIneligible?: boolean;
}
