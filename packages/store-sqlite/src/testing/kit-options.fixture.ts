import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { MatchStore, RecordKind } from "@inzet/core";
import { Connection } from "../connection.js";
import { createSqliteStore } from "../create-sqlite-store.js";
import { openWith, type SqliteDriverName } from "../drivers/choose-driver.js";
import { type Sql, sql } from "../sql.js";

/** What the kit needs to test the store with one library: files in a folder of their own. */
export function kitOptions(driver: SqliteDriverName) {
  const folder = mkdtempSync(join(tmpdir(), "inzet-sqlite-"));
  const paths = new WeakMap<MatchStore, string>();
  let files = 0;
  const open = async (path: string) => {
    const store = await createSqliteStore({ path, driver });
    paths.set(store, path);
    return store;
  };
  const again = (store: MatchStore) => open(paths.get(store)!);
  const behind = async (store: MatchStore, query: Sql) => {
    const connection = new Connection(await openWith(driver, paths.get(store)!));
    try {
      return connection.first(query);
    } finally {
      connection.close();
    }
  };
  return {
    factory: () => open(join(folder, `${++files}.db`)),
    reopen: again,
    share: again,
    probe: {
      record: async (store: MatchStore, kind: RecordKind, id: string) => {
        const row = await behind(store, sql`SELECT record FROM records WHERE kind = ${kind} AND id = ${id}`);
        return typeof row?.record === "string" ? JSON.parse(row.record) : undefined;
      },
      count: async (store: MatchStore, kind: RecordKind) =>
        (await behind(store, sql`SELECT count(record) AS records FROM records WHERE kind = ${kind}`))
          ?.records as number,
      events: async (store: MatchStore, stream: string) =>
        (await behind(store, sql`SELECT count(*) AS events FROM events WHERE stream = ${stream}`))?.events as number,
    },
    /** Removes the files. */
    end: () => rmSync(folder, { recursive: true, force: true }),
  };
}
