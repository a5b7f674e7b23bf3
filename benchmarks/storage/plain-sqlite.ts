import { createRequire } from "node:module";
import type { SqliteDatabase, SqliteDriver, SqlValue } from "@inzet/store-sqlite";
import type { Unwritten } from "./unwritten.js";

/** The driver's own door: what somebody would write who used it without an adapter. */
interface PlainDatabase {
  prepare(text: string): { run(values: readonly SqlValue[]): unknown; all(values: readonly SqlValue[]): unknown[] };
  exec(text: string): void;
  close(): void;
}

const require = createRequire(new URL("../../packages/store-sqlite/package.json", import.meta.url));

/** Opens a file with libsql itself. */
export function openPlain(path: string): PlainDatabase {
  const Database = require("libsql") as new (path: string) => PlainDatabase;
  return new Database(path);
}

/** How a statement is sent: what has no values, such as the bounds of a transaction, is not compiled first. */
type Way = "run" | "all" | "exec";

/** One statement that was sent, with its values. */
export interface SentStatement {
  readonly way: Way;
  readonly text: string;
  readonly values: readonly SqlValue[];
}

/** libsql, with every statement written down that an adapter sends through it. */
export function recordingDriver(sent: SentStatement[]): SqliteDriver {
  return {
    name: "libsql, recorded",
    open(path): SqliteDatabase {
      const database = openPlain(path);
      return {
        prepare(text) {
          const statement = database.prepare(text);
          return {
            run(values) {
              sent.push({ way: "run", text, values });
              statement.run(values);
            },
            all(values) {
              sent.push({ way: "all", text, values });
              return statement.all(values) as never;
            },
          };
        },
        exec(text) {
          sent.push({ way: "exec", text, values: [] });
          database.exec(text);
        },
        close: () => database.close(),
      };
    },
  };
}

/** A statement that is ready to be sent again. */
export interface ReadyStatement {
  readonly way: Way;
  readonly text: string;
  readonly values: readonly Unwritten[];
}

/** Sends statements again through libsql itself, each compiled once. */
export function replayer(database: PlainDatabase): (statements: readonly ReadyStatement[]) => unknown[][] {
  const compiled = new Map<string, ReturnType<PlainDatabase["prepare"]>>();
  return (statements) => {
    const answers: unknown[][] = [];
    for (const { way, text, values: unwritten } of statements) {
      if (way === "exec") {
        database.exec(text);
        continue;
      }
      const values = unwritten.map((value) => value() as SqlValue);
      let statement = compiled.get(text);
      if (statement === undefined) {
        statement = database.prepare(text);
        compiled.set(text, statement);
      }
      if (way === "run") statement.run(values);
      else answers.push(statement.all(values));
    }
    return answers;
  };
}
