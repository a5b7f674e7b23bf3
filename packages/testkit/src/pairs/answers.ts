import type { Assignment, Professional, SkillClaim } from "@inzet/core";
import type { PairCase } from "./pair-case.js";

/** The two records of a case, with one thing more known than before. */
export interface Answer {
  /** What became known: a field of the professional or the assignment. */
  readonly field: string;
  /** The records with the answer in them. */
  readonly professional: Professional;
  readonly assignment: Assignment;
}

/** Fields of a professional of which absence means unknown. The others have a default, such as no conflicts. */
const openOfProfessional = [
  "homeOrganisation",
  "employment",
  "engagements",
  "grade",
  "availability",
  "startNoticeDays",
  "location",
  "travelLimitKm",
  "remote",
  "languages",
  "clearances",
  "claims",
  "lacks",
  "wantsToLearn",
  "wantsToAvoid",
  "fieldsOfWork",
  "coreQualities",
  "motives",
  "networks",
  "rate",
  "release",
] as const satisfies readonly (keyof Professional)[];

/** Fields of an assignment of which absence means unknown. */
const openOfAssignment = [
  "fieldOfWork",
  "kind",
  "requirements",
  "period",
  "hoursPerWeek",
  "remoteShare",
  "engagements",
  "compensation",
  "motives",
  "coreQualities",
] as const satisfies readonly (keyof Assignment)[];

/** All that comes of a case by a single answer, taken from the case's other records. */
export function answersTo(records: PairCase): readonly Answer[] {
  const { professional, otherProfessional, assignment, otherAssignment } = records;
  const answers: Answer[] = [];
  for (const field of openOfProfessional) {
    if (professional[field] !== undefined || otherProfessional[field] === undefined) continue;
    const after = consistent({ ...professional, [field]: otherProfessional[field] }, field);
    answers.push({ field: `professional.${field}`, professional: after, assignment });
  }
  for (const field of openOfAssignment) {
    if (assignment[field] !== undefined || otherAssignment[field] === undefined) continue;
    // A period may turn out shorter than a flexibility that is known already.
    if (field === "period" && assignment.flexibility !== undefined) continue;
    const after = { ...assignment, [field]: otherAssignment[field] };
    answers.push({ field: `assignment.${field}`, professional, assignment: after });
  }
  for (const claims of answeredClaims(professional, otherProfessional)) {
    answers.push({ field: "professional.claims", professional: { ...professional, claims }, assignment });
  }
  const lacks = moreLacks(professional, otherProfessional);
  if (lacks !== undefined) {
    answers.push({ field: "professional.lacks", professional: { ...professional, lacks }, assignment });
  }
  return answers;
}

/** Claims with one more skill, or with one more thing known of a skill. */
function answeredClaims(professional: Professional, other: Professional): readonly (readonly SkillClaim[])[] {
  const { claims, lacks = [] } = professional;
  if (claims === undefined) return [];
  const found: (readonly SkillClaim[])[] = [];
  const addition = other.claims?.find(
    ({ skill }) => !lacks.includes(skill) && !claims.some((claim) => claim.skill === skill),
  );
  if (addition !== undefined) found.push([...claims, addition]);
  for (const field of ["level", "evidence", "lastUsedOn", "years"] as const) {
    const position = claims.findIndex((claim) => claim[field] === undefined);
    const known = other.claims?.find((claim) => claim[field] !== undefined)?.[field];
    if (position < 0 || known === undefined) continue;
    found.push(claims.map((claim, at) => (at === position ? { ...claim, [field]: known } : claim)));
  }
  return found;
}

/** One more skill that is lacking, of those of which nothing was known. */
function moreLacks(professional: Professional, other: Professional): readonly string[] | undefined {
  const { claims = [], lacks } = professional;
  if (lacks === undefined) return undefined;
  const addition = other.lacks?.find(
    (skill) => !lacks.includes(skill) && !claims.some((claim) => claim.skill === skill),
  );
  return addition === undefined ? undefined : [...lacks, addition];
}

function without(list: readonly string[] | undefined, other: readonly string[] = []): readonly string[] | undefined {
  return list?.filter((skill) => !other.includes(skill));
}

/** Takes out of a list that became known what another one contradicts that was known before. */
function consistent(professional: Professional, field: keyof Professional): Professional {
  const { claims, lacks, wantsToLearn, wantsToAvoid } = professional;
  const kept = (field: keyof Professional, list: readonly unknown[] | undefined) =>
    list === undefined ? {} : { [field]: list };
  const claimed = claims?.map((claim) => claim.skill) ?? [];
  return {
    ...professional,
    ...kept("claims", field === "claims" ? claims?.filter((claim) => !lacks?.includes(claim.skill)) : claims),
    ...kept("lacks", field === "lacks" ? lacks?.filter((skill) => !claimed.includes(skill)) : lacks),
    ...kept("wantsToLearn", field === "wantsToLearn" ? without(wantsToLearn, wantsToAvoid) : wantsToLearn),
    ...kept("wantsToAvoid", field === "wantsToAvoid" ? without(wantsToAvoid, wantsToLearn) : wantsToAvoid),
  };
}
