import type { Match } from "../ranking/index.js";

/** What a plan is asked to do. */
export interface PlanOptions {
  /** Ids of the assignments to fill. Default: all that are open. */
  readonly assignments?: readonly string[];
  /** What is made as large as possible: the sum of scores over filled seats. Default, and for now only, `"total"`. */
  readonly objective?: "total";
  /** Pairs that are already agreed and stay. Default: none. */
  readonly pins?: readonly { readonly professionalId: string; readonly assignmentId: string }[];
  /** Least score that fills a seat, in [0, 1]. Default 0. */
  readonly minimumScore?: number;
}

/** Seats filled over many assignments at once, each professional in at most one of them. */
export interface Plan {
  /** The filled seats, by assignment id, then best first. */
  readonly matches: readonly Match[];
  /** Seats that stay open, by assignment. */
  readonly open: readonly OpenSeats[];
  /** Seats asked for. */
  readonly seats: number;
  /** Sum of the scores of the filled seats. */
  readonly total: number;
  /** Numbers by which anyone can check that no other plan has a higher total. */
  readonly certificate: PlanCertificate;
}

/** Seats of one assignment that stay open, and why. */
export interface OpenSeats {
  /** Id of the assignment. */
  readonly assignmentId: string;
  /** How many seats stay open. */
  readonly seats: number;
  /** Why: nobody else who is not pinned is eligible with the score that is asked, or those who are do more good elsewhere. */
  readonly reason: "nobody-eligible" | "needed-elsewhere";
  /** Professionals who would be eligible once something unknown is answered. */
  readonly possibleAfterAsking: number;
}

/**
 * Dual prices: no eligible pair of an assignment that has seats besides those pinned is worth more than its two prices, and
 * all prices, seat by seat, with the scores of the pinned sum to the total of the plan.
 */
export interface PlanCertificate {
  /** Price of each professional, ≥ 0, by id; those at 0 are left out. */
  readonly professionalPrices: Readonly<Record<string, number>>;
  /** Price of each seat that is not pinned, ≥ 0, by the id of its assignment; those at 0 are left out. */
  readonly seatPrices: Readonly<Record<string, number>>;
  /** Sum of all prices over professionals and seats, and of the scores of the pinned: no plan with these pins has a higher total. */
  readonly bound: number;
  /** `bound − total`: 0 when the plan is optimal. */
  readonly gap: number;
}
