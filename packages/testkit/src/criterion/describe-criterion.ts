import {
  builtInCriteria,
  type Criterion,
  createMatcher,
  type FixedScore,
  ONE,
  type Pair,
  type Policy,
  type Taxonomy,
} from "@inzet/core";
import { generateMarket } from "../market/index.js";
import { answersTo } from "../pairs/answers.js";
import { catchPair, PairCatcher } from "../pairs/catch-pair.js";
import { type LawOptions, lawsOf } from "../pairs/law-options.js";
import { caseDay } from "../pairs/pair-case.js";
import { checkSentence } from "../pairs/sentence.js";
import { checkSkips } from "../runner/skipping.js";
import type { TestRunner } from "../runner/test-runner.js";

/** How a criterion is tested. */
export interface DescribeCriterionOptions extends LawOptions {
  /** Rules under which the criterion is ranked with in a market. Default: neutral ones. */
  readonly policy?: Policy;
}

/**
 * Defines the tests of the laws that every criterion has to keep.
 *
 * @param criterion - A criterion: built in, from `defineCriterion`, or written by hand.
 * @param options - The runner's functions, and what the criterion needs.
 * @throws Error when `skip` names a test that does not exist, or gives no reason.
 * @remarks Laws: whole numbers with `0 ≤ low ≤ value ≤ high ≤ 2²⁰`; the same pair gives the same score, whatever was asked
 * before, and no record is changed; answering an unknown keeps the interval inside what it was; whether it applies does not
 * depend on the professional; parts add up to more than nothing where the score does; every finding has a sentence in both
 * languages; in a real matcher, contributions sum to the score and the order of records does not matter.
 * @example
 * ```ts
 * import { defineCriterion } from "@inzet/core";
 * import { describeCriterion } from "@inzet/testkit";
 * import { describe, expect, it } from "vitest";
 *
 * const sameTown = defineCriterion({
 *   id: "same-town",
 *   labels: { nl: "zelfde plaats", en: "same town" },
 *   score: ({ professional, assignment }) => {
 *     const here = assignment.location?.place;
 *     const there = professional.location?.place;
 *     return here === undefined || there === undefined ? undefined : here === there ? 1 : 0;
 *   },
 * });
 * describeCriterion(sameTown, { describe, it, expect });
 * ```
 */
export function describeCriterion(criterion: Criterion, options: DescribeCriterionOptions): void {
  const { expect, skip = {} } = options;
  const { taxonomy, seed, settled, overCases } = lawsOf(options);
  const applies = (pair: Pair) => criterion.applies === undefined || criterion.applies(pair);

  const tests: Readonly<Record<string, () => void>> = {
    "has an id, names in both languages, and a weight in range": () => {
      expect(/^[a-z][a-z0-9-]*$/.test(criterion.id), `id ${criterion.id}`).toEqual(true);
      checkSentence(criterion.labels, {}, `labels of ${criterion.id}`);
      expect(criterion.weight >= 0 && criterion.weight <= 1000, `weight ${criterion.weight}`).toEqual(true);
    },

    "gives whole numbers, 0 ≤ low ≤ value ≤ high ≤ 2²⁰": () => {
      overCases((records) => checkScore(criterion.evaluate(catchPair(taxonomy, records)), criterion.id));
    },

    "gives the same pair the same score, whatever was asked before, and changes no record": () => {
      const history: { readonly pair: Pair; readonly score: string; readonly applies: boolean }[] = [];
      overCases((records) => {
        const pair = catchPair(taxonomy, records);
        const score = JSON.stringify(criterion.evaluate(pair));
        expect(JSON.stringify(criterion.evaluate(catchPair(taxonomy, records)))).toEqual(score);
        history.push({ pair, score, applies: applies(pair) });
      });
      // A second time, in the reverse order: what remembers earlier pairs gives itself away.
      for (const earlier of history.reverse()) {
        expect(JSON.stringify(criterion.evaluate(earlier.pair))).toEqual(earlier.score);
        expect(applies(earlier.pair)).toEqual(earlier.applies);
      }
    },

    "keeps the interval inside what it was when an unknown is answered": () => {
      overCases((records) => {
        const pairs = new PairCatcher(taxonomy, records);
        const before = pairs.catch(records.professional, records.assignment);
        for (const { field, professional, assignment } of answersTo(records)) {
          if (settled.includes(field)) continue;
          checkNarrowing(criterion, applies, before, pairs.catch(professional, assignment), field);
        }
      });
    },

    "applies or not whoever the professional is": () => {
      overCases((records) => {
        const pairs = new PairCatcher(taxonomy, records);
        const { professional, otherProfessional, assignment } = records;
        const other = pairs.catch(otherProfessional, assignment);
        expect(applies(other)).toEqual(applies(pairs.catch(professional, assignment)));
      });
    },

    "has parts in the same bounds, that add up, with sentences in both languages": () => {
      overCases((records) => {
        const pair = catchPair(taxonomy, records);
        if (criterion.parts === undefined || !applies(pair)) return;
        const parts = criterion.parts(pair);
        let weighed = 0;
        for (const part of parts) {
          checkScore(part.score, `part ${part.subject} of ${criterion.id}`);
          if (!(Number.isFinite(part.weight) && part.weight > 0)) {
            throw new Error(`weight of part ${part.subject} must be above 0, and is ${part.weight}`);
          }
          weighed += part.weight * part.score.value;
          const where = `finding ${part.finding} of ${criterion.id}`;
          checkSentence(criterion.sentences[part.finding], part.values, where);
        }
        if (parts.length > 0 && criterion.evaluate(pair).value > 0 && weighed === 0) {
          throw new Error("parts must share the value among them, and all of them are 0");
        }
      });
    },

    "in a real matcher sums to the score, and the order of records does not matter": () => {
      checkRanking(criterion, taxonomy, options.policy, seed, expect);
    },
  };
  checkSkips(skip, Object.keys(tests));
  options.describe(`criterion ${criterion.id}`, () => {
    for (const [name, test] of Object.entries(tests)) if (!(name in skip)) options.it(name, test);
  });
}

