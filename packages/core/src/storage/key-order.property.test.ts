import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KeyOrder } from "./key-order.js";

const key = fc.constantFrom("a", "aa", "b", "B", "é", "\u{1f30a}", "\uff21", "z");

describe("KeyOrder", () => {
  it("pages as sorting the keys anew would", () => {
    const step = fc.tuple(key, fc.boolean(), fc.option(key, { nil: undefined }), fc.integer({ min: 1, max: 4 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        const order = new KeyOrder();
        const keys = new Set<string>();
        for (const [changed, reads, after, limit] of steps) {
          if (keys.delete(changed)) order.remove(changed);
          else {
            keys.add(changed);
            order.add(changed);
          }
          if (!reads) continue;
          const expected = [...keys].sort().filter((other) => after === undefined || other > after);
          expect(order.page(after, limit)).toEqual(expected.slice(0, limit));
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
