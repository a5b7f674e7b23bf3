import { describe, expect, it } from "vitest";
import { creditOne } from "../taxonomy/index.js";
import { prepareAssignment } from "./prepared-assignment.js";
import { prepareProfessional } from "./prepared-professional.js";
import { pairOf, taxonomy } from "./small-market.fixture.js";

const assignment = { id: "a", organisation: "leiden", title: "Data" };

describe("prepareAssignment", () => {
  it("covers a skill by itself and its specialisations wholly, by related ones in part, by others not at all", () => {
    const { asked } = pairOf({}, { requirements: [{ skill: "data-analysis", importance: "must" }] }).task;
    const credits = Object.fromEntries(
      [...asked![0]!.credits].map(([index, credit]) => [taxonomy.idAt(index), credit]),
    );
    expect(credits).toMatchObject({ "data-analysis": creditOne, sql: creditOne, dashboards: creditOne });
    expect(credits.statistics).toBeGreaterThan(0);
    expect(credits.statistics).toBeLessThan(creditOne);
    expect(credits.objections).toBeUndefined();
  });

  it("covers a specialisation by the general skill in part only", () => {
    const { asked } = pairOf({}, { requirements: [{ skill: "sql", importance: "must" }] }).task;
    const credit = asked![0]!.credits.get(taxonomy.indexOf("data-analysis"))!;
    expect(credit).toBeGreaterThan(0);
    expect(credit).toBeLessThan(creditOne);
  });

  it("lists covering skills with most credit first", () => {
    const { asked } = pairOf({}, { requirements: [{ skill: "data-analysis", importance: "must" }] }).task;
    const credits = asked![0]!.byCredit.map((entry) => entry.credit);
    expect(credits).toEqual([...credits].sort((a, b) => b - a));
    expect(credits.length).toBe(asked![0]!.credits.size);
  });

  it("keeps what is taught apart from what is asked, each at its place and weight", () => {
    const { asked, taught } = pairOf(
      {},
      {
        requirements: [
          { skill: "sql", importance: "learn-here" },
          { skill: "statistics", importance: "must", level: 3 },
          { skill: "objections", importance: "should" },
          { skill: "minutes", importance: "nice", weight: 2.5 },
        ],
      },
    ).task;
    expect(asked?.map(({ position, level, weight }) => ({ position, level, weight }))).toEqual([
      { position: 1, level: 3, weight: 4 },
      { position: 2, level: 1, weight: 2 },
      { position: 3, level: 1, weight: 2.5 },
    ]);
    expect(taught?.map(({ position, weight }) => ({ position, weight }))).toEqual([{ position: 0, weight: 1 }]);
  });

  it("knows absent requirements from none", () => {
    expect(pairOf({}, {}).task).toMatchObject({ asked: undefined, taught: undefined, span: undefined });
    expect(pairOf({}, { requirements: [] }).task).toMatchObject({ asked: [], taught: [] });
  });
});

describe("prepareProfessional", () => {
  it("knows absent lists from empty ones where that matters", () => {
    const silent = prepareProfessional({ id: "p" }, taxonomy);
    expect(silent).toMatchObject({
      claims: [],
      wantsToLearn: undefined,
      wantsToAvoid: undefined,
      availability: undefined,
    });
    const empty = prepareProfessional({ id: "p", wantsToLearn: [], wantsToAvoid: [], availability: [] }, taxonomy);
    expect(empty).toMatchObject({ wantsToLearn: [], wantsToAvoid: new Set(), availability: [] });
  });

  it("works days out, and takes the address of an exact match for the skill", () => {
    const profile = prepareProfessional(
      {
        id: "p",
        claims: [{ skill: "https://example.org/minutes", lastUsedOn: "1970-01-11" }, { skill: "sql" }],
        lacks: ["objections"],
        pausedUntil: "1970-01-02",
      },
      taxonomy,
    );
    expect(profile.claims.map(({ skill, lastUsedDay }) => [taxonomy.idAt(skill), lastUsedDay])).toEqual([
      ["minutes", 10],
      ["sql", undefined],
    ]);
    expect([...profile.lacking].map((index) => taxonomy.idAt(index))).toEqual(["objections"]);
    expect(profile.pausedUntilDay).toBe(1);
  });
});

describe("a skill that is not one", () => {
  it.each([
    ["claims[0].skill", { claims: [{ skill: "sqll" }] }],
    ["lacks[1]", { lacks: ["sql", "sqll"] }],
    ["wantsToLearn[0]", { wantsToLearn: ["sqll"] }],
    ["wantsToAvoid[0]", { wantsToAvoid: ["sqll"] }],
  ])("is refused at %s of a professional", (path, part) => {
    expect(() => prepareProfessional({ id: "p", ...part }, taxonomy)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_CONCEPT",
        message: expect.stringMatching(
          new RegExp(`^${path.replace(/[[\]]/g, "\\$&")} of professional p must be a skill`),
        ),
      }),
    );
  });

  it("is refused in a requirement, with what it is when it is something else", () => {
    const requirements = [{ skill: "analyst", importance: "must" }] as const;
    expect(() => prepareAssignment({ ...assignment, requirements }, taxonomy)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_CONCEPT",
        message: expect.stringMatching(/requirements\[0\]\.skill of assignment a .*\nTry: analyst is an occupation/),
      }),
    );
  });
});
