import { createMatcher, createTaxonomy, Taxonomy } from "@inzet/core";
import { starterTaxonomy } from "@inzet/public-sector";
import { generateMarket, type Market } from "@inzet/testkit/market";
import { describe, expect, it } from "vitest";

const today = "2026-11-24";
const marketOf = (taxonomy: Taxonomy) =>
  generateMarket({ seed: 11, taxonomy, professionals: 80, assignments: 12, today });

function answers(taxonomy: Taxonomy, market: Market): string {
  const matcher = createMatcher({ taxonomy, today });
  matcher.addOrganisations(market.organisations);
  matcher.addAssignments(market.assignments);
  matcher.addProfessionals(market.professionals);
  matcher.addConversations(market.conversations);
  const first = market.assignments.map(({ id }) => id).sort()[0]!;
  return JSON.stringify({
    rankings: matcher.assignments().map(({ id }) => matcher.rank(id, { limit: 50, includeIneligible: true })),
    others: matcher
      .professionals()
      .slice(0, 10)
      .map(({ id }) => matcher.rankAssignments(id, { limit: 5 })),
    explanation: matcher.explain(matcher.rank(first, { limit: 1 }).matches[0]!),
    plan: matcher.plan({}),
  });
}

const reversed = (market: Market): Market => ({
  organisations: [...market.organisations].reverse(),
  professionals: [...market.professionals].reverse(),
  assignments: [...market.assignments].reverse(),
  conversations: [...market.conversations].reverse(),
});

describe("the same market", () => {
  const taxonomy = createTaxonomy(starterTaxonomy());
  const market = marketOf(taxonomy);
  const expected = answers(taxonomy, market);

  it("is the same market when it is generated again", () => {
    expect(JSON.stringify(marketOf(createTaxonomy(starterTaxonomy())))).toBe(JSON.stringify(market));
  });

  it("gives the same bytes twice", () => {
    expect(answers(createTaxonomy(starterTaxonomy()), market)).toBe(expected);
  });

  it("gives the same bytes in another order", () => {
    expect(answers(taxonomy, reversed(market))).toBe(expected);
  });

  it("gives the same bytes with a taxonomy that was stored and opened again", () => {
    expect(answers(Taxonomy.fromBytes(taxonomy.toBytes()), market)).toBe(expected);
  });

  it("gives other bytes when it differs in one level", () => {
    const position = market.professionals.findIndex((one) => one.claims?.some((claim) => (claim.level ?? 5) < 5));
    const professionals = market.professionals.map((one, at) =>
      at === position
        ? { ...one, claims: one.claims!.map((claim) => ({ ...claim, level: Math.min(5, (claim.level ?? 4) + 1) })) }
        : one,
    );
    expect(answers(taxonomy, { ...market, professionals })).not.toBe(expected);
  });
});
