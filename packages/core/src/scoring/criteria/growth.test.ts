import { describe, expect, it } from "vitest";
import type { Professional } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { growthCriterion } from "./growth.js";

const requirements = [{ skill: "data-analysis", importance: "learn-here" }] as const;

function growth(professional: Partial<Professional>) {
  const pair = pairOf(professional, { requirements });
  const { low, value, high } = growthCriterion.evaluate(pair);
  return { finding: growthCriterion.parts!(pair)[0]?.finding, score: [low / ONE, value / ONE, high / ONE] };
}

describe("growth", () => {
  it.each<[string, Partial<Professional>, string, number[]]>([
    ["nothing said", {}, "wish-unknown", [0, 0.5, 1]],
    ["the very wish", { wantsToLearn: ["data-analysis"] }, "wants-to-learn", [1, 1, 1]],
    ["a wish for a specialisation, no avoidance known", { wantsToLearn: ["sql"] }, "wants-to-learn", [0, 1, 1]],
    ["the same, nothing avoided", { wantsToLearn: ["sql"], wantsToAvoid: [] }, "wants-to-learn", [1, 1, 1]],
    ["another wish", { wantsToLearn: ["objections"] }, "no-wish", [0, 0, 0]],
    ["no wish at all", { wantsToLearn: [] }, "no-wish", [0, 0, 0]],
    ["what they avoid", { wantsToAvoid: ["data-analysis"] }, "wants-to-avoid", [0, 0, 0]],
    [
      "what they avoid, near a wish",
      { wantsToLearn: ["sql"], wantsToAvoid: ["data-analysis"] },
      "wants-to-avoid",
      [0, 0, 0],
    ],
  ])("with %s", (_, professional, finding, score) => {
    expect(growth(professional)).toEqual({ finding, score });
  });

  it("applies where something is taught, or where that is unknown", () => {
    expect(growthCriterion.applies!(pairOf({}, { requirements: [] }))).toBe(false);
    expect(growthCriterion.applies!(pairOf({}, {}))).toBe(true);
    expect(growthCriterion.parts!(pairOf({}, {}))[0]?.finding).toBe("requirements-unknown");
  });
});
