import * as z from "zod/mini";
import { assignmentKinds, audiences } from "./assignment.js";
import { compensationKinds } from "./compensation.js";
import { engagementFormSchema } from "./engagement.js";
import { optional, required } from "./field.js";
import { gradeSchema, type Immutable, idSchema, lineSchema, shareSchema, weeklyHoursSchema } from "./primitives.js";
import { report, reportRepeats } from "./rules.js";

/** Score from which the third light is green, and from which it is amber, in a policy that names neither. */
export const defaultFitting = { green: 0.6, amber: 0.35 } as const;

const audienceRuleSchema = z.strictObject({
  kinds: optional(z.array(z.enum(assignmentKinds)), "Kinds of assignment it is about; absent: all."),
  to: required(z.enum(audiences), "To whom these open."),
});

const expectationsSchema = z.strictObject({
  skill: optional(shareSchema, "Credit expected of a skill that is neither claimed nor lacking. Default 0.1."),
  level: optional(
    z.number().check(z.int(), z.minimum(1), z.maximum(5)),
    "Level expected of a claim without one. Default 3.",
  ),
  recency: optional(shareSchema, "Recency expected of a claim without a date. Default 0.9."),
  other: optional(shareSchema, "Value expected of any other criterion that is unknown. Default 0.5."),
});

const fittingThresholdsSchema = z.strictObject({
  green: optional(shareSchema, "Score from which the third light is green. Default 0.6."),
  amber: optional(shareSchema, "Score from which it is amber. Default 0.35."),
});

/** A network's rules, as data. Every field has a neutral default, so that `{ id }` is a policy. */
export const policySchema = z
  .strictObject({
    id: required(idSchema, "Id of the policy."),
    name: optional(lineSchema, "Name, for readers."),
    network: optional(idSchema, "Network it belongs to; assignments without a network are taken to be its own."),
    audience: optional(
      z.array(audienceRuleSchema),
      "To whom assignments open that do not say so; the first rule that applies counts. Default: everyone.",
    ),
    engagements: optional(
      z.array(engagementFormSchema),
      "Work forms that the network knows. Default: any form, each needing release.",
    ),
    compensation: optional(
      z.array(z.enum(compensationKinds)).check(z.minLength(1)),
      "Kinds of compensation. Default: all.",
    ),
    maximumRatePerHour: optional(
      z.number().check(z.minimum(0), z.maximum(10_000)),
      "Highest rate in the network, euros an hour.",
    ),
    ownOrganisation: optional(
      z.enum(["allowed", "excluded", "only"]),
      "Whether people may work for their own organisation. Default allowed.",
    ),
    layerPreference: optional(
      z.enum(["none", "another", "same"]),
      "Which layer of government comes first. Default none.",
    ),
    minimumGrade: optional(gradeSchema, "Lowest salary scale that takes part."),
    hoursKeptAtHome: optional(weeklyHoursSchema, "Hours a week that stay with the home organisation. Default 0."),
    releaseRequired: optional(z.boolean(), "Whether release is needed at all. Default true."),
    weights: optional(
      z.record(idSchema, z.number().check(z.minimum(0), z.maximum(1000))),
      "Weight by criterion id; 0 leaves a criterion out. Default: the criterion's own.",
    ),
    expectations: optional(expectationsSchema, "What is expected of the unknown."),
    fitting: optional(fittingThresholdsSchema, "Scores at which the third light changes."),
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
