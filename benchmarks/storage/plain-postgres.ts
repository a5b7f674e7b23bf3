import { createRequire } from "node:module";
import type { PostgresPool } from "@inzet/store-postgres";
import type { Unwritten } from "./unwritten.js";

/** A statement as the driver takes it. */
export interface SentQuery {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** A statement that is ready to be sent again. */
export interface ReadyQuery {
  readonly name?: string;
  readonly text: string;
  readonly values: readonly Unwritten[];
}

interface PlainClient {
  query(statement: SentQuery): Promise<{ rows: Record<string, unknown>[] }>;
  release(): void;
}

interface PlainPool extends PostgresPool {
  connect(): Promise<PlainClient & Awaited<ReturnType<PostgresPool["connect"]>>>;
  query(statement: SentQuery | string): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

const require = createRequire(new URL("../../packages/store-postgres/package.json", import.meta.url));

/** A pool of the driver itself. */
export function openPlainPool(url: string): PlainPool {
  const { Pool } = require("pg") as { Pool: new (options: { connectionString: string; max: number }) => PlainPool };
  return new Pool({ connectionString: url, max: 4 });
}

/** The same pool, with every statement written down that an adapter sends through it. */
export function recordingPool(pool: PlainPool, sent: SentQuery[]): PostgresPool {
  type Client = Awaited<ReturnType<PlainPool["connect"]>>;
  const known = new WeakMap<Client, Awaited<ReturnType<PostgresPool["connect"]>>>();
  return {
    async connect() {
      const client = await pool.connect();
      const before = known.get(client);
      if (before !== undefined) return before;
      const recorded: Awaited<ReturnType<PostgresPool["connect"]>> = {
        query(statement: SentQuery) {
          sent.push(statement);
          return client.query(statement);
        },
        release: (error) => client.release(error),
        on: (event, listener) => client.on?.(event, listener),
        off: (event, listener) => client.off?.(event, listener),
      };
      // One for each client: whoever listens to a client does so once.
      known.set(client, recorded);
      return recorded;
    },
    on: (event, listener) => pool.on?.(event, listener),
    off: (event, listener) => pool.off?.(event, listener),
  };
}
