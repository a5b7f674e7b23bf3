import pg from "pg";
import type { Statement } from "./sql.js";

/** Rows as a database's client gives them. */
export interface PostgresRows {
  // biome-ignore lint/suspicious/noExplicitAny: clients say any.
  readonly rows: any[];
}

/** A connection that was taken from a pool. A `pg` client is one. */
export interface PostgresClient {
  /** Does one statement: text and values, with a name when it is prepared. */
  // biome-ignore lint/suspicious/noExplicitAny: clients say any.
  query(statement: any): Promise<PostgresRows>;
  /** Gives the connection back; with an error, as one that is of no use any more. */
  release(error?: Error | boolean): void;
  /** Has a function called at an event. */
  // biome-ignore lint/suspicious/noExplicitAny: events have arguments of all kinds.
  on?(event: string, listener: (...args: any[]) => void): unknown;
  /** Has it called no more. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  off?(event: string, listener: (...args: any[]) => void): unknown;
}

/** Where connections come from. A `Pool` of `pg` is one; `pglitePool` makes one of a PGlite. */
export interface PostgresPool {
  /** Takes a connection, until it is released. */
  connect(): Promise<PostgresClient>;
  /** Has a function called at an event. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  on?(event: string, listener: (...args: any[]) => void): unknown;
  /** Has it called no more. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  off?(event: string, listener: (...args: any[]) => void): unknown;
  /** Calls back when a channel is notified, where the connections themselves cannot. Gives what ends it. */
  listen?(channel: string, listener: () => void): Promise<() => Promise<void>>;
}

/** A pool of the store's own, which it closes. */
export interface OwnPool extends PostgresPool {
  end(): Promise<void>;
}

/** Waits this much longer than the server for an answer: then the connection is taken for dead. */
const graceMs = 5_000;

/** Opens no connection yet. */
export function openPool(url: string, poolSize: number, statementTimeoutMs: number): OwnPool {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    statement_timeout: statementTimeoutMs,
    idle_in_transaction_session_timeout: statementTimeoutMs,
    query_timeout: statementTimeoutMs + graceMs,
    connectionTimeoutMillis: statementTimeoutMs,
    keepAlive: true,
    application_name: "inzet",
  });
  // For good: connections of a pool that has ended may still break on their way out.
  guardPool(pool);
  return pool;
}

const guarded = new WeakSet<PostgresClient>();

/**
 * Takes a connection whose end is no end of the process: a client that breaks while it is taken raises an event besides rejecting its
 * query, and Node ends when nobody listens to that. Whoever waits for the query hears of it.
 */
export async function takeClient(pool: PostgresPool): Promise<PostgresClient> {
  const client = await pool.connect();
  if (!guarded.has(client)) {
    guarded.add(client);
    client.on?.("error", ignored);
  }
  return client;
}

/** The same for connections that break while nobody has them; the pool drops them by itself. */
export function guardPool(pool: PostgresPool): () => void {
  pool.on?.("error", ignored);
  return () => pool.off?.("error", ignored);
}

function ignored(): void {}

/** Does a statement on a connection. */
export async function rowsOf<Row>(client: PostgresClient, { name, text, values }: Statement): Promise<readonly Row[]> {
  const { rows } = await client.query(name === undefined ? { text, values } : { name, text, values });
  return rows as Row[];
}
