import { type Professional, willingnessDegrees } from "@inzet/core";
import fc from "fast-check";
import { availabilityListArbitrary } from "./availability.js";
import { clearanceArbitrary } from "./clearance.js";
import { rateArbitrary } from "./compensation.js";
import { consentArbitrary } from "./consent.js";
import { languageListArbitrary } from "./language-skill.js";
import { locationArbitrary } from "./location.js";
import { periodArbitrary } from "./period.js";
import {
  dateArbitrary,
  gradeArbitrary,
  idArbitrary,
  lineArbitrary,
  oneOf,
  partial,
  someOf,
  termArbitrary,
  weeklyHoursArbitrary,
} from "./primitives.js";
import { releaseArbitrary } from "./release.js";
import { claimOf } from "./skill-claim.js";
import type { FullWorld } from "./world.js";

/** A professional with any fields absent; skills are claimed or lacking, to learn or to avoid, never both. */
export function professionalArbitrary(world: FullWorld): fc.Arbitrary<Professional> {
  const claims = someOf(world.skills, 6).chain((skills) => fc.tuple(...skills.map(claimOf)));
  return partial(
    {
      id: idArbitrary,
      homeOrganisation: oneOf(world.organisations),
      employment: partial({
        kind: oneOf(["permanent", "temporary", "self-employed"] as const),
        hoursPerWeek: weeklyHoursArbitrary,
        endsOn: dateArbitrary,
      }),
      networks: someOf(world.networks),
      engagements: someOf(world.engagements, 3, 1),
      grade: gradeArbitrary,
      availability: availabilityListArbitrary,
      startNoticeDays: fc.integer({ min: 0, max: 120 }),
      pausedUntil: dateArbitrary,
      maximumParallel: fc.integer({ min: 1, max: 4 }),
      commitments: fc.array(
        partial({
          assignment: oneOf(world.assignments),
          organisation: oneOf(world.organisations),
          hoursPerWeek: weeklyHoursArbitrary,
          period: periodArbitrary,
        }),
        { maxLength: 3 },
      ),
      location: locationArbitrary,
      travelLimitKm: fc.integer({ min: 0, max: 200 }),
      remote: fc.boolean(),
      languages: languageListArbitrary,
      clearances: fc.array(clearanceArbitrary, { maxLength: 3 }),
      qualifications: fc.array(lineArbitrary, { maxLength: 3 }),
      claims,
      lacks: someOf(world.skills, 4),
      wantsToLearn: someOf(world.skills, 4),
      wantsToAvoid: someOf(world.skills, 3),
      fieldsOfWork: fc.array(termArbitrary, { maxLength: 3 }),
      coreQualities: fc.array(termArbitrary, { maxLength: 3 }),
      motives: fc.array(termArbitrary, { maxLength: 3 }),
      conflicts: partial({ organisations: someOf(world.organisations), professionals: someOf(world.professionals) }),
      rate: rateArbitrary,
      release: releaseArbitrary,
      consents: fc.array(consentArbitrary(world), { maxLength: 3 }),
      willingness: partial({
        general: oneOf(willingnessDegrees),
        interestedIn: someOf(world.assignments),
        declined: someOf(world.assignments),
      }),
      awareness: partial({ knowsItCanBeDone: fc.boolean(), seen: someOf(world.assignments) }),
    },
    ["id"],
  ).map(consistent) as fc.Arbitrary<Professional>;
}

interface SkillLists {
  readonly claims?: readonly { readonly skill: string }[];
  readonly lacks?: readonly string[];
  readonly wantsToLearn?: readonly string[];
  readonly wantsToAvoid?: readonly string[];
}

/** Takes claimed skills out of those that are lacking, and those to learn out of those to avoid. */
function consistent<Lists extends SkillLists>(lists: Lists): Lists {
  const claimed = new Set(lists.claims?.map((claim) => claim.skill));
  const learned = new Set(lists.wantsToLearn);
  return {
    ...lists,
    ...(lists.lacks === undefined ? {} : { lacks: lists.lacks.filter((skill) => !claimed.has(skill)) }),
    ...(lists.wantsToAvoid === undefined
      ? {}
      : { wantsToAvoid: lists.wantsToAvoid.filter((skill) => !learned.has(skill)) }),
  };
}
