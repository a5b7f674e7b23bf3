import type { RecordKind } from "@inzet/core";
import { type Guard, guardsOf, type Right, tokensOf, type Viewer } from "@inzet/core/storage";
import { type Sql, sql } from "./sql.js";
import { comparable } from "./stored-text.js";

/** True when one of the guards lets a viewer in: what `grantedTo` says of the grants that are stored. */
function letIn(guards: readonly { kind: Guard["kind"]; id: Sql; right: Right }[], viewer: Viewer): Sql {
  const tokens = JSON.stringify(tokensOf(viewer));
  return guards
    .map(
      ({ kind, id, right }) => sql`EXISTS (
        SELECT 1 FROM grants g
        WHERE g.kind = ${kind} AND g.id = ${id} AND g."right" = ${right}
          AND g.token IN (SELECT value FROM json_each(${tokens}))
          AND g.from_day <= ${viewer.today} AND ${viewer.today} < g.until_day
          AND instr(g."except", ${` ${viewer.organisation} `}) = 0)`,
    )
    .reduce((any, one) => sql`${any} OR ${one}`);
}

/** True when a guard lets a viewer in; the record itself need not be there. */
export function letInBy(guards: readonly Guard[], viewer: Viewer): Sql {
  return letIn(
    // A key of a conversation that names one record only leads to a guard without an id.
    guards.map((guard) => ({ ...guard, id: sql`${comparable(guard.id ?? "")}` })),
    viewer,
  );
}

/** True for the rows of a query over records of one kind whose ids are `id`, when a viewer may see them. */
export function seenBy(viewer: Viewer | undefined, kind: RecordKind, id: Sql): Sql {
  if (viewer === undefined) return sql`1`;
  // A key that `guardsOf` takes apart, and where its parts are in the row.
  const guards = guardsOf(kind, kind === "conversation" ? "first second" : "whole", viewer);
  if (guards === undefined) return sql`1`;
  const parts: Readonly<Record<string, Sql>> = {
    whole: id,
    first: sql`substr(${id}, 1, instr(${id}, ' ') - 1)`,
    second: sql`substr(${id}, instr(${id}, ' ') + 1)`,
  };
  return sql`(${letIn(
    guards.map((guard) => ({ ...guard, id: parts[guard.id]! })),
    viewer,
  )})`;
}
