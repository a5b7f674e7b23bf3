import { createMatcher, createTaxonomy } from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket } from "@inzet/testkit/market";
import { describe, expect, it } from "vitest";
import { defineConstraint } from "../constraints/index.js";
import { neutralPolicy, type Pair } from "../pair/index.js";
import { builtInCriteria } from "./built-in-criteria.js";
import { scorePair, valueAtLeast, weighCriteria } from "./score-pair.js";

const taxonomy = createTaxonomy(starterTaxonomy());
const market = generateMarket({ seed: 11, professionals: 60, assignments: 12, taxonomy });

/** All pairs of the market, caught as a matcher makes them. */
function pairsOf(): readonly Pair[] {
  const pairs: Pair[] = [];
  const onlooker = defineConstraint({
    id: "onlooker",
    labels: { nl: "toeschouwer", en: "onlooker" },
    allows: (pair) => {
      pairs.push(pair);
      return true;
    },
  });
  const matcher = createMatcher({ taxonomy, constraints: [onlooker], today: "2026-11-24" });
  matcher.addOrganisations(market.organisations);
  for (const professional of market.professionals) {
    for (const assignment of market.assignments) matcher.evaluate(professional, assignment);
  }
  return pairs;
}

describe("valueAtLeast, market of seed 11", () => {
  const criteria = weighCriteria(builtInCriteria, neutralPolicy);
  const pairs = pairsOf();

  it("gives the value of the score when it reaches the bound, and nothing when it does not", () => {
    expect(pairs.length).toBeGreaterThanOrEqual(720);
    for (const pair of pairs) {
      const { value } = scorePair(pair, criteria);
      expect(valueAtLeast(pair, criteria, 0)).toBe(value);
      expect(valueAtLeast(pair, criteria, value)).toBe(value);
      expect(valueAtLeast(pair, criteria, value + 1)).toBeUndefined();
    }
  });

  it("gives up early: far fewer criteria are asked when the bound is high", () => {
    let asked = 0;
    const counting = criteria.map((entry) => ({
      ...entry,
      criterion: {
        ...entry.criterion,
        evaluate: (pair: Pair) => {
          asked += 1;
          return entry.criterion.evaluate(pair);
        },
      },
    }));
    for (const pair of pairs) valueAtLeast(pair, counting, 0);
    const all = asked;
    asked = 0;
    for (const pair of pairs) valueAtLeast(pair, counting, 2 ** 20 * 0.7);
    expect(asked).toBeLessThan(all * 0.6);
  });

  it("is 0 when no criterion carries weight", () => {
    expect(valueAtLeast(pairs[0]!, [], 0)).toBe(0);
    expect(valueAtLeast(pairs[0]!, [], 1)).toBeUndefined();
  });
});
