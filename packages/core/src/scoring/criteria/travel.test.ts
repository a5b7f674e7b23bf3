import { describe, expect, it } from "vitest";
import type { Assignment, Professional } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { travelCriterion } from "./travel.js";

/** 12.07 km from Leiden, where the work is. */
const alphen = { latitude: 52.13, longitude: 4.66 };
const leiden = { latitude: 52.16, longitude: 4.49 };

function travel(professional: Partial<Professional>, assignment: Partial<Assignment> = { remoteShare: 0 }) {
  const pair = pairOf(professional, assignment);
  const { low, value, high } = travelCriterion.evaluate(pair);
  const round = (units: number) => Math.round((1000 * units) / ONE);
  return { finding: travelCriterion.parts!(pair)[0]?.finding, score: [round(low), round(value), round(high)] };
}

describe("travel", () => {
  it.each<[string, Partial<Professional>, Partial<Assignment>, string, number[]]>([
    ["no place known", {}, { remoteShare: 0 }, "place-unknown", [0, 500, 1000]],
    ["nothing known at all", {}, {}, "place-unknown", [0, 500, 1000]],
    ["at the door", { location: leiden }, { remoteShare: 0 }, "limit-unknown", [1000, 1000, 1000]],
    [
      "half way to the limit",
      { location: alphen, travelLimitKm: 24.14 },
      { remoteShare: 0 },
      "within-limit",
      [500, 500, 500],
    ],
    ["at the limit", { location: alphen, travelLimitKm: 12.07 }, { remoteShare: 0 }, "within-limit", [0, 0, 0]],
    ["beyond the limit", { location: alphen, travelLimitKm: 10 }, { remoteShare: 0 }, "beyond-limit", [0, 0, 0]],
    ["no way to go at all", { location: alphen, travelLimitKm: 0 }, { remoteShare: 0 }, "beyond-limit", [0, 0, 0]],
    ["limit unknown", { location: alphen }, { remoteShare: 0 }, "limit-unknown", [0, 494, 988]],
    [
      "all remote",
      { location: alphen, travelLimitKm: 10, remote: true },
      { remoteShare: 1 },
      "remote",
      [1000, 1000, 1000],
    ],
    [
      "half remote, too far",
      { location: alphen, travelLimitKm: 10, remote: true },
      { remoteShare: 0.5 },
      "beyond-limit",
      [500, 500, 500],
    ],
    [
      "half remote, not at home",
      { location: alphen, travelLimitKm: 10, remote: false },
      { remoteShare: 0.5 },
      "beyond-limit",
      [0, 0, 0],
    ],
    [
      "half remote, unknown whether at home",
      { location: alphen, travelLimitKm: 10 },
      { remoteShare: 0.5 },
      "beyond-limit",
      [0, 250, 500],
    ],
    ["remote share unknown", { location: alphen, travelLimitKm: 10, remote: true }, {}, "beyond-limit", [0, 500, 1000]],
  ])("with %s", (_, professional, assignment, finding, score) => {
    expect(travel(professional, assignment)).toEqual({ finding, score });
  });

  it("is no better for a shorter way that someone is willing to go", () => {
    let before = -1;
    for (const travelLimitKm of [0, 5, 12, 13, 20, 50, 1000]) {
      const { value } = travelCriterion.evaluate(pairOf({ location: alphen, travelLimitKm }, { remoteShare: 0.3 }));
      expect(value).toBeGreaterThanOrEqual(before);
      before = value;
    }
  });
});
