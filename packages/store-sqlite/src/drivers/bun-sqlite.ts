import type { SqliteDriver } from "./driver.js";
import { loadLibrary } from "./load-library.js";
import { type SpreadingDatabase, spreadValues } from "./spread-values.js";

/** The SQLite that comes with Bun. */
export const bunSqlite: SqliteDriver = {
  name: "bun:sqlite",
  async open(path) {
    const library = await loadLibrary<{ Database: new (path: string) => SpreadingDatabase }>(
      "bun:sqlite",
      "run it with Bun, or use driver libsql",
    );
    return spreadValues(new library.Database(path));
  },
};
