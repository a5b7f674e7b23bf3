import * as z from "zod/mini";
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
import { report, reportRepeatedLanguages, reportRepeatedValues, reportRepeats } from "./rules.js";
import { skillClaimSchema } from "./skill-claim.js";

/** How keen a professional is on doing assignments at all, most keen first. */
export const willingnessDegrees = ["keen", "open", "not-now", "no"] as const;

export const employmentSchema = z.strictObject({
  /** How the person is employed; absent when unknown. */
  kind: z.optional(z.enum(["permanent", "temporary", "self-employed"])),
  /** Hours a week of the contract at home. */
  hoursPerWeek: z.optional(weeklyHoursSchema),
  /** First day after the employment; absent: open-ended when permanent or self-employed, unknown otherwise. */
  endsOn: z.optional(dateSchema),
});

export const willingnessSchema = z.strictObject({
  /** How keen the person is on assignments at all. */
  general: z.optional(z.enum(willingnessDegrees)),
  /** Assignments that the person said yes to. */
  interestedIn: z.optional(z.array(idSchema)),
  /** Assignments that the person said no to. */
  declined: z.optional(z.array(idSchema)),
});

export const awarenessSchema = z.strictObject({
  /** Whether the person knows that one can work elsewhere. */
  knowsItCanBeDone: z.optional(z.boolean()),
  /** Assignments that the person has seen. */
  seen: z.optional(z.array(idSchema)),
});

export const conflictsSchema = z.strictObject({
  /** Organisations where the person must not work. */
  organisations: z.optional(z.array(idSchema)),
  /** Professionals with whom the person must not work. */
  professionals: z.optional(z.array(idSchema)),
});

export const commitmentSchema = z.strictObject({
  /** Id of the running assignment, when it is known here. */
  assignment: z.optional(idSchema),
  /** Where it is. */
  organisation: z.optional(idSchema),
  /** Hours a week it takes. */
  hoursPerWeek: z.optional(weeklyHoursSchema),
  /** Days it takes; absent: throughout. */
  period: z.optional(periodSchema),
});

/** A person who can take assignments, under a pseudonym. Absent fields are unknown, not empty. */
export const professionalSchema = z
  .strictObject({
    /** Pseudonym of the person. */
    id: idSchema,
    /** Organisation that employs the person; absent: unknown, or none when self-employed. */
    homeOrganisation: z.optional(idSchema),
    /** Employment at home. */
    employment: z.optional(employmentSchema),
    /** Networks the person was invited to in person; absent: none. */
    networks: z.optional(z.array(idSchema)),
    /** Work forms in which the person takes assignments. */
    engagements: z.optional(z.array(termSchema).check(z.minLength(1))),
    /** Salary scale, 1 to 18. */
    grade: z.optional(gradeSchema),
    /** Hours a week free for assignments, by period. */
    availability: z.optional(availabilityListSchema),
    /** Days between a yes and the first day. */
    startNoticeDays: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(730))),
    /** First day on which the person takes assignments again; absent: not paused. */
    pausedUntil: z.optional(dateSchema),
    /** Most assignments at the same time. */
    maximumParallel: z.optional(z.number().check(z.int(), z.minimum(1), z.maximum(20))),
    /** Assignments that already run or are agreed; absent: none. */
    commitments: z.optional(z.array(commitmentSchema)),
    /** Where the person travels from. */
    location: z.optional(locationSchema),
    /** Longest way to work, in km as the crow flies. */
    travelLimitKm: z.optional(z.number().check(z.minimum(0), z.maximum(1000))),
    /** Whether the person works remotely where that is possible. */
    remote: z.optional(z.boolean()),
    /** Languages with CEFR levels. */
    languages: z.optional(z.array(languageSkillSchema)),
    /** Clearances with expiry. */
    clearances: z.optional(z.array(clearanceSchema)),
    /** Degrees and certificates. */
    qualifications: z.optional(z.array(lineSchema)),
    /** Skills that the person says to have. */
    claims: z.optional(z.array(skillClaimSchema)),
    /** Skills that the person says not to have. */
    lacks: z.optional(z.array(idSchema)),
    /** Skills that the person wants to learn. */
    wantsToLearn: z.optional(z.array(idSchema)),
    /** Skills that the person has but would rather not use. */
    wantsToAvoid: z.optional(z.array(idSchema)),
    /** Fields in which the person has worked or wants to work. */
    fieldsOfWork: z.optional(z.array(termSchema)),
    /** Qualities that mark the person. */
    coreQualities: z.optional(z.array(termSchema)),
    /** What drives the person. */
    motives: z.optional(z.array(termSchema)),
    /** Where, and with whom, the person must not work; absent: nowhere. */
    conflicts: z.optional(conflictsSchema),
    /** What the person or their employer asks. */
    rate: z.optional(rateSchema),
    /** The home organisation's decision. */
    release: z.optional(releaseSchema),
    /** What the data may be used for. */
    consents: z.optional(z.array(consentSchema)),
    /** The first light, in the person's own words. */
    willingness: z.optional(willingnessSchema),
    /** The second light. */
    awareness: z.optional(awarenessSchema),
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
      reportRepeatedValues(context, professional, ["engagements", "networks", "lacks", "wantsToLearn", "wantsToAvoid"]);
      reportRepeatedLanguages(context, professional.languages);
    }),
  );

/** A person who can take assignments, under a pseudonym. */
export interface Professional extends Immutable<z.infer<typeof professionalSchema>> {}
