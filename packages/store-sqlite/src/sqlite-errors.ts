import { InzetError } from "@inzet/core";

/** Primary result codes of SQLite that matter here; source: https://www.sqlite.org/rescode.html. */
const names: Readonly<Record<number, string>> = {
  3: "SQLITE_PERM",
  5: "SQLITE_BUSY",
  6: "SQLITE_LOCKED",
  8: "SQLITE_READONLY",
  10: "SQLITE_IOERR",
  11: "SQLITE_CORRUPT",
  13: "SQLITE_FULL",
  14: "SQLITE_CANTOPEN",
  15: "SQLITE_PROTOCOL",
  26: "SQLITE_NOTADB",
};

/** What the owner of the file can do. */
const advice: Readonly<Record<string, string>> = {
  SQLITE_PERM: "give this process the right to read and write the file and its folder",
  SQLITE_READONLY: "give this process the right to write the file and its folder, or open the store with readOnly",
  SQLITE_IOERR: "check the disk, and that the folder still is there",
  SQLITE_CORRUPT: "put back the last backup",
  SQLITE_FULL: "make room on the disk, then write again: nothing of this write was kept",
  SQLITE_CANTOPEN: "check that the folder is there, and that this process may write in it",
  SQLITE_NOTADB: "check the path: the file there is not a SQLite database",
};

/** The result code in an error of any of the libraries, without its extension: `SQLITE_BUSY` for `SQLITE_BUSY_SNAPSHOT`. */
function resultCode(error: unknown): string | undefined {
  const { code, errcode, errno, message } = (error ?? {}) as Record<string, unknown>;
  if (typeof code === "string" && code.startsWith("SQLITE_")) return code.split("_").slice(0, 2).join("_");
  // node:sqlite and Bun give the number; libsql only names it at the end of the text when a file cannot be opened.
  const number = errcode ?? errno ?? /: (\d+)"?\)$/.exec(String(message))?.[1];
  return number === undefined ? undefined : (names[Number(number) & 0xff] ?? `SQLITE_${number}`);
}

/** Whether others hold what is needed, so that waiting helps. */
export function isBusy(error: unknown): boolean {
  return ["SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL"].includes(resultCode(error) ?? "");
}

/** The error that a caller gets for one of a library: an {@link InzetError} as it is, all else as a failure of the store. */
export function storeError(error: unknown, waitedMs: number): InzetError {
  if (error instanceof InzetError) return error;
  const code = resultCode(error);
  const details = { sqlite: code };
  if (isBusy(error)) {
    return new InzetError("STORE_UNAVAILABLE", {
      message: `the SQLite file must be free to use, but others kept it busy for ${waitedMs} ms`,
      advice: "try again, keep batches small, or allow a longer busyTimeout",
      details,
      retryable: true,
      cause: error,
    });
  }
  return new InzetError("STORE_FAILED", {
    message: `the SQLite file must take reads and writes, but SQLite gave ${code ?? "an error without a code"}`,
    advice: advice[code ?? ""] ?? "see the cause",
    details,
    cause: error,
  });
}
