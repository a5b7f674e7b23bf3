import type { Schema } from "./schema.js";

/**
 * The function by which everything is written: one call is one transaction and one journey to the database.
 *
 * Writers take a lock, one at a time, up to the end of their transaction. So positions become visible in their order, and who follows
 * them misses none; what a batch was checked against cannot change before it is written, absent records included; nobody waits in a
 * circle, and no two insert the same key. The price: writers do not overlap, throughput of a schema is one transaction for each flush of
 * the log, and a batch of tens of thousands keeps other writers waiting while it is written. Readers never wait. The lock is held while
 * the server works, never while a client thinks: a client that is stopped or cut off holds up nobody.
 *
 * Each statement in the function sees what was committed before it began (READ COMMITTED), so the first after the lock sees the writes of
 * all who had it before. All arguments are lists as JSON; NULL where there is nothing to do.
 */
export function writeFunction({ quoted, lock, channel }: Schema): string {
  return `CREATE FUNCTION ${quoted}.write_1(
    refuse boolean, keys json, streams json, kept json, superseded json, granted json, facts json, appended json
  ) RETURNS text LANGUAGE plpgsql AS $body$
#variable_conflict use_column
DECLARE
  stored json;
  lengths json;
  changed boolean := false;
  shorter boolean := false;
  before bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(${lock});

  IF keys IS NOT NULL THEN
    SELECT json_agg(json_build_array(coalesce(r.version, 0), r.record IS NOT NULL) ORDER BY k.place),
      bool_or(
        k."current" <> CASE WHEN r.record IS NULL THEN 0 ELSE r.version END
        OR k."last" <> coalesce(r.version, 0)
        OR (k.there AND r.record IS NULL))
    INTO stored, changed
    FROM json_to_recordset(keys) AS k(place integer, kind text, id text, "current" bigint, "last" bigint, there boolean)
    LEFT JOIN ${quoted}.records r ON r.kind = k.kind AND r.id = k.id;
  END IF;
  IF streams IS NOT NULL THEN
    SELECT json_agg(l.length ORDER BY l.place), bool_or(l.length <> l.expected)
    INTO lengths, shorter
    FROM (
      SELECT s.place, s.expected,
        coalesce((SELECT max(e.sequence) + 1 FROM ${quoted}.events e WHERE e.stream = s.stream), 0) AS length
      FROM json_to_recordset(streams) AS s(place integer, stream text, expected bigint)
    ) l;
  END IF;
  IF refuse OR coalesce(changed, false) OR coalesce(shorter, false) THEN
    RETURN json_build_object('done', false, 'stored', stored, 'lengths', lengths)::text;
  END IF;

  IF kept IS NOT NULL THEN
    SELECT coalesce(max(w.position), 0) INTO before FROM ${quoted}.writes w;
    -- What hangs on the records goes with them. Every part sees what was there before the statement.
    WITH written AS (
      INSERT INTO ${quoted}.records AS r (kind, id, version, record, sort_key, position)
      SELECT k.kind, k.id, k.writes, k.content::text, k.sort_key, before + k.place
      FROM json_to_recordset(kept)
        AS k(kind text, id text, writes bigint, content json, sort_key bytea, place bigint)
      ON CONFLICT (kind, id) DO UPDATE
      SET version = r.version + excluded.version, record = excluded.record, position = excluded.position
      RETURNING r.kind, r.id, r.version, r.position, r.record IS NULL AS gone
    ), no_more_granted AS (
      DELETE FROM ${quoted}.grants g USING written w
      WHERE g.kind = w.kind AND g.id = w.id AND w.version > 1
    ), forgotten AS (
      DELETE FROM ${quoted}.professional_facts f USING written w
      WHERE f.id = w.id AND w.kind = 'professional' AND w.gone
    )
    INSERT INTO ${quoted}.writes (position, kind, id, version)
    SELECT position, kind, id, version FROM written WHERE position IS NOT NULL
    UNION ALL
    SELECT before + s.place, w.kind, w.id, w.version - s.later
    FROM json_to_recordset(superseded) AS s(kind text, id text, place bigint, later bigint)
    JOIN written w ON w.kind = s.kind AND w.id = s.id;
  END IF;
  IF granted IS NOT NULL THEN
    INSERT INTO ${quoted}.grants (kind, id, token, rights, from_day, until_day, "except")
    SELECT kind, id, token, rights, from_day, until_day, "except"
    FROM json_to_recordset(granted)
      AS g(kind text, id text, token text, rights text[], from_day text, until_day text, "except" text[]);
  END IF;
  IF facts IS NOT NULL THEN
    INSERT INTO ${quoted}.professional_facts (
      id, sort_key, home, independent, conflicts, engagements, grade, paused_until, employment_end, open_ended,
      clearances, languages, x, y, z, reach, claims, lacks)
    SELECT id, sort_key, home, independent, conflicts, engagements, grade, paused_until, employment_end, open_ended,
      clearances, languages, x, y, z, reach, claims, lacks
    FROM json_to_recordset(facts) AS f(
      id text, sort_key bytea, home text, independent boolean, conflicts text[], engagements text[], grade integer,
      paused_until text, employment_end text, open_ended boolean, clearances text[], languages text[],
      x double precision, y double precision, z double precision, reach double precision,
      claims text[], lacks text[])
    ON CONFLICT (id) DO UPDATE SET
      home = excluded.home, independent = excluded.independent, conflicts = excluded.conflicts,
      engagements = excluded.engagements, grade = excluded.grade, paused_until = excluded.paused_until,
      employment_end = excluded.employment_end, open_ended = excluded.open_ended, clearances = excluded.clearances,
      languages = excluded.languages, x = excluded.x, y = excluded.y, z = excluded.z, reach = excluded.reach,
      claims = excluded.claims, lacks = excluded.lacks;
  END IF;
  IF appended IS NOT NULL THEN
    INSERT INTO ${quoted}.events (stream, sequence, event)
    SELECT a.stream, l.length::bigint + a.place, a.event::text
    FROM json_to_recordset(appended) AS a(stream text, list bigint, place bigint, event json)
    JOIN json_array_elements_text(lengths) WITH ORDINALITY AS l(length, list) ON l.list = a.list;
  END IF;

  IF kept IS NOT NULL OR appended IS NOT NULL THEN
    PERFORM pg_notify('${channel}', '');
  END IF;
  RETURN json_build_object('done', true, 'stored', stored, 'lengths', lengths)::text;
END
$body$`;
}
