import { describe, expect, it } from "vitest";
import { colourCriteria } from "./criterion-colours.js";
import { createReportContext } from "./report-context.js";
import { sampleMatch, sampleReportInput } from "./sample-report-input.js";
import { scoreBar } from "./score-bars.js";
import { elementsOf, parseStrictly, withClass } from "./strict-markup.js";

const context = createReportContext(sampleReportInput("en"));
const green = ["green", "green", "green", "green", "green"] as const;

function thousandths(percentage: string | undefined): number {
  return Math.round(Number(percentage!.replace("%", "")) * 1000);
}

describe("scoreBar", () => {
  it("draws segments that touch, and whose widths sum to the score", () => {
    // A linear congruential generator with a fixed seed: widths that do not round nicely.
    let state = 20_261_124;
    for (let round = 0; round < 200; round++) {
      const units: Record<string, number> = {};
      let left = 2 ** 20;
      for (let criterion = 0; criterion < 9; criterion++) {
        state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
        units[`criterion-${criterion}`] = state % Math.max(1, Math.floor(left / 3));
        left -= units[`criterion-${criterion}`]!;
      }
      const match = sampleMatch("p", "a", units, green);
      const document = parseStrictly(`<!doctype html>${scoreBar(match, colourCriteria([match]), context).text}`);
      const segments = withClass(elementsOf(document, "rect"), "segment");
      let reached = 0;
      for (const segment of segments) {
        expect(thousandths(segment.attributes.get("x"))).toBe(reached);
        reached += thousandths(segment.attributes.get("width"));
      }
      expect(reached).toBe(Math.round(match.score.value * 100_000));
    }
  });

  it("draws the whisker from the least to the most", () => {
    const match = sampleMatch("p", "a", { skills: 524_288 }, green);
    const document = parseStrictly(`<!doctype html>${scoreBar(match, colourCriteria([match]), context).text}`);
    const whisker = withClass(elementsOf(document, "line"), "whisker")[0]!;
    expect(whisker.attributes.get("x1")).toBe("25%");
    expect(thousandths(whisker.attributes.get("x2"))).toBe(Math.round(match.score.high * 100_000));
  });

  it("draws an empty bar for a score of nothing", () => {
    const match = sampleMatch("p", "a", { skills: 0 }, green);
    const document = parseStrictly(`<!doctype html>${scoreBar(match, colourCriteria([match]), context).text}`);
    expect(withClass(elementsOf(document, "rect"), "segment")).toHaveLength(0);
  });
});

describe("colourCriteria", () => {
  it("gives built-in criteria their own colour, whatever else there is", () => {
    const one = colourCriteria([sampleMatch("p", "a", { travel: 1, skills: 1 }, green)]);
    const two = colourCriteria([sampleMatch("p", "a", { skills: 1, mine: 1, travel: 1 }, green)]);
    expect(one.get("travel")).toBe(two.get("travel"));
    expect(new Set(two.values()).size).toBe(3);
  });

  it("starts over when there are more criteria than colours", () => {
    const units = Object.fromEntries(Array.from({ length: 25 }, (_, position) => [`own-${position}`, 1]));
    const colours = colourCriteria([sampleMatch("p", "a", units, green)]);
    expect(colours.size).toBe(25);
    expect(Math.max(...colours.values())).toBeLessThan(10);
  });
});
