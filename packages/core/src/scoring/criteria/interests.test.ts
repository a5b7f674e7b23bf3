import { describe, expect, it } from "vitest";
import type { Assignment, Professional } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { interestsCriterion } from "./interests.js";

const requirements = [
  { skill: "sql", importance: "must" },
  { skill: "objections", importance: "nice" },
] as const;

function part(subject: string, professional: Partial<Professional>, assignment: Partial<Assignment>) {
  const found = interestsCriterion.parts!(pairOf(professional, assignment)).find((each) => each.subject === subject);
  if (found === undefined) return undefined;
  const { low, value, high } = found.score;
  return { finding: found.finding, values: found.values, score: [low / ONE, value / ONE, high / ONE] };
}

const open = [0, 0.5, 1];

describe("interests", () => {
  it.each<[string, Partial<Professional>, string, number[]]>([
    ["never asked", {}, "not-asked", open],
    ["keen on another", { willingness: { interestedIn: ["b"] } }, "not-asked", open],
    ["keen on this one", { willingness: { interestedIn: ["b", "a"] } }, "interested", [1, 1, 1]],
    ["that said no", { willingness: { declined: ["a"] } }, "declined", [0, 0, 0]],
    ["that said yes, then no", { willingness: { interestedIn: ["a"], declined: ["a"] } }, "declined", [0, 0, 0]],
  ])("hear the word of someone %s", (_, professional, finding, score) => {
    expect(part("wish", professional, {})).toMatchObject({ finding, score });
  });

  it.each([
    ["motives", "motive", "motives"],
    ["coreQualities", "quality", "qualities"],
  ] as const)("compare %s, which may be unknown on either side", (field, single, many) => {
    const offered = { [field]: ["impact", "learning", "people"] };
    expect(part(field, {}, {})).toMatchObject({ finding: `${many}-unknown`, score: open });
    expect(part(field, { [field]: ["impact"] }, {})).toMatchObject({ finding: `${many}-unknown`, score: open });
    expect(part(field, {}, offered)).toMatchObject({ finding: `${many}-unknown`, score: open });
    const third = Math.floor(ONE / 3) / ONE;
    expect(part(field, { [field]: ["impact", "money"] }, offered)).toEqual({
      finding: `${many}-shared`,
      values: { terms: "impact" },
      score: [third, third, third],
    });
    expect(part(field, { [field]: ["people", "impact", "learning"] }, offered)?.values).toEqual({
      terms: "impact, learning, people",
    });
    expect(part(field, { [field]: [] }, offered)).toMatchObject({ finding: `no-${single}-shared`, score: [0, 0, 0] });
    expect(part(field, { [field]: ["impact"] }, { [field]: [] })).toBeUndefined();
  });

  it("lower what someone would rather avoid, and name all of it", () => {
    expect(part("wantsToAvoid", {}, { requirements })).toMatchObject({ finding: "avoidance-unknown", score: open });
    expect(part("wantsToAvoid", { wantsToAvoid: [] }, {})).toMatchObject({ finding: "avoidance-unknown", score: open });
    expect(part("wantsToAvoid", { wantsToAvoid: ["minutes"] }, { requirements })).toMatchObject({
      finding: "nothing-avoided",
      score: [1, 1, 1],
    });
    expect(part("wantsToAvoid", { wantsToAvoid: ["objections"] }, { requirements })).toEqual({
      finding: "avoided",
      values: { skills: "objections" },
      score: [0.5, 0.5, 0.5],
    });
    expect(part("wantsToAvoid", { wantsToAvoid: ["objections", "sql"] }, { requirements })).toEqual({
      finding: "avoided",
      values: { skills: "sql, objections" },
      score: [0, 0, 0],
    });
    expect(part("wantsToAvoid", { wantsToAvoid: [] }, { requirements: [] })).toBeUndefined();
  });
});
