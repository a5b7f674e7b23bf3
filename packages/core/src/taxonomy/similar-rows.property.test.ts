import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bothSides } from "./similar-rows.js";
import { packRows, rowOf } from "./sparse-rows.js";

describe("bothSides", () => {
  it("lists each pair on both sides, ascending, with its value", () => {
    const pairs = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9)), { selector: ([a, b]) => 10 * a + b });
    fc.assert(
      fc.property(pairs, (list) => {
        const upper = list.filter(([a, b]) => a < b);
        const similarityOf = (a: number, b: number) => 1 + 10 * Math.min(a, b) + Math.max(a, b);
        const packed = packRows(
          Array.from({ length: 10 }, (_, row) => upper.flatMap(([a, b]) => (a === row ? [b] : []))),
        );
        const owners = Array.from({ length: 10 }, (_, row) => [...rowOf(packed, row)].map(() => row)).flat();
        const both = bothSides({
          start: packed.start,
          columns: Uint16Array.from(packed.columns),
          values: Uint8Array.from(packed.columns, (column, at) => similarityOf(owners[at]!, column)),
        });
        for (let row = 0; row < 10; row++) {
          const expected = upper.flatMap(([a, b]) => (a === row ? [b] : b === row ? [a] : [])).sort((a, b) => a - b);
          expect([...rowOf(both, row)]).toEqual(expected);
          expect([...both.values.subarray(both.start[row]!, both.start[row + 1]!)]).toEqual(
            expected.map((other) => similarityOf(row, other)),
          );
        }
      }),
    );
  });
});
