import type { SqliteDriver } from "./driver.js";
import { loadLibrary } from "./load-library.js";
import { type SpreadingDatabase, spreadValues } from "./spread-values.js";

/** better-sqlite3, an optional peer: version 12 on Node 20, where 13 does not run. */
export const betterSqlite3: SqliteDriver = {
  name: "better-sqlite3",
  async open(path) {
    const library = await loadLibrary<{ default: new (path: string) => SpreadingDatabase }>(
      "better-sqlite3",
      "npm install better-sqlite3@12",
    );
    return spreadValues(new library.default(path));
  },
};
