import * as z from "zod/mini";
import { optional, required } from "./field.js";
import { periodSchema } from "./period.js";
import { dateSchema, type Immutable, weeklyHoursSchema } from "./primitives.js";

/** Where the home organisation's decision stands. */
export const releaseStatuses = ["not-asked", "asked", "granted", "refused"] as const;

/** One of {@link releaseStatuses}. */
export type ReleaseStatus = (typeof releaseStatuses)[number];

/** The home organisation's decision to let someone go for some hours. */
export const releaseSchema = z.strictObject({
  status: required(z.enum(releaseStatuses), "Where the decision stands."),
  hoursPerWeek: optional(weeklyHoursSchema, "Most hours a week that the decision covers; absent: no bound."),
  period: optional(periodSchema, "Days that the decision covers; absent: no bound."),
  decidedOn: optional(dateSchema, "Day of the decision."),
});

/** The home organisation's decision to let someone go for some hours. */
export interface Release extends Immutable<z.infer<typeof releaseSchema>> {}

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export const releasePolicySchema = z.strictObject({
  standing: required(
    z.enum(["granted", "on-request", "refused"]),
    "granted: everyone may go within the bounds; on-request: each case is decided; refused: nobody goes.",
  ),
  maximumHoursPerWeek: optional(weeklyHoursSchema, "Most hours a week elsewhere under a standing grant."),
});

/** What an organisation does, as a rule, when one of its people asks to work elsewhere. */
export interface ReleasePolicy extends Immutable<z.infer<typeof releasePolicySchema>> {}
