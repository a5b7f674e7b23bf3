import type { Schema } from "./schema.js";
import { writeFunction } from "./write-function.js";

/** One step of the schema. A step that was published never changes. */
export interface Migration {
  /** The version that the schema has afterwards. */
  readonly version: number;
  /** What it is for. */
  readonly change: string;
  /** Its statements, each a fixed text but for checked names. */
  readonly statements: (schema: Schema, partitions: number) => readonly string[];
}

/** All steps, by version. */
export const migrations: readonly Migration[] = [
  { version: 1, change: "records, events, grants, facts", statements: firstTables },
];

function firstTables(schema: Schema, partitions: number): readonly string[] {
  const { quoted } = schema;
  return [
    // A deleted record leaves its version behind, with record NULL. sort_key: the UTF-16 units of the id, high byte first. position: of the
    // last write, NULL for identities, whose changes nobody follows. record is JSON as text, since jsonb forgets the order of fields.
    `CREATE TABLE ${quoted}.records (
      kind text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      version bigint NOT NULL,
      record text,
      sort_key bytea NOT NULL,
      position bigint,
      PRIMARY KEY (kind, id)
    )${partitions > 0 ? " PARTITION BY HASH (id)" : ""}`,
    ...partitionsOf(`${quoted}.records`, partitions),
    `CREATE INDEX records_in_order ON ${quoted}.records (kind, sort_key) WHERE record IS NOT NULL`,
    `CREATE INDEX records_by_change ON ${quoted}.records (position) WHERE position IS NOT NULL`,

    // Every write of a record, identities left out, in the order in which they took place.
    `CREATE TABLE ${quoted}.writes (
      position bigint PRIMARY KEY,
      kind text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      version bigint NOT NULL,
      UNIQUE (kind, id, version)
    )`,

    `CREATE TABLE ${quoted}.events (
      stream text COLLATE "C" NOT NULL,
      sequence bigint NOT NULL,
      event text NOT NULL,
      PRIMARY KEY (stream, sequence)
    )${partitions > 0 ? " PARTITION BY HASH (stream)" : ""}`,
    ...partitionsOf(`${quoted}.events`, partitions),

    // Who may see a record. Rights with the same token, days and exceptions share a row.
    `CREATE TABLE ${quoted}.grants (
      kind text COLLATE "C" NOT NULL,
      id text COLLATE "C" NOT NULL,
      token text COLLATE "C" NOT NULL,
      rights text[] COLLATE "C" NOT NULL,
      from_day text COLLATE "C" NOT NULL,
      until_day text COLLATE "C" NOT NULL,
      "except" text[] COLLATE "C" NOT NULL
    )`,
    `CREATE INDEX grants_by_record ON ${quoted}.grants (kind, id)`,

    // What candidates are chosen by. NULL is unknown. claims: "3 sql" is sql at level 3, "? sql" at none that is known.
    `CREATE TABLE ${quoted}.professional_facts (
      id text COLLATE "C" PRIMARY KEY,
      sort_key bytea NOT NULL UNIQUE,
      home text COLLATE "C",
      independent boolean NOT NULL,
      conflicts text[] COLLATE "C" NOT NULL,
      engagements text[] COLLATE "C",
      grade integer,
      paused_until text COLLATE "C",
      employment_end text COLLATE "C",
      open_ended boolean NOT NULL,
      clearances text[] COLLATE "C",
      languages text[] COLLATE "C",
      x double precision,
      y double precision,
      z double precision,
      reach double precision,
      claims text[] COLLATE "C" NOT NULL,
      lacks text[] COLLATE "C" NOT NULL
    )`,
    // Without a list of entries that wait, which every question would read to the end, and the planner shy from.
    `CREATE INDEX professionals_by_claim ON ${quoted}.professional_facts USING gin (claims) WITH (fastupdate = off)`,
    `CREATE INDEX professionals_by_home ON ${quoted}.professional_facts (home)`,

    writeFunction(schema),
  ];
}

function partitionsOf(table: string, partitions: number): readonly string[] {
  return Array.from(
    { length: partitions },
    (_, part) =>
      `CREATE TABLE ${table}_${part} PARTITION OF ${table} FOR VALUES WITH (MODULUS ${partitions}, REMAINDER ${part})`,
  );
}
