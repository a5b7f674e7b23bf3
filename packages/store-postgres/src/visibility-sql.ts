import type { RecordKind } from "@inzet/core";
import { type Guard, guardsOf, type Right, tokensOf, type Viewer } from "@inzet/core/storage";
import type { Schema } from "./schema.js";
import { allOf, anyOf, fixed, type Sql, sql } from "./sql.js";
import { comparable } from "./stored-text.js";

/** True when a grant of a record gives a viewer a right: what `grantedTo` says of the grants that are stored. */
function letsIn(schema: Schema, kind: Guard["kind"], id: Sql, right: Right, viewer: Viewer): Sql {
  return sql`EXISTS (
    SELECT 1 FROM ${schema.grants} g
    WHERE g.kind = ${kind}::text AND g.id = ${id} AND ${right}::text = ANY (g.rights)
      AND g.token = ANY (${tokensOf(viewer)}::text[])
      AND g.from_day <= ${viewer.today}::text AND ${viewer.today}::text < g.until_day
      AND NOT ${viewer.organisation}::text = ANY (g."except"))`;
}

/** True when a guard lets a viewer in; what it guards need not be there. */
export function letInBy(schema: Schema, { kind, id, right }: Guard, viewer: Viewer): Sql {
  return letsIn(schema, kind, sql`${comparable(id)}::text`, right, viewer);
}

/** A key that `guardsOf` takes apart, and where its parts are found in a row whose key is in the column `id`. */
const whole = "first second";
const parts: Readonly<Record<string, (id: string) => string>> = {
  [whole]: (id) => id,
  first: (id) => `split_part(${id}, ' ', 1)`,
  second: (id) => `split_part(${id}, ' ', 2)`,
};

/** True for the rows of one kind that a viewer sees, in a query in which `id` names the column with their key. */
export function seenBy(schema: Schema, viewer: Viewer | undefined, kind: RecordKind, id: string): Sql {
  if (viewer === undefined) return sql`true`;
  const guards = guardsOf(kind, whole, viewer);
  if (guards === undefined) return sql`true`;
  return anyOf(
    guards.map((guard) => {
      const part = parts[guard.id] as (id: string) => string;
      return letsIn(schema, guard.kind, fixed(part(id)), guard.right, viewer);
    }),
  );
}

/** As {@link seenBy}, for rows of all the kinds whose changes can be followed. */
export function seenOfAnyKind(schema: Schema, viewer: Viewer, kinds: readonly RecordKind[], row: string): Sql {
  return anyOf(
    kinds.map((kind) => allOf([sql`${fixed(row)}.kind = ${kind}::text`, seenBy(schema, viewer, kind, `${row}.id`)])),
  );
}
