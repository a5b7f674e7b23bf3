import { InzetError, type MatchStore } from "@inzet/core";
import { wholeNumber } from "@inzet/core/storage";
import { Database } from "./database.js";
import { Listener } from "./listener.js";
import { migrate } from "./migrate.js";
import { guardPool, type OwnPool, openPool, type PostgresPool } from "./pool.js";
import { PostgresStore } from "./postgres-store.js";
import { Reader } from "./reader.js";
import { schemaNamed } from "./schema.js";

/** Where a store is kept, and how it is reached. Either `url` or `pool` is given. */
export interface PostgresStoreOptions {
  /** Address of the server that takes writes: `postgres://user:password@host:port/database`. */
  readonly url?: string;
  /**
   * Connections that the portal has already: a `Pool` of `pg`, or {@link pglitePool} of a PGlite. It stays open when the store is closed, and
   * its own time limits count. While somebody watches, one of its connections is taken for good.
   */
  readonly pool?: PostgresPool;
  /**
   * Schema in which the tables are, created where it is not there: 1 to 50 ASCII letters, digits and underscores. Stores in different
   * schemas know nothing of each other. Default `inzet`.
   */
  readonly schema?: string;
  /**
   * Address of one replica, for reads of the portal itself. Reads with a viewer, reads of a transaction and `changesSince` always ask the
   * writer. Default: the writer is asked for everything.
   */
  readonly readerUrl?: string;
  /** With a reader: whether what this store wrote is seen by its later reads. Default true. */
  readonly readYourWrites?: boolean;
  /** How long the server may work on one statement, waiting for other writers included, in ms, 1 to 3,600,000. Default 30,000. Only with `url`. */
  readonly statementTimeoutMs?: number;
  /** Most connections at once, to each server, 1 to 1,000; watching takes one more. Default 10. Only with `url`. */
  readonly poolSize?: number;
  /**
   * In how many parts, by hash, records and events are kept when the schema is created, 0 to 1,000; 0 in one. Has no effect on a schema that
   * is there. Default 0.
   */
  readonly partitions?: number;
}

const fields = ["url", "pool", "schema", "readerUrl", "readYourWrites", "statementTimeoutMs", "poolSize", "partitions"];

/**
 * Opens a store in a PostgreSQL database, versions 15 to 18, shared by as many processes as open it; creates its tables where they are
 * not there.
 *
 * @param options - Where the database is: `url`, or a `pool` of the portal's own.
 * @returns A store that keeps every promise of {@link MatchStore}; durable, shared, and it notifies. With `readerUrl`, reads without a viewer
 * may miss what *other* stores wrote last, until the replica has it, and pages of one walk may come from moments that are out of order; with
 * `readYourWrites: false` they may miss what this store wrote, too.
 * @throws InzetError `INVALID_OPTION`; `STORE_UNAVAILABLE` (retryable) when the server cannot be reached; `STORE_FAILED` when it refuses, see
 * `cause`; `UNSUPPORTED_VERSION` when the tables are of a later release.
 * @remarks Every write is one statement, a transaction of its own; writers of a schema take turns, readers never wait. A connection that
 * is cut makes the call fail with `STORE_UNAVAILABLE`, and the next one opens another; reads are tried again first, writes only where nothing
 * was done. When the answer to a write was lost, `details.outcome` is `"unknown"`, else `"none"`.
 * @example
 * ```ts no-run
 * import { createPostgresStore } from "@inzet/store-postgres";
 *
 * const store = await createPostgresStore({ url: "postgres://portal@localhost/portal" });
 * await store.put("professional", { id: "p1", grade: 10 });
 * await store.close();
 * ```
 */
export async function createPostgresStore(options: PostgresStoreOptions): Promise<MatchStore> {
  checkOptions(options);
  const { url, pool: injected, readerUrl, readYourWrites = true } = options;
  const schema = schemaNamed(options.schema === undefined ? "inzet" : options.schema);
  const partitions = wholeNumber("partitions", options.partitions, { minimum: 0, maximum: 1000, otherwise: 0 });
  const size = wholeNumber("poolSize", options.poolSize, { minimum: 1, maximum: 1000, otherwise: 10 });
  const limit = wholeNumber("statementTimeoutMs", options.statementTimeoutMs, {
    minimum: 1,
    maximum: 3_600_000,
    otherwise: 30_000,
  });

  const own: OwnPool[] = [];
  const open = (address: string, connections: number): OwnPool => {
    const pool = openPool(address, connections, limit);
    own.push(pool);
    return pool;
  };
  const pool = injected ?? open(url as string, size);
  const readers = readerUrl === undefined ? undefined : open(readerUrl, size);
  const listening = injected ?? open(url as string, 1);
  const unguard = injected && guardPool(injected);
  const end = async () => {
    await Promise.all(own.map((each) => each.end()));
    unguard?.();
  };

  const timeoutMs = injected === undefined ? limit : undefined;
  try {
    await migrate(pool, schema, partitions, timeoutMs);
  } catch (error) {
    await end();
    throw error;
  }
  const writer = new Database(pool, timeoutMs);
  return new PostgresStore({
    schema,
    writer,
    reader: readers && new Reader(new Database(readers, limit), writer, readYourWrites),
    listener: new Listener(listening, schema.channel),
    end,
  });
}

function checkOptions(options: PostgresStoreOptions): void {
  const given: Record<string, unknown> = { ...options };
  const unknown = Object.keys(given).find((field) => !fields.includes(field));
  if (unknown !== undefined) throw invalid(unknown, "left out", `options are ${fields.join(", ")}`);
  const { url, pool, readerUrl, readYourWrites } = options;
  if ((url === undefined) === (pool === undefined)) {
    throw invalid("url", "given, or pool in its place", "pass one of the two");
  }
  // Addresses hold passwords, so no message shows one.
  for (const [name, address] of Object.entries({ url, readerUrl })) {
    if (address !== undefined && !isAddress(address)) {
      throw invalid(name, "the address of a server", "write it as postgres://user:password@host:port/database");
    }
  }
  if (pool !== undefined && typeof pool.connect !== "function") {
    throw invalid("pool", "something with connect", "pass a Pool of pg, or pglitePool of a PGlite");
  }
  if (readYourWrites !== undefined && typeof readYourWrites !== "boolean") {
    throw invalid("readYourWrites", "true or false", "leave it out, which is true");
  }
  if (pool === undefined) return;
  for (const name of ["statementTimeoutMs", "poolSize"] as const) {
    if (options[name] !== undefined) throw invalid(name, "left out with a pool", "set it where the pool is made");
  }
}

function isAddress(address: unknown): boolean {
  if (typeof address !== "string") return false;
  try {
    return ["postgres:", "postgresql:"].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}

function invalid(option: string, expected: string, advice: string): InzetError {
  return new InzetError("INVALID_OPTION", {
    message: `${option} must be ${expected}`,
    advice,
    details: { option },
  });
}
