import { type CandidateQuery, pointOf, type SkillCondition, samePlace } from "@inzet/core/storage";
import type { Connection } from "./connection.js";
import { allOf, type Sql, sql } from "./sql.js";

/**
 * The ids of the professionals whom `isCandidate` takes, as a query that gives `id` and `sort_key`, not yet in order.
 *
 * @param also - What must hold besides, over the columns of `professional_facts f`.
 * @remarks SQL's own three-valued logic does the work: NULL is unknown. Who must have a skill for certain is found by the index over
 * skills, from the skill that the fewest have; in all other cases every professional is looked at.
 */
export function candidateSql(connection: Connection, query: CandidateQuery, also: readonly Sql[]): Sql {
  const certain = query.eligibility === "yes";
  const counts = certain ? sql`IS TRUE` : sql`IS NOT FALSE`;
  const conditions = conditionsOf(query).map((condition) => sql`(${condition}) ${counts}`);
  const skills = query.skills ?? [];
  if (!certain || skills.length === 0) {
    const possible = skills.map((skill) => sql`(${meets(skill, mayBeHighEnough)} OR NOT ${refuses(skill)})`);
    return sql`SELECT f.id AS id, f.sort_key AS sort_key FROM professional_facts f WHERE ${allOf([...also, ...conditions, ...possible])}`;
  }
  const rarest = rarestOf(connection, skills);
  const others = skills.filter((skill) => skill !== rarest).map((skill) => meets(skill));
  return sql`SELECT f.id AS id, f.sort_key AS sort_key
    FROM (SELECT DISTINCT professional FROM ${claimsOf(rarest)}) found
    CROSS JOIN professional_facts f ON f.number = found.professional
    WHERE ${allOf([...also, ...conditions, ...others])}`;
}

/** All conditions but those on skills; each is true, false or NULL. */
function conditionsOf(query: CandidateQuery): Sql[] {
  const { homeOnly, homeExcept, noConflictWith, engagements, gradeFrom, gradeTo } = query;
  const { startsBy, employedUntil, clearances, languages, place } = query;
  const conditions: Sql[] = [];
  if (homeOnly !== undefined) conditions.push(atHome(homeOnly));
  if (homeExcept !== undefined) conditions.push(sql`NOT ${atHome(homeExcept)}`);
  if (noConflictWith !== undefined) {
    conditions.push(sql`${noConflictWith} NOT IN (SELECT value FROM json_each(f.conflicts))`);
  }
  if (engagements !== undefined) {
    const asked = JSON.stringify(engagements);
    conditions.push(sql`CASE WHEN f.engagements IS NOT NULL THEN EXISTS (
      SELECT 1 FROM json_each(f.engagements) WHERE value IN (SELECT value FROM json_each(${asked}))) END`);
  }
  if (gradeFrom !== undefined) conditions.push(sql`f.grade >= ${gradeFrom}`);
  if (gradeTo !== undefined) conditions.push(sql`f.grade <= ${gradeTo}`);
  if (startsBy !== undefined) conditions.push(sql`coalesce(f.paused_until, '') <= ${startsBy}`);
  if (employedUntil !== undefined) conditions.push(sql`f.open_ended OR f.employment_end >= ${employedUntil}`);
  if (clearances !== undefined) conditions.push(holdsAll(sql`f.clearances`, clearances));
  if (languages !== undefined) conditions.push(holdsAll(sql`f.languages`, languages));
  if (place !== undefined) {
    const { x, y, z } = pointOf(place);
    // In the order of `candidateTruth`, so that the last bit is the same.
    const chord = sql`(f.x - ${x}) * (f.x - ${x}) + (f.y - ${y}) * (f.y - ${y}) + (f.z - ${z}) * (f.z - ${z})`;
    conditions.push(
      sql`CASE WHEN f.reach IS NOT NULL THEN ${chord} <= f.reach WHEN ${chord} <= ${samePlace} THEN 1 END`,
    );
  }
  return conditions;
}

function atHome(organisation: string): Sql {
  return sql`CASE WHEN f.home IS NOT NULL THEN f.home = ${organisation} WHEN f.independent THEN 0 END`;
}

function holdsAll(held: Sql, asked: readonly string[]): Sql {
  if (asked.length === 0) return sql`1`;
  return sql`CASE WHEN ${held} IS NOT NULL THEN NOT EXISTS (
    SELECT 1 FROM json_each(${JSON.stringify(asked)}) WHERE value NOT IN (SELECT value FROM json_each(${held}))) END`;
}

/** At level 1 a claim without a level will do. */
function highEnough(level: number): Sql {
  return level === 1 ? sql`1` : sql`level >= ${level}`;
}

function mayBeHighEnough(level: number): Sql {
  return sql`(level IS NULL OR level >= ${level})`;
}

/** Numbers of skills by their names. */
function numbersOf(names: readonly string[]): Sql {
  return sql`SELECT number FROM skills WHERE skill IN (SELECT value FROM json_each(${JSON.stringify(names)}))`;
}

/** The claims that meet a condition, by the index over skills. */
function claimsOf({ anyOf, level }: SkillCondition): Sql {
  return sql`(${numbersOf(anyOf.flat())}) n CROSS JOIN professional_skills
    ON skill = n.number AND lacking = 0 AND ${highEnough(level)}`;
}

/** The skill of which there are the fewest claims; counting ends where there are more than of the best so far. */
function rarestOf(connection: Connection, skills: readonly SkillCondition[]): SkillCondition {
  let rarest = skills[0]!;
  if (skills.length === 1) return rarest;
  let fewest = Number.MAX_SAFE_INTEGER;
  for (const condition of skills) {
    const { claims } = connection.first<{ claims: number }>(
      sql`SELECT count(*) AS claims FROM (SELECT 1 FROM ${claimsOf(condition)} LIMIT ${fewest})`,
    )!;
    if (claims < fewest) [rarest, fewest] = [condition, claims];
  }
  return rarest;
}

/**
 * True when a professional claims a skill that a condition asks for, at a level that will do. The plus keeps SQLite at their few skills,
 * instead of at the many names.
 */
function meets({ anyOf, level }: SkillCondition, willDo = highEnough): Sql {
  return sql`EXISTS (SELECT 1 FROM professional_skills
    WHERE professional = f.number AND lacking = 0 AND ${willDo(level)} AND +skill IN (${numbersOf(anyOf.flat())}))`;
}

/** True when each skill that would meet a condition is lacking by one of its names, or claimed below the level. */
function refuses({ anyOf, level }: SkillCondition): Sql {
  const refused = sql`professional = f.number AND (lacking OR level < ${level})`;
  if (anyOf.length === 1) {
    return sql`EXISTS (SELECT 1 FROM professional_skills WHERE ${refused} AND +skill IN (${numbersOf(anyOf[0]!)}))`;
  }
  const named = JSON.stringify(anyOf.flatMap((names, place) => names.map((name) => [name, place])));
  return sql`(WITH named (skill, place) AS MATERIALIZED (
      SELECT s.number, value ->> 1 FROM json_each(${named}) CROSS JOIN skills s ON s.skill = value ->> 0)
    SELECT count(DISTINCT place) FROM professional_skills p CROSS JOIN named n ON n.skill = p.skill
    WHERE ${refused}) = ${anyOf.length}`;
}
