import { describe, expect, it } from "vitest";
import type { Policy, Requirement, SkillClaim } from "../model/index.js";
import { dateOfDay, dayNumber, evidenceKinds } from "../model/index.js";
import { pairOf, taxonomy, today } from "../pair/small-market.fixture.js";
import { claimStrength, coverage, evidenceFactors, levelFit, recencyFit, STALE_FACTOR } from "./claim-credit.js";
import { ONE } from "./fixed-point.js";

const now = dayNumber(today);
const ago = (years: number) => Math.ceil(now - years * 365.25);

/** Bounds in thousandths, which is how the table below reads best. */
function covered(
  claims: readonly SkillClaim[],
  required: Partial<Requirement>,
  lacks?: readonly string[],
  policy?: Policy,
) {
  const requirements: readonly Requirement[] = [{ skill: "data-analysis", importance: "must", ...required }];
  const pair = pairOf({ claims, ...(lacks && { lacks }) }, { requirements }, policy && { policy });
  const { score, best } = coverage(pair, pair.task.asked![0]!, claimStrength);
  const thousandths = [score.low, score.value, score.high].map((units) => Math.round((1000 * units) / ONE));
  return { thousandths, best: best?.claim.skill };
}

const certain = { level: 5, evidence: "proven", lastUsedOn: today } as const;

describe("levelFit", () => {
  it("counts in full from the level asked, in proportion below", () => {
    expect([1, 2, 3, 4, 5].map((level) => levelFit(level, 4) / ONE)).toEqual([0.25, 0.5, 0.75, 1, 1]);
  });
});

describe("recencyFit", () => {
  it.each([
    [-1, 1],
    [0, 1],
    [2, 1],
    [7, 0.8],
    [12, STALE_FACTOR],
    [40, STALE_FACTOR],
  ])("after %d years counts for %d", (years, factor) => {
    expect(recencyFit(ago(years), now) / ONE).toBeCloseTo(factor, 3);
  });

  it("never rises as the years go by", () => {
    let before = ONE;
    for (let days = 0; days < 6000; days += 7) {
      const units = recencyFit(now - days, now);
      expect(Number.isInteger(units) && units <= before).toBe(true);
      before = units;
    }
  });
});

describe("evidence", () => {
  it("counts for more the stronger it is", () => {
    const factors = evidenceKinds.map((kind) => evidenceFactors[kind]);
    expect(factors).toEqual([...factors].sort((a, b) => a - b));
    expect(factors.at(-1)).toBe(1);
  });
});

describe("coverage", () => {
  it.each<[string, SkillClaim[], Partial<Requirement>, [number, number, number]]>([
    ["nothing said", [], {}, [0, 100, 1000]],
    ["all of it proven", [{ skill: "data-analysis", ...certain }], { level: 5 }, [1000, 1000, 1000]],
    ["a specialisation, proven", [{ skill: "sql", ...certain }], { level: 5 }, [1000, 1000, 1000]],
    ["too low a level", [{ skill: "data-analysis", ...certain, level: 2 }], { level: 4 }, [500, 500, 1000]],
    ["no evidence named", [{ skill: "data-analysis", level: 4, lastUsedOn: today }], { level: 4 }, [800, 800, 1000]],
    ["no last use named", [{ skill: "data-analysis", level: 4, evidence: "proven" }], { level: 4 }, [600, 900, 1000]],
    [
      "no level named",
      [{ skill: "data-analysis", ...{ ...certain, level: undefined } } as never],
      { level: 4 },
      [250, 750, 1000],
    ],
    ["only the skill named", [{ skill: "data-analysis" }], { level: 4 }, [120, 540, 1000]],
  ])("with %s", (_, claims, required, expected) => {
    expect(covered(claims, required).thousandths).toEqual(expected);
  });

  it("is what is claimed once every covering skill has been spoken of", () => {
    const claims = [{ skill: "data-analysis", ...certain, level: 2 }];
    expect(covered(claims, { level: 4 }, ["sql", "dashboards", "statistics"]).thousandths).toEqual([500, 500, 500]);
  });

  it("is nothing once the skill and all that covers it are lacking", () => {
    const lacks = ["data-analysis", "sql", "dashboards", "statistics"];
    expect(covered([], {}, lacks)).toEqual({ thousandths: [0, 0, 0], best: undefined });
  });

  it("is open as far as the nearest skill of which nothing is said", () => {
    const pair = pairOf({ lacks: ["sql"] }, { requirements: [{ skill: "sql", importance: "must" }] });
    const [requirement] = pair.task.asked!;
    const nearest = requirement!.byCredit.find((entry) => entry.skill !== requirement!.skill)!;
    expect(nearest.credit).toBeLessThan(ONE);
    expect(coverage(pair, requirement!, claimStrength).score).toEqual({ low: 0, value: 0, high: nearest.credit });
  });

  it("never counts a weak claim for less than silence", () => {
    const weak = { skill: "data-analysis", level: 1, evidence: "claimed", lastUsedOn: "2001-01-01" } as const;
    const policy = { id: "hopeful", expectations: { skill: 0.3 } };
    expect(covered([weak], { level: 5 }, ["sql", "dashboards", "statistics"], policy).thousandths).toEqual([
      96, 300, 300,
    ]);
  });

  it("takes the claim that does best, the earlier of two that do as well", () => {
    const sql = { skill: "sql", ...certain };
    const dashboards = { skill: "dashboards", ...certain };
    expect(covered([sql, dashboards], {}).best).toBe("sql");
    expect(covered([dashboards, sql], {}).best).toBe("dashboards");
    expect(covered([{ ...sql, level: 1 }, dashboards], { level: 3 }).best).toBe("dashboards");
  });

  it("takes a claim in another word for the skill itself", () => {
    const pair = pairOf(
      { claims: [{ skill: "https://example.org/minutes", ...certain }] },
      { requirements: [{ skill: "minutes", importance: "must" }] },
    );
    expect(coverage(pair, pair.task.asked![0]!, claimStrength).score.low).toBe(ONE);
    expect(taxonomy.has("https://example.org/minutes")).toBe(false);
  });

  it("counts a last use in the future as now", () => {
    const claims = [{ skill: "data-analysis", ...certain, lastUsedOn: dateOfDay(now + 900) }];
    expect(covered(claims, { level: 5 }).thousandths).toEqual([1000, 1000, 1000]);
  });
});
