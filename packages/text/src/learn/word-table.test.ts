import { expect, it } from "vitest";
import { learnWordTable, type WordPair } from "./word-table.js";

it("learns which words stand for which, also where pairs hold several", () => {
  const [teacher, maths, physics] = [0, 1, 2];
  const [docent, wiskunde, natuurkunde] = [3, 4, 5];
  const pairs: WordPair[] = [
    [
      [teacher, maths],
      [docent, wiskunde],
    ],
    [
      [teacher, physics],
      [docent, natuurkunde],
    ],
    [[teacher], [docent]],
  ];
  const table = learnWordTable(pairs, 6);
  const best = (word: number) => table.values[table.offsets[word]!];
  expect([best(teacher), best(maths), best(physics)]).toEqual([docent, wiskunde, natuurkunde]);
  expect(table.offsets[docent]).toBe(table.offsets[docent + 1]);
});

it("lowers what was seen once", () => {
  const chance = (times: number) =>
    learnWordTable(
      Array.from({ length: times }, (): WordPair => [[0], [1]]),
      2,
    ).chance[0]!;
  expect(chance(1)).toBeCloseTo(0.5);
  expect(chance(9)).toBeCloseTo(0.9);
});
