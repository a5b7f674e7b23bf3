import * as z from "zod/mini";
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
import { report, reportRepeatedLanguages, reportRepeatedValues, reportRepeats } from "./rules.js";

/** What sort of work it is: a small job beside one's own, some days a week, all week, a secondment, or an open post. */
export const assignmentKinds = ["gig", "part-time", "full-time", "secondment", "vacancy"] as const;

/** One of {@link assignmentKinds}. */
export type AssignmentKind = (typeof assignmentKinds)[number];

/** To whom an assignment can open, fewest first. */
export const audiences = ["organisation", "invited", "network", "everyone"] as const;

/** One of {@link audiences}. */
export type Audience = (typeof audiences)[number];

export const audienceTierSchema = z.strictObject({
  /** organisation: its own people; invited: members in person; network: people of members; everyone. */
  to: z.enum(audiences),
  /** Which network, for invited and network. Default: the assignment's network. */
  network: z.optional(idSchema),
  /** First day on which it is open to them; absent: at once. */
  opensOn: z.optional(dateSchema),
});

/** A tier of an assignment's audience with its opening date. */
export type AudienceTier = Immutable<z.infer<typeof audienceTierSchema>>;

export const hoursRangeSchema = z.strictObject({
  /** Fewest hours a week that are of use. */
  minimum: z.optional(weeklyHoursSchema),
  /** Most hours a week that can be given. */
  maximum: z.optional(weeklyHoursSchema),
});

export const gradeRangeSchema = z.strictObject({
  /** Lowest salary scale. */
  minimum: z.optional(gradeSchema),
  /** Highest salary scale. */
  maximum: z.optional(gradeSchema),
});

export const flexibilitySchema = z.strictObject({
  /** Days that the start may come later. Default 0. */
  startDays: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(730))),
  /** Days that the end may come earlier. Default 0. */
  endDays: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(730))),
});

/** Temporary work that an organisation offers, with one or more seats. Absent fields are unknown, not empty. */
export const assignmentSchema = z
  .strictObject({
    /** Id of the assignment. */
    id: idSchema,
    /** Organisation that offers it. */
    organisation: idSchema,
    /** Network in which it is offered. */
    network: z.optional(idSchema),
    /** Title, for readers. */
    title: lineSchema,
    /** What it is about, for readers. */
    description: z.optional(proseSchema),
    /** Field of work. */
    fieldOfWork: z.optional(termSchema),
    /** What sort of work it is. */
    kind: z.optional(z.enum(assignmentKinds)),
    /** Skills asked and taught; absent when unknown. */
    requirements: z.optional(z.array(requirementSchema)),
    /** From the first day to the day after the last. */
    period: z.optional(periodSchema),
    /** How far the period can give way. */
    flexibility: z.optional(flexibilitySchema),
    /** Hours a week, from least to most. */
    hoursPerWeek: z.optional(hoursRangeSchema),
    /** Where the work is done. Default: where the organisation is. */
    location: z.optional(locationSchema),
    /** Share of the work that can be done remotely, 0 to 1. */
    remoteShare: z.optional(shareSchema),
    /** Work forms that are accepted. */
    engagements: z.optional(z.array(termSchema).check(z.minLength(1))),
    /** What is paid. */
    compensation: z.optional(compensationSchema),
    /** People wanted. Default 1. */
    seats: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(1000))),
    /** Of the seats, those for learners. Default 0. */
    growthSeats: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(1000))),
    /** Languages asked, with least CEFR levels. Default: none. */
    languages: z.optional(z.array(languageSkillSchema)),
    /** Kinds of clearance asked. Default: none. */
    clearances: z.optional(z.array(termSchema)),
    /** Salary scales that fit. Default: all. */
    grades: z.optional(gradeRangeSchema),
    /** To whom it opens, when. Default: the policy's. */
    audience: z.optional(z.array(audienceTierSchema).check(z.minLength(1))),
    /** What the assignment offers to a person's motives. */
    motives: z.optional(z.array(termSchema)),
    /** Qualities that the assignment is looking for. */
    coreQualities: z.optional(z.array(termSchema)),
    /** How soon it has to be filled. Default normal. */
    urgency: z.optional(z.enum(["low", "normal", "high"])),
    /** Where it stands. Default open. */
    status: z.optional(z.enum(["draft", "open", "filled", "closed"])),
  })
  .check(
    z.superRefine((assignment, context) => {
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
        if (days > 0 && given >= days) {
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
      reportRepeatedLanguages(context, assignment.languages);
      reportRepeatedValues(context, assignment, ["engagements", "clearances"]);
    }),
  );

/** Temporary work that an organisation offers, with one or more seats. */
export interface Assignment extends Immutable<z.infer<typeof assignmentSchema>> {}
