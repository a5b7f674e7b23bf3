import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findCycle } from "./graph.js";
import { packRows } from "./sparse-rows.js";

const graphs = fc
  .integer({ min: 1, max: 9 })
  .chain((size) => fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size }));

/** Takes away nodes that point nowhere until none is left (no circle) or none can go (a circle). */
function hasCycle(lists: readonly (readonly number[])[]): boolean {
  const left = new Set(lists.keys());
  for (let before = -1; before !== left.size; ) {
    before = left.size;
    for (const node of left) if (!lists[node]!.some((target) => left.has(target))) left.delete(node);
  }
  return left.size > 0;
}

describe("findCycle", () => {
  it("finds a circle exactly when there is one, and every step of it is an edge", () => {
    fc.assert(
      fc.property(graphs, (lists) => {
        const cycle = findCycle(packRows(lists));
        expect(cycle !== undefined).toBe(hasCycle(lists));
        cycle?.forEach((node, at) => {
          expect(lists[node]).toContain(cycle[(at + 1) % cycle.length]);
        });
      }),
    );
  });
});
