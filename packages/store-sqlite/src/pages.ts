import type { PageItem, RecordKind, RecordPage } from "@inzet/core";
import type { CandidateQuery, Viewer } from "@inzet/core/storage";
import { candidateSql } from "./candidate-sql.js";
import type { Connection } from "./connection.js";
import { type Sql, sql } from "./sql.js";
import { readStored, sortKey } from "./stored-text.js";
import { seenBy } from "./visibility-sql.js";

/** A page that was asked for, with its defaults. */
export interface PageRequest {
  readonly after: string | undefined;
  readonly limit: number;
  readonly viewer: Viewer | undefined;
}

/** Reads a page of the records of one kind. */
export function recordPage<Kind extends RecordKind>(
  connection: Connection,
  kind: Kind,
  { after, limit, viewer }: PageRequest,
): RecordPage<Kind> {
  const query = sql`SELECT r.id AS id, r.version AS version, r.record AS record FROM records r
    WHERE r.kind = ${kind} AND r.record IS NOT NULL AND ${comesAfter(sql`r.sort_key`, after)}
      AND ${seenBy(viewer, kind, sql`r.id`)}
    ORDER BY r.sort_key LIMIT ${limit + 1}`;
  return page(connection, query, limit);
}

/** Reads a page of the professionals whom nothing in a query rules out. */
export function candidatePage(
  connection: Connection,
  query: CandidateQuery,
  { after, limit, viewer }: PageRequest,
): RecordPage<"professional"> {
  const also = [comesAfter(sql`f.sort_key`, after), seenBy(viewer, "professional", sql`f.id`)];
  const found = candidateSql(connection, query, also);
  const wanted = sql`SELECT r.id AS id, r.version AS version, r.record AS record
    FROM (${found} ORDER BY sort_key LIMIT ${limit + 1}) c
    CROSS JOIN records r ON r.kind = 'professional' AND r.id = c.id
    ORDER BY c.sort_key`;
  return page(connection, wanted, limit);
}

function comesAfter(key: Sql, after: string | undefined): Sql {
  return after === undefined ? sql`1` : sql`${key} > ${sortKey(after)}`;
}

interface RecordRow {
  readonly id: string;
  readonly version: number;
  readonly record: string;
}

/** One more row than asked for tells whether there is a next page. */
function page<Kind extends RecordKind>(connection: Connection, query: Sql, limit: number): RecordPage<Kind> {
  const rows = connection.all<RecordRow>(query);
  const items = rows
    .slice(0, limit)
    .map(({ id, version, record }): PageItem<Kind> => ({ id, record: readStored(record), version }));
  return rows.length > limit ? { items, next: items.at(-1)!.id } : { items };
}
