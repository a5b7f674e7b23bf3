import { existsSync } from "node:fs";
import { InzetError } from "@inzet/core";
import { Connection } from "./connection.js";
import { openWith } from "./drivers/choose-driver.js";
import { inspect, migrate } from "./migrate.js";
import type { CheckedOptions } from "./options.js";
import { patiently } from "./patience.js";
import { migrations } from "./schema.js";
import { sql } from "./sql.js";
import { storeError } from "./sqlite-errors.js";

/** Opens a file, makes sure that it is one of ours, and brings it to the newest schema. */
export async function openConnection(options: CheckedOptions): Promise<Connection> {
  const { path, driver, readOnly, busyTimeout } = options;
  if (readOnly && !existsSync(path)) throw missing(path);
  const since = performance.now();
  let connection: Connection | undefined;
  const step = <Result>(work: (open: Connection) => Result) =>
    patiently(() => work(connection as Connection), since, busyTimeout);
  try {
    connection = new Connection(await openWith(driver, path));
    await step(prepare);
    const { version } = await step(inspect);
    if (readOnly) {
      await step((open) => open.exec("PRAGMA query_only = ON"));
      if (version < migrations.at(-1)!.version) throw outdated(version);
    } else {
      await step(writeAhead);
      await step(migrate);
    }
    return connection;
  } catch (error) {
    connection?.close();
    throw storeError(error, busyTimeout);
  }
}

/** Settings of a connection; none changes the file. */
function prepare(connection: Connection): void {
  connection.exec(`
    PRAGMA busy_timeout = 0;
    PRAGMA foreign_keys = ON;
    PRAGMA synchronous = FULL;
    PRAGMA trusted_schema = OFF;
    PRAGMA cache_size = -32768;`);
}

/** Lets one process write while others read, and keeps the log short once it was long. */
function writeAhead(connection: Connection): void {
  const mode = connection.first<{ journal_mode: string }>(sql`PRAGMA journal_mode = WAL`)?.journal_mode;
  if (mode !== "wal") {
    throw new InzetError("STORE_FAILED", {
      message: `the file must allow a write-ahead log, but SQLite stays with journal mode ${mode}`,
      advice: "keep the file on a local disk",
      details: { journalMode: mode },
    });
  }
  connection.first(sql`PRAGMA journal_size_limit = 67108864`);
}

function missing(path: string): InzetError {
  return new InzetError("MISSING_FILE", {
    message: `file ${path} must be there to be opened with readOnly`,
    advice: "check the path, or leave readOnly out to make the file",
    details: { path },
  });
}

function outdated(version: number): InzetError {
  return new InzetError("UNSUPPORTED_VERSION", {
    message: `the file has schema version ${version}, and a store that is readOnly cannot bring it to ${migrations.at(-1)!.version}`,
    advice: "open it once without readOnly",
    details: { version, newest: migrations.at(-1)!.version },
  });
}
