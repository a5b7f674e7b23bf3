import * as z from "zod/mini";
import { dateSchema, type Immutable } from "./primitives.js";
import { report } from "./rules.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from `start` up to, not including, `end`: half-open, so that periods can follow each other without a gap. */
export const periodSchema = z
  .strictObject({
    /** First day of the period. */
    start: dateSchema,
    /** First day after the period; absent when it is open-ended. */
    end: z.optional(dateSchema),
  })
  .check(
    z.superRefine((period, context) => {
      const daysAreRight = context.issues.length === 0;
      if (daysAreRight && period.end !== undefined && period.end <= period.start) {
        report(context, {
          code: "END_BEFORE_START",
          path: ["end"],
          expected: `a day after ${period.start}`,
          received: period.end,
          message: `end ${period.end} must lie after start ${period.start}`,
          advice: "end is the first day that no longer belongs to the period",
        });
      }
    }),
  );

/** Days from `start` up to, not including, `end`. */
export interface Period extends Immutable<z.infer<typeof periodSchema>> {}

/**
 * Counts the days from 1970-01-01 to a day.
 *
 * @param date - A day, `YYYY-MM-DD`, already validated.
 * @returns A whole number; negative before 1970.
 * @example
 * ```ts
 * import { dayNumber } from "@inzet/core";
 *
 * dayNumber("1970-01-02"); // 1
 * ```
 */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY;
}

/**
 * Writes a day number as a date: the inverse of {@link dayNumber}.
 *
 * @param day - Days since 1970-01-01, a whole number.
 * @returns The day as `YYYY-MM-DD`.
 * @example
 * ```ts
 * import { dateOfDay } from "@inzet/core";
 *
 * dateOfDay(1); // "1970-01-02"
 * ```
 */
export function dateOfDay(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}
