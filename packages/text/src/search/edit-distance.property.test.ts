import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { slips } from "./edit-distance.js";

/** Optimal string alignment with a whole table: slow and plain. */
function plainSlips(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  }
  return table[a.length]![b.length]!;
}

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 12 });

test.prop([word, word, fc.integer({ min: 0, max: 4 })], { seed: 7 })("agrees with the plain way", (a, b, most) => {
  expect(slips(a, b, most)).toBe(Math.min(most + 1, plainSlips(a, b)));
});
