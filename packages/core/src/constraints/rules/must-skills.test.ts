import { describe, expect, it } from "vitest";
import { pairOf } from "../../pair/small-market.fixture.js";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { mustSkillsConstraint as rule } from "./must-skills.js";

const must = (skill: string, level?: number) => ({
  requirements: [{ skill, importance: "must", ...(level === undefined ? {} : { level }) }] as const,
});

describe("must-have skills", () => {
  it.each([
    ["at the level", { claims: [{ skill: "objections", level: 3 }] }, must("objections", 3), "yes met"],
    ["a level short", { claims: [{ skill: "objections", level: 2 }] }, must("objections", 3), "no below-level"],
    ["any level will do", { claims: [{ skill: "objections" }] }, must("objections"), "yes met"],
    ["level unsaid", { claims: [{ skill: "objections" }] }, must("objections", 2), "unknown level-unknown"],
    ["not mentioned", {}, must("objections", 2), "unknown not-mentioned"],
    ["lacking", { lacks: ["objections"] }, must("objections"), "no lacking"],
    ["by a specialisation", { claims: [{ skill: "sql", level: 3 }] }, must("data-analysis", 3), "yes met"],
    [
      "a specialisation short",
      { claims: [{ skill: "sql", level: 2 }] },
      must("data-analysis", 3),
      "unknown not-mentioned",
    ],
    [
      "the broader skill does not do",
      { claims: [{ skill: "data-analysis", level: 5 }] },
      must("sql"),
      "unknown not-mentioned",
    ],
    [
      "a related skill does not do",
      { claims: [{ skill: "statistics", level: 5 }] },
      must("data-analysis"),
      "unknown not-mentioned",
    ],
    [
      "a level short, specialisations open",
      { claims: [{ skill: "data-analysis", level: 2 }] },
      must("data-analysis", 3),
      "unknown below-level-itself",
    ],
    [
      "a level short, specialisations closed",
      {
        claims: [
          { skill: "data-analysis", level: 2 },
          { skill: "sql", level: 1 },
        ],
        lacks: ["dashboards"],
      },
      must("data-analysis", 3),
      "no below-level",
    ],
    ["lacking, specialisations open", { lacks: ["data-analysis"] }, must("data-analysis"), "unknown lacking-itself"],
    [
      "lacking with all specialisations",
      { lacks: ["data-analysis", "sql", "dashboards"] },
      must("data-analysis"),
      "no lacking",
    ],
    [
      "lacking, yet with a specialisation",
      { lacks: ["data-analysis"], claims: [{ skill: "sql", level: 4 }] },
      must("data-analysis", 4),
      "yes met",
    ],
    [
      "by another address of the same skill",
      { claims: [{ skill: "https://example.org/minutes", level: 3 }] },
      must("minutes", 3),
      "yes met",
    ],
    ["nothing said of what is asked", {}, {}, "unknown assignment-unknown"],
    ["nothing asked", {}, { requirements: [] }, "yes met"],
    ["only wishes", {}, { requirements: [{ skill: "sql", importance: "should", level: 5 }] }, "yes met"],
    ["what is taught is no must", {}, { requirements: [{ skill: "sql", importance: "learn-here" }] }, "yes met"],
  ] as const)("%s", (_, professional, assignment, said) => {
    expect(saidOf(rule, { professional, assignment })).toEqual([said]);
  });

  it("says which musts are not met, and no other", () => {
    const requirements = [
      { skill: "minutes", importance: "must", level: 2 },
      { skill: "objections", importance: "must", level: 2, waivable: true },
      { skill: "sql", importance: "must", level: 2 },
    ] as const;
    const professional = { claims: [{ skill: "minutes", level: 2 }], lacks: ["sql"] };
    const found = rule.check(pairOf(professional, { requirements }));
    expect(found).toEqual([
      { status: "unknown", code: "not-mentioned", values: { skill: "objections", level: 2 }, waivable: true },
      { status: "no", code: "lacking", values: { skill: "sql", level: 2 }, waivable: false },
    ]);
  });

  it.each([
    ["a level to reach", { claims: [{ skill: "objections", level: 2 }] }, must("objections", 3), ["reach-level yes"]],
    ["a level to say", { claims: [{ skill: "objections" }] }, must("objections", 3), ["reach-level yes"]],
    ["a skill to confirm", {}, must("objections", 3), ["confirm-skill yes"]],
    ["no way round what is lacking", { lacks: ["objections"] }, must("objections", 3), []],
    [
      "no way round what is lacking under another address",
      { lacks: ["https://example.org/minutes"] },
      must("minutes", 3),
      [],
    ],
    [
      "a level under another address",
      { claims: [{ skill: "https://example.org/minutes", level: 2 }] },
      must("minutes", 3),
      ["reach-level yes"],
    ],
    [
      "a client that lets go",
      { lacks: ["objections"] },
      { requirements: [{ skill: "objections", importance: "must", waivable: true }] },
      ["waive yes"],
    ],
    ["met", { claims: [{ skill: "objections", level: 3 }] }, must("objections", 3), []],
  ] as const)("is mended by %s", (_, professional, assignment, repairs) => {
    expect(repairsOf(rule, { professional, assignment })).toEqual(repairs);
  });
});
