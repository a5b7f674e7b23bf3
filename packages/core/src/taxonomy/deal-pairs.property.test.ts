import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dealPairs } from "./deal-pairs.js";
import { packRows, type WeightedRows } from "./sparse-rows.js";

/** Values of every pair of `size` rows; few different ones, so that ties come up, and some too low to be stored. */
const triangles = fc.integer({ min: 2, max: 9 }).chain((size) =>
  fc.tuple(
    fc.constant(size),
    fc.array(fc.constantFrom(0, 0.001, 0.25, 0.5, 0.75, 1), {
      minLength: (size * (size - 1)) / 2,
      maxLength: (size * (size - 1)) / 2,
    }),
  ),
);

function matrixOf(size: number, triangle: readonly number[]): number[][] {
  const matrix = Array.from({ length: size }, () => new Array<number>(size).fill(0));
  let at = 0;
  for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) matrix[a]![b] = matrix[b]![a] = triangle[at++]!;
  return matrix;
}

function pack(matrix: readonly (readonly number[])[]): WeightedRows {
  const rows = packRows(matrix.map((row) => row.flatMap((value, column) => (value > 0 ? [column] : []))));
  return { ...rows, values: Float32Array.from(matrix.flatMap((row) => row.filter((value) => value > 0))) };
}

/** Place of `b` among what row `a` has, from 1. */
function placeOf(matrix: readonly (readonly number[])[], a: number, b: number): number {
  const better = (value: number, column: number) =>
    value > matrix[a]![b]! || (value === matrix[a]![b] && value > 0 && column < b);
  return 1 + matrix[a]!.filter(better).length;
}

function unpack({ start, columns, values }: WeightedRows): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) pairs.set(`${row} ${columns[at]}`, values[at]!);
  }
  return pairs;
}

describe("dealPairs", () => {
  it("keeps the pairs with the largest sum of reciprocal places, each once, with its value", () => {
    fc.assert(
      fc.property(triangles, fc.integer({ min: 1, max: 3 }), ([size, triangle], each) => {
        const matrix = matrixOf(size, triangle);
        const limit = each * size;
        const all: { key: string; claim: number; value: number }[] = [];
        for (let a = 0; a < size; a++) {
          for (let b = a + 1; b < size; b++) {
            const claim = 1 / placeOf(matrix, a, b) + 1 / placeOf(matrix, b, a);
            if (matrix[a]![b]! >= 0.5 / 255) all.push({ key: `${a} ${b}`, claim, value: matrix[a]![b]! });
          }
        }
        const bar = all.map(({ claim }) => claim).sort((a, b) => b - a)[limit] ?? 0;
        const expected = all.filter(({ claim }) => claim > bar).map(({ key, value }) => [key, value] as const);
        expect([...unpack(dealPairs(pack(matrix), limit))]).toEqual(expected);
      }),
    );
  });

  it("keeps the nearest of every row, however little room there is", () => {
    fc.assert(
      fc.property(triangles, ([size, triangle]) => {
        const matrix = matrixOf(size, triangle);
        const kept = unpack(dealPairs(pack(matrix), size));
        expect(kept.size).toBeLessThanOrEqual(size);
        matrix.forEach((row, a) => {
          const best = Math.max(...row);
          if (best < 0.5 / 255) return;
          const b = row.indexOf(best);
          expect(kept.has(a < b ? `${a} ${b}` : `${b} ${a}`)).toBe(true);
        });
      }),
    );
  });
});
