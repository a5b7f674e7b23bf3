import type { Values } from "../pair/index.js";

/** Kleene's three truth values, in words. */
export type Truth = "yes" | "no" | "unknown";

/** What a constraint says of a pair. */
export interface Verdict {
  /** Id of the constraint. */
  readonly constraint: string;
  /** Whether the pair meets it; `unknown` when a field that decides is absent. */
  readonly status: Truth;
  /** Why, as a word of the constraint's own list; renderings turn it into a sentence. */
  readonly code: string;
  /** Values for that sentence: ids, dates, hours, kilometres. Never a name or an e-mail address. */
  readonly values: Values;
  /** Whether the client may let it go. Only ever true on a `no` or `unknown`. */
  readonly waivable: boolean;
}

/**
 * Combines verdicts by Kleene's conjunction: no when one is no, else unknown when one is unknown, else yes.
 *
 * @param statuses - Truth values, in any order.
 * @returns Their conjunction; yes for none at all.
 * @remarks Source: S. C. Kleene, "Introduction to Metamathematics", 1952, § 64. O(n).
 * @example
 * ```ts
 * import { conjunction } from "@inzet/core";
 *
 * conjunction(["yes", "unknown"]); // "unknown"
 * ```
 */
export function conjunction(statuses: Iterable<Truth>): Truth {
  let result: Truth = "yes";
  for (const status of statuses) {
    if (status === "no") return "no";
    if (status === "unknown") result = "unknown";
  }
  return result;
}
