import { describe, expect, it } from "vitest";
import type { Professional, SkillClaim } from "../../model/index.js";
import { pairOf, skills } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { experienceCriterion } from "./experience.js";

const requirements = [{ skill: "objections", importance: "must" }] as const;

function experience(professional: Partial<Professional>) {
  const pair = pairOf(professional, { requirements });
  const { low, value, high } = experienceCriterion.evaluate(pair);
  const [part] = experienceCriterion.parts!(pair);
  return { finding: part?.finding, values: part?.values, score: [low / ONE, value / ONE, high / ONE] };
}

const claim = (part: Partial<SkillClaim>) => ({ claims: [{ skill: "objections", ...part }] });
const tenth = Math.floor(ONE * 0.1) / ONE;

describe("experience", () => {
  it.each<[string, Partial<Professional>, string, number[]]>([
    ["nothing said", {}, "not-mentioned", [0, tenth, 1]],
    ["a skill that is lacking", { lacks: skills }, "lacking", [0, 0, 0]],
    ["a claim without years", claim({}), "years-unknown", [0, 0.5, 1]],
    ["no year yet", claim({ years: 0 }), "years", [0, tenth, tenth]],
    ["half of what counts in full", claim({ years: 2.5 }), "years", [0.5, 0.5, 0.5]],
    ["five years", claim({ years: 5 }), "years", [1, 1, 1]],
    ["a working life", claim({ years: 40 }), "years", [1, 1, 1]],
  ])("with %s", (_, professional, finding, score) => {
    expect(experience(professional)).toMatchObject({ finding, score });
  });

  it("names the skill that the years were spent with", () => {
    const pair = pairOf(
      { claims: [{ skill: "sql", years: 4 }] },
      { requirements: [{ skill: "data-analysis", importance: "must" }] },
    );
    expect(experienceCriterion.parts!(pair)[0]).toMatchObject({
      subject: "data-analysis",
      values: { skill: "sql", years: 4 },
    });
  });

  it("does not apply where nothing is asked", () => {
    expect(experienceCriterion.applies!(pairOf({}, { requirements: [] }))).toBe(false);
    expect(experienceCriterion.parts!(pairOf({}, {}))[0]?.finding).toBe("requirements-unknown");
  });
});
