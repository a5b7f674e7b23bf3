import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apportion, fromFixedPoint, multiply, ONE, toFixedPoint } from "./fixed-point.js";

const seed = 20261205;
const units = fc.integer({ min: 0, max: ONE });
const number = fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.double());

describe(`fixed point, seed ${seed}`, () => {
  it.each([
    [0, 0],
    [-0.5, 0],
    [Number.NaN, 0],
    [-Infinity, 0],
    [2 ** -20, 1],
    [2 ** -21, 0],
    [0.5, 524_288],
    [1 - 2 ** -21, ONE - 1],
    [1, ONE],
    [7, ONE],
    [Infinity, ONE],
  ])("takes %d for %d units", (value, expected) => {
    expect(toFixedPoint(value)).toBe(expected);
  });

  it("is a whole number in range, at most one unit below, and keeps order", () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [toFixedPoint(a), toFixedPoint(b)];
        expect(Number.isInteger(x) && x >= 0 && x <= ONE).toBe(true);
        if (a >= 0 && a <= 1) {
          expect(fromFixedPoint(x)).toBeLessThanOrEqual(a);
          expect(a - fromFixedPoint(x)).toBeLessThan(2 ** -20);
        }
        if (a <= b) expect(x).toBeLessThanOrEqual(y);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it("comes back unchanged, and sums exactly in any order", () => {
    fc.assert(
      fc.property(fc.array(units, { maxLength: 12 }), (parts) => {
        for (const part of parts) expect(toFixedPoint(fromFixedPoint(part))).toBe(part);
        const sum = parts.reduce((total, part) => total + part, 0) / ONE;
        const numbers = parts.map(fromFixedPoint);
        expect(numbers.reduce((total, part) => total + part, 0)).toBe(sum);
        expect(numbers.reduceRight((total, part) => total + part, 0)).toBe(sum);
      }),
      { seed },
    );
  });

  it("multiplies as big integers do", () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(multiply(a, b)).toBe(Number((BigInt(a) * BigInt(b)) / BigInt(ONE)));
        expect(multiply(a, ONE)).toBe(a);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

describe(`apportion, seed ${seed}`, () => {
  it.each([
    [10, [1, 1, 1], [4, 3, 3]],
    [10, [0, 1], [0, 10]],
    [1, [1, 1, 1], [1, 0, 0]],
    [0, [3, 4], [0, 0]],
    [5, [0, 0], [0, 0]],
    [5, [], []],
    [7, [1, 2, 4], [1, 2, 4]],
    [ONE, [2 ** 41, 2 ** 41 + 1], [ONE / 2, ONE / 2]],
  ])("splits %d over %j", (total, shares, parts) => {
    expect(apportion(total, shares)).toEqual(parts);
  });

  it("gives whole parts that sum to the total, each within one of its share, more to more", () => {
    const share = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 2 ** 41 }));
    fc.assert(
      fc.property(units, fc.array(share, { minLength: 1, maxLength: 12 }), (total, shares) => {
        const sum = shares.reduce((all, one) => all + one, 0);
        fc.pre(sum > 0);
        const parts = apportion(total, shares);
        expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
        parts.forEach((part, at) => {
          const floor = Number((BigInt(total) * BigInt(shares[at]!)) / BigInt(sum));
          expect([floor, floor + 1]).toContain(part);
          for (const [other, size] of shares.entries()) {
            if (size < shares[at]!) expect(parts[other]).toBeLessThanOrEqual(part);
          }
        });
      }),
      { seed, numRuns: 500 },
    );
  });
});
