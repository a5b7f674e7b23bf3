import { describe, expect, it } from "vitest";
import { pairOf } from "../../pair/small-market.fixture.js";
import { full, none, unknown } from "../interval.js";
import { layerCriterion } from "./layer.js";

describe("layer", () => {
  it.each([
    ["another", "alphen", "same", none],
    ["another", "rijnland", "another", full],
    ["same", "alphen", "same", full],
    ["same", "rijnland", "another", none],
    ["another", undefined, "unknown", unknown(0.5)],
    ["another", "unheard-of", "unknown", unknown(0.5)],
  ] as const)("prefers %s for someone of %s: %s", (layerPreference, homeOrganisation, finding, score) => {
    const pair = pairOf(homeOrganisation ? { homeOrganisation } : {}, {}, { policy: { id: "p", layerPreference } });
    expect(layerCriterion.applies!(pair)).toBe(true);
    expect(layerCriterion.evaluate(pair)).toEqual(score);
    expect(layerCriterion.parts!(pair)).toMatchObject([{ finding, score }]);
  });

  it("applies where the policy prefers a layer", () => {
    expect(layerCriterion.applies!(pairOf({}, {}))).toBe(false);
    expect(layerCriterion.applies!(pairOf({}, {}, { policy: { id: "p", layerPreference: "none" } }))).toBe(false);
  });
});
