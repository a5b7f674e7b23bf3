import { InzetError } from "@inzet/core";
import pg from "pg";
import { describe, expect, it } from "vitest";
import { createPostgresStore, type PostgresStoreOptions } from "./create-postgres-store.js";

// Nothing listens there: these options are refused before anyone is asked.
const url = "postgres://inzet:secret@127.0.0.1:1/none";

async function errorOf(options: PostgresStoreOptions): Promise<InzetError> {
  const outcome: unknown = await createPostgresStore(options).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (outcome instanceof InzetError) return outcome;
  throw new Error("the options must be refused with an InzetError", { cause: outcome });
}

describe("createPostgresStore refuses", () => {
  it.each([
    "",
    "1st",
    "pg_inzet",
    "PG_toast",
    "a b",
    'a"; DROP SCHEMA public; --',
    'x"."y',
    "a\u0000",
    "schéma",
    "a-b",
    "a.b",
    "$user",
    "x".repeat(51),
    7 as never,
    null as never,
    {} as never,
  ])("the schema %j", async (schema) => {
    const error = await errorOf({ url, schema });
    expect(error.code).toBe("INVALID_OPTION");
    expect(error.details.option).toBe("schema");
  });

  it.each([
    [{}, "url"],
    [{ url, pool: new pg.Pool() }, "url"],
    [{ url: "secret" }, "url"],
    [{ url: "mysql://root:secret@localhost/x" }, "url"],
    [{ url: 7 as never }, "url"],
    [{ url, readerUrl: "replica secret" }, "readerUrl"],
    [{ url, readYourWrites: "no" as never }, "readYourWrites"],
    [{ pool: {} as never }, "pool"],
    [{ pool: new pg.Pool(), poolSize: 3 }, "poolSize"],
    [{ pool: new pg.Pool(), statementTimeoutMs: 3 }, "statementTimeoutMs"],
    [{ url, tables: 3 } as never, "tables"],
  ])("%# options that contradict each other or mean nothing, without telling the address", async (options, option) => {
    const error = await errorOf(options);
    expect(error.code).toBe("INVALID_OPTION");
    expect(error.details.option).toBe(option);
    expect(error.message).not.toContain("secret");
  });

  it.each([
    { poolSize: 0 },
    { poolSize: 1001 },
    { statementTimeoutMs: 0 },
    { statementTimeoutMs: Number.NaN },
    { partitions: -1 },
    { partitions: 1.5 },
  ])("%j", async (options) => {
    expect((await errorOf({ url, ...options })).code).toBe("INVALID_OPTION");
  });

  it("a server that is not there with STORE_UNAVAILABLE, to be tried again, without telling the password", async () => {
    const error = await errorOf({ url });
    expect(error.code).toBe("STORE_UNAVAILABLE");
    expect(error.retryable).toBe(true);
    expect(error.message).toContain("ECONNREFUSED");
    expect(JSON.stringify([error.message, error.details])).not.toContain("secret");
  });
});
