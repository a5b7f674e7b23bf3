/** What SQLite keeps in a cell. No booleans: not every library takes them. */
export type SqlValue = string | number | null | Uint8Array;

/** A row, by names of columns. Whole numbers up to 2^53 − 1 come as numbers. A store writes BLOBs and compares them, but never reads one. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** A statement that was compiled, and can be run again and again. */
export interface SqliteStatement {
  /** Runs it with values for its `?`, in their order. */
  run(values: readonly SqlValue[]): void;
  /** Runs it to its end, and gives all rows: nothing of it stays open. */
  all(values: readonly SqlValue[]): readonly SqlRow[];
}

/** An open database. Everything happens before the call returns; errors are the library's own. */
export interface SqliteDatabase {
  /** Compiles one statement. */
  prepare(text: string): SqliteStatement;
  /** Runs statements that have no values and no rows. */
  exec(text: string): void;
  /** Ends the use of the database. */
  close(): void;
}

/** A library that opens SQLite files: what is injected where none of the named ones will do. */
export interface SqliteDriver {
  /** Its name, for messages. */
  readonly name: string;
  /**
   * Opens a file for reading and writing, and makes it when it is not there.
   *
   * @param path - An absolute path.
   */
  open(path: string): Promise<SqliteDatabase> | SqliteDatabase;
}
