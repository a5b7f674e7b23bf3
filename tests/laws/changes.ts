import {
  type Assignment,
  evidenceKinds,
  type Organisation,
  type Professional,
  type SkillClaim,
  type Taxonomy,
  validateRecord,
} from "@inzet/core";
import type { Seeded } from "./seeded.js";

/** A record that a law changed, with what was done to it; `undefined` where a change does not apply. */
export interface Changed<Value> {
  readonly what: string;
  readonly record: Value;
}

/** A skill near what the assignment asks, so that a change matters. */
function nearbySkill(assignment: Assignment, taxonomy: Taxonomy, chance: Seeded): string | undefined {
  const asked = chance.pick(assignment.requirements ?? [])?.skill;
  if (asked === undefined) return undefined;
  if (chance.next() < 0.4) return asked;
  return chance.pick([...taxonomy.neighbours(asked, { limit: 8 }).map((near) => near.id), ...taxonomy.narrower(asked)]);
}

function withClaim(professional: Professional, position: number, claim: SkillClaim): Professional {
  return { ...professional, claims: (professional.claims ?? []).map((old, at) => (at === position ? claim : old)) };
}

/** Adds a claim of a skill of which the profile said nothing. */
export function addClaim(
  professional: Professional,
  assignment: Assignment,
  taxonomy: Taxonomy,
  chance: Seeded,
): Changed<Professional> | undefined {
  const skill = nearbySkill(assignment, taxonomy, chance);
  const claims = professional.claims ?? [];
  if (skill === undefined || professional.lacks?.includes(skill) || claims.some((claim) => claim.skill === skill)) {
    return undefined;
  }
  const claim: SkillClaim = {
    skill,
    ...(chance.next() < 0.6 ? { level: 1 + chance.below(5) } : {}),
    ...(chance.next() < 0.5 ? { evidence: chance.pick(evidenceKinds)! } : {}),
    ...(chance.next() < 0.3 ? { lastUsedOn: `${2000 + chance.below(26)}-06-01` } : {}),
  };
  return { what: `claim ${JSON.stringify(claim)} added`, record: { ...professional, claims: [...claims, claim] } };
}

/** Raises the level of a claim by one. */
export function raiseLevel(professional: Professional, chance: Seeded): Changed<Professional> | undefined {
  const claims = professional.claims ?? [];
  const position = chance.below(claims.length);
  const claim = claims[position];
  if (claim?.level === undefined || claim.level === 5) return undefined;
  const raised = { ...claim, level: claim.level + 1 };
  return {
    what: `level of ${claim.skill} raised to ${raised.level}`,
    record: withClaim(professional, position, raised),
  };
}

/** Gives a claim evidence, or better evidence. */
export function addEvidence(professional: Professional, chance: Seeded): Changed<Professional> | undefined {
  const claims = professional.claims ?? [];
  const position = chance.below(claims.length);
  const claim = claims[position];
  const rank = claim?.evidence === undefined ? -1 : evidenceKinds.indexOf(claim.evidence);
  const evidence = chance.pick(evidenceKinds.slice(rank + 1));
  if (claim === undefined || evidence === undefined) return undefined;
  return {
    what: `evidence of ${claim.skill} from ${claim.evidence ?? "none"} to ${evidence}`,
    record: withClaim(professional, position, { ...claim, evidence }),
  };
}

/** Fields of a professional whose absence is unknown, and not a default. */
const professionalUnknowns = [
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
  "wantsToLearn",
  "wantsToAvoid",
  "fieldsOfWork",
  "coreQualities",
  "motives",
  "rate",
  "release",
  "willingness",
  "awareness",
] as const satisfies readonly (keyof Professional)[];

/**
 * Fields of a professional that are unknown. Release falls back to the standing rule of the home organisation, so that it is
 * unknown only where there is no such rule.
 */
function unknownsOf(professional: Professional, organisations: ReadonlyMap<string, Organisation>) {
  const standing = organisations.get(professional.homeOrganisation ?? "")?.release !== undefined;
  return professionalUnknowns.filter((name) => professional[name] === undefined && !(name === "release" && standing));
}

/** Answers something that a profile leaves open, with the answer of another profile where one is needed. */
export function answerProfessional(
  professional: Professional,
  assignment: Assignment,
  taxonomy: Taxonomy,
  organisations: ReadonlyMap<string, Organisation>,
  donors: readonly Professional[],
  chance: Seeded,
): Changed<Professional> | undefined {
  const changed = chance.next() < 0.4 ? answerSkill(professional, assignment, taxonomy, chance) : undefined;
  if (changed !== undefined) return changed;
  const field = chance.pick(unknownsOf(professional, organisations));
  const donor = field && chance.pick(donors.filter((other) => other[field] !== undefined));
  if (field === undefined || donor === undefined) return undefined;
  const record = { ...professional, [field]: donor[field] };
  if (!validateRecord("professional", record).valid) return undefined;
  return { what: `${field} answered with ${JSON.stringify(donor[field])}`, record };
}

/** An assignment that lets more people in: no salary scales, and nothing that one must have. */
export function easier(assignment: Assignment): Assignment {
  const { grades: _, requirements, ...record } = assignment;
  if (requirements === undefined) return record;
  const softened = requirements.map((one) =>
    one.importance === "must" ? { ...one, importance: "should" as const } : one,
  );
  return { ...record, requirements: softened };
}

