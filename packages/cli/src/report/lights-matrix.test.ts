import { describe, expect, it } from "vitest";
import { lightsCells } from "./lights-matrix.js";
import { lightsSummary } from "./lights-summary.js";
import { createReportContext } from "./report-context.js";
import { sampleMatch, sampleReportInput } from "./sample-report-input.js";
import { elementsOf, parseStrictly, textOf } from "./strict-markup.js";

const context = createReportContext(sampleReportInput("nl"));
const states = ["green", "amber", "red", "unknown", "green"] as const;

describe("lightsCells", () => {
  it("shows each light by shape and by word, in the order of the lights", () => {
    const cells = lightsCells(sampleMatch("p", "a", { skills: 1 }, states), context);
    const row = parseStrictly(`<!doctype html><tr>${cells.map((cell) => cell.text).join("")}</tr>`);
    expect(elementsOf(row, "use").map((use) => use.attributes.get("href"))).toEqual(
      states.map((state) => `#light-${state}`),
    );
    expect(elementsOf(row, "td").map(textOf)).toEqual(["groen", "oranje", "rood", "onbekend", "groen"]);
  });
});

describe("lightsSummary", () => {
  it("draws one bar a light that is full, in proportion to the counts", () => {
    const matches = [
      sampleMatch("p", "a", { skills: 1 }, states),
      sampleMatch("q", "a", { skills: 1 }, ["green", "green", "red", "red", "unknown"]),
      sampleMatch("r", "a", { skills: 1 }, ["green", "green", "green", "unknown", "unknown"]),
    ];
    const section = parseStrictly(`<!doctype html>${lightsSummary(matches, context).text}`);
    const bars = elementsOf(section, "dd");
    expect(bars).toHaveLength(5);
    for (const bar of bars) {
      const widths = elementsOf(bar, "rect").map((rect) => Number.parseFloat(rect.attributes.get("width")!));
      expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 6);
    }
    const red = elementsOf(bars[2]!, "rect").find((rect) => rect.attributes.get("class") === "fill-red");
    expect(Number.parseFloat(red!.attributes.get("width")!)).toBeCloseTo(66.667, 2);
  });
});
