import * as z from "zod";
import { assignmentKinds, audiences } from "./assignment.js";
import { compensationKinds } from "./compensation.js";
import { engagementFormSchema } from "./engagement.js";
import { gradeSchema, type Immutable, idSchema, lineSchema, shareSchema, weeklyHoursSchema } from "./primitives.js";
import { reportRepeats } from "./rules.js";

const audienceRuleSchema = z.strictObject({
  kinds: z.array(z.enum(assignmentKinds)).optional().describe("Kinds of assignment it is about; absent: all."),
  to: z.enum(audiences).describe("To whom these open."),
});

const expectationsSchema = z.strictObject({
  skill: shareSchema
    .optional()
    .describe("Credit expected of a skill that is neither claimed nor lacking. Default 0.1."),
  level: z.number().int().min(1).max(5).optional().describe("Level expected of a claim without one. Default 3."),
  recency: shareSchema.optional().describe("Recency expected of a claim without a date. Default 0.9."),
  other: shareSchema.optional().describe("Value expected of any other criterion that is unknown. Default 0.5."),
});

const fittingThresholdsSchema = z.strictObject({
  green: shareSchema.optional().describe("Score from which the third light is green. Default 0.6."),
  amber: shareSchema.optional().describe("Score from which it is amber. Default 0.35."),
});

/** A network's rules, as data. Every field has a neutral default, so that `{ id }` is a policy. */
export const policySchema = z
  .strictObject({
    id: idSchema.describe("Id of the policy."),
    name: lineSchema.optional().describe("Name, for readers."),
    network: idSchema
      .optional()
      .describe("Network it belongs to; assignments without a network are taken to be its own."),
    audience: z
      .array(audienceRuleSchema)
      .optional()
      .describe("To whom assignments open that do not say so; the first rule that applies counts. Default: everyone."),
    engagements: z
      .array(engagementFormSchema)
      .optional()
      .describe("Work forms that the network knows. Default: any form, each needing release."),
    compensation: z.array(z.enum(compensationKinds)).min(1).optional().describe("Kinds of compensation. Default: all."),
    maximumRatePerHour: z
      .number()
      .min(0)
      .max(10_000)
      .optional()
      .describe("Highest rate in the network, euros an hour."),
    ownOrganisation: z
      .enum(["allowed", "excluded", "only"])
      .optional()
      .describe("Whether people may work for their own organisation. Default allowed."),
    layerPreference: z
      .enum(["none", "another", "same"])
      .optional()
      .describe("Which layer of government comes first. Default none."),
    minimumGrade: gradeSchema.optional().describe("Lowest salary scale that takes part."),
    hoursKeptAtHome: weeklyHoursSchema
      .optional()
      .describe("Hours a week that stay with the home organisation. Default 0."),
    releaseRequired: z.boolean().optional().describe("Whether release is needed at all. Default true."),
    weights: z
      .record(idSchema, z.number().min(0).max(1000))
      .optional()
      .describe("Weight by criterion id; 0 leaves a criterion out. Default: the criterion's own."),
    expectations: expectationsSchema.optional().describe("What is expected of the unknown."),
    fitting: fittingThresholdsSchema.optional().describe("Scores at which the third light changes."),
  })
  .superRefine((policy, context) => {
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
  });

/** A network's rules, as data. */
export type Policy = Immutable<z.infer<typeof policySchema>>;
