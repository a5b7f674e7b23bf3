import { recordKinds, validateRecord } from "@inzet/core";
import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainCopy } from "../packages/core/src/storage/plain-copy.js";
import { quickCopy } from "../packages/core/src/storage/quick-copy.js";

const all = arbitraries({ professionals: ["p1", "p2"], assignments: ["a1"], organisations: ["o1"], networks: ["n1"] });
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    "",
    "a b",
    "2026-02-30",
    "2026-13-01",
    "x".repeat(501),
    -1,
    0.5,
    99,
    1e9,
    null,
    true,
    [],
    {},
  ),
  fc.string(),
);

/** Puts an odd value in the place of one of the values of plain data, takes a field away, or adds one. */
function spoil(value: unknown, draw: () => number, other: unknown): unknown {
  if (typeof value !== "object" || value === null || draw() < 0.1) return other;
  if (Array.isArray(value)) {
    if (value.length === 0) return [other];
    const at = Math.floor(draw() * value.length);
    return draw() < 0.2 ? [...value, value[at]] : value.map((each, n) => (n === at ? spoil(each, draw, other) : each));
  }
  const names = Object.keys(value);
  const name = names[Math.floor(draw() * names.length)];
  if (name === undefined || draw() < 0.1) return { ...value, nickname: other };
  const { [name]: chosen, ...rest } = value as Record<string, unknown>;
  return draw() < 0.15 ? rest : { ...value, [name]: spoil(chosen, draw, other) };
}

describe("quickCopy", () => {
  it.each(recordKinds)("copies every valid %s as the slow copy does, and nothing where the schema says no", (kind) => {
    let refused = 0;
    fc.assert(
      fc.property(
        all[kind] as fc.Arbitrary<unknown>,
        odd,
        fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 12, maxLength: 12 }),
        (record, other, numbers) => {
          const plain = JSON.parse(JSON.stringify(record)) as unknown;
          expect(quickCopy(kind, plain)).toStrictEqual(plainCopy(plain).value);
          let next = 0;
          const spoilt = JSON.parse(JSON.stringify(spoil(plain, () => numbers[next++ % 12]!, other))) as unknown;
          const { valid } = validateRecord(kind, spoilt);
          if (!valid) refused += 1;
          expect(quickCopy(kind, spoilt)).toStrictEqual(valid ? plainCopy(spoilt).value : undefined);
        },
      ),
      { seed: 11, numRuns: 1500 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it("copies what differs from JSON as the slow copy does", () => {
    const record = { id: "p1", grade: undefined, travelLimitKm: -0, lacks: ["a"], qualifications: ["🌊"] };
    const quick = quickCopy("professional", record)!;
    expect(quick).toStrictEqual({ id: "p1", travelLimitKm: 0, lacks: ["a"], qualifications: ["🌊"] });
    expect(Object.is(quick.travelLimitKm, 0)).toBe(true);
    expect(Object.isFrozen(quick) && Object.isFrozen(quick.lacks)).toBe(true);
    expect(quick.lacks).not.toBe(record.lacks);
  });

  it.each<[string, unknown]>([
    [
      "a class",
      new (class Professional {
        id = "p1";
      })(),
    ],
    ["a class within", { id: "p1", location: new Date() }],
    ["a hole in a list", { id: "p1", lacks: new Array(2) }],
    ["half a surrogate pair", { id: "p1", qualifications: ["\ud800"] }],
    ["NUL", { id: "p1", qualifications: ["a\u0000"] }],
    ["infinity", { id: "p1", travelLimitKm: Number.POSITIVE_INFINITY }],
    ["a field of Object's own", JSON.parse('{"id":"p1","__proto__":{}}')],
  ])("leaves %s to the slow copy", (_what, record) => {
    expect(quickCopy("professional", record)).toBeUndefined();
  });
});
