import { describe, expect, it } from "vitest";
import type { Professional, Requirement } from "../../model/index.js";
import { pairOf, today } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { skillsCriterion } from "./skills.js";

const proven = { evidence: "proven", lastUsedOn: today } as const;
const ask = (part: Partial<Requirement> = {}): Requirement => ({ skill: "data-analysis", importance: "must", ...part });

function finding(professional: Partial<Professional>, requirement: Requirement) {
  const [part] = skillsCriterion.parts!(pairOf(professional, { requirements: [requirement] }));
  return part!;
}

describe("skills", () => {
  it.each<[string, Partial<Professional>, Requirement]>([
    ["claimed", { claims: [{ skill: "data-analysis", level: 4 }] }, ask({ level: 3 })],
    ["claimed-any-level", { claims: [{ skill: "data-analysis" }] }, ask()],
    ["claimed-below", { claims: [{ skill: "data-analysis", level: 2 }] }, ask({ level: 3 })],
    ["claimed-without-level", { claims: [{ skill: "data-analysis" }] }, ask({ level: 3 })],
    ["specialisation", { claims: [{ skill: "sql", level: 4 }] }, ask({ level: 3 })],
    ["related", { claims: [{ skill: "statistics", level: 4 }] }, ask({ level: 3 })],
    ["not-mentioned", { claims: [{ skill: "objections", level: 4 }] }, ask({ level: 3 })],
    ["lacking", { lacks: ["data-analysis"] }, ask({ level: 3 })],
  ])("says %s", (code, professional, requirement) => {
    expect(finding(professional, requirement)).toMatchObject({ finding: code, subject: "data-analysis" });
  });

  it("weighs requirements by importance, and leaves out what is taught", () => {
    const pair = pairOf(
      {
        claims: [{ skill: "sql", level: 5, ...proven }],
        lacks: ["objections", "minutes", "data-analysis", "statistics"],
      },
      {
        requirements: [
          ask({ skill: "sql" }),
          ask({ skill: "objections", importance: "should" }),
          ask({ skill: "minutes", importance: "learn-here" }),
        ],
      },
    );
    const third = Math.floor((ONE * 4) / 6);
    expect(skillsCriterion.evaluate(pair)).toEqual({ low: third, value: third, high: third });
    expect(skillsCriterion.parts!(pair).map((part) => part.weight)).toEqual([4, 2]);
  });

  it("does not apply where nothing is asked, and is unknown where that is", () => {
    expect(skillsCriterion.applies!(pairOf({}, { requirements: [] }))).toBe(false);
    expect(skillsCriterion.applies!(pairOf({}, { requirements: [ask({ importance: "learn-here" })] }))).toBe(false);
    expect(skillsCriterion.applies!(pairOf({}, {}))).toBe(true);
    expect(skillsCriterion.evaluate(pairOf({}, {}))).toEqual({ low: 0, value: ONE / 2, high: ONE });
    expect(skillsCriterion.parts!(pairOf({}, {}))[0]?.finding).toBe("requirements-unknown");
  });
});
