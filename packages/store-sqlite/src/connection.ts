import type { SqliteDatabase, SqliteStatement, SqlRow, SqlValue } from "./drivers/driver.js";
import { type Sql, sql } from "./sql.js";

/** Candidate queries come in many shapes; all other statements together are a few dozen. */
const mostStatements = 200;

/** A database with its compiled statements, and work that is done whole or not at all. */
export class Connection {
  readonly #database: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(database: SqliteDatabase) {
    this.#database = database;
  }

  /** All rows of a query. */
  all<Row = SqlRow>({ text, values }: Sql): readonly Row[] {
    return this.#prepared(text).all(values) as unknown as readonly Row[];
  }

  /** The first row of a query. */
  first<Row = SqlRow>(query: Sql): Row | undefined {
    return this.all<Row>(query)[0];
  }

  /** Runs a statement without rows. */
  run(text: string, values: readonly SqlValue[]): void {
    this.#prepared(text).run(values);
  }

  /** Runs statements that have no values. */
  exec(text: string): void {
    this.#database.exec(text);
  }

  /** Several reads of one state of the database. */
  reading<Result>(work: () => Result): Result {
    return this.#transaction("BEGIN", work);
  }

  /** Reads and writes that nobody comes between, and of which a failure leaves nothing. */
  writing<Result>(work: () => Result): Result {
    return this.#transaction("BEGIN IMMEDIATE", work);
  }

  /** Writes the state of this moment to a file that is not there. */
  copyTo(path: string): void {
    const [{ query_only: readOnly }] = this.all<{ query_only: number }>(sql`PRAGMA query_only`) as [
      { query_only: number },
    ];
    // SQLite takes a copy for a write.
    this.exec("PRAGMA query_only = OFF");
    try {
      this.run("VACUUM INTO ?", [path]);
    } finally {
      this.exec(`PRAGMA query_only = ${readOnly}`);
    }
  }

  /** Closes the database; when no other process has it open, everything is in the file itself, and the log beside it is empty. */
  close(): void {
    try {
      this.all(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    } catch {
      // What is in the log stays there, and the next who opens the file finds it.
    }
    this.#statements.clear();
    this.#database.close();
  }

  #transaction<Result>(begin: string, work: () => Result): Result {
    // Not as compiled statements: libsql leaves one that found the file busy as if it still ran, and nothing could be committed then.
    this.exec(begin);
    try {
      const result = work();
      this.exec("COMMIT");
      return result;
    } catch (error) {
      try {
        this.exec("ROLLBACK");
      } catch {
        // After some errors SQLite has rolled back by itself; the first error is the one that counts.
      }
      throw error;
    }
  }

  #prepared(text: string): SqliteStatement {
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text);
      const [oldest] = this.#statements.keys();
      if (oldest !== undefined && this.#statements.size >= mostStatements) this.#statements.delete(oldest);
    } else {
      this.#statements.delete(text);
    }
    // At the end again: the first is the one that was used longest ago.
    this.#statements.set(text, statement);
    return statement;
  }
}
