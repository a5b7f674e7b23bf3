import type { ChangeKind, ChangePage, StoreChange } from "@inzet/core";
import { recordKinds } from "@inzet/core";
import { firstViewerCursor, readViewerCursor, unknownCursor, type Viewer, viewerCursor } from "@inzet/core/storage";
import type { Schema } from "./schema.js";
import { type Sql, sql } from "./sql.js";
import { comparable, readStored } from "./stored-text.js";
import { seenOfAnyKind } from "./visibility-sql.js";

interface ChangeRow {
  /** Where the page begins, or the end of all writes; NULL for a cursor that names nothing. */
  readonly known: unknown;
  /** NULL when there is no change. */
  readonly position: unknown;
  readonly kind: ChangeKind;
  readonly id: string;
  readonly version: unknown;
  readonly record: string | null;
}

type Run = (statement: Sql) => Promise<readonly ChangeRow[]>;

const followed = recordKinds.filter((kind) => kind !== "identity");

function changeOf({ kind, id, version, record }: ChangeRow): StoreChange {
  const change = { kind, id, version: Number(version) };
  return (record === null ? change : { ...change, record: readStored(record) }) as StoreChange;
}

/**
 * Reads a page of changes; the cursor of the portal itself is the position of a write.
 *
 * @remarks One statement, so that page and end are of one moment. Positions become visible in their order, see `write-function.ts`.
 */
export async function changesOfAll(
  schema: Schema,
  cursor: string | undefined,
  limit: number,
  run: Run,
): Promise<ChangePage> {
  const after = cursor === undefined ? 0 : /^\d{1,15}$/.test(String(cursor)) ? Number(cursor) : undefined;
  if (after === undefined) throw unknownCursor(cursor);
  const rows = await run(sql`
    SELECT e.position AS known, c.position, c.kind, c.id, c.version, c.record
    FROM (SELECT coalesce(max(w.position), 0) AS position FROM ${schema.writes} w) e
    LEFT JOIN LATERAL (
      SELECT r.position, r.kind, r.id, r.version, r.record FROM ${schema.records} r
      WHERE r.position > ${after}::bigint ORDER BY r.position LIMIT ${limit + 1}::integer
    ) c ON true
    ORDER BY c.position`);
  const end = Number(rows[0]?.known);
  if (!(after <= end)) throw unknownCursor(cursor);
  const { page, more } = pageOf(rows, limit);
  return { changes: page.map(changeOf), cursor: String(more ? Number(page.at(-1)?.position) : end), more };
}

/** Reads a page of the changes that a viewer may see; their cursor is the name of a change. */
export async function changesOfViewer(
  schema: Schema,
  cursor: string | undefined,
  limit: number,
  viewer: Viewer,
  run: Run,
): Promise<ChangePage> {
  const named = readViewerCursor(cursor);
  const seen = seenOfAnyKind(schema, viewer, followed, "r");
  // What is hidden now names nothing, as if it had never been written.
  const start =
    named === undefined
      ? sql`0::bigint`
      : sql`(SELECT w.position FROM ${schema.writes} w
          JOIN ${schema.records} r ON r.kind = w.kind AND r.id = w.id
          WHERE w.kind = ${named.kind}::text AND w.id = ${comparable(named.id)}::text
            AND w.version = ${named.version}::bigint AND r.record IS NOT NULL AND (${seen}))`;
  const rows = await run(sql`
    SELECT s.position AS known, c.position, c.kind, c.id, c.version, c.record
    FROM (SELECT ${start} AS position) s
    LEFT JOIN LATERAL (
      SELECT r.position, r.kind, r.id, r.version, r.record FROM ${schema.records} r
      WHERE r.position > s.position AND r.record IS NOT NULL AND (${seen})
      ORDER BY r.position LIMIT ${limit + 1}::integer
    ) c ON true
    ORDER BY c.position`);
  if (rows[0]?.known === null) throw unknownCursor(cursor);
  const { page, more } = pageOf(rows, limit);
  const changes = page.map(changeOf);
  const last = changes.at(-1);
  return { changes, cursor: last === undefined ? (cursor ?? firstViewerCursor) : viewerCursor(last), more };
}

function pageOf(rows: readonly ChangeRow[], limit: number): { page: readonly ChangeRow[]; more: boolean } {
  const changes = rows.filter(({ position }) => position !== null);
  return { page: changes.slice(0, limit), more: changes.length > limit };
}