/** A profile with every field answered for which another profile has an answer, of someone who can go almost anywhere. */
export function completed(
  professional: Professional,
  organisations: ReadonlyMap<string, Organisation>,
  donors: readonly Professional[],
  chance: Seeded,
): Professional {
  let record: Professional = {
    ...professional,
    travelLimitKm: 300,
    employment: { kind: "permanent" },
    release: { status: "granted" },
  };
  for (const field of unknownsOf(professional, organisations)) {
    const donor = chance.pick(donors.filter((other) => other[field] !== undefined));
    const next = donor === undefined ? record : { ...record, [field]: donor[field] };
    if (validateRecord("professional", next).valid) record = next;
  }
  return record;
}

function answerSkill(
  professional: Professional,
  assignment: Assignment,
  taxonomy: Taxonomy,
  chance: Seeded,
): Changed<Professional> | undefined {
  const claims = professional.claims ?? [];
  const position = chance.below(claims.length);
  const claim = claims[position];
  const draw = chance.next();
  if (draw < 0.25) return addClaim(professional, assignment, taxonomy, chance);
  if (draw < 0.5) {
    const skill = nearbySkill(assignment, taxonomy, chance);
    if (skill === undefined || professional.lacks?.includes(skill) || claims.some((one) => one.skill === skill)) {
      return undefined;
    }
    return { what: `${skill} lacking`, record: { ...professional, lacks: [...(professional.lacks ?? []), skill] } };
  }
  if (claim === undefined) return undefined;
  if (draw < 0.7 && claim.level === undefined) {
    const level = 1 + chance.below(5);
    return {
      what: `level of ${claim.skill} is ${level}`,
      record: withClaim(professional, position, { ...claim, level }),
    };
  }
  if (draw < 0.85 && claim.evidence === undefined) {
    const evidence = chance.pick(evidenceKinds)!;
    return {
      what: `evidence of ${claim.skill} is ${evidence}`,
      record: withClaim(professional, position, { ...claim, evidence }),
    };
  }
  if (claim.lastUsedOn === undefined) {
    const lastUsedOn = `${2005 + chance.below(21)}-03-01`;
    return {
      what: `${claim.skill} last used on ${lastUsedOn}`,
      record: withClaim(professional, position, { ...claim, lastUsedOn }),
    };
  }
  return undefined;
}

/** Fields of an assignment whose absence is unknown, and not a default. */
const assignmentUnknowns = [
  "fieldOfWork",
  "kind",
  "requirements",
  "motives",
  "coreQualities",
  "period",
  "hoursPerWeek",
  "remoteShare",
  "engagements",
  "compensation",
] as const satisfies readonly (keyof Assignment)[];

/** Answers something that an assignment leaves open. */
export function answerAssignment(
  assignment: Assignment,
  donors: readonly Assignment[],
  chance: Seeded,
): Changed<Assignment> | undefined {
  const field = chance.pick(assignmentUnknowns.filter((name) => assignment[name] === undefined));
  const donor = field && chance.pick(donors.filter((other) => other[field] !== undefined));
  if (field === undefined || donor === undefined) return undefined;
  const record = { ...assignment, [field]: donor[field] };
  if (!validateRecord("assignment", record).valid) return undefined;
  return { what: `${field} answered with ${JSON.stringify(donor[field])}`, record };
}

/** Lets go of a rule of an assignment. */
export function relaxAssignment(assignment: Assignment, chance: Seeded): Changed<Assignment> | undefined {
  const requirements = assignment.requirements ?? [];
  const position = chance.below(requirements.length);
  const requirement = requirements[position];
  const replaced = (changed: Assignment["requirements"]) => ({ ...assignment, requirements: changed! });
  const ways: (() => Changed<Assignment> | undefined)[] = [
    () =>
      requirement?.importance === "must"
        ? {
            what: `must ${requirement.skill} became should`,
            record: replaced(
              requirements.map((old, at) =>
                at === position ? { ...requirement, importance: "should" as const } : old,
              ),
            ),
          }
        : undefined,
    () =>
      requirement?.level !== undefined && requirement.level > 1
        ? {
            what: `level of ${requirement.skill} lowered to ${requirement.level - 1}`,
            record: replaced(
              requirements.map((old, at) =>
                at === position ? { ...requirement, level: requirement.level! - 1 } : old,
              ),
            ),
          }
        : undefined,
    () =>
      assignment.languages === undefined
        ? undefined
        : { what: "one language less", record: { ...assignment, languages: assignment.languages.slice(1) } },
    () =>
      assignment.clearances === undefined
        ? undefined
        : { what: "one clearance less", record: { ...assignment, clearances: assignment.clearances.slice(1) } },
    () => {
      const { grades, ...record } = assignment;
      return grades === undefined ? undefined : { what: "any grade", record };
    },
    () => {
      const { minimum, ...hoursPerWeek } = assignment.hoursPerWeek ?? {};
      if (minimum === undefined || minimum < 4) return undefined;
      return {
        what: `fewest hours from ${minimum} to ${minimum - 4}`,
        record: { ...assignment, hoursPerWeek: { ...hoursPerWeek, minimum: minimum - 4 } },
      };
    },
    () => ({ what: "open to everyone", record: { ...assignment, audience: [{ to: "everyone" as const }] } }),
    () =>
      assignment.compensation?.maximumPerHour === undefined
        ? undefined
        : {
            what: "a higher rate",
            record: {
              ...assignment,
              compensation: {
                ...assignment.compensation,
                maximumPerHour: Math.min(10_000, assignment.compensation.maximumPerHour + 50),
              },
            },
          },
  ];
  return chance.pick(ways)!();
}
