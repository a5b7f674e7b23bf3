import * as z from "zod";
import { availabilityListSchema } from "./availability.js";
import { clearanceSchema } from "./clearance.js";
import { rateSchema } from "./compensation.js";
import { consentSchema } from "./consent.js";
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
  kind: z
    .enum(["permanent", "temporary", "self-employed"])
    .optional()
    .describe("How the person is employed; absent when unknown."),
  hoursPerWeek: weeklyHoursSchema.optional().describe("Hours a week of the contract at home."),
  endsOn: dateSchema
    .optional()
    .describe("First day after the employment; absent: open-ended when permanent or self-employed, unknown otherwise."),
});

const willingnessSchema = z.strictObject({
  general: z.enum(willingnessDegrees).optional().describe("How keen the person is on assignments at all."),
  interestedIn: z.array(idSchema).optional().describe("Assignments that the person said yes to."),
  declined: z.array(idSchema).optional().describe("Assignments that the person said no to."),
});

const awarenessSchema = z.strictObject({
  knowsItCanBeDone: z.boolean().optional().describe("Whether the person knows that one can work elsewhere."),
  seen: z.array(idSchema).optional().describe("Assignments that the person has seen."),
});

const conflictsSchema = z.strictObject({
  organisations: z.array(idSchema).optional().describe("Organisations where the person must not work."),
  professionals: z.array(idSchema).optional().describe("Professionals with whom the person must not work."),
});

const commitmentSchema = z.strictObject({
  assignment: idSchema.optional().describe("Id of the running assignment, when it is known here."),
  organisation: idSchema.optional().describe("Where it is."),
  hoursPerWeek: weeklyHoursSchema.optional().describe("Hours a week it takes."),
  period: periodSchema.optional().describe("Days it takes; absent: throughout."),
});

/** A person who can take assignments, under a pseudonym. Absent fields are unknown, not empty. */
export const professionalSchema = z
  .strictObject({
    id: idSchema.describe("Pseudonym of the person."),
    homeOrganisation: idSchema.optional().describe("Organisation that employs the person."),
    employment: employmentSchema.optional().describe("Employment at home."),
    networks: z.array(idSchema).optional().describe("Networks the person was invited to in person; absent: none."),
    engagements: z.array(termSchema).min(1).optional().describe("Work forms in which the person takes assignments."),
    grade: gradeSchema.optional().describe("Salary scale, 1 to 18."),
    availability: availabilityListSchema.optional().describe("Hours a week free for assignments, by period."),
    startNoticeDays: z.number().int().min(0).max(730).optional().describe("Days between a yes and the first day."),
    pausedUntil: dateSchema
      .optional()
      .describe("First day on which the person takes assignments again; absent: not paused."),
    maximumParallel: z.number().int().min(1).max(20).optional().describe("Most assignments at the same time."),
    commitments: z
      .array(commitmentSchema)
      .optional()
      .describe("Assignments that already run or are agreed; absent: none."),
    location: locationSchema.optional().describe("Where the person travels from."),
    travelLimitKm: z.number().min(0).max(1000).optional().describe("Longest way to work, in km as the crow flies."),
    remote: z.boolean().optional().describe("Whether the person works remotely where that is possible."),
    languages: z.array(languageSkillSchema).optional().describe("Languages with CEFR levels."),
    clearances: z.array(clearanceSchema).optional().describe("Clearances with expiry."),
    qualifications: z.array(lineSchema).optional().describe("Degrees and certificates."),
    claims: z.array(skillClaimSchema).optional().describe("Skills that the person says to have."),
    lacks: z.array(idSchema).optional().describe("Skills that the person says not to have."),
    wantsToLearn: z.array(idSchema).optional().describe("Skills that the person wants to learn."),
    wantsToAvoid: z.array(idSchema).optional().describe("Skills that the person has but would rather not use."),
    fieldsOfWork: z.array(termSchema).optional().describe("Fields in which the person has worked or wants to work."),
    coreQualities: z.array(termSchema).optional().describe("Qualities that mark the person."),
    motives: z.array(termSchema).optional().describe("What drives the person."),
    conflicts: conflictsSchema.optional().describe("Where, and with whom, the person must not work; absent: nowhere."),
    rate: rateSchema.optional().describe("What the person or their employer asks."),
    release: releaseSchema.optional().describe("The home organisation's decision."),
    consents: z.array(consentSchema).optional().describe("What the data may be used for."),
    willingness: willingnessSchema.optional().describe("The first light, in the person's own words."),
    awareness: awarenessSchema.optional().describe("The second light."),
  })
  .superRefine((professional, context) => {
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
  });

/** A person who can take assignments, under a pseudonym. */
export type Professional = Immutable<z.infer<typeof professionalSchema>>;
