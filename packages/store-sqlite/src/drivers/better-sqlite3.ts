import { InzetError } from "@inzet/core";
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
    try {
      return spreadValues(new library.default(path));
    } catch (error) {
      throw hasNoCompiledPart(error) ? notCompiled(error) : error;
    }
  },
};

/** The package can be there without what its installation compiles, or with that for another Node. */
function hasNoCompiledPart(error: unknown): boolean {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return code === "ERR_DLOPEN_FAILED" || /bindings file/.test(String(message));
}

function notCompiled(cause: unknown): InzetError {
  return new InzetError("MISSING_LIBRARY", {
    message: "library better-sqlite3 must have been compiled for this Node, and it was not",
    advice: "npm rebuild better-sqlite3",
    details: { library: "better-sqlite3" },
    cause,
  });
}
