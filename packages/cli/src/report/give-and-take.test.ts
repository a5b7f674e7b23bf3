import { describe, expect, it } from "vitest";
import { giveAndTake } from "./give-and-take.js";
import { createReportContext } from "./report-context.js";
import { sampleReportInput } from "./sample-report-input.js";
import { elementsOf, parseStrictly, textOf, withClass } from "./strict-markup.js";

const input = sampleReportInput("en", "x");

function rows() {
  const document = parseStrictly(`<!doctype html>${giveAndTake(input.plan!, createReportContext(input)).text}`);
  return elementsOf(elementsOf(document, "tbody")[0]!, "tr");
}

describe("giveAndTake", () => {
  it("draws hours given to the right of the middle and hours taken to the left, on one scale", () => {
    const widths = rows().map((row) =>
      ["taken", "given"].map((name) => {
        const bar = withClass(elementsOf(row, "rect"), name)[0]!;
        const x = Number.parseFloat(bar.attributes.get("x")!);
        const width = Number.parseFloat(bar.attributes.get("width")!);
        expect(name === "taken" ? x + width : x).toBeCloseTo(50, 3);
        return width;
      }),
    );
    // Alphen takes 8 and gives 24; Leiden gives 8; Gouda takes 24, the most there is: half the width.
    expect(widths.map((pair) => pair.map((width) => Math.round(width * 24) / 50))).toEqual([
      [8, 24],
      [0, 8],
      [24, 0],
    ]);
  });

  it("says the same in words", () => {
    expect(rows().map((row) => textOf(row))).toEqual([
      expect.stringContaining("+16"),
      expect.stringContaining("+8"),
      expect.stringContaining("−24"),
    ]);
  });
});
