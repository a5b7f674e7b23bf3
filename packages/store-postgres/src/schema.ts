import { createHash } from "node:crypto";
import { InzetError } from "@inzet/core";
import { fixed, type Sql } from "./sql.js";

/** The names under which a store's things stand in a database, checked and quoted. */
export interface Schema {
  /** As the caller named it. */
  readonly name: string;
  readonly quoted: string;
  readonly records: Sql;
  readonly writes: Sql;
  readonly events: Sql;
  readonly grants: Sql;
  readonly facts: Sql;
  readonly write: Sql;
  readonly version: Sql;
  /** Where a write tells that it took place. */
  readonly channel: string;
  /** Number of the advisory lock that writers take, one at a time. */
  readonly lock: string;
}

/**
 * Checks the name of a schema, and names what is in it.
 *
 * @throws InzetError `INVALID_OPTION` unless it has 1 to 50 ASCII letters, digits and underscores, begins with no digit, and not as
 * PostgreSQL's own do.
 */
export function schemaNamed(name: unknown): Schema {
  if (typeof name !== "string" || !/^[A-Za-z_][A-Za-z0-9_]{0,49}$/.test(name) || /^pg_/i.test(name)) {
    throw new InzetError("INVALID_OPTION", {
      message:
        "schema must be a name of 1 to 50 letters, digits and underscores that does not begin with a digit or with pg_",
      advice: "leave schema out, which is inzet, or name one such as portal_inzet",
      details: { option: "schema" },
    });
  }
  const quoted = `"${name}"`;
  const named = (table: string) => fixed(`${quoted}.${table}`);
  return {
    name,
    quoted,
    records: named("records"),
    writes: named("writes"),
    events: named("events"),
    grants: named("grants"),
    facts: named("professional_facts"),
    write: named("write_1"),
    version: named("schema_version"),
    channel: `${name}_changes`,
    lock: createHash("sha256").update(`inzet ${name}`).digest().readBigInt64BE(0).toString(),
  };
}
