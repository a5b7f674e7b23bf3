import type { Pair } from "../pair/index.js";
import { statusOf } from "./check-pair.js";
import type { Constraint } from "./constraint.js";
import type { Truth } from "./verdict.js";

/** Pairs between two looks at the order. */
const PAIRS_A_ROUND = 64;

/**
 * Decides eligibility for many pairs in a row, asking first the constraints that said no most often so far.
 *
 * @remarks A conjunction does not depend on the order of its terms, so the answers are those of `eligibilityOf`; only the
 * work shrinks, since the first no ends it.
 */
export class EligibilityScan {
  readonly #order: { readonly constraint: Constraint; refusals: number }[];
  #pairs = 0;

  /** @param constraints - The hard rules, in any order. */
  constructor(constraints: readonly Constraint[]) {
    this.#order = constraints.map((constraint) => ({ constraint, refusals: 0 }));
  }

  /** Whether a pair meets all constraints. */
  of(pair: Pair): Truth {
    this.#pairs += 1;
    if (this.#pairs % PAIRS_A_ROUND === 0) this.#order.sort((a, b) => b.refusals - a.refusals);
    let result: Truth = "yes";
    for (const entry of this.#order) {
      const status = statusOf(pair, entry.constraint);
      if (status === "no") {
        entry.refusals += 1;
        return "no";
      }
      if (status === "unknown") result = "unknown";
    }
    return result;
  }
}
