import * as z from "zod/mini";
import { periodSchema } from "./period.js";
import { type Immutable, weeklyHoursSchema } from "./primitives.js";
import { report } from "./rules.js";

/** Hours a week that are free for assignments during a period, after all that is already promised. */
export const availabilitySchema = z.strictObject({
  /** Hours a week free for assignments. */
  hoursPerWeek: weeklyHoursSchema,
  /** Days for which this holds; absent: always. */
  period: z.optional(periodSchema),
});

/** Hours a week that are free for assignments during a period. */
export interface Availability extends Immutable<z.infer<typeof availabilitySchema>> {}

/** Availability by period; periods must not overlap, and days in no period are unknown. */
export const availabilityListSchema = z.array(availabilitySchema).check(
  z.superRefine((entries, context) => {
    if (context.issues.length > 0) return;
    const order = entries.map((_, position) => position);
    const start = (position: number) => entries[position]?.period?.start ?? "";
    order.sort((a, b) => (start(a) < start(b) ? -1 : start(a) > start(b) ? 1 : a - b));
    for (let step = 1; step < order.length; step++) {
      const before = order[step - 1]!;
      const position = order[step]!;
      const end = entries[before]?.period?.end;
      if (entries[before]?.period === undefined || end === undefined || end > start(position)) {
        report(context, {
          code: "OVERLAPPING_PERIODS",
          path: [position, "period"],
          expected: "periods that do not overlap",
          received: entries[position]?.period,
          message: `availability ${position} overlaps availability ${before}`,
          advice: "end the earlier period on the day the later one starts",
        });
      }
    }
  }),
);
