import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, dayNumber } from "../model/index.js";
import { assignmentSpan, freeHours, MAXIMUM_HOURS, prepareAvailability, spanOf } from "./calendar.js";

const seed = 20261204;
const day = (text: string) => dayNumber(text);
const spring = { start: "2026-03-01", end: "2026-06-01" };
const span = { start: day(spring.start), end: day(spring.end) };

describe("spans", () => {
  it("are half-open, and without bounds where nothing is said", () => {
    expect(spanOf(spring)).toEqual(span);
    expect(spanOf({ start: "2026-03-01" })).toEqual({ start: span.start, end: Infinity });
    expect(spanOf(undefined)).toEqual({ start: -Infinity, end: Infinity });
  });

  it("give way by their flexibility", () => {
    const assignment = { id: "a", organisation: "o", title: "t", period: spring };
    expect(assignmentSpan(assignment)).toEqual({ ...span, latestStart: span.start, earliestEnd: span.end });
    expect(assignmentSpan({ ...assignment, flexibility: { startDays: 7, endDays: 14 } })).toEqual({
      ...span,
      latestStart: day("2026-03-08"),
      earliestEnd: day("2026-05-18"),
    });
    expect(assignmentSpan({ id: "a", organisation: "o", title: "t" })).toBeUndefined();
  });
});

describe("freeHours", () => {
  const unknown = { low: 0, high: MAXIMUM_HOURS };
  it.each([
    ["nothing said", undefined, span, unknown],
    ["an empty list", [], span, unknown],
    ["always 8", [{ hoursPerWeek: 8 }], span, { low: 8, high: 8 }],
    ["always 8, days unknown", [{ hoursPerWeek: 8 }], undefined, { low: 8, high: 8 }],
    ["8 in spring, days unknown", [{ hoursPerWeek: 8, period: spring }], undefined, unknown],
    ["8 in exactly these days", [{ hoursPerWeek: 8, period: spring }], span, { low: 8, high: 8 }],
    [
      "8 up to the last day but one",
      [{ hoursPerWeek: 8, period: { ...spring, end: "2026-05-31" } }],
      span,
      { low: 0, high: 8 },
    ],
    ["8 in another year", [{ hoursPerWeek: 8, period: { start: "2027-03-01" } }], span, unknown],
    [
      "16, then 4",
      [
        { hoursPerWeek: 4, period: { start: "2026-05-01" } },
        { hoursPerWeek: 16, period: { start: "2026-01-01", end: "2026-05-01" } },
      ],
      span,
      { low: 4, high: 4 },
    ],
    [
      "16, a gap, then 4",
      [
        { hoursPerWeek: 16, period: { start: "2026-01-01", end: "2026-04-01" } },
        { hoursPerWeek: 4, period: { start: "2026-05-01" } },
      ],
      span,
      { low: 0, high: 4 },
    ],
    [
      "8 until June, no end asked",
      [{ hoursPerWeek: 8, period: spring }],
      { ...span, end: Infinity },
      { low: 0, high: 8 },
    ],
    [
      "8 from now on, no end asked",
      [{ hoursPerWeek: 8, period: { start: "2026-01-01" } }],
      { ...span, end: Infinity },
      { low: 8, high: 8 },
    ],
  ])("bounds %s", (_, entries, days, bounds) => {
    expect(freeHours(entries === undefined ? undefined : prepareAvailability(entries), days)).toEqual(bounds);
  });

  const cuts = fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { minLength: 2, maxLength: 8 });
  const hours = fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }), {
    minLength: 8,
    maxLength: 8,
  });

  it(`is what counting day by day gives, seed ${seed}`, () => {
    fc.assert(
      fc.property(
        cuts,
        hours,
        fc.integer({ min: 0, max: 19 }),
        fc.integer({ min: 1, max: 8 }),
        (at, free, start, length) => {
          const days = [...at].sort((a, b) => a - b);
          const entries = days.slice(1).flatMap((end, position) => {
            const hoursPerWeek = free[position];
            const period = { start: dateOfDay(days[position]!), end: dateOfDay(end) };
            return hoursPerWeek === undefined ? [] : [{ hoursPerWeek, period }];
          });
          const asked = Array.from({ length }, (_, step) => dateOfDay(start + step));
          const found = asked.map(
            (date) => entries.find(({ period }) => period.start <= date && date < period.end)?.hoursPerWeek,
          );
          const known = found.filter((value) => value !== undefined);
          const high = Math.min(MAXIMUM_HOURS, ...known);
          expect(freeHours(prepareAvailability(entries), { start, end: start + length })).toEqual({
            low: known.length === found.length ? high : 0,
            high,
          });
        },
      ),
      { seed, numRuns: 1000 },
    );
  });
});
