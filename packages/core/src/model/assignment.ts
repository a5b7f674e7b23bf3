import * as z from "zod/mini";
import { compensationSchema } from "./compensation.js";
import { optional, required } from "./field.js";
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
  to: required(
    z.enum(audiences),
    "organisation: its own people; invited: members in person; network: people of members; everyone.",
  ),
  network: optional(idSchema, "Which network, for invited and network. Default: the assignment's network."),
  opensOn: optional(dateSchema, "First day on which it is open to them; absent: at once."),
});

/** A tier of an assignment's audience with its opening date. */
export type AudienceTier = Immutable<z.infer<typeof audienceTierSchema>>;

const hoursRangeSchema = z.strictObject({
  minimum: optional(weeklyHoursSchema, "Fewest hours a week that are of use."),
  maximum: optional(weeklyHoursSchema, "Most hours a week that can be given."),
});

const gradeRangeSchema = z.strictObject({
  minimum: optional(gradeSchema, "Lowest salary scale."),
  maximum: optional(gradeSchema, "Highest salary scale."),
});

const flexibilitySchema = z.strictObject({
  startDays: optional(
    z.number().check(z.int(), z.minimum(0), z.maximum(730)),
    "Days that the start may come later. Default 0.",
  ),
  endDays: optional(
    z.number().check(z.int(), z.minimum(0), z.maximum(730)),
    "Days that the end may come earlier. Default 0.",
  ),
});

/** Temporary work that an organisation offers, with one or more seats. Absent fields are unknown, not empty. */
export const assignmentSchema = z
  .strictObject({
    id: required(idSchema, "Id of the assignment."),
    organisation: required(idSchema, "Organisation that offers it."),
    network: optional(idSchema, "Network in which it is offered."),
    title: required(lineSchema, "Title, for readers."),
    description: optional(proseSchema, "What it is about, for readers."),
    fieldOfWork: optional(termSchema, "Field of work."),
    kind: optional(z.enum(assignmentKinds), "What sort of work it is."),
    requirements: optional(z.array(requirementSchema), "Skills asked and taught; absent when unknown."),
    period: optional(periodSchema, "From the first day to the day after the last."),
    flexibility: optional(flexibilitySchema, "How far the period can give way."),
    hoursPerWeek: optional(hoursRangeSchema, "Hours a week, from least to most."),
    location: optional(locationSchema, "Where the work is done. Default: where the organisation is."),
    remoteShare: optional(shareSchema, "Share of the work that can be done remotely, 0 to 1."),
    engagements: optional(z.array(termSchema).check(z.minLength(1)), "Work forms that are accepted."),
    compensation: optional(compensationSchema, "What is paid."),
    seats: optional(z.number().check(z.int(), z.minimum(1), z.maximum(1000)), "People wanted. Default 1."),
    growthSeats: optional(
      z.number().check(z.int(), z.minimum(0), z.maximum(1000)),
      "Of the seats, those for learners. Default 0.",
    ),
    languages: optional(z.array(languageSkillSchema), "Languages asked, with least CEFR levels. Default: none."),
    clearances: optional(z.array(termSchema), "Kinds of clearance asked. Default: none."),
    grades: optional(gradeRangeSchema, "Salary scales that fit. Default: all."),
    audience: optional(
      z.array(audienceTierSchema).check(z.minLength(1)),
      "To whom it opens, when. Default: the policy's.",
    ),
    motives: optional(z.array(termSchema), "What the assignment offers to a person's motives."),
    coreQualities: optional(z.array(termSchema), "Qualities that the assignment is looking for."),
    urgency: optional(z.enum(["low", "normal", "high"]), "How soon it has to be filled. Default normal."),
    status: optional(z.enum(["draft", "open", "filled", "closed"]), "Where it stands. Default open."),
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
      reportRepeats(
        context,
        assignment.languages?.map((entry) => entry.language),
        (language, position, first) => ({
          code: "REPEATED_VALUE",
          path: ["languages", position, "language"],
          expected: "each language once",
          received: language,
          message: `language ${language} is asked twice, first in languages[${first}]`,
          advice: "merge the two entries",
        }),
      );
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
    }),
  );

/** Temporary work that an organisation offers, with one or more seats. */
export interface Assignment extends Immutable<z.infer<typeof assignmentSchema>> {}
