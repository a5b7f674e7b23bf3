import { describe, expect, it } from "vitest";
import { ONE } from "./fixed-point.js";
import { between, fixed, known, meanOf, toFixedWeight, toScore, unknown, WeightedMean } from "./interval.js";

describe("intervals", () => {
  it("are points where all is known", () => {
    for (const units of [0, 1, ONE / 2, ONE]) expect(known(units)).toEqual({ low: units, value: units, high: units });
  });

  it("expect what they are told between their bounds", () => {
    expect(between(100, 200, 0)).toEqual({ low: 100, value: 100, high: 200 });
    expect(between(100, 200, 0.5)).toEqual({ low: 100, value: 150, high: 200 });
    expect(between(100, 200, 1)).toEqual({ low: 100, value: 200, high: 200 });
    expect(unknown(0.25)).toEqual({ low: 0, value: ONE / 4, high: ONE });
    expect(fixed(-1, 2, 0.5)).toEqual(unknown(0.5));
  });

  it("turn into numbers exactly", () => {
    expect(toScore({ low: 1, value: ONE / 2, high: ONE })).toEqual({ low: 2 ** -20, value: 0.5, high: 1 });
  });
});

describe("weighted means", () => {
  const low = known(0);
  const high = known(ONE);

  it("weigh what they are given, and round down", () => {
    expect(
      meanOf([
        { score: low, weight: 3 },
        { score: high, weight: 1 },
      ]),
    ).toEqual(known(ONE / 4));
    expect(
      meanOf([
        { score: low, weight: 2 },
        { score: high, weight: 1 },
      ]),
    ).toEqual(known(Math.floor(ONE / 3)));
  });

  it("are wholly unknown of nothing", () => {
    expect(new WeightedMean().mean).toEqual({ low: 0, value: 0, high: ONE });
    expect(meanOf([{ score: high, weight: 0 }])).toEqual({ low: 0, value: 0, high: ONE });
  });

  it("lose no weight, however small", () => {
    expect(toFixedWeight(0)).toBe(0);
    expect(toFixedWeight(1e-9)).toBe(1);
    expect(toFixedWeight(2.5)).toBe(2560);
    expect(meanOf([{ score: high, weight: 1e-9 }])).toEqual(high);
  });

  it("stay exact with the most and heaviest parts there can be", () => {
    const parts = Array.from({ length: 500 }, () => ({ score: known(ONE - 1), weight: 1000 }));
    expect(meanOf(parts)).toEqual(known(ONE - 1));
  });
});
