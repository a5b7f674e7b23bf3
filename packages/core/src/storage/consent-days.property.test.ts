import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { consentConstraint } from "../constraints/rules/consent.js";
import { type Consent, type ConsentPurpose, consentPurposes, dateOfDay, dayNumber } from "../model/index.js";
import type { Pair } from "../pair/index.js";
import { pairOf } from "../pair/small-market.fixture.js";
import { always, consentDays, type DayRange, daysInBoth } from "./consent-days.js";

const first = dayNumber("2026-02-25");
const days = Array.from({ length: 12 }, (_, n) => dateOfDay(first + n));
const day = fc.constantFrom(...days.slice(1, -1));

const consents = fc.array(
  fc.record(
    {
      purpose: fc.constantFrom<ConsentPurpose>("show-profile", "show-profile", "matching"),
      given: fc.boolean(),
      organisation: fc.constantFrom("leiden", "alphen"),
      on: day,
      until: day,
    },
    { requiredKeys: ["purpose", "given"], noNullPrototype: true },
  ),
  { maxLength: 7 },
) as fc.Arbitrary<Consent[]>;

/** Whether the last word is a yes, by the rule that matchers go by: it refuses when that word, turned round, is a no. */
function saysYes(list: readonly Consent[], purpose: ConsentPurpose, organisation: string, on: string): boolean {
  const about = list.filter((consent) => consent.purpose === purpose);
  const turned = about.map((consent): Consent => ({ ...consent, purpose: "matching", given: !consent.given }));
  const { professional, assignment } = pairOf({ consents: turned }, { organisation });
  const pair = { professional, assignment, today: dayNumber(on) } as Pair;
  const finding = consentConstraint.check(pair);
  return (Array.isArray(finding) ? finding : [finding]).some(({ status }) => status === "no");
}

function holds(ranges: readonly DayRange[], on: string): boolean {
  return ranges.some(({ from, until }) => from <= on && on < until);
}

describe("consentDays", () => {
  it("are the days on which the constraint on consent would find a yes", () => {
    let yes = 0;
    fc.assert(
      fc.property(consents, (list) => {
        for (const organisation of ["leiden", undefined]) {
          const ranges = consentDays(list, "show-profile", organisation);
          for (const on of [...days, "0001-01-01", "9999-12-31"]) {
            const wanted = saysYes(list, "show-profile", organisation ?? "nobody-names-it", on);
            yes += Number(wanted);
            expect(holds(ranges, on), `${organisation} on ${on}`).toBe(wanted);
          }
        }
      }),
      { seed: 7, numRuns: 400 },
    );
    expect(yes).toBeGreaterThan(500);
  });

  it("come in order, apart from each other", () => {
    fc.assert(
      fc.property(consents, (list) => {
        const ranges = consentDays(list, "show-profile", "leiden");
        const bounds = ranges.flatMap(({ from, until }) => [from, until]);
        expect(bounds).toEqual([...new Set(bounds)].sort());
      }),
      { seed: 8 },
    );
  });

  it("are none where nobody said a word, and all where it was a yes without a day", () => {
    for (const purpose of consentPurposes) {
      expect(consentDays([], purpose, undefined)).toEqual([]);
      expect(consentDays([{ purpose, given: true }], purpose, "leiden")).toEqual([always]);
    }
  });
});

describe("daysInBoth", () => {
  it("are the days of one that are of the other too", () => {
    fc.assert(
      fc.property(consents, consents, (one, other) => {
        const [a, b] = [one, other].map((list) => consentDays(list, "show-profile", "leiden"));
        const both = daysInBoth(a!, b!);
        for (const on of days) expect(holds(both, on)).toBe(holds(a!, on) && holds(b!, on));
        for (const { from, until } of both) expect(from < until).toBe(true);
      }),
      { seed: 9 },
    );
  });
});
