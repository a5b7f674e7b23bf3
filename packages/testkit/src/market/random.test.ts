import { describe, expect, it } from "vitest";
import { Random } from "./random.js";
import { Zipf } from "./zipf.js";

const draw = (random: Random, count = 5) => Array.from({ length: count }, () => random.integer(0, 999_999));

describe("Random", () => {
  it("gives the numbers that it gives on every other runtime", () => {
    expect(draw(new Random(1))).toEqual([563671, 585111, 895907, 946399, 272342]);
    expect(draw(new Random(20261124, 3, 7))).toEqual([440406, 364572, 814702, 137450, 27456]);
  });

  it("tells seeds and streams apart, large seeds too", () => {
    const streams = [
      new Random(1),
      new Random(2),
      new Random(-1),
      new Random(2 ** 40 + 1),
      new Random(1, 0),
      new Random(1, 0, 0),
      new Random(1, 1),
      new Random(1, 1, 0),
      new Random(1, 0, 1),
    ].map((random) => draw(random).join());
    expect(new Set(streams).size).toBe(streams.length);
  });

  it("stays in range and is about even", () => {
    const random = new Random(5);
    const counts = new Array<number>(10).fill(0);
    for (let round = 0; round < 20_000; round++) counts[random.integer(0, 9)]! += 1;
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200);
    for (let round = 0; round < 1000; round++) {
      const number = random.next();
      expect(number >= 0 && number < 1).toBe(true);
    }
  });

  it("gives each order of a list now and then, and leaves the list", () => {
    const random = new Random(9);
    const list = ["a", "b", "c"];
    const orders = new Set(Array.from({ length: 200 }, () => random.shuffled(list).join("")));
    expect([...orders].sort()).toEqual(["abc", "acb", "bac", "bca", "cab", "cba"]);
    expect(list).toEqual(["a", "b", "c"]);
    expect(random.sample(list, 2)).toHaveLength(2);
  });

  it("never picks what weighs nothing", () => {
    const random = new Random(3);
    const picks = new Set(
      Array.from({ length: 500 }, () =>
        random.weighted([
          ["a", 1],
          ["b", 0],
          ["c", 3],
        ] as const),
      ),
    );
    expect([...picks].sort()).toEqual(["a", "c"]);
  });
});

describe("Zipf", () => {
  it("draws position k about in proportion to 1 / (k + 1 + shift)", () => {
    for (const shift of [0, 2]) {
      const random = new Random(11, shift);
      const zipf = new Zipf(50, shift);
      const counts = new Array<number>(50).fill(0);
      for (let round = 0; round < 50_000; round++) counts[zipf.draw(random)]! += 1;
      expect(counts.every((count) => count > 0)).toBe(true);
      const ratio = counts[0]! / counts[9]!;
      expect(Math.abs(ratio - (10 + shift) / (1 + shift))).toBeLessThan(1.2);
    }
  });
});
