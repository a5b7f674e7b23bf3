import { createMatcher, defineConstraint, type Pair, type Taxonomy } from "@inzet/core";
import { caseDay, type PairCase } from "./pair-case.js";

/**
 * Makes the pair of a case as a real matcher makes it, by a constraint that only looks on.
 *
 * @remarks The records of the pair are frozen: what tries to change them fails.
 */
export function catchPair(taxonomy: Taxonomy, records: PairCase): Pair {
  let caught: Pair | undefined;
  const onlooker = defineConstraint({
    id: "onlooker",
    labels: { nl: "toeschouwer", en: "onlooker" },
    allows: (pair) => {
      caught = pair;
      return true;
    },
  });
  const { policy, organisations, conversation, professional, assignment } = records;
  const matcher = createMatcher({ taxonomy, policy, constraints: [onlooker], today: caseDay });
  matcher.addOrganisations(organisations);
  if (conversation !== undefined) matcher.addConversations([conversation]);
  matcher.evaluate(professional, assignment);
  if (caught === undefined) throw new Error("the matcher must show every pair to every constraint, and did not");
  deepFreeze(caught.professional);
  deepFreeze(caught.assignment);
  deepFreeze(caught.policy);
  return caught;
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
