import type { SqliteDriver } from "./driver.js";
import { loadLibrary } from "./load-library.js";
import { type SpreadingDatabase, spreadValues } from "./spread-values.js";

/** The SQLite that comes with Node 22.13 and later. */
export const nodeSqlite: SqliteDriver = {
  name: "node:sqlite",
  async open(path) {
    const library = await loadLibrary<{ DatabaseSync: new (path: string) => SpreadingDatabase }>(
      "node:sqlite",
      "use Node 22.13 or later, or driver libsql",
    );
    return spreadValues(new library.DatabaseSync(path));
  },
};
