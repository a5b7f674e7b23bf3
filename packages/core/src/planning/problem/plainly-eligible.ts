import { type Constraint, statusOf } from "../../constraints/index.js";
import type { Pair } from "../../pair/index.js";

/** Pairs between two looks at the order. */
const PAIRS_A_ROUND = 64;

/**
 * Decides for many pairs in a row whether they are eligible for certain, asking first the constraints that were not met most often.
 *
 * @remarks Unlike a scan for rankings it stops at the first unknown as well: in large markets most pairs end after one or two
 * constraints.
 */
export class PlainlyEligible {
  readonly #order: { readonly constraint: Constraint; failures: number }[];
  #pairs = 0;

  /** @param constraints - The hard rules, in any order. */
  constructor(constraints: readonly Constraint[]) {
    this.#order = constraints.map((constraint) => ({ constraint, failures: 0 }));
  }

  /** Whether a pair meets all constraints. */
  of(pair: Pair): boolean {
    this.#pairs += 1;
    if (this.#pairs % PAIRS_A_ROUND === 0) this.#order.sort((a, b) => b.failures - a.failures);
    for (const entry of this.#order) {
      if (statusOf(pair, entry.constraint) === "yes") continue;
      entry.failures += 1;
      return false;
    }
    return true;
  }
}
