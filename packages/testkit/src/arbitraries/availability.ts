import { type Availability, dateOfDay } from "@inzet/core";
import fc from "fast-check";
import { dayArbitrary, weeklyHoursArbitrary } from "./primitives.js";

/** Availability by period: one entry for always, or up to four that follow each other, in any order, with or without gaps. */
export const availabilityListArbitrary: fc.Arbitrary<readonly Availability[]> = fc.oneof(
  weeklyHoursArbitrary.map((hoursPerWeek) => [{ hoursPerWeek }]),
  fc
    .tuple(
      dayArbitrary,
      fc.array(
        fc.record({
          gap: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 90 })),
          length: fc.integer({ min: 1, max: 400 }),
          hoursPerWeek: weeklyHoursArbitrary,
        }),
        { maxLength: 4 },
      ),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([start, pieces, openEnded, reversed]) => {
      let day = start;
      const entries = pieces.map(({ gap, length, hoursPerWeek }, position): Availability => {
        const from = day + gap;
        day = from + length;
        const last = position === pieces.length - 1;
        const period = last && openEnded ? { start: dateOfDay(from) } : { start: dateOfDay(from), end: dateOfDay(day) };
        return { hoursPerWeek, period };
      });
      return reversed ? entries.reverse() : entries;
    }),
);

/** One entry of an availability. */
export const availabilityArbitrary: fc.Arbitrary<Availability> = availabilityListArbitrary
  .filter((entries) => entries.length > 0)
  .map((entries) => entries[0]!);
