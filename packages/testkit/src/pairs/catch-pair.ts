import {
  type Assignment,
  createMatcher,
  defineConstraint,
  type Matcher,
  type Pair,
  type Professional,
  type Taxonomy,
} from "@inzet/core";
import { caseDay, type PairCase } from "./pair-case.js";

/** Makes pairs as a real matcher makes them, by a constraint that only looks on. */
export class PairCatcher {
  readonly #matcher: Matcher;
  #caught: Pair | undefined;

  /** @param records - The rules and organisations under which the pairs are made. */
  constructor(taxonomy: Taxonomy, records: PairCase) {
    const onlooker = defineConstraint({
      id: "onlooker",
      labels: { nl: "toeschouwer", en: "onlooker" },
      allows: (pair) => {
        this.#caught = pair;
        return true;
      },
    });
    const { policy, organisations, conversation } = records;
    this.#matcher = createMatcher({ taxonomy, policy, constraints: [onlooker], today: caseDay });
    this.#matcher.addOrganisations(organisations);
    if (conversation !== undefined) this.#matcher.addConversations([conversation]);
  }

  /** The pair of two records, which are frozen in it: what tries to change them fails. */
  catch(professional: Professional, assignment: Assignment): Pair {
    this.#caught = undefined;
    this.#matcher.evaluate(professional, assignment);
    const pair = this.#caught as Pair | undefined;
    if (pair === undefined) throw new Error("the matcher must show every pair to every constraint, and did not");
    deepFreeze(pair.professional);
    deepFreeze(pair.assignment);
    deepFreeze(pair.policy);
    return pair;
  }
}

/** The pair of a case. */
export function catchPair(taxonomy: Taxonomy, records: PairCase): Pair {
  return new PairCatcher(taxonomy, records).catch(records.professional, records.assignment);
}

function deepFreeze(value: unknown): void {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}
