import type { Professional } from "@inzet/core";
import type { CandidateQuery } from "@inzet/core/storage";
import fc from "fast-check";
import { clearanceKinds } from "../arbitraries/clearance.js";
import { arbitraries } from "../arbitraries/index.js";
import {
  dateArbitrary,
  gradeArbitrary,
  languageTagArbitrary,
  levelArbitrary,
  oneOf,
  partial,
  someOf,
} from "../arbitraries/primitives.js";

const skills = ["skill-a", "skill-b", "skill-c", "https://example.org/a", "https://example.org/b"];
const organisations = ["organisation-a", "organisation-b", "organisation-c"];
const engagements = ["form-a", "form-b", "form-c"];
const all = arbitraries({ skills, organisations, engagements });

const skillCondition = fc.record(
  { anyOf: fc.array(someOf(skills, 2, 1), { minLength: 1, maxLength: 3 }), level: levelArbitrary },
  { noNullPrototype: true },
);

const conditions: { [Name in keyof Required<CandidateQuery>]: fc.Arbitrary<Required<CandidateQuery>[Name]> } = {
  eligibility: oneOf(["yes", "possible"] as const),
  homeOnly: oneOf(organisations),
  homeExcept: oneOf(organisations),
  noConflictWith: oneOf(organisations),
  engagements: someOf(engagements, 3),
  gradeFrom: gradeArbitrary,
  gradeTo: gradeArbitrary,
  startsBy: dateArbitrary,
  employedUntil: dateArbitrary,
  clearances: someOf<string>(clearanceKinds, 2),
  languages: fc.uniqueArray(languageTagArbitrary, { maxLength: 2 }),
  place: all.location.map(({ latitude, longitude }) => ({ latitude, longitude })),
  skills: fc.array(skillCondition, { maxLength: 3 }),
};

/** A query of a few conditions: more would let hardly anybody through. */
export const queryArbitrary: fc.Arbitrary<CandidateQuery> = fc
  .shuffledSubarray(Object.keys(conditions) as (keyof CandidateQuery)[], { minLength: 1, maxLength: 4 })
  .chain((names) => {
    const chosen = Object.fromEntries(names.map((name) => [name, conditions[name]]));
    return partial(chosen, names) as fc.Arbitrary<CandidateQuery>;
  });

/** Professionals with different ids, from the same seed the same. */
export function someProfessionals(count: number, seed: number): readonly Professional[] {
  return fc
    .sample(all.professional, { seed, numRuns: count })
    .map((professional, position) => ({ ...professional, id: `${position % 7 === 0 ? "\u{1f30a}" : "p"}${position}` }));
}
