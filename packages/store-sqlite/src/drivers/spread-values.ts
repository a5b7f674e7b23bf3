import type { SqliteDatabase, SqlRow, SqlValue } from "./driver.js";

/** What `node:sqlite`, better-sqlite3 and `bun:sqlite` have in common. */
export interface SpreadingDatabase {
  prepare(text: string): { run(...values: SqlValue[]): unknown; all(...values: SqlValue[]): unknown[] };
  exec(text: string): unknown;
  close(): unknown;
}

/** A database of a library that takes the values of a statement one by one. */
export function spreadValues(database: SpreadingDatabase): SqliteDatabase {
  return {
    prepare: (text) => {
      const statement = database.prepare(text);
      return {
        run: (values) => {
          statement.run(...values);
        },
        all: (values) => statement.all(...values) as SqlRow[],
      };
    },
    exec: (text) => {
      database.exec(text);
    },
    close: () => {
      database.close();
    },
  };
}
