import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { creditCorners, creditOf, creditOne } from "./credit.js";
import { stretch } from "./similarity-index.js";

describe("creditOf", () => {
  it("never falls, and is whole", () => {
    for (let byte = 1; byte <= 255; byte++) {
      expect(creditOf(byte)).toBeGreaterThanOrEqual(creditOf(byte - 1));
      expect(Number.isInteger(creditOf(byte))).toBe(true);
    }
  });

  it("gives nothing below 0.3, at most 0.8 to another skill, and all to the skill itself", () => {
    expect(creditOf(Math.floor(0.3 * 255))).toBe(0);
    expect(creditOf(254) / creditOne).toBeCloseTo(0.8, 5);
    expect(creditOf(255)).toBe(creditOne);
  });

  it("goes through its corners", () => {
    for (const [similarity, credit] of creditCorners) expect(creditOf(similarity) / creditOne).toBeCloseTo(credit, 5);
  });

  it.each([-1, 256, 0.5, Number.NaN])("refuses %s", (byte) => {
    expect(() => creditOf(byte)).toThrow(InzetError);
  });
});

describe("stretch", () => {
  it("keeps order, stays below 1, and has no jump where its halves meet", () => {
    let last = -1;
    for (let value = 0; value < 3; value += 0.01) {
      expect(stretch(value)).toBeGreaterThan(last);
      last = stretch(value);
    }
    expect(last).toBeLessThan(1);
    expect(stretch(0.5 / 2.3)).toBeCloseTo(0.5, 12);
    expect(stretch(0.5 / 2.3 + 1e-9)).toBeCloseTo(0.5, 8);
  });
});
