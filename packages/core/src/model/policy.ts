import * as z from "zod/mini";
import { assignmentKinds, audiences } from "./assignment.js";
import { compensationKinds } from "./compensation.js";
import { engagementFormSchema } from "./engagement.js";
import { gradeSchema, type Immutable, idSchema, lineSchema, shareSchema, weeklyHoursSchema } from "./primitives.js";
import { report, reportRepeats } from "./rules.js";

/** Score from which the third light is green, and from which it is amber, in a policy that names neither. */
export const defaultFitting = { green: 0.6, amber: 0.35 } as const;

export const audienceRuleSchema = z.strictObject({
  /** Kinds of assignment it is about; absent: all. */
  kinds: z.optional(z.array(z.enum(assignmentKinds))),
  /** To whom these open. */
  to: z.enum(audiences),
});

export const expectationsSchema = z.strictObject({
  /** Credit expected of a skill that is neither claimed nor lacking. Default 0.1. */
  skill: z.optional(shareSchema),
  /** Level expected of a claim without one. Default 3. */
  level: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(5))),
  /** Recency expected of a claim without a date. Default 0.9. */
  recency: z.optional(shareSchema),
  /** Value expected of any other criterion that is unknown. Default 0.5. */
  other: z.optional(shareSchema),
});

export const fittingThresholdsSchema = z.strictObject({
  /** Score from which the third light is green. Default 0.6. */
  green: z.optional(shareSchema),
  /** Score from which it is amber. Default 0.35. */
  amber: z.optional(shareSchema),
});

/** A network's rules, as data. Every field has a neutral default, so that `{ id }` is a policy. */
export const policySchema = z
  .strictObject({
    /** Id of the policy. */
    id: idSchema,
    /** Name, for readers. */
    name: z.optional(lineSchema),
    /** Network it belongs to; assignments without a network are taken to be its own. */
    network: z.optional(idSchema),
    /** To whom assignments open that do not say so; the first rule that applies counts. Default: everyone. */
    audience: z.optional(z.array(audienceRuleSchema)),
    /** Work forms that the network knows. Default: any form, each needing release. */
    engagements: z.optional(z.array(engagementFormSchema)),
    /** Kinds of compensation. Default: all. */
    compensation: z.optional(z.array(z.enum(compensationKinds)).check(z.minLength(1))),
    /** Highest rate in the network, euros an hour. */
    maximumRatePerHour: z.optional(z.number().check(z.minimum(0), z.maximum(10_000))),
    /** Whether people may work for their own organisation. Default allowed. */
    ownOrganisation: z.optional(z.enum(["allowed", "excluded", "only"])),
    /** Which layer of government comes first. Default none. */
    layerPreference: z.optional(z.enum(["none", "another", "same"])),
    /** Lowest salary scale that takes part. */
    minimumGrade: z.optional(gradeSchema),
    /** Hours a week that stay with the home organisation. Default 0. */
    hoursKeptAtHome: z.optional(weeklyHoursSchema),
    /** Whether release is needed at all. Default true. */
    releaseRequired: z.optional(z.boolean()),
    /** Weight by criterion id; 0 leaves a criterion out. Default: the criterion's own. */
    weights: z.optional(z.record(idSchema, z.number().check(z.minimum(0), z.maximum(1000)))),
    /** What is expected of the unknown. */
    expectations: z.optional(expectationsSchema),
    /** Scores at which the third light changes. */
    fitting: z.optional(fittingThresholdsSchema),
  })
  .check(
    z.superRefine((policy, context) => {
      reportRepeats(
        context,
        policy.engagements?.map((form) => form.id),
        (id, position, first) => ({
          code: "REPEATED_VALUE",
          path: ["engagements", position, "id"],
          expected: "each work form once",
          received: id,
          message: `work form ${id} is defined twice, first in engagements[${first}]`,
          advice: "remove one of the two",
        }),
      );
      const { green = defaultFitting.green, amber = defaultFitting.amber } = policy.fitting ?? {};
      if (amber > green) {
        report(context, {
          code: "MINIMUM_ABOVE_MAXIMUM",
          path: ["fitting", "amber"],
          expected: `at most ${green}, where the light turns green`,
          received: amber,
          message: `fitting.amber ${amber} must not lie above fitting.green ${green}`,
          advice: "swap the two",
        });
      }
    }),
  );

/** A network's rules, as data. */
export interface Policy extends Immutable<z.infer<typeof policySchema>> {}
