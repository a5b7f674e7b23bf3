import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeRows } from "./merge-rows.js";
import { packRows, rowOf, transposeRows, type WeightedRows } from "./sparse-rows.js";

const lists = fc.array(fc.array(fc.nat(9), { maxLength: 6 }), { minLength: 1, maxLength: 8 });

function weigh(all: readonly (readonly number[])[]): WeightedRows {
  const rows = packRows(all);
  return { ...rows, values: Float32Array.from(rows.columns, (column) => column + 1) };
}

describe("packRows", () => {
  it("keeps each row's numbers once, ascending", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const rows = packRows(all);
        all.forEach((list, row) => {
          expect([...rowOf(rows, row)]).toEqual([...new Set(list)].sort((a, b) => a - b));
        });
      }),
    );
  });
});

describe("transposeRows", () => {
  it("gives the same back when done twice", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const rows = packRows(all);
        expect(transposeRows(transposeRows(rows, 10), all.length)).toEqual(rows);
      }),
    );
  });
});

describe("mergeRows", () => {
  it("holds the entries of either, and combines those of both", () => {
    fc.assert(
      fc.property(lists, (all) => {
        const other = all.map((list) => list.filter((column) => column % 2 === 0).concat(9));
        const merged = mergeRows(weigh(all), weigh(other), (a, b) => a + b);
        all.forEach((list, row) => {
          const expected = [...new Set([...list, ...other[row]!])].sort((a, b) => a - b);
          expect([...rowOf(merged, row)]).toEqual(expected);
          expected.forEach((column, at) => {
            const both = list.includes(column) && other[row]!.includes(column);
            expect(merged.values[merged.start[row]! + at]).toBe((column + 1) * (both ? 2 : 1));
          });
        });
      }),
    );
  });
});
