import * as z from "zod";
import { periodSchema } from "./period.js";
import { dateSchema, type Immutable, weeklyHoursSchema } from "./primitives.js";

/** Where the home organisation's decision stands. */
export const releaseStatuses = ["not-asked", "asked", "granted", "refused"] as const;

/** One of {@link releaseStatuses}. */
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** The home organisation's decision to let someone go for some hours. */
export const releaseSchema = z.strictObject({
  status: z.enum(releaseStatuses).describe("Where the decision stands."),
  hoursPerWeek: weeklyHoursSchema.optional().describe("Most hours a week that the decision covers; absent: no bound."),
  period: periodSchema.optional().describe("Days that the decision covers; absent: no bound."),
  decidedOn: dateSchema.optional().describe("Day of the decision."),
});

/** The home organisation's decision to let someone go for some hours. */
export type Release = Immutable<z.infer<typeof releaseSchema>>;

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export const releasePolicySchema = z.strictObject({
  standing: z
    .enum(["granted", "on-request", "refused"])
    .describe("granted: everyone may go within the bounds; on-request: each case is decided; refused: nobody goes."),
  maximumHoursPerWeek: weeklyHoursSchema.optional().describe("Most hours a week elsewhere under a standing grant."),
});

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export type ReleasePolicy = Immutable<z.infer<typeof releasePolicySchema>>;
