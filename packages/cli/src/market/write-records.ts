import { csvColumns } from "../records/csv-columns.js";
import type { FileFormat } from "../records/file-format.js";
import type { FileKind } from "../records/record-file-kind.js";
import { valueAt } from "../records/value-at-path.js";

/**
 * Writes records of a kind as the text of a file, in such a way that reading it gives the same records.
 *
 * @remarks CSV has a column for each field that any of the records has; lines end with CRLF. O(total size).
 */
export function formatRecords(kind: FileKind, records: readonly unknown[], format: FileFormat): string {
  if (format === "json") return `[\n${records.map((record) => JSON.stringify(record)).join(",\n")}\n]\n`;
  if (format === "jsonl") return records.map((record) => `${JSON.stringify(record)}\n`).join("");
  const columns = csvColumns[kind].filter(
    ({ path, shorthand }) => !shorthand && records.some((record) => valueAt(record, path) !== undefined),
  );
  const rows = records.map((record) =>
    columns.map(({ path, cell }) => {
      const value = valueAt(record, path);
      return value === undefined ? "" : cell.print(value);
    }),
  );
  return [columns.map(({ en }) => en), ...rows].map((cells) => `${cells.map(quote).join(",")}\r\n`).join("");
}

function quote(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
