import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChangeLog } from "./change-log.js";

describe("ChangeLog", () => {
  it("tells the last write of each record after a position, however often superseded ones were dropped", () => {
    const name = fc.integer({ min: 0, max: 20 }).map((number) => `p${number}`);
    const names = fc.array(name, { minLength: 150, maxLength: 400 });
    fc.assert(
      fc.property(names, fc.nat({ max: 400 }), (writes, position) => {
        const log = new ChangeLog();
        const latest = new Map<string, number>();
        const versions = new Map<string, number>();
        writes.forEach((id, at) => {
          log.note("professional", id);
          latest.set(id, at + 1);
          versions.set(id, (versions.get(id) ?? 0) + 1);
          expect(log.positionOf("professional", id, versions.get(id)!)).toBe(at + 1);
        });
        const expected = [...latest]
          .map(([id, last]) => ({ position: last, kind: "professional", id }))
          .filter((change) => change.position > position)
          .sort((a, b) => a.position - b.position);
        expect([...log.since(position)]).toEqual(expected);
        expect(log.positionOf("professional", writes[0]!, versions.get(writes[0]!)! + 1)).toBeUndefined();
        expect(log.end).toBe(writes.length);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
