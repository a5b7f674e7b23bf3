import { openConnection } from "./open-connection.js";
import { checkOptions, type SqliteStoreOptions } from "./options.js";
import { FileStore, type SqliteStore } from "./sqlite-store.js";

/**
 * Opens a store in a SQLite file, and makes the file when it is not there.
 *
 * @param options - Where it is, and how it is opened.
 * @returns A store that keeps every promise of `MatchStore`. It is durable, and several processes can open the same file; it does not
 * notify, so who follows it asks again and again.
 * @throws InzetError `INVALID_OPTION`; `MISSING_LIBRARY` with the command that installs it; `MISSING_FILE` for `readOnly` without a file;
 * `STORE_FAILED` for a file that is no SQLite database or another application's, with nothing changed in it; `UNSUPPORTED_VERSION` for a file that a
 * newer version wrote; `STORE_UNAVAILABLE`, with `retryable`, when others keep it busy longer than `busyTimeout`.
 * @remarks An acknowledged write is on the disk (`synchronous = FULL`, write-ahead log): neither `kill -9` nor a power failure takes it
 * away. With `NORMAL` a power failure could take the last writes, though never a part of one. A batch is one transaction; its time is O(size
 * of its records), and this process does nothing else meanwhile: SQLite works in the calling thread. Waiting for other processes does
 * not block. Reads never wait for writes.
 * @example
 * ```ts
 * import { mkdtempSync } from "node:fs";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { createSqliteStore } from "@inzet/store-sqlite";
 *
 * const path = join(mkdtempSync(join(tmpdir(), "inzet-")), "inzet.db");
 * const store = await createSqliteStore({ path });
 * await store.put("professional", { id: "p1", grade: 10 });
 * await store.close();
 *
 * const again = await createSqliteStore({ path });
 * console.log((await again.get("professional", "p1"))?.record.grade); // 10
 * await again.close();
 * ```
 */
export async function createSqliteStore(options: SqliteStoreOptions): Promise<SqliteStore> {
  const checked = checkOptions(options);
  return new FileStore(await openConnection(checked), checked);
}