function checkScore({ low, value, high }: FixedScore, whose: string): void {
  const whole = [low, value, high].every((number) => Number.isInteger(number));
  if (whole && 0 <= low && low <= value && value <= high && high <= ONE) return;
  throw new Error(
    `score of ${whose} must be whole numbers 0 ≤ low ≤ value ≤ high ≤ ${ONE}, and is ${low}, ${value}, ${high}`,
  );
}

function checkNarrowing(
  criterion: Criterion,
  applies: (pair: Pair) => boolean,
  before: Pair,
  after: Pair,
  field: string,
): void {
  const old = applies(before) ? criterion.evaluate(before) : undefined;
  const now = applies(after) ? criterion.evaluate(after) : undefined;
  if (old === undefined) {
    if (now === undefined) return;
    throw new Error(`answering ${field} must not make ${criterion.id} apply that did not`);
  }
  if (now === undefined) {
    if (old.low === 0 && old.high === ONE) return;
    throw new Error(`answering ${field} must not take ${criterion.id} out of the score: it was known in part`);
  }
  if (old.low <= now.low && now.high <= old.high) return;
  throw new Error(
    `answering ${field} must keep [${now.low}, ${now.high}] of ${criterion.id} inside [${old.low}, ${old.high}]`,
  );
}

function checkRanking(
  criterion: Criterion,
  taxonomy: Taxonomy,
  policy: Policy | undefined,
  seed: number,
  expect: TestRunner["expect"],
): void {
  const market = generateMarket({
    seed,
    professionals: 60,
    assignments: 6,
    organisations: 8,
    taxonomy,
    today: caseDay,
    ...(policy === undefined ? {} : { policy }),
  });
  const own = builtInCriteria.some((each) => each.id === criterion.id) ? [] : [criterion];
  const rankings = [false, true].map((reversed) => {
    const inOrder = <Item>(items: readonly Item[]) => (reversed ? [...items].reverse() : items);
    const matcher = createMatcher({
      taxonomy,
      criteria: own,
      today: caseDay,
      ...(policy === undefined ? {} : { policy }),
    });
    matcher.addOrganisations(inOrder(market.organisations));
    matcher.addProfessionals(inOrder(market.professionals));
    matcher.addAssignments(inOrder(market.assignments));
    return market.assignments.map((assignment) => matcher.rank(assignment.id, { limit: 60, includeIneligible: true }));
  });
  expect(JSON.stringify(rankings[1]), "the ranking of the same records, added in reverse").toEqual(
    JSON.stringify(rankings[0]),
  );
  for (const { matches } of rankings[0]!) {
    for (const { score, contributions, professionalId } of matches) {
      const sum = contributions.reduce((total, { contribution }) => total + contribution, 0);
      expect(sum, `sum of contributions of ${professionalId}`).toEqual(score.value);
      for (const { contribution, parts } of contributions) {
        if (parts.length === 0) continue;
        const inParts = parts.reduce((total, part) => total + part.contribution, 0);
        expect(inParts, `sum of parts of ${professionalId}`).toEqual(contribution);
      }
    }
  }
}
