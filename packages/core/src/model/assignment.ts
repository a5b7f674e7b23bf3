import * as z from "zod";
import { compensationSchema } from "./compensation.js";
import { languageSkillSchema } from "./language-skill.js";
import { locationSchema } from "./location.js";
import { dayNumber, periodSchema } from "./period.js";
import {
  dateSchema,
  gradeSchema,
  type Immutable,
  idSchema,
  lineSchema,
  proseSchema,
  shareSchema,
  termSchema,
  weeklyHoursSchema,
} from "./primitives.js";
import { requirementSchema } from "./requirement.js";
import { report, reportRepeats } from "./rules.js";

/** What sort of work it is: a small job beside one's own, some days a week, all week, a secondment, or an open post. */
export const assignmentKinds = ["gig", "part-time", "full-time", "secondment", "vacancy"] as const;

/** One of {@link assignmentKinds}. */
export type AssignmentKind = (typeof assignmentKinds)[number];

/** To whom an assignment can open, fewest first. */
export const audiences = ["organisation", "invited", "network", "everyone"] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

const audienceTierSchema = z.strictObject({
  to: z
    .enum(audiences)
    .describe("organisation: its own people; invited: members in person; network: people of members; everyone."),
  network: idSchema.optional().describe("Which network, for invited and network. Default: the assignment's network."),
  opensOn: dateSchema.optional().describe("First day on which it is open to them; absent: at once."),
});

/** A tier of an assignment's audience with its opening date. */
export type AudienceTier = Immutable<z.infer<typeof audienceTierSchema>>;

const hoursRangeSchema = z.strictObject({
  minimum: weeklyHoursSchema.optional().describe("Fewest hours a week that are of use."),
  maximum: weeklyHoursSchema.optional().describe("Most hours a week that can be given."),
});

const gradeRangeSchema = z.strictObject({
  minimum: gradeSchema.optional().describe("Lowest salary scale."),
  maximum: gradeSchema.optional().describe("Highest salary scale."),
});

const flexibilitySchema = z.strictObject({
  startDays: z.number().int().min(0).max(730).optional().describe("Days that the start may come later. Default 0."),
  endDays: z.number().int().min(0).max(730).optional().describe("Days that the end may come earlier. Default 0."),
});

/** Temporary work that an organisation offers, with one or more seats. Absent fields are unknown, not empty. */
export const assignmentSchema = z
  .strictObject({
    id: idSchema.describe("Id of the assignment."),
    organisation: idSchema.describe("Organisation that offers it."),
    network: idSchema.optional().describe("Network in which it is offered."),
    title: lineSchema.describe("Title, for readers."),
    description: proseSchema.optional().describe("What it is about, for readers."),
    fieldOfWork: termSchema.optional().describe("Field of work."),
    kind: z.enum(assignmentKinds).optional().describe("What sort of work it is."),
    requirements: z.array(requirementSchema).optional().describe("Skills asked and taught; absent when unknown."),
    period: periodSchema.optional().describe("From the first day to the day after the last."),
    flexibility: flexibilitySchema.optional().describe("How far the period can give way."),
    hoursPerWeek: hoursRangeSchema.optional().describe("Hours a week, from least to most."),
    location: locationSchema.optional().describe("Where the work is done. Default: where the organisation is."),
    remoteShare: shareSchema.optional().describe("Share of the work that can be done remotely, 0 to 1."),
    engagements: z.array(termSchema).min(1).optional().describe("Work forms that are accepted."),
    compensation: compensationSchema.optional().describe("What is paid."),
    seats: z.number().int().min(1).max(1000).optional().describe("People wanted. Default 1."),
    growthSeats: z.number().int().min(0).max(1000).optional().describe("Of the seats, those for learners. Default 0."),
    languages: z
      .array(languageSkillSchema)
      .optional()
      .describe("Languages asked, with least CEFR levels. Default: none."),
    clearances: z.array(termSchema).optional().describe("Kinds of clearance asked. Default: none."),
    grades: gradeRangeSchema.optional().describe("Salary scales that fit. Default: all."),
    audience: z.array(audienceTierSchema).min(1).optional().describe("To whom it opens, when. Default: the policy's."),
    motives: z.array(termSchema).optional().describe("What the assignment offers to a person's motives."),
    coreQualities: z.array(termSchema).optional().describe("Qualities that the assignment is looking for."),
    urgency: z.enum(["low", "normal", "high"]).optional().describe("How soon it has to be filled. Default normal."),
    status: z.enum(["draft", "open", "filled", "closed"]).optional().describe("Where it stands. Default open."),
  })
  .superRefine((assignment, context) => {
    reportRepeats(
      context,
      assignment.requirements?.map((requirement) => requirement.skill),
      (skill, position, first) => ({
        code: "REPEATED_REQUIREMENT",
        path: ["requirements", position, "skill"],
        expected: "each skill required once",
        received: skill,
        message: `skill ${skill} is required twice, first in requirements[${first}]`,
        advice: "keep the stricter of the two",
      }),
    );
    for (const field of ["hoursPerWeek", "grades"] as const) {
      const range = assignment[field];
      if (range?.minimum !== undefined && range.maximum !== undefined && range.minimum > range.maximum) {
        report(context, {
          code: "MINIMUM_ABOVE_MAXIMUM",
          path: [field, "maximum"],
          expected: `at least ${range.minimum}`,
          received: range.maximum,
          message: `${field}.maximum ${range.maximum} must not lie below minimum ${range.minimum}`,
          advice: "swap the two",
        });
      }
    }
    if (assignment.growthSeats !== undefined && assignment.growthSeats > (assignment.seats ?? 1)) {
      report(context, {
        code: "OUT_OF_RANGE",
        path: ["growthSeats"],
        expected: `at most ${assignment.seats ?? 1}, the number of seats`,
        received: assignment.growthSeats,
        message: `growthSeats ${assignment.growthSeats} must not exceed seats ${assignment.seats ?? 1}`,
        advice: "growth seats are a part of the seats, not on top of them",
      });
    }
    const { period, flexibility } = assignment;
    if (period?.end !== undefined && flexibility !== undefined) {
      const days = dayNumber(period.end) - dayNumber(period.start);
      const given = (flexibility.startDays ?? 0) + (flexibility.endDays ?? 0);
      if (given >= days) {
        report(context, {
          code: "OUT_OF_RANGE",
          path: ["flexibility"],
          expected: `fewer than ${days} days in all`,
          received: given,
          message: `flexibility of ${given} days must leave something of a period of ${days} days`,
          advice: "lower startDays or endDays",
        });
      }
    }
    for (const field of ["engagements", "clearances"] as const) {
      reportRepeats(context, assignment[field], (value, position, first) => ({
        code: "REPEATED_VALUE",
        path: [field, position],
        expected: "each value once",
        received: value,
        message: `${field} names ${value} twice, first at position ${first}`,
        advice: "remove one of the two",
      }));
    }
  });

/** Temporary work that an organisation offers, with one or more seats. */
export type Assignment = Immutable<z.infer<typeof assignmentSchema>>;
