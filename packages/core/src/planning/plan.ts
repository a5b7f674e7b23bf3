import type { Truth, Verdict } from "../constraints/index.js";
import type { Change } from "../pair/index.js";
import type { Match } from "../ranking/index.js";
import type { Score } from "../scoring/index.js";
import type { PlanObjective, PlanOptions, PlanPair } from "./plan-options.js";

/** A match that fills a seat. */
export interface PlannedMatch extends Match {
  /** Which part of the assignment's seats: a role of its team, or `"growth"`. Absent for the other seats. */
  readonly part?: string;
}

/** Seats filled over many assignments at once. Plain data: it can be stored, sent and verified elsewhere. */
export interface Plan {
  /** The day of the question, `YYYY-MM-DD`. */
  readonly today: string;
  /** What was made as large as possible. */
  readonly objective: PlanObjective;
  /** What was asked, so that the plan can be verified from itself and the records. */
  readonly asked: Omit<PlanOptions, "signal">;
  /** The filled seats, by assignment id and part, then best first. */
  readonly matches: readonly PlannedMatch[];
  /** Seats that stay open, by assignment and part. */
  readonly open: readonly OpenSeats[];
  /** Seats asked for. */
  readonly seats: number;
  /** Sum of the scores of the filled seats. */
  readonly total: number;
  /** Numbers by which anyone can check how good the plan is at the least. */
  readonly certificate: PlanCertificate;
  /** Whether no plan does better on the objective under these rules. */
  readonly proven: boolean;
  /** Rules that cannot be kept in full; absent when all are. */
  readonly unmet?: readonly UnmetRule[];
  /** Open seats that people could fill of whom something is unknown. Only with a planner, unless `explain` is `false`. */
  readonly afterAsking?: AfterAsking;
}

/** Seats of one assignment that stay open, and why. */
export interface OpenSeats {
  /** Id of the assignment. */
  readonly assignmentId: string;
  /** Which part of its seats; absent for those that are neither a role nor for growth. */
  readonly part?: string;
  /** How many seats stay open. */
  readonly seats: number;
  /** Why: nobody else who is not pinned is eligible with the score that is asked, or those who are do more good elsewhere. */
  readonly reason: "nobody-eligible" | "needed-elsewhere";
  /** Professionals who would be eligible once something unknown is answered. */
  readonly possibleAfterAsking: number;
  /** What stands in the way of everyone who is not here, each professional once, at one thing; most first. Only with a planner. */
  readonly causes?: readonly OpenCause[];
  /** The cheapest ways to fill one of the seats, each tried and true. Only with a planner. */
  readonly relaxations?: readonly Relaxation[];
}

/** What keeps some professionals from an open seat. */
export interface OpenCause {
  /**
   * Id of a constraint that they do not meet, one that keeps out many before one that keeps out few; or `"plan"`, with code `needed-elsewhere`, `minimum-score`, `never`, `no-growth`,
   * `pinned-elsewhere` or `rules`.
   */
  readonly constraint: string;
  /** What the constraint says. */
  readonly code: string;
  /** Whether it says no, or that something has to be asked. */
  readonly status: Exclude<Truth, "yes"> | "planned";
  /** How many professionals. */
  readonly professionals: number;
}

/** A way to fill an open seat. */
export type Relaxation =
  | {
      /** Records change. */
      readonly kind: "changes";
      /** Who would fill the seat. */
      readonly professionalId: string;
      /** The changes; none can be left out. */
      readonly changes: readonly Change[];
      /** The score once they are made. */
      readonly score: Score;
    }
  | {
      /** The least score is lowered. */
      readonly kind: "minimum-score";
      /** Who would fill the seat. */
      readonly professionalId: string;
      /** The least score that would let them. */
      readonly minimumScore: number;
    }
  | {
      /** A rule of the plan is left out. */
      readonly kind: "rule";
      /** Name of the rule in `rules`. */
      readonly rule: string;
      /** Seats of this assignment that it would fill. */
      readonly seats: number;
    };

/** A rule that no plan can keep in full, or that this one does not. */
export interface UnmetRule {
  /** Name of the rule in `rules`. */
  readonly rule: string;
  /** Id of the organisation, professional or assignment that it is about. */
  readonly about: string;
  /** The bound that was asked. */
  readonly asked: number;
  /** What it came to. */
  readonly reached: number;
}

/** What is possible after asking: open seats filled with pairs of which something is unknown, for each seat the 64 of which least is. */
export interface AfterAsking {
  /** Pairs for open seats, by assignment; nobody who fills a seat of the plan is among them. */
  readonly matches: readonly PossibleMatch[];
  /** Sum of their scores, as expected now. */
  readonly total: number;
  /** No other choice of these pairs has a higher total. */
  readonly bound: number;
}

/** A pair that may fill an open seat once it is asked. */
export interface PossibleMatch extends PlanPair {
  /** Which part of the assignment's seats. */
  readonly part?: string;
  /** How well it fits, as expected now. */
  readonly score: Score;
  /** What has to be asked: verdicts that are unknown. */
  readonly questions: readonly Verdict[];
}

/**
 * Dual prices: no eligible pair of an assignment that has seats besides those pinned is worth more than its two prices, and
 * all prices, seat by seat, with the scores of the pinned sum to the total of the plan. With rules, the prices of rules count as well,
 * and what a pair is worth beyond its prices is added to the bound.
 */
export interface PlanCertificate {
  /** Price of each professional, ≥ 0, by id; those at 0 are left out. */
  readonly professionalPrices: Readonly<Record<string, number>>;
  /** Price of each seat that is not pinned, ≥ 0, by the id of its assignment, a space and its part; those at 0 are left out. */
  readonly seatPrices: Readonly<Record<string, number>>;
  /** Sum of all prices over professionals and seats, and of the scores of the pinned: no plan with these pins has a higher total. */
  readonly bound: number;
  /** `bound − total`: 0 when the plan is optimal. */
  readonly gap: number;
  /** Price of each unit of a rule's bound, ≥ 0, by the rule's key; those at 0 are left out. */
  readonly rulePrices?: Readonly<Record<string, number>>;
  /** What a filled seat counts besides its score, under `coverage`; `bound` and `gap` are in these terms. Absent: 0. */
  readonly seatWorth?: number;
  /** Pairs of an earlier plan, and what keeping one counts besides its score. Absent: none. */
  readonly kept?: { readonly worth: number; readonly pairs: readonly PlanPair[] };
  /**
   * What proves the plan: these prices; a search through all cases; that no pair prefers each other (`stable`); the levels (`leximin`
   * for people). Absent: the prices.
   */
  readonly provenBy?: "prices" | "search" | "stability" | "levels" | "nothing";
  /** Eligible pairs that were not scored to the end, because their prices bound them. */
  readonly leftOut?: number;
  /** With `leximin` for people: the proof of each level, the worst first. */
  readonly levels?: readonly FairLevel[];
  /** With `leximin` for organisations: seats that each has to have filled so that nobody is worse off, by id. */
  readonly floors?: Readonly<Record<string, number>>;
}

/** Proof of one level of a fair plan: no plan that is as good on worse levels has fewer people at this score. */
export interface FairLevel {
  /** The score. */
  readonly score: number;
  /** How many people are at it. */
  readonly people: number;
  /** Whole potentials by key; 0 where left out. */
  readonly potentials: Readonly<Record<string, number>>;
}
