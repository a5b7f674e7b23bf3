import { resolve } from "node:path";
import { InzetError } from "@inzet/core";
import { wholeNumber } from "@inzet/core/storage";
import type { SqliteDriverName } from "./drivers/choose-driver.js";
import type { SqliteDriver } from "./drivers/driver.js";

/** Where a SQLite store is, and how it is opened. */
export interface SqliteStoreOptions {
  /** Path of the file, from the working directory; it is made when it is not there. No URI, and not `:memory:`. */
  readonly path: string;
  /**
   * The library that opens it, by name or one of your own. Default: `bun:sqlite` in Bun, elsewhere `libsql`, or `node:sqlite` when libsql
   * is not installed.
   */
  readonly driver?: SqliteDriverName | SqliteDriver;
  /** Whether every write is refused, with `STORE_FAILED`; the file must be there then. Default false. */
  readonly readOnly?: boolean;
  /** How many milliseconds a call waits while other processes write, 0 to 3,600,000. Default 5,000. */
  readonly busyTimeout?: number;
}

/** Options with their defaults, and an absolute path. */
export interface CheckedOptions {
  readonly path: string;
  readonly driver: SqliteDriverName | SqliteDriver | undefined;
  readonly readOnly: boolean;
  readonly busyTimeout: number;
}

/** Throws `INVALID_OPTION` on options that are out of their range or unknown. */
export function checkOptions(options: SqliteStoreOptions): CheckedOptions {
  const { path, driver, readOnly = false, busyTimeout, ...unknown } = options ?? {};
  const [other] = Object.keys(unknown);
  if (other !== undefined) throw wrong(other, "left out", "options are path, driver, readOnly and busyTimeout");
  if (typeof readOnly !== "boolean") throw wrong("readOnly", "true or false", "leave it out for a store that writes");
  return {
    path: checkPath(path),
    driver,
    readOnly,
    busyTimeout: wholeNumber("busyTimeout", busyTimeout, { minimum: 0, maximum: 3_600_000, otherwise: 5000 }),
  };
}

/** An absolute path, so that no library takes it for anything else. */
export function checkPath(path: unknown): string {
  if (path === ":memory:") {
    throw wrong(
      "path",
      "the path of a file, not :memory:",
      "createMemoryStore of @inzet/core/storage keeps records in memory",
    );
  }
  if (typeof path !== "string" || path === "" || path.includes("\0") || /^(file:|[a-z]+:\/\/)/i.test(path)) {
    throw wrong("path", "the path of a file, not a URI", 'path: "inzet.db"');
  }
  return resolve(path);
}

function wrong(option: string, expected: string, advice: string): InzetError {
  return new InzetError("INVALID_OPTION", { message: `${option} must be ${expected}`, advice, details: { option } });
}
