import * as z from "zod/mini";
import { availabilityListSchema } from "./availability.js";
import { clearanceSchema } from "./clearance.js";
import { rateSchema } from "./compensation.js";
import { consentSchema } from "./consent.js";
import { optional, required } from "./field.js";
import { languageSkillSchema } from "./language-skill.js";
import { locationSchema } from "./location.js";
import { periodSchema } from "./period.js";
import {
  dateSchema,
  gradeSchema,
  type Immutable,
  idSchema,
  lineSchema,
  termSchema,
  weeklyHoursSchema,
} from "./primitives.js";
import { releaseSchema } from "./release.js";
import { report, reportRepeats } from "./rules.js";
import { skillClaimSchema } from "./skill-claim.js";

/** How keen a professional is on doing assignments at all, most keen first. */
export const willingnessDegrees = ["keen", "open", "not-now", "no"] as const;

const employmentSchema = z.strictObject({
  kind: optional(
    z.enum(["permanent", "temporary", "self-employed"]),
    "How the person is employed; absent when unknown.",
  ),
  hoursPerWeek: optional(weeklyHoursSchema, "Hours a week of the contract at home."),
  endsOn: optional(
    dateSchema,
    "First day after the employment; absent: open-ended when permanent or self-employed, unknown otherwise.",
  ),
});

const willingnessSchema = z.strictObject({
  general: optional(z.enum(willingnessDegrees), "How keen the person is on assignments at all."),
  interestedIn: optional(z.array(idSchema), "Assignments that the person said yes to."),
  declined: optional(z.array(idSchema), "Assignments that the person said no to."),
});

const awarenessSchema = z.strictObject({
  knowsItCanBeDone: optional(z.boolean(), "Whether the person knows that one can work elsewhere."),
  seen: optional(z.array(idSchema), "Assignments that the person has seen."),
});

const conflictsSchema = z.strictObject({
  organisations: optional(z.array(idSchema), "Organisations where the person must not work."),
  professionals: optional(z.array(idSchema), "Professionals with whom the person must not work."),
});

const commitmentSchema = z.strictObject({
  assignment: optional(idSchema, "Id of the running assignment, when it is known here."),
  organisation: optional(idSchema, "Where it is."),
  hoursPerWeek: optional(weeklyHoursSchema, "Hours a week it takes."),
  period: optional(periodSchema, "Days it takes; absent: throughout."),
});

/** A person who can take assignments, under a pseudonym. Absent fields are unknown, not empty. */
export const professionalSchema = z
  .strictObject({
    id: required(idSchema, "Pseudonym of the person."),
    homeOrganisation: optional(
      idSchema,
      "Organisation that employs the person; absent: unknown, or none when self-employed.",
    ),
    employment: optional(employmentSchema, "Employment at home."),
    networks: optional(z.array(idSchema), "Networks the person was invited to in person; absent: none."),
    engagements: optional(
      z.array(termSchema).check(z.minLength(1)),
      "Work forms in which the person takes assignments.",
    ),
    grade: optional(gradeSchema, "Salary scale, 1 to 18."),
    availability: optional(availabilityListSchema, "Hours a week free for assignments, by period."),
    startNoticeDays: optional(
      z.number().check(z.int(), z.minimum(0), z.maximum(730)),
      "Days between a yes and the first day.",
    ),
    pausedUntil: optional(dateSchema, "First day on which the person takes assignments again; absent: not paused."),
    maximumParallel: optional(
      z.number().check(z.int(), z.minimum(1), z.maximum(20)),
      "Most assignments at the same time.",
    ),
    commitments: optional(z.array(commitmentSchema), "Assignments that already run or are agreed; absent: none."),
    location: optional(locationSchema, "Where the person travels from."),
    travelLimitKm: optional(
      z.number().check(z.minimum(0), z.maximum(1000)),
      "Longest way to work, in km as the crow flies.",
    ),
    remote: optional(z.boolean(), "Whether the person works remotely where that is possible."),
    languages: optional(z.array(languageSkillSchema), "Languages with CEFR levels."),
    clearances: optional(z.array(clearanceSchema), "Clearances with expiry."),
    qualifications: optional(z.array(lineSchema), "Degrees and certificates."),
    claims: optional(z.array(skillClaimSchema), "Skills that the person says to have."),
    lacks: optional(z.array(idSchema), "Skills that the person says not to have."),
    wantsToLearn: optional(z.array(idSchema), "Skills that the person wants to learn."),
    wantsToAvoid: optional(z.array(idSchema), "Skills that the person has but would rather not use."),
    fieldsOfWork: optional(z.array(termSchema), "Fields in which the person has worked or wants to work."),
    coreQualities: optional(z.array(termSchema), "Qualities that mark the person."),
    motives: optional(z.array(termSchema), "What drives the person."),
    conflicts: optional(conflictsSchema, "Where, and with whom, the person must not work; absent: nowhere."),
    rate: optional(rateSchema, "What the person or their employer asks."),
    release: optional(releaseSchema, "The home organisation's decision."),
    consents: optional(z.array(consentSchema), "What the data may be used for."),
    willingness: optional(willingnessSchema, "The first light, in the person's own words."),
    awareness: optional(awarenessSchema, "The second light."),
  })
  .check(
    z.superRefine((professional, context) => {
      const skills = professional.claims?.map((claim) => claim.skill);
      reportRepeats(context, skills, (skill, position, first) => ({
        code: "REPEATED_CLAIM",
        path: ["claims", position, "skill"],
        expected: "each skill claimed once",
        received: skill,
        message: `skill ${skill} is claimed twice, first in claims[${first}]`,
        advice: "keep the claim with the higher level",
      }));
      const claimed = new Set(skills);
      professional.lacks?.forEach((skill, position) => {
        if (claimed.has(skill)) {
          report(context, {
            code: "CLAIMED_AND_LACKING",
            path: ["lacks", position],
            expected: "a skill that is not claimed",
            received: skill,
            message: `skill ${skill} is both claimed and listed as lacking`,
            advice: "remove it from one of the two lists",
          });
        }
      });
      const learn = new Set(professional.wantsToLearn);
      professional.wantsToAvoid?.forEach((skill, position) => {
        if (learn.has(skill)) {
          report(context, {
            code: "LEARN_AND_AVOID",
            path: ["wantsToAvoid", position],
            expected: "a skill that the person does not want to learn",
            received: skill,
            message: `skill ${skill} is both wanted to learn and wanted to avoid`,
            advice: "remove it from one of the two lists",
          });
        }
      });
      for (const field of ["engagements", "networks", "lacks", "wantsToLearn", "wantsToAvoid"] as const) {
        reportRepeats(context, professional[field], (value, position, first) => ({
          code: "REPEATED_VALUE",
          path: [field, position],
          expected: "each value once",
          received: value,
          message: `${field} names ${value} twice, first at position ${first}`,
          advice: "remove one of the two",
        }));
      }
      reportRepeats(
        context,
        professional.languages?.map((entry) => entry.language),
        (language, position, first) => ({
          code: "REPEATED_VALUE",
          path: ["languages", position, "language"],
          expected: "each language once",
          received: language,
          message: `language ${language} is listed twice, first in languages[${first}]`,
          advice: "merge the two entries",
        }),
      );
    }),
  );

/** A person who can take assignments, under a pseudonym. */
export interface Professional extends Immutable<z.infer<typeof professionalSchema>> {}
