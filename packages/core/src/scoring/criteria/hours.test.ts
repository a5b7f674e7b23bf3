import { describe, expect, it } from "vitest";
import type { Assignment } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { hoursCriterion } from "./hours.js";

function hours(free: number | undefined, asked: Assignment["hoursPerWeek"]) {
  const professional = free === undefined ? {} : { availability: [{ hoursPerWeek: free }] };
  const pair = pairOf(professional, asked === undefined ? {} : { hoursPerWeek: asked });
  const { low, value, high } = hoursCriterion.evaluate(pair);
  return { finding: hoursCriterion.parts!(pair)[0]?.finding, score: [low / ONE, value / ONE, high / ONE] };
}

describe("hours", () => {
  it.each<[number | undefined, Assignment["hoursPerWeek"], string, number[]]>([
    [16, { minimum: 8, maximum: 16 }, "enough", [1, 1, 1]],
    [12, { minimum: 8, maximum: 16 }, "enough", [0.75, 0.75, 0.75]],
    [8, { minimum: 8, maximum: 16 }, "enough", [0.5, 0.5, 0.5]],
    [4, { minimum: 8, maximum: 16 }, "too-few", [0.25, 0.25, 0.25]],
    [0, { minimum: 8, maximum: 16 }, "too-few", [0, 0, 0]],
    [8, { minimum: 8, maximum: 8 }, "enough", [1, 1, 1]],
    [0, { minimum: 0, maximum: 0 }, "enough", [1, 1, 1]],
    [undefined, { minimum: 8, maximum: 16 }, "professional-unknown", [0, 0.5, 1]],
    [undefined, undefined, "assignment-unknown", [0, 0.5, 1]],
    [40, undefined, "assignment-unknown", [0.25, 0.625, 1]],
    [80, undefined, "assignment-unknown", [1, 1, 1]],
    [20, { minimum: 20 }, "enough", [0.5, 0.75, 1]],
    [8, { maximum: 16 }, "enough", [0.25, 0.5, 0.75]],
  ])("with %s free and %j asked", (free, asked, finding, score) => {
    expect(hours(free, asked)).toEqual({ finding, score });
  });
});
