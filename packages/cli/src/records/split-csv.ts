import { CsvError, type InfoRecord } from "csv-parse";
import { parse } from "csv-parse/sync";

/** One record of a CSV file as it stands there. */
export interface CsvRow {
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** Its text, without the line break after it. */
  readonly raw: string;
  /** Its cells; `undefined` when the quoting is broken. */
  readonly cells: readonly string[] | undefined;
  /** What is wrong with the quoting. */
  readonly fault?: { readonly column: number; readonly message: string };
}

/** The delimiters that are recognised, the first one when a header has none of them. */
export const delimiters = [",", ";", "\t"] as const;

/** One of {@link delimiters}. */
export type Delimiter = (typeof delimiters)[number];

/** A first line by which a spreadsheet says which delimiter it used. */
const spreadsheetHint = /^sep=([,;\t])(?:\r\n|\r|\n|$)/i;

/**
 * Splits CSV text (RFC 4180) into records, line by line.
 *
 * @param text - The file, decoded, without a byte order mark. Lines end with CRLF, LF or CR.
 * @param delimiter - Default: the one that its first record holds most often outside quotes.
 * @returns Every record that is not empty. A record with broken quoting is kept as text, up to the end of its first line, and
 *   reading goes on after that line: one forgotten quote does not swallow the rest of the file.
 * @remarks O(length), and once more for each record with broken quoting.
 */
export function splitCsv(text: string, delimiter?: Delimiter): CsvRow[] {
  const hint = spreadsheetHint.exec(text);
  const skipped = hint?.[0].length ?? 0;
  const used = delimiter ?? (hint?.[1] as Delimiter | undefined) ?? detectDelimiter(text.slice(skipped));
  const bytes = new TextEncoder().encode(text.slice(skipped));
  const rows: CsvRow[] = [];
  let line = hint === null ? 1 : 2;
  let offset = 0;

  while (offset < bytes.length) {
    const rest = bytes.subarray(offset);
    let read = 0;
    try {
      parse(rest, {
        delimiter: used,
        record_delimiter: ["\r\n", "\n", "\r"],
        relax_column_count: true,
        info: true,
        raw: true,
        on_record: (record: unknown, info: InfoRecord) => {
          const raw = decode(rest.subarray(read, info.bytes)).replace(/(?:\r\n|\r|\n)$/, "");
          const cells = (record as { record: string[] }).record ?? (record as string[]);
          if (cells.some((cell) => cell.trim() !== "")) rows.push({ line, raw, cells });
          line += lineBreaks(rest, read, info.bytes);
          read = info.bytes;
          return null;
        },
      });
      break;
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      const end = endOfLine(rest, read);
      const column = typeof error.column === "number" ? error.column + 1 : 1;
      rows.push({
        line,
        raw: decode(rest.subarray(read, end)).replace(/(?:\r\n|\r|\n)$/, ""),
        cells: undefined,
        fault: { column, message: faultMessage(error.code) },
      });
      line += lineBreaks(rest, read, end);
      offset += end;
    }
  }
  return rows;
}

function faultMessage(code: string): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "a quote is opened and never closed";
  if (code === "INVALID_OPENING_QUOTE") return "a quote stands in the middle of a cell that is not quoted";
  if (code === "CSV_INVALID_CLOSING_QUOTE") return "text follows the closing quote of a cell";
  return `the row cannot be read (${code})`;
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

function lineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) count++;
  return count;
}

function endOfLine(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === 10 || (bytes[at] === 13 && bytes[at + 1] !== 10)) return at + 1;
  }
  return bytes.length;
}

function detectDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>();
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === "\n" || character === "\r")) break;
    else if (!quoted) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const count = (delimiter: string) => counts.get(delimiter) ?? 0;
  return delimiters.reduce((best, each) => (count(each) > count(best) ? each : best));
}
