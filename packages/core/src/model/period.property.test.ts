import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { availabilityListSchema } from "./availability.js";
import { dateOfDay, dayNumber } from "./period.js";
import { dateSchema } from "./primitives.js";

const seed = 20261202;
const day = fc.integer({ min: dayNumber("0001-01-01"), max: dayNumber("9999-12-31") });

describe(`days, seed ${seed}`, () => {
  it("count from 1970, across leap days", () => {
    expect(dayNumber("1970-01-01")).toBe(0);
    expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
    expect(dayNumber("2026-03-01") - dayNumber("2026-02-28")).toBe(1);
    expect(dateOfDay(-1)).toBe("1969-12-31");
  });

  it("there and back again is where one was, and the order is that of the texts", () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, second] = [dateOfDay(a), dateOfDay(b)];
        expect(dateSchema.safeParse(first).success).toBe(true);
        expect(dayNumber(first)).toBe(a);
        expect(Math.sign(a - b)).toBe(first < second ? -1 : first > second ? 1 : 0);
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe(`availability, seed ${seed}`, () => {
  const entry = fc.record({
    hoursPerWeek: fc.constant(8),
    period: fc.option(
      fc
        .tuple(fc.integer({ min: 0, max: 9 }), fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }))
        .map(([start, length]) => ({
          start: dateOfDay(start),
          ...(length === undefined ? {} : { end: dateOfDay(start + length) }),
        })),
      { nil: undefined },
    ),
  });

  it("is refused when, and only when, two of its periods share a day", () => {
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 4 }), (entries) => {
        const days = entries.map(({ period }) =>
          Array.from({ length: 16 }, (_, at) => dateOfDay(at)).filter(
            (date) => period === undefined || (date >= period.start && (period.end === undefined || date < period.end)),
          ),
        );
        const shared = days.flat().length > new Set(days.flat()).size;
        expect(availabilityListSchema.safeParse(entries).success).toBe(!shared);
      }),
      { seed, numRuns: 1000 },
    );
  });
});
