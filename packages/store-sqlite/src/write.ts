import type { OperationResult, Professional, RecordKind } from "@inzet/core";
import {
  type CheckedOperation,
  candidateFacts,
  checkLength,
  checkVersion,
  grantsOf,
  notFound,
} from "@inzet/core/storage";
import type { Connection } from "./connection.js";
import { sql } from "./sql.js";
import { comparable, sortKey } from "./stored-text.js";

/** Carries out one write within a transaction. */
export function write(connection: Connection, operation: CheckedOperation): OperationResult {
  switch (operation.operation) {
    case "put":
      return { operation: "put", version: put(connection, operation) };
    case "delete":
      return { operation: "delete", version: remove(connection, operation) };
    case "check": {
      const { kind, id, expectedVersion } = operation;
      const version = versionOf(connection, kind, id);
      checkVersion(kind, id, expectedVersion, version);
      return { operation: "check", version };
    }
    case "append":
      return { operation: "append", length: append(connection, operation) };
  }
}

type Write<Name extends CheckedOperation["operation"]> = Extract<CheckedOperation, { operation: Name }>;

/** The version of the record that is there now; 0 when there is none. */
function versionOf(connection: Connection, kind: RecordKind, id: string): number {
  const query = sql`SELECT version FROM records WHERE kind = ${kind} AND id = ${comparable(id)} AND record IS NOT NULL`;
  return connection.first<{ version: number }>(query)?.version ?? 0;
}

function put(connection: Connection, { kind, id, record, expectedVersion }: Write<"put">): number {
  if (expectedVersion !== undefined) checkVersion(kind, id, expectedVersion, versionOf(connection, kind, id));
  const { version } = connection.first<{ version: number }>(sql`
    INSERT INTO records (kind, id, version, record, sort_key)
    VALUES (${kind}, ${id}, 1, ${JSON.stringify(record)}, ${sortKey(id)})
    ON CONFLICT (kind, id) DO UPDATE SET version = version + 1, record = excluded.record
    RETURNING version`)!;
  noteWrite(connection, kind, id, version);
  if (version > 1) forget(connection, kind, id);
  const grants = grantsOf(kind, record as never);
  if (grants.length > 0) {
    const rows = grants.map(({ right, token, from, until, except }) => [
      right,
      token,
      from,
      until,
      ["", ...except, ""].join(" "),
    ]);
    connection.run(
      `INSERT OR IGNORE INTO grants (kind, id, "right", token, from_day, until_day, "except")
       SELECT ?, ?, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
      [kind, id, JSON.stringify(rows)],
    );
  }
  if (kind === "professional") keepFacts(connection, record as Professional);
  return version;
}

function remove(connection: Connection, { kind, id, expectedVersion }: Write<"delete">): number {
  const now = versionOf(connection, kind, id);
  checkVersion(kind, id, expectedVersion, now);
  if (now === 0) throw notFound(kind, id);
  connection.run("UPDATE records SET version = version + 1, record = NULL WHERE kind = ? AND id = ?", [kind, id]);
  noteWrite(connection, kind, id, now + 1);
  forget(connection, kind, id);
  return now + 1;
}

/** Identities are never among the changes. */
function noteWrite(connection: Connection, kind: RecordKind, id: string, version: number): void {
  if (kind === "identity") return;
  connection.run("INSERT INTO writes (kind, id, version) VALUES (?, ?, ?)", [kind, id, version]);
}

/** Removes what was derived from the record that was there before. */
function forget(connection: Connection, kind: RecordKind, id: string): void {
  if (kind !== "professional" && kind !== "assignment") return;
  connection.run("DELETE FROM grants WHERE kind = ? AND id = ?", [kind, id]);
  if (kind === "professional") connection.run("DELETE FROM professional_facts WHERE id = ?", [id]);
}

function keepFacts(connection: Connection, professional: Professional): void {
  const { id } = professional;
  const facts = candidateFacts(professional);
  const list = (texts: readonly string[] | undefined) => (texts === undefined ? null : JSON.stringify(texts));
  connection.run(
    `INSERT INTO professional_facts (id, sort_key, home, independent, conflicts, engagements, grade, paused_until,
       employment_end, open_ended, clearances, languages, x, y, z, reach)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      sortKey(id),
      facts.home ?? null,
      Number(facts.independent),
      JSON.stringify(facts.conflicts),
      list(facts.engagements),
      facts.grade ?? null,
      facts.pausedUntil ?? null,
      facts.employmentEnd ?? null,
      Number(facts.openEnded),
      list(facts.clearances),
      list(facts.languages),
      facts.point?.x ?? null,
      facts.point?.y ?? null,
      facts.point?.z ?? null,
      facts.reach ?? null,
    ],
  );
  const claims = facts.claims.map(({ skill, level = null }) => [skill, level, 0]);
  const skills = [...claims, ...facts.lacks.map((skill) => [skill, null, 1])];
  if (skills.length === 0) return;
  const rows = JSON.stringify(skills);
  connection.run("INSERT OR IGNORE INTO skills (skill) SELECT value ->> 0 FROM json_each(?)", [rows]);
  connection.run(
    `INSERT INTO professional_skills (professional, skill, level, lacking)
     SELECT f.number, s.number, value ->> 1, value ->> 2
     FROM professional_facts f CROSS JOIN json_each(?) CROSS JOIN skills s ON s.skill = value ->> 0
     WHERE f.id = ?`,
    [rows, id],
  );
}

function append(connection: Connection, { stream, events, expectedLength }: Write<"append">): number {
  const now =
    connection.first<{ length: number }>(sql`SELECT length FROM streams WHERE stream = ${stream}`)?.length ?? 0;
  checkLength(stream, expectedLength, now);
  if (events.length === 0) return now;
  const length = now + events.length;
  connection.run(
    "INSERT INTO streams (stream, length) VALUES (?, ?) ON CONFLICT (stream) DO UPDATE SET length = excluded.length",
    [stream, length],
  );
  events.forEach((event, at) => {
    connection.run("INSERT INTO events (stream, sequence, event) VALUES (?, ?, ?)", [
      stream,
      now + at,
      JSON.stringify(event),
    ]);
  });
  return length;
}
