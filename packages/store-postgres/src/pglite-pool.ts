import type { PostgresClient, PostgresPool, PostgresRows } from "./pool.js";

/** The part of a PGlite that a store uses. */
export interface PGliteDatabase {
  /** Does one statement. */
  // biome-ignore lint/suspicious/noExplicitAny: PGlite says any.
  query(text: string, values?: any[]): Promise<PostgresRows>;
  /** Has a function called when a channel is notified; gives what ends it. */
  listen(channel: string, listener: (payload: string) => void): Promise<() => Promise<void>>;
}

/**
 * Makes a pool of a PGlite, a PostgreSQL within the process that has one connection.
 *
 * @param database - The PGlite, which stays open when a store on it is closed.
 * @returns What `createPostgresStore` takes as `pool`; stores on the same database share one.
 * @remarks Who takes the connection has it alone until they give it back; others wait in their order.
 * @example
 * ```ts no-run
 * import { PGlite } from "@electric-sql/pglite";
 * import { createPostgresStore, pglitePool } from "@inzet/store-postgres";
 *
 * const store = await createPostgresStore({ pool: pglitePool(new PGlite("./inzet-data")) });
 * await store.put("professional", { id: "p1", grade: 10 });
 * ```
 */
export function pglitePool(database: PGliteDatabase): PostgresPool {
  let last: Promise<void> = Promise.resolve();
  return {
    async connect(): Promise<PostgresClient> {
      const turn = last;
      let release = () => {};
      last = new Promise((resolve) => {
        release = resolve;
      });
      await turn;
      return {
        query: ({ text, values }: { text: string; values?: unknown[] }) => database.query(text, values ?? []),
        release: () => release(),
      };
    },
    listen: (channel, listener) => database.listen(channel, () => listener()),
  };
}
