import { noValues, type Pair } from "../pair/index.js";
import type { Constraint, Finding } from "./constraint.js";
import type { Truth, Verdict } from "./verdict.js";

function isMany(found: Finding | readonly Finding[]): found is readonly Finding[] {
  return Array.isArray(found);
}

/** Whether a pair meets a constraint, by conjunction when it found several things. */
export function statusOf(pair: Pair, constraint: Constraint): Truth {
  const found = constraint.check(pair);
  if (!isMany(found)) return found.status;
  let result: Truth = "yes";
  for (const { status } of found) {
    if (status === "no") return "no";
    if (status === "unknown") result = "unknown";
  }
  return result;
}

/**
 * Whether a pair meets all constraints, by Kleene's conjunction.
 *
 * @remarks Stops at the first no.
 */
export function eligibilityOf(pair: Pair, constraints: readonly Constraint[]): Truth {
  let result: Truth = "yes";
  for (const constraint of constraints) {
    const status = statusOf(pair, constraint);
    if (status === "no") return "no";
    if (status === "unknown") result = "unknown";
  }
  return result;
}

/**
 * What every constraint says of a pair.
 *
 * @returns Verdicts in the order of the constraints; a constraint gives one, or one for each thing it found.
 */
export function verdictsOf(pair: Pair, constraints: readonly Constraint[]): readonly Verdict[] {
  return constraints.flatMap((constraint) => {
    const found = constraint.check(pair);
    return (isMany(found) ? found : [found]).map(
      (finding): Verdict => ({
        constraint: constraint.id,
        status: finding.status,
        code: finding.code,
        values: finding.values ?? noValues,
        waivable: finding.status !== "yes" && finding.waivable === true,
      }),
    );
  });
}
