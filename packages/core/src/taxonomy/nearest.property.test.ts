import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenOut } from "./crowding.js";
import { nearestRows } from "./nearest.js";
import { spreadTies } from "./related-skills.js";
import { packRows, transposeRows, type WeightedRows } from "./sparse-rows.js";

const width = 7;
/** Whole numbers, so that sums are exact in any order. */
const matrices = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), {
  minLength: 1,
  maxLength: 12,
});

function pack(matrix: readonly (readonly number[])[]): WeightedRows {
  const rows = packRows(matrix.map((row) => row.flatMap((value, column) => (value > 0 ? [column] : []))));
  return { ...rows, values: Float32Array.from(matrix.flatMap((row) => row.filter((value) => value > 0))) };
}

/** Compares every pair, and sorts. */
function bruteForce(matrix: readonly (readonly number[])[], limit: number): Map<number, number>[] {
  const product = (a: number, b: number) => matrix[a]!.reduce((sum, value, at) => sum + value * matrix[b]![at]!, 0);
  const found: Map<number, number>[] = matrix.map(() => new Map());
  matrix.forEach((_, row) => {
    matrix
      .map((_row, other) => ({ other, score: product(row, other) }))
      .filter(({ other, score }) => other !== row && score > 0)
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, limit)
      .forEach(({ other, score }) => {
        found[row]!.set(other, score);
        found[other]!.set(row, score);
      });
  });
  return found;
}

function unpack(rows: WeightedRows): Map<number, number>[] {
  return Array.from({ length: rows.start.length - 1 }, (_, row) => {
    const entries = new Map<number, number>();
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) entries.set(rows.columns[at]!, rows.values[at]!);
    return entries;
  });
}

describe("nearestRows", () => {
  it("finds what comparing every pair finds", () => {
    fc.assert(
      fc.property(matrices, fc.integer({ min: 1, max: 5 }), (matrix, limit) => {
        expect(unpack(nearestRows(pack(matrix), width, limit))).toEqual(bruteForce(matrix, limit));
      }),
    );
  });
});

describe("evenOut", () => {
  it("keeps both sides of a pair the same", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const rows = unpack(evenOut(nearestRows(pack(matrix), width, 4)));
        for (const [a, row] of rows.entries()) for (const [b, value] of row) expect(rows[b]!.get(a)).toBe(value);
      }),
    );
  });
});

describe("spreadTies", () => {
  it("adds what its formula says, the same on both sides", () => {
    const edges = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 });
    fc.assert(
      fc.property(matrices, edges, (matrix, pairs) => {
        const size = matrix.length;
        const one = packRows(
          matrix.map((_, row) => pairs.flatMap(([a, b]) => (a === row && b < size && b !== a ? [b] : []))),
        );
        const turned = transposeRows(one, size);
        const ties = packRows(
          matrix.map((_, row) => [
            ...one.columns.subarray(one.start[row]!, one.start[row + 1]!),
            ...turned.columns.subarray(turned.start[row]!, turned.start[row + 1]!),
          ]),
        );
        const similar = nearestRows(pack(matrix), width, 4);
        const before = unpack(similar);
        const tied = Array.from({ length: size }, (_, row) => [
          ...ties.columns.subarray(ties.start[row]!, ties.start[row + 1]!),
        ]);
        const after = unpack(spreadTies(similar, similar, ties, 0.5, 0.25));
        for (let a = 0; a < size; a++) {
          for (let b = 0; b < size; b++) {
            if (a === b) continue;
            let expected = before[a]!.get(b) ?? 0;
            if (tied[a]!.includes(b)) expected += 0.5;
            for (const c of tied[a]!) {
              expected += (0.25 * (before[c]!.get(b) ?? 0)) / Math.sqrt(tied[a]!.length * tied[c]!.length);
            }
            for (const c of tied[b]!) {
              expected += (0.25 * (before[c]!.get(a) ?? 0)) / Math.sqrt(tied[b]!.length * tied[c]!.length);
            }
            expect(after[a]!.get(b) ?? 0).toBeCloseTo(expected, 4);
            expect(after[b]!.get(a)).toBe(after[a]!.get(b));
          }
        }
      }),
    );
  });
});
