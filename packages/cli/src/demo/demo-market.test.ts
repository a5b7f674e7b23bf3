import { createMemoryStore } from "@inzet/core/storage";
import { describe, expect, it } from "vitest";
import { createDemoMarket, pickRankings, rankAll } from "./demo-market.js";
import { pickWhyNot } from "./pick-why-not.js";

const market = await createDemoMarket(
  { seed: 2026, language: "en", professionals: 60, assignments: 12 },
  createMemoryStore(),
);

describe("createDemoMarket", () => {
  it("has the 22 municipalities, the largest first", () => {
    const ids = market.organisations.map((organisation) => organisation.id);
    expect(ids).toHaveLength(22);
    expect([ids[0], ids[21]]).toEqual(["leiden", "zoeterwoude"]);
  });

  it("gives the same market for the same seed, and another for another", async () => {
    const options = { language: "en", professionals: 60, assignments: 12 } as const;
    const [same, other] = [createMemoryStore(), createMemoryStore()];
    expect((await createDemoMarket({ ...options, seed: 2026 }, same)).professionals).toEqual(market.professionals);
    expect((await createDemoMarket({ ...options, seed: 2027 }, other)).professionals).not.toEqual(market.professionals);
  });

  it("takes the place of what the store held", async () => {
    const options = { seed: 2026, language: "en", assignments: 12 } as const;
    const store = createMemoryStore();
    await createDemoMarket({ ...options, professionals: 61 }, store);
    const again = await createDemoMarket({ ...options, professionals: 60 }, store);
    expect(await store.count("professional")).toBe(60);
    expect(again.matcher.professionals()).toEqual(market.matcher.professionals());
  });
});

describe("pickRankings", () => {
  const rankings = rankAll(market);

  it("shows at most three, in the order of the assignments, those with eligible people first", () => {
    const shown = pickRankings(rankings);
    expect(shown).toHaveLength(3);
    expect([...shown].sort((a, b) => rankings.indexOf(a) - rankings.indexOf(b))).toEqual(shown);
    const least = Math.min(...shown.map((ranking) => Math.min(5, ranking.counts.yes)));
    for (const ranking of rankings) {
      if (!shown.includes(ranking)) expect(Math.min(5, ranking.counts.yes)).toBeLessThanOrEqual(least + 1);
    }
  });
});

describe("pickWhyNot", () => {
  it("finds someone who is not eligible, and whom a change would make eligible", () => {
    const whyNot = pickWhyNot(market, rankAll(market))!;
    expect(whyNot.match.eligibility).toBe("no");
    expect(whyNot.obstacles.length).toBeGreaterThan(0);
    for (const set of whyNot.changeSets) expect(set.match.eligibility).not.toBe("no");
  });

  it("finds nobody in no rankings", () => {
    expect(pickWhyNot(market, [])).toBeUndefined();
  });
});
