import type { Assignment, Professional } from "../model/index.js";
import { applyChanges } from "../pair/index.js";
import { type Circumstances, pairOf } from "../pair/small-market.fixture.js";
import { statusOf, verdictsOf } from "./check-pair.js";
import type { Constraint } from "./constraint.js";

/** What is known of a pair, and what a rule is to say of it. */
export interface RuleCase {
  readonly professional?: Partial<Professional>;
  readonly assignment?: Partial<Assignment>;
  readonly circumstances?: Circumstances;
}

function pairFor({ professional = {}, assignment = {}, circumstances = {} }: RuleCase) {
  return pairOf(professional, assignment, circumstances);
}

/** What a rule says of a case: `status code`, one for each finding. */
export function saidOf(rule: Constraint, known: RuleCase): readonly string[] {
  return verdictsOf(pairFor(known), [rule]).map((verdict) => `${verdict.status} ${verdict.code}`);
}

/** What each repair that a rule proposes makes of a case, when it is the only one that is made: `code status`. */
export function repairsOf(rule: Constraint, known: RuleCase): readonly string[] {
  const pair = pairFor(known);
  return (rule.repairs?.(pair) ?? []).map((change) => {
    const changed = applyChanges(pair.professional, pair.assignment, [change]);
    return `${change.code} ${statusOf(pairFor({ ...known, ...changed }), rule)}`;
  });
}

/** What a rule says of a case once all that it proposes is done. */
export function repaired(rule: Constraint, known: RuleCase): string {
  const pair = pairFor(known);
  const changed = applyChanges(pair.professional, pair.assignment, rule.repairs?.(pair) ?? []);
  return statusOf(pairFor({ ...known, ...changed }), rule);
}
