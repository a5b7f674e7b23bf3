import { readFile } from "node:fs/promises";
import { InzetError } from "@inzet/core";
import type { ColumnMapping } from "./column-mapping.js";
import { decodeText } from "./decode-text.js";
import { fileFormatOf } from "./file-format.js";
import { readCsvRows } from "./read-csv.js";
import { readJsonLinesRows, readJsonRows } from "./read-json.js";
import type { FileKind } from "./record-file-kind.js";
import { type RecordReading, siftRows } from "./sift-rows.js";

/** Options of {@link readRecords}. */
export interface ReadRecordsOptions {
  /** Other names of CSV columns: header to column, field path, or `null` to leave it out. Default: none. */
  readonly mapping?: ColumnMapping;
}

/**
 * Reads the records of a kind from a JSON, JSON Lines or CSV file.
 *
 * @param path - The file. Its extension decides how it is read (`.json`, `.jsonl`, `.ndjson`, `.csv`, `.tsv`), else its content does.
 * @param kind - What its rows are.
 * @returns The good rows with their lines, and the others with everything that is wrong with them: nothing is repaired.
 * @throws InzetError `MISSING_FILE`; `INVALID_RECORD` when the file as a whole cannot be read; `INVALID_OPTION` for a mapping to a
 *   column that does not exist.
 * @remarks O(size of the file); all of it is held in memory.
 * @example
 * ```ts
 * import { mkdtemp, writeFile } from "node:fs/promises";
 * import { tmpdir } from "node:os";
 * import { join } from "node:path";
 * import { readRecords } from "@inzet/cli";
 *
 * const file = join(await mkdtemp(join(tmpdir(), "inzet-")), "professionals.csv");
 * await writeFile(file, "id;schaal\np1;11\np2;99\n");
 * const { records, rejected } = await readRecords(file, "professional");
 * console.log(records.length, rejected[0]?.issues[0]?.message); // 1 "grade 99 must be at most 18"
 * ```
 */
export async function readRecords<Kind extends FileKind>(
  path: string,
  kind: Kind,
  options: ReadRecordsOptions = {},
): Promise<RecordReading<Kind>> {
  const text = await readText(path);
  const format = fileFormatOf(path, text);
  if (format === "csv") return siftRows(path, kind, readCsvRows(text, kind, options.mapping));
  return siftRows(path, kind, format === "json" ? readJsonRows(text, kind, path) : readJsonLinesRows(text));
}

/**
 * Reads a text file as UTF-8.
 *
 * @throws InzetError `MISSING_FILE` when it cannot be opened; `INVALID_RECORD` when it is not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder" : `cannot be read (${code})`;
    throw new InzetError("MISSING_FILE", {
      message: `${path} must be a file that can be read, and ${reason}`,
      advice: "check the path.",
      details: { file: path, reason: code },
      cause,
    });
  }
  return decodeText(bytes, path);
}

/** Reads standard input as UTF-8. */
export async function readInput(): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return decodeText(Buffer.concat(chunks), "standard input");
}
