import { InzetError } from "@inzet/core";
import { betterSqlite3 } from "./better-sqlite3.js";
import { bunSqlite } from "./bun-sqlite.js";
import type { SqliteDatabase, SqliteDriver } from "./driver.js";
import { libsql } from "./libsql.js";
import { nodeSqlite } from "./node-sqlite.js";

/** Libraries that are known by name. */
export const sqliteDriverNames = ["libsql", "node:sqlite", "better-sqlite3", "bun:sqlite"] as const;

/** One of {@link sqliteDriverNames}. */
export type SqliteDriverName = (typeof sqliteDriverNames)[number];

const drivers: Readonly<Record<SqliteDriverName, SqliteDriver>> = {
  libsql,
  "node:sqlite": nodeSqlite,
  "better-sqlite3": betterSqlite3,
  "bun:sqlite": bunSqlite,
};

/**
 * Opens a file with the library asked for; by default with what the runtime has best: its own in Bun, else libsql, else `node:sqlite`.
 *
 * @throws InzetError `INVALID_OPTION` for a driver that is none, `MISSING_LIBRARY`; and what the library throws.
 */
export async function openWith(
  driver: SqliteDriverName | SqliteDriver | undefined,
  path: string,
): Promise<SqliteDatabase> {
  if (driver === undefined) return openWithDefault(path);
  if (typeof driver === "string" && Object.hasOwn(drivers, driver)) return drivers[driver].open(path);
  if (typeof driver === "object" && typeof driver?.open === "function") return driver.open(path);
  throw new InzetError("INVALID_OPTION", {
    message: `driver ${JSON.stringify(driver)} must be one of ${sqliteDriverNames.join(", ")}, or an object with a function open`,
    advice: "leave driver out for the best that is there",
    details: { option: "driver" },
  });
}

async function openWithDefault(path: string): Promise<SqliteDatabase> {
  if ("Bun" in globalThis) return bunSqlite.open(path);
  try {
    return await libsql.open(path);
  } catch (error) {
    if (!(error instanceof InzetError) || error.code !== "MISSING_LIBRARY") throw error;
    try {
      return await nodeSqlite.open(path);
    } catch (other) {
      // Without both, libsql is what to install.
      throw other instanceof InzetError ? error : other;
    }
  }
}
