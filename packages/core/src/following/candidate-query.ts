import type { Assignment, Policy } from "../model/index.js";
import { dateOfDay, dayNumber } from "../model/index.js";
import { type PreparedRequirement, prepareAssignment } from "../pair/index.js";
import type { CandidateQuery, SkillCondition } from "../storage/index.js";
import { creditOne, type Taxonomy } from "../taxonomy/index.js";

/** What a query is made with. */
export interface CandidateQueryOptions {
  /** The skills and how they are related: as the matcher has them. */
  readonly taxonomy: Taxonomy;
  /** The day of the question, `YYYY-MM-DD`: as the matcher has it. */
  readonly today: string;
  /** The network's rules: as the matcher has them. Default: none. */
  readonly policy?: Policy;
  /** Whom to ask for: `possible` for whoever may turn out to be eligible, `yes` for who is known to be. Default `possible`. */
  readonly eligibility?: "yes" | "possible";
}

/** Musts beyond these say little more, and a skill with more specialisations than these is hardly one. */
const most = { skills: 20, specialisations: 1000 } as const;

/**
 * Turns the hard rules of an assignment into a query that a store can answer.
 *
 * @param assignment - The assignment.
 * @param options - What the matcher has that will judge the candidates.
 * @returns A query whose candidates include every professional whom a matcher with the same taxonomy, policy and day finds eligible: with
 * verdict `yes` for `eligibility: "yes"`, with `yes` or `unknown` for `possible`.
 * @throws InzetError `UNKNOWN_CONCEPT` when a skill is not in the taxonomy.
 * @remarks Covers own organisation, conflicts, work forms, grade, pause, end of employment, clearances, languages, travel, and must-have
 * skills. Constraints of one's own are left to the matcher. O(specialisations of the skills asked).
 * @example
 * ```ts
 * import { createTaxonomy } from "@inzet/core";
 * import { candidateQuery } from "@inzet/core/storage";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo", version: "1", languages: ["en"],
 *   concepts: [{ id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } } }],
 * });
 * const assignment = {
 *   id: "a1", organisation: "leiden", title: "Reports",
 *   requirements: [{ skill: "sql", importance: "must" as const, level: 3 as const }],
 * };
 * candidateQuery(assignment, { taxonomy, today: "2026-01-01" }).skills; // [{ anyOf: [["sql"]], level: 3 }]
 * ```
 */
export function candidateQuery(assignment: Assignment, options: CandidateQueryOptions): CandidateQuery {
  const { taxonomy, policy, eligibility = "possible" } = options;
  const task = prepareAssignment(assignment, taxonomy);
  const today = dayNumber(options.today);
  const forms = policy?.engagements?.map((form) => form.id);
  const engagements =
    forms === undefined ? assignment.engagements : (assignment.engagements ?? forms).filter((id) => forms.includes(id));
  const own = policy?.ownOrganisation;
  const gradeFrom = Math.max(assignment.grades?.minimum ?? 1, policy?.minimumGrade ?? 1);
  const gradeTo = assignment.grades?.maximum ?? 18;
  const grades = gradeFrom > 1 || gradeTo < 18;
  const { span } = task;
  // Where all work may be done remotely, or nobody says that it may not, distance refuses no one for certain.
  const onSite = assignment.remoteShare !== undefined && assignment.remoteShare < 1;
  const musts = (task.asked ?? []).filter(({ requirement }) => requirement.importance === "must");
  const skills = musts.flatMap((must) => conditionOf(must, taxonomy) ?? []).slice(0, most.skills);
  return {
    eligibility,
    ...(own === "only" ? { homeOnly: assignment.organisation } : {}),
    ...(own === "excluded" ? { homeExcept: assignment.organisation } : {}),
    noConflictWith: assignment.organisation,
    ...(engagements === undefined ? {} : { engagements }),
    ...(grades ? { gradeFrom: Math.min(gradeFrom, 18), gradeTo } : {}),
    ...(span === undefined ? {} : { startsBy: dateUpTo(Math.max(today, span.latestStart)) }),
    employedUntil: dateUpTo(Math.max(today + 1, span?.earliestEnd ?? 0)),
    ...(assignment.clearances?.length ? { clearances: assignment.clearances } : {}),
    ...(assignment.languages?.length ? { languages: assignment.languages.map(({ language }) => language) } : {}),
    ...(onSite && assignment.location !== undefined
      ? { place: { latitude: assignment.location.latitude, longitude: assignment.location.longitude } }
      : {}),
    ...(skills.length > 0 ? { skills } : {}),
  };
}

/** A day as records can name it: none of them names one after the last. */
function dateUpTo(day: number): string {
  return dateOfDay(Math.min(day, dayNumber("9999-12-31")));
}

/** The skill itself and its specialisations, by all their names; `undefined` when there are too many to list. */
function conditionOf(must: PreparedRequirement, taxonomy: Taxonomy): SkillCondition | undefined {
  const itself = must.skill;
  const covering = must.byCredit.filter(({ credit }) => credit === creditOne).map(({ skill }) => skill);
  if (covering.length > most.specialisations) return undefined;
  const anyOf = [itself, ...covering.filter((skill) => skill !== itself)].map((skill) => {
    const { id, matches } = taxonomy.concept(taxonomy.idAt(skill));
    const uris = matches.filter(({ kind }) => kind === "exact").map(({ uri }) => uri);
    // A URI that stands for another concept, or is one's id, says nothing of this one.
    return [id, ...uris.filter((uri) => uri !== id && taxonomy.resolve(uri) === id)];
  });
  return { anyOf, level: must.level };
}
