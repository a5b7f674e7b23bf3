import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ChangeLog } from "./change-log.js";

describe("ChangeLog", () => {
  it("tells the last write of each record after a version, however often superseded ones were dropped", () => {
    const name = fc.integer({ min: 0, max: 20 }).map((number) => `p${number}`);
    const names = fc.array(name, { minLength: 150, maxLength: 400 });
    fc.assert(
      fc.property(names, fc.nat({ max: 400 }), fc.integer({ min: 1, max: 30 }), (writes, version, limit) => {
        const log = new ChangeLog();
        const latest = new Map<string, number>();
        writes.forEach((id, position) => {
          log.note(position + 1, "professional", id);
          latest.set(id, position + 1);
        });
        const expected = [...latest]
          .map(([id, last]) => ({ version: last, kind: "professional", id }))
          .filter((change) => change.version > version)
          .sort((a, b) => a.version - b.version);
        const { changes, more } = log.since(version, limit);
        expect(changes).toEqual(expected.slice(0, limit));
        expect(more).toBe(expected.length > limit);
      }),
      { seed: 13, numRuns: 200 },
    );
  });
});
