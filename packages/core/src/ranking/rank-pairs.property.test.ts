import { generateMarket } from "@inzet/testkit/market";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Truth } from "../constraints/index.js";
import type { Pair } from "../pair/index.js";
import { taxonomy } from "../pair/small-market.fixture.js";
import { evaluatePair } from "./evaluate.js";
import type { Match, RankOptions } from "./match.js";
import { placeAmong, rankPairs, standingsOf } from "./rank-pairs.js";
import { decree, lot, pairsOfRecords, rulesWith } from "./record-pairs.fixture.js";

const seeded = { seed: 20261124, numRuns: 25 };
const professionalOf = (pair: Pair) => pair.professional.id;
const order: Readonly<Record<Truth, number>> = { yes: 0, unknown: 1, no: 2 };

/** Evaluates everything, sorts, cuts off: what a ranking has to be. */
function oracle(pairs: readonly Pair[], rules: ReturnType<typeof rulesWith>, options: RankOptions): readonly Match[] {
  const { limit = 20, includeUnknown = true, includeIneligible = false } = options;
  return pairs
    .map((pair) => evaluatePair(pair, rules).match)
    .filter(
      ({ eligibility }) => eligibility === "yes" || (eligibility === "unknown" ? includeUnknown : includeIneligible),
    )
    .sort(
      (a, b) =>
        order[a.eligibility] - order[b.eligibility] ||
        b.score.value - a.score.value ||
        (a.professionalId < b.professionalId ? -1 : 1),
    )
    .slice(0, limit);
}

/** A market with its real rules, and one in which lots decide who is eligible and many pairs tie. */
function ranked(seed: number, tied: boolean) {
  const market = generateMarket({ seed, taxonomy, professionals: 60, assignments: 2, organisations: 6 });
  const professionals = tied
    ? market.professionals.map((record, position) => ({ ...market.professionals[position % 5]!, id: record.id }))
    : market.professionals;
  const [pairs] = pairsOfRecords({ ...market, professionals });
  const lots = decree((id) => (["yes", "unknown", "no"] as const)[lot(seed, id) % 3]!);
  return { pairs: pairs!, rules: tied ? rulesWith([lots]) : rulesWith() };
}

const options = fc.record(
  { limit: fc.integer({ min: 1, max: 70 }), includeUnknown: fc.boolean(), includeIneligible: fc.boolean() },
  { requiredKeys: [] },
);
const of = { kind: "assignment", id: "a" } as const;

describe("ranking pairs", () => {
  it("is evaluating all, sorting and cutting off", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), options, (seed, tied, chosen) => {
        const { pairs, rules } = ranked(seed, tied);
        const ranking = rankPairs(of, pairs, professionalOf, rules, chosen);
        expect(ranking.matches).toEqual(oracle(pairs, rules, chosen));
        const counts = { yes: 0, no: 0, unknown: 0 };
        for (const pair of pairs) counts[evaluatePair(pair, rules).match.eligibility] += 1;
        expect(ranking.counts).toEqual(counts);
      }),
      seeded,
    );
  });

  it("does not depend on the order of the pairs", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), fc.integer({ min: 1, max: 70 }), (seed, tied, limit) => {
        const { pairs, rules } = ranked(seed, tied);
        const shuffled = [...pairs].sort((a, b) => lot(seed, professionalOf(a)) - lot(seed, professionalOf(b)));
        const rank = (of_: readonly Pair[]) => JSON.stringify(rankPairs(of, of_, professionalOf, rules, { limit }));
        expect(rank(shuffled)).toBe(rank(pairs));
      }),
      seeded,
    );
  });

  it("places each pair where the whole ranking has it", () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, tied) => {
        const { pairs, rules } = ranked(seed, tied);
        const all = oracle(pairs, rules, { limit: pairs.length, includeIneligible: true });
        const standings = standingsOf(pairs, professionalOf, rules);
        for (const pair of pairs.slice(0, 10)) {
          const place = all.findIndex((match) => match.professionalId === professionalOf(pair)) + 1;
          expect(placeAmong(pair, standings, professionalOf, rules)).toBe(place);
        }
      }),
      seeded,
    );
  });
});
