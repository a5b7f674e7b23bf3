import { type CandidateQuery, pointOf, type SkillCondition, samePlace } from "@inzet/core/storage";
import { claimed } from "./facts-row.js";
import type { Schema } from "./schema.js";
import { allOf, type Sql, sql } from "./sql.js";
import { comparable } from "./stored-text.js";

/**
 * The first candidates after a sort key, with version and record.
 *
 * @param seen - What must hold besides, over the rows of facts, named `f`.
 * @remarks The records, which are long, are fetched for the page alone: LIMIT keeps the planner from joining before that.
 */
export function candidatePage(schema: Schema, query: CandidateQuery, seen: Sql, after: Buffer, limit: number): Sql {
  const conditions = [sql`f.sort_key > ${after}::bytea`, seen, ...candidateConditions(query)];
  return sql`SELECT c.id, r.version, r.record
    FROM (
      SELECT f.id, f.sort_key FROM ${schema.facts} f WHERE ${allOf(conditions)}
      ORDER BY f.sort_key LIMIT ${limit}::integer
    ) c
    CROSS JOIN LATERAL (
      SELECT r.version, r.record FROM ${schema.records} r WHERE r.kind = 'professional' AND r.id = c.id LIMIT 1
    ) r
    ORDER BY c.sort_key`;
}

/**
 * What holds of the facts of those whom `isCandidate` takes.
 *
 * @remarks SQL's own three-valued logic does the work: NULL is unknown. A conjunction is certain when each part is, and possible when no
 * part is false, so every condition stands alone and the planner may take any of them to an index.
 */
function candidateConditions(query: CandidateQuery): readonly Sql[] {
  const certain = query.eligibility === "yes";
  const conditions = conditionsOf(query).map((condition) => (certain ? condition : sql`(${condition}) IS NOT FALSE`));
  const skills = (query.skills ?? []).map((skill) => (certain ? meets(skill) : mayMeet(skill)));
  return [...conditions, ...skills];
}

/** All conditions but those on skills; each is true, false or NULL. */
function conditionsOf(query: CandidateQuery): readonly Sql[] {
  const { homeOnly, homeExcept, noConflictWith, engagements, gradeFrom, gradeTo } = query;
  const { startsBy, employedUntil, clearances, languages, place } = query;
  const conditions: Sql[] = [];
  if (homeOnly !== undefined) conditions.push(atHome(homeOnly));
  if (homeExcept !== undefined) conditions.push(sql`NOT ${atHome(homeExcept)}`);
  if (noConflictWith !== undefined) conditions.push(sql`NOT ${comparable(noConflictWith)}::text = ANY (f.conflicts)`);
  if (engagements !== undefined) conditions.push(sql`f.engagements && ${listOf(engagements)}::text[]`);
  if (gradeFrom !== undefined) conditions.push(sql`f.grade >= ${gradeFrom}::integer`);
  if (gradeTo !== undefined) conditions.push(sql`f.grade <= ${gradeTo}::integer`);
  if (startsBy !== undefined) conditions.push(sql`coalesce(f.paused_until, '') <= ${startsBy}::text`);
  if (employedUntil !== undefined) conditions.push(sql`f.open_ended OR f.employment_end >= ${employedUntil}::text`);
  if (clearances?.length) conditions.push(sql`f.clearances @> ${listOf(clearances)}::text[]`);
  if (languages?.length) conditions.push(sql`f.languages @> ${listOf(languages)}::text[]`);
  if (place !== undefined) conditions.push(within(place));
  return conditions;
}

/** False, not unknown, for the independent, who are at home nowhere. */
function atHome(organisation: string): Sql {
  return sql`coalesce(f.home = ${comparable(organisation)}::text, CASE WHEN f.independent THEN false END)`;
}

/** Sums in the order of `candidateTruth`, so that the last bit is the same. */
function within(place: NonNullable<CandidateQuery["place"]>): Sql {
  const { x, y, z } = pointOf(place);
  const [dx, dy, dz] = [sql`(f.x - ${x}::float8)`, sql`(f.y - ${y}::float8)`, sql`(f.z - ${z}::float8)`];
  const chord = sql`${dx} * ${dx} + ${dy} * ${dy} + ${dz} * ${dz}`;
  return sql`CASE WHEN f.reach IS NOT NULL THEN ${chord} <= f.reach WHEN ${chord} <= ${samePlace}::float8 THEN true END`;
}

function listOf(texts: readonly string[]): readonly string[] {
  return texts.map(comparable);
}

const levels = [1, 2, 3, 4, 5] as const;

/** The claims of known level that say that a condition is met by a name, or that it is not. */
function known(name: string, levelFits: (level: number) => boolean): readonly string[] {
  return levels.filter(levelFits).map((level) => claimed(name, level));
}

/** True when a claim is high enough; at level 1 one without a level will do. */
function meets({ anyOf, level }: SkillCondition): Sql {
  const names = listOf(anyOf.flat());
  const claims = names.flatMap((name) => known(name, (each) => each >= level));
  return sql`f.claims && ${level === 1 ? [...claims, ...withoutLevel(names)] : claims}::text[]`;
}

function withoutLevel(names: readonly string[]): readonly string[] {
  return names.map((name) => claimed(name, undefined));
}

/**
 * False when a condition is refused, true otherwise: a claim without a level leaves it open, under whatever name. First whether they
 * refuse, which most do not, whatever the number of names.
 */
function mayMeet({ anyOf, level }: SkillCondition): Sql {
  const names = listOf(anyOf.flat());
  const claims = [...names.flatMap((name) => known(name, (each) => each >= level)), ...withoutLevel(names)];
  return sql`NOT (${refuses({ anyOf, level })}) OR f.claims && ${claims}::text[]`;
}

/**
 * True when each skill that would meet a condition is lacking by one of its names, or claimed below the level. Most people do not refuse
 * the first, so that its names are compared on their own, before the others are taken apart.
 */
function refuses({ anyOf, level }: SkillCondition): Sql {
  const [first, ...others] = anyOf.map((names) => {
    const lacks = listOf(names);
    return { lacks, claims: lacks.flatMap((name) => known(name, (each) => each < level)) };
  });
  const refused = sql`f.lacks && ${first?.lacks}::text[] OR f.claims && ${first?.claims}::text[]`;
  if (others.length === 0) return refused;
  return sql`(${refused}) AND NOT EXISTS (
    SELECT 1 FROM jsonb_to_recordset(${JSON.stringify(others)}::jsonb) AS other(lacks text[], claims text[])
    WHERE NOT (f.lacks && other.lacks OR f.claims && other.claims))`;
}
