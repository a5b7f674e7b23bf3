import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TopK } from "./top-k.js";

interface Item {
  readonly score: number;
  readonly id: number;
}

const before = (a: Item, b: Item) => (a.score === b.score ? a.id < b.id : a.score > b.score);
const compare = (a: Item, b: Item) => b.score - a.score || a.id - b.id;

/** Few scores, so that there are many ties; each id once. */
const items = fc
  .array(fc.integer({ min: 0, max: 6 }), { maxLength: 80 })
  .map((scores) => scores.map((score, id): Item => ({ score, id })));

describe("top k", () => {
  it("keeps what sorting and cutting off keeps, in whatever order it is offered", () => {
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 90 }), fc.infiniteStream(fc.nat()), (all, limit, draws) => {
        const shuffled = [...all];
        for (let last = shuffled.length - 1; last > 0; last--) {
          const place = draws.next().value % (last + 1);
          [shuffled[last], shuffled[place]] = [shuffled[place]!, shuffled[last]!];
        }
        const best = new TopK<Item>(limit, before);
        for (const item of shuffled) best.offer(item);
        expect(best.sorted()).toEqual([...all].sort(compare).slice(0, limit));
        expect(best.sorted()).toEqual(best.sorted());
      }),
      { seed: 20261124, numRuns: 300 },
    );
  });

  it("can go on after it was read", () => {
    const best = new TopK<Item>(2, before);
    best.offer({ score: 1, id: 1 });
    expect(best.sorted()).toHaveLength(1);
    best.offer({ score: 3, id: 2 });
    best.offer({ score: 2, id: 3 });
    expect(best.sorted().map((item) => item.id)).toEqual([2, 3]);
  });
});
