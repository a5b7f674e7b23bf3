import type { ChangePage, RecordKind, StoreChange } from "@inzet/core";
import { firstViewerCursor, readViewerCursor, unknownCursor, type Viewer, viewerCursor } from "@inzet/core/storage";
import type { Connection } from "./connection.js";
import { type Sql, sql } from "./sql.js";
import { comparable, readStored } from "./stored-text.js";
import { seenBy } from "./visibility-sql.js";

interface ChangeRow {
  readonly position: number;
  readonly kind: StoreChange["kind"];
  readonly id: string;
  readonly version: number;
  readonly record: string | null;
}

/** The last writes of records after a position, oldest first; those of a viewer without deletions. */
function lastWrites(after: number, seen: Sql, limit: number): Sql {
  return sql`SELECT w.position AS position, w.kind AS kind, w.id AS id, w.version AS version, r.record AS record
    FROM writes w CROSS JOIN records r ON r.kind = w.kind AND r.id = w.id AND r.version = w.version
    WHERE w.position > ${after} AND ${seen}
    ORDER BY w.position LIMIT ${limit}`;
}

function changeOf({ kind, id, version, record }: ChangeRow): StoreChange {
  return (record === null ? { kind, id, version } : { kind, id, record: readStored(record), version }) as StoreChange;
}

/** Reads a page of changes; the cursor of the portal itself is the position of a write. */
export function changesOfAll(connection: Connection, cursor: string | undefined, limit: number): ChangePage {
  const { end } = connection.first<{ end: number }>(sql`SELECT coalesce(max(position), 0) AS end FROM writes`)!;
  const after = cursor === undefined ? 0 : /^\d{1,16}$/.test(cursor) ? Number(cursor) : Number.NaN;
  if (!(after <= end)) throw unknownCursor(cursor);
  const rows = connection.all<ChangeRow>(lastWrites(after, sql`1`, limit + 1));
  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  return { changes: page.map(changeOf), cursor: String(more ? page.at(-1)!.position : end), more };
}

/** Reads a page of the changes that a viewer may see; their cursor is the name of a change. */
export function changesOfViewer(
  connection: Connection,
  cursor: string | undefined,
  limit: number,
  viewer: Viewer,
): ChangePage {
  const after = positionOf(connection, cursor, viewer);
  // One condition for each kind that a guard decides about, so that each finds its grants by their key.
  const guarded = (["professional", "assignment", "conversation"] as const).map(
    (kind) => sql`w.kind = ${kind} AND ${seenBy(viewer, kind, sql`w.id`)}`,
  );
  const seen = sql`r.record IS NOT NULL AND (w.kind NOT IN ('professional', 'assignment', 'conversation')
    OR ${guarded.reduce((any, one) => sql`${any} OR ${one}`)})`;
  const rows = connection.all<ChangeRow>(lastWrites(after, seen, limit + 1));
  const changes = rows.slice(0, limit).map(changeOf);
  const last = changes.at(-1);
  return {
    changes,
    cursor: last === undefined ? (cursor ?? firstViewerCursor) : viewerCursor(last),
    more: rows.length > limit,
  };
}

/** One that names what is hidden is refused as one that names nothing: otherwise guesses would tell what there is. */
function positionOf(connection: Connection, cursor: string | undefined, viewer: Viewer): number {
  const named = readViewerCursor(cursor);
  if (named === undefined) return 0;
  const { kind, id, version } = named;
  const write = connection.first<{ position: number }>(sql`
    SELECT w.position AS position FROM writes w CROSS JOIN records r ON r.kind = w.kind AND r.id = w.id
    WHERE w.kind = ${kind} AND w.id = ${comparable(id)} AND w.version = ${version}
      AND r.record IS NOT NULL AND ${seenBy(viewer, kind as RecordKind, sql`w.id`)}`);
  if (write === undefined) throw unknownCursor(cursor);
  return write.position;
}
