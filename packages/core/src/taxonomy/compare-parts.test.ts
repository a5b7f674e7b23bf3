import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareParts } from "./compare-parts.js";
import { packRows, type WeightedRows } from "./sparse-rows.js";

const height = 6;
const width = 5;
const matrices = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), {
  minLength: height,
  maxLength: height,
});

function pack(matrix: readonly (readonly number[])[]): WeightedRows {
  const rows = packRows(matrix.map((row) => row.flatMap((value, column) => (value > 0 ? [column] : []))));
  return { ...rows, values: Float32Array.from(matrix.flatMap((row) => row.filter((value) => value > 0))) };
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * b[at]!, 0);
const everyPair = packRows(
  Array.from({ length: height }, (_, a) => Array.from({ length: height }, (_row, b) => b).filter((b) => b !== a)),
);

describe("compareParts", () => {
  it("is the weighted mean of powers of inner products, the same on both sides", () => {
    fc.assert(
      fc.property(matrices, matrices, (one, other) => {
        fc.pre(one.flat().some((value) => value > 0) && other.flat().some((value) => value > 0));
        const { start, columns, values } = compareParts(everyPair, [
          { rows: pack(one), weight: 0.3, power: 0.5 },
          { rows: pack(other), weight: 0.1 },
        ]);
        const found = new Map<string, number>();
        for (let a = 0; a < height; a++) {
          for (let at = start[a]!; at < start[a + 1]!; at++) {
            const b = columns[at]!;
            const expected = 0.75 * Math.sqrt(dot(one[a]!, one[b]!)) + 0.25 * dot(other[a]!, other[b]!);
            expect(values[at]).toBeCloseTo(expected, 4);
            found.set(`${a} ${b}`, values[at]!);
          }
        }
        for (const [key, value] of found) expect(found.get(key.split(" ").reverse().join(" "))).toBe(value);
      }),
    );
  });

  it("leaves the weight of a part without entries to the others", () => {
    const ones = pack(Array.from({ length: height }, () => [1, 0, 0, 0, 0]));
    const empty = pack(Array.from({ length: height }, () => [0, 0, 0, 0, 0]));
    const { values } = compareParts(everyPair, [
      { rows: ones, weight: 0.2 },
      { rows: empty, weight: 0.8 },
    ]);
    expect(new Set(values)).toEqual(new Set([1]));
  });
});
