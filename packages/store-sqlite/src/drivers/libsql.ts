import type { SqliteDatabase, SqliteDriver, SqliteStatement, SqlRow, SqlValue } from "./driver.js";
import { loadLibrary } from "./load-library.js";

interface Statement {
  run(values: readonly SqlValue[]): unknown;
  all(values: readonly SqlValue[]): SqlRow[];
}

interface Database {
  prepare(text: string): Statement;
  exec(text: string): void;
  close(): void;
}

/** libsql: SQLite with a compiled part for every platform in the package. */
export const libsql: SqliteDriver = {
  name: "libsql",
  async open(path) {
    const library = await loadLibrary<{ default: new (path: string) => Database }>(
      "libsql",
      "npm install libsql",
      () => import("libsql"),
    );
    return new LibsqlDatabase(new library.default(path));
  },
};

class LibsqlDatabase implements SqliteDatabase {
  constructor(private readonly database: Database) {}

  prepare(text: string): SqliteStatement {
    const statement = this.database.prepare(text);
    return {
      run: (values) => {
        statement.run(values);
      },
      // Not `get`: it leaves the statement open on the first row, and with it the state of the file that it reads.
      all: (values) => statement.all(values),
    };
  }

  exec(text: string): void {
    this.database.exec(text);
  }

  close(): void {
    this.database.close();
  }
}
