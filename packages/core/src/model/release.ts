import * as z from "zod/mini";
import { periodSchema } from "./period.js";
import { dateSchema, type Immutable, weeklyHoursSchema } from "./primitives.js";

/** Where the home organisation's decision stands. */
export const releaseStatuses = ["not-asked", "asked", "granted", "refused"] as const;

/** One of {@link releaseStatuses}. */
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** The home organisation's decision to let someone go for some hours. */
export const releaseSchema = z.strictObject({
  /** Where the decision stands. */
  status: z.enum(releaseStatuses),
  /** Most hours a week that the decision covers; absent: no bound. */
  hoursPerWeek: z.optional(weeklyHoursSchema),
  /** Days that the decision covers; absent: no bound. */
  period: z.optional(periodSchema),
  /** Day of the decision. */
  decidedOn: z.optional(dateSchema),
});

/** The home organisation's decision to let someone go for some hours. */
export interface Release extends Immutable<z.infer<typeof releaseSchema>> {}

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export const releasePolicySchema = z.strictObject({
  /** granted: everyone may go within the bounds; on-request: each case is decided; refused: nobody goes. */
  standing: z.enum(["granted", "on-request", "refused"]),
  /** Most hours a week elsewhere under a standing grant. */
  maximumHoursPerWeek: z.optional(weeklyHoursSchema),
});

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export interface ReleasePolicy extends Immutable<z.infer<typeof releasePolicySchema>> {}
