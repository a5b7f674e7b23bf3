import { InzetError } from "@inzet/core";
import { type Migration, migrations } from "./migrations.js";
import { type PostgresClient, type PostgresPool, rowsOf, takeClient } from "./pool.js";
import { endsConnection, storeError } from "./postgres-errors.js";
import type { Schema } from "./schema.js";
import { planned, type Sql, sql } from "./sql.js";

/** The version of the schema that this adapter works with. */
export const latest = Math.max(...migrations.map(({ version }) => version));

/**
 * Brings a schema to the version that this adapter works with, forward, each step in a transaction of its own.
 *
 * Who finds nothing to do takes no lock and needs no right to create. Others wait for an advisory lock and look again, so that several
 * processes may start at once. Steps hold the writers' lock: nobody writes by an old function into new tables.
 *
 * @throws InzetError `UNSUPPORTED_VERSION` when the schema is newer; `STORE_UNAVAILABLE`, `STORE_FAILED`.
 */
export async function migrate(
  pool: PostgresPool,
  schema: Schema,
  partitions: number,
  timeoutMs: number | undefined,
): Promise<void> {
  let client: PostgresClient;
  try {
    client = await takeClient(pool);
  } catch (cause) {
    throw storeError({ cause, sent: false }, false, timeoutMs);
  }
  try {
    await checkEncoding(client);
    for (let version = await versionOf(client, schema); version < latest; ) {
      version = await inTransaction(client, () => nextStep(client, schema, partitions));
    }
    client.release();
  } catch (cause) {
    client.release(endsConnection(cause) && !(cause instanceof InzetError));
    throw storeError({ cause, sent: true }, false, timeoutMs);
  }
}

async function nextStep(client: PostgresClient, schema: Schema, partitions: number): Promise<number> {
  await run(client, sql`SELECT pg_advisory_xact_lock(${schema.lock}::bigint)`);
  const version = await versionOf(client, schema);
  const step = migrations.find((each) => each.version > version);
  if (step === undefined) return version;
  if (version === 0) await createSchema(client, schema);
  await takeStep(client, schema, step, partitions);
  return step.version;
}

async function createSchema(client: PostgresClient, schema: Schema): Promise<void> {
  const [found] = await run<{ there: boolean }>(
    client,
    sql`SELECT EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = ${schema.name}::text) AS there`,
  );
  // To create a schema "if not exists" takes the right to create even where it exists.
  if (found?.there !== true) await client.query({ text: `CREATE SCHEMA ${schema.quoted}` });
  await client.query({
    text: `CREATE TABLE ${schema.quoted}.schema_version (version integer PRIMARY KEY, change text NOT NULL)`,
  });
}

async function takeStep(client: PostgresClient, schema: Schema, step: Migration, partitions: number): Promise<void> {
  for (const text of step.statements(schema, partitions)) await client.query({ text });
  await run(
    client,
    sql`INSERT INTO ${schema.version} (version, change) VALUES (${step.version}::integer, ${step.change}::text)`,
  );
}

/** 0 where there is none yet. */
async function versionOf(client: PostgresClient, schema: Schema): Promise<number> {
  const [found] = await run<{ there: boolean }>(
    client,
    sql`SELECT EXISTS (
      SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ${schema.name}::text AND c.relname = 'schema_version') AS there`,
  );
  if (found?.there !== true) return 0;
  const [row] = await run<{ version: unknown }>(client, sql`SELECT max(v.version) AS version FROM ${schema.version} v`);
  const version = Number(row?.version ?? 0);
  if (version <= latest) return version;
  throw new InzetError("UNSUPPORTED_VERSION", {
    message: `the schema ${schema.name} must have version ${latest} or earlier, but it has ${version}`,
    advice: "use the release of @inzet/store-postgres that brought it there, or a later one",
    details: { version, latest },
  });
}

async function checkEncoding(client: PostgresClient): Promise<void> {
  const [row] = await run<{ encoding: string }>(
    client,
    sql`SELECT current_setting('server_encoding') AS encoding, current_setting('server_version_num')::integer AS version`,
  );
  if (row?.encoding === "UTF8") return;
  throw new InzetError("INVALID_OPTION", {
    message: `the database must be encoded in UTF8, and it is in ${row?.encoding}`,
    advice: "create a database WITH ENCODING 'UTF8' TEMPLATE template0",
    details: { encoding: row?.encoding },
  });
}

async function inTransaction<Result>(client: PostgresClient, work: () => Promise<Result>): Promise<Result> {
  await client.query({ text: "BEGIN" });
  try {
    const result = await work();
    await client.query({ text: "COMMIT" });
    return result;
  } catch (error) {
    // A connection that is gone has rolled back by itself; the first error is the one to tell.
    await client.query({ text: "ROLLBACK" }).catch(() => undefined);
    throw error;
  }
}

function run<Row>(client: PostgresClient, statement: Sql): Promise<readonly Row[]> {
  return rowsOf(client, planned(statement));
}
