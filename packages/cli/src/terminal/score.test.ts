import { describe, expect, it } from "vitest";
import { createColours } from "./colours.js";
import { formatEligibility, formatScore } from "./score.js";

const plain = createColours({ isTerminal: false, environment: {} });

describe("formatScore", () => {
  it("shows value and interval with two decimals", () => {
    expect(formatScore({ low: 0.549, value: 0.72, high: 1 }, plain)).toBe("0.72 [0.55–1.00]");
  });
});

describe("formatEligibility", () => {
  it("says it in the language asked for", () => {
    expect(formatEligibility("unknown", "en", plain)).toBe("unknown");
    expect((["yes", "no", "unknown"] as const).map((truth) => formatEligibility(truth, "nl", plain))).toEqual([
      "ja",
      "nee",
      "onbekend",
    ]);
  });
});
