import { InzetError } from "@inzet/core";
import type { Connection } from "./connection.js";
import { applicationId, type Migration, migrations } from "./schema.js";
import { sql } from "./sql.js";

/** What a file says of itself. */
interface Inspection {
  /** Version of its schema; 0 for a file that holds nothing. */
  readonly version: number;
}

/**
 * Looks whether a file is one of ours, and of which version, without changing it.
 *
 * @throws InzetError `STORE_FAILED` for a database of another application; `UNSUPPORTED_VERSION` for a newer schema.
 */
export function inspect(connection: Connection, known: readonly Migration[] = migrations): Inspection {
  const { application, version, tables } = connection.first<Record<"application" | "version" | "tables", number>>(sql`
    SELECT a.application_id AS application, u.user_version AS version, (SELECT count(*) FROM sqlite_schema) AS tables
    FROM pragma_application_id a, pragma_user_version u`)!;
  if (application !== applicationId && (application !== 0 || version !== 0 || tables > 0)) {
    throw new InzetError("STORE_FAILED", {
      message: `the file must hold a store, but it is a SQLite database of another application (application_id ${application})`,
      advice: "check the path; a new store needs a path where no file is yet",
      details: { applicationId: application },
    });
  }
  const newest = known.at(-1)!.version;
  if (version > newest) {
    throw new InzetError("UNSUPPORTED_VERSION", {
      message: `the file has schema version ${version}, and this version of @inzet/store-sqlite knows up to ${newest}`,
      advice: "npm install @inzet/store-sqlite@latest",
      details: { version, newest },
    });
  }
  return { version };
}

/** Brings a file to the newest schema, all steps or none. */
export function migrate(connection: Connection, known: readonly Migration[] = migrations): void {
  connection.writing(() => {
    // Another process may have done it while this one waited for its turn.
    const { version } = inspect(connection, known);
    if (version === 0) {
      connection.exec(`
        PRAGMA application_id = ${applicationId};
        CREATE TABLE schema_version (version INTEGER PRIMARY KEY, change TEXT NOT NULL) STRICT;`);
    }
    for (const step of known) {
      if (step.version <= version) continue;
      connection.exec(step.text);
      connection.run("INSERT INTO schema_version (version, change) VALUES (?, ?)", [step.version, step.change]);
      connection.exec(`PRAGMA user_version = ${step.version}`);
    }
  });
}
