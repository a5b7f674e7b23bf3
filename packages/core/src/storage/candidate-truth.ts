import type { Professional } from "../model/index.js";
import { type CandidateFacts, candidateFacts, pointOf, samePlace } from "./candidate-facts.js";
import type { CandidateQuery, SkillCondition } from "./candidate-query.js";

type Truth = "yes" | "no" | "unknown";

/**
 * Compares one professional with a query: what every store's `candidates` has to agree with.
 *
 * @returns `no` when a condition refuses them, else `unknown` when one cannot be told, else `yes`.
 * @remarks O(conditions · size of the record).
 * @example
 * ```ts
 * import { candidateTruth } from "@inzet/core/storage";
 *
 * candidateTruth({ gradeFrom: 10 }, { id: "p1" }); // "unknown"
 * candidateTruth({ gradeFrom: 10 }, { id: "p1", grade: 9 }); // "no"
 * ```
 */
export function candidateTruth(query: CandidateQuery, professional: Professional): Truth {
  const facts = candidateFacts(professional);
  let truth: Truth = "yes";
  for (const each of conditions(query, facts)) {
    if (each === "no") return "no";
    if (each === "unknown") truth = "unknown";
  }
  return truth;
}

/** Whether a professional is among the candidates. */
export function isCandidate(query: CandidateQuery, professional: Professional): boolean {
  const truth = candidateTruth(query, professional);
  return truth === "yes" || (truth === "unknown" && query.eligibility !== "yes");
}

function* conditions(query: CandidateQuery, facts: CandidateFacts): Iterable<Truth> {
  const { home, independent } = facts;
  const atHome = (id: string): Truth => (home !== undefined ? truthOf(home === id) : independent ? "no" : "unknown");
  if (query.homeOnly !== undefined) yield atHome(query.homeOnly);
  if (query.homeExcept !== undefined) yield not(atHome(query.homeExcept));
  if (query.noConflictWith !== undefined) yield truthOf(!facts.conflicts.includes(query.noConflictWith));
  if (query.engagements !== undefined) {
    const asked = query.engagements;
    yield known(facts.engagements, (offered) => asked.some((form) => offered.includes(form)));
  }
  if (query.gradeFrom !== undefined) yield known(facts.grade, (grade) => grade >= query.gradeFrom!);
  if (query.gradeTo !== undefined) yield known(facts.grade, (grade) => grade <= query.gradeTo!);
  if (query.startsBy !== undefined) yield truthOf((facts.pausedUntil ?? "") <= query.startsBy);
  if (query.employedUntil !== undefined) {
    yield facts.openEnded ? "yes" : known(facts.employmentEnd, (end) => end >= query.employedUntil!);
  }
  if (query.clearances !== undefined) yield holdsAll(facts.clearances, query.clearances);
  if (query.languages !== undefined) yield holdsAll(facts.languages, query.languages);
  if (query.place !== undefined) yield within(facts, query.place);
  for (const skill of query.skills ?? []) yield has(facts, skill);
}

function truthOf(holds: boolean): Truth {
  return holds ? "yes" : "no";
}

function not(truth: Truth): Truth {
  return truth === "unknown" ? truth : truthOf(truth === "no");
}

function known<Value>(value: Value | undefined, holds: (value: Value) => boolean): Truth {
  return value === undefined ? "unknown" : truthOf(holds(value));
}

function holdsAll(held: readonly string[] | undefined, asked: readonly string[]): Truth {
  return asked.length === 0 ? "yes" : known(held, (list) => asked.every((each) => list.includes(each)));
}

function within({ point, reach }: CandidateFacts, place: NonNullable<CandidateQuery["place"]>): Truth {
  if (point === undefined) return "unknown";
  const { x, y, z } = pointOf(place);
  const [dx, dy, dz] = [point.x - x, point.y - y, point.z - z];
  const squared = dx * dx + dy * dy + dz * dz;
  if (reach === undefined) return squared <= samePlace ? "yes" : "unknown";
  return truthOf(squared <= reach);
}

/**
 * Yes with a claim at the level; at level 1 any claim will do. Unknown with a claim without a level, under whatever name. No when every
 * skill that would meet it is lacking, or claimed below the level. Unknown otherwise: a skill of which nothing is said.
 */
function has(facts: CandidateFacts, { anyOf, level }: SkillCondition): Truth {
  const claims = new Map(facts.claims.map((claim) => [claim.skill, claim.level]));
  const meets = (name: string) => claims.has(name) && (claims.get(name) ?? 1) >= level;
  if (anyOf.some((names) => names.some(meets))) return "yes";
  if (anyOf.some((names) => names.some((name) => claims.has(name) && claims.get(name) === undefined))) return "unknown";
  const refuses = (name: string) => facts.lacks.includes(name) || (claims.get(name) ?? level) < level;
  return anyOf.every((names) => names.some(refuses)) ? "no" : "unknown";
}
