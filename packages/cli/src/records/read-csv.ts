import { formatPath, type Issue, suggest } from "@inzet/core";
import { type ColumnMapping, resolveHeader } from "./column-mapping.js";
import { type CsvColumn, csvColumns } from "./csv-columns.js";
import { foldHeader } from "./fold-header.js";
import type { LocatedIssue, Place } from "./place.js";
import type { Path, RawRow } from "./raw-row.js";
import type { FileKind } from "./record-file-kind.js";
import { type CsvRow, splitCsv } from "./split-csv.js";
import { startsWith, writeAt } from "./value-at-path.js";

/** A header of a file, with the column that it stands for. */
interface Header {
  /** As it is written. */
  readonly name: string;
  /** Number of the cell, from 1. */
  readonly number: number;
  /** `null` when it is left out on purpose, `undefined` when something is wrong with it. */
  readonly column: CsvColumn | null | undefined;
  readonly issue?: Issue;
}

/**
 * Reads rows of CSV into nested values.
 *
 * @param text - The file, decoded.
 * @param kind - What its rows are; decides which columns there are.
 * @param mapping - Other names of columns. Default: none.
 * @returns The rows; first the header itself when something is wrong with it. White space around a cell does not count; an empty
 *   cell is an absent field; a row of empty cells is no row.
 */
export function readCsvRows(text: string, kind: FileKind, mapping?: ColumnMapping): RawRow[] {
  const [first, ...rest] = splitCsv(text);
  if (first === undefined) return [];
  if (first.cells === undefined) return [brokenRow(first)];
  const headers = readHeaders(first.cells, kind, mapping);
  const rows = rest.map((row) => (row.cells === undefined ? brokenRow(row) : readRow(row, row.cells, headers)));
  const issues = headers.flatMap(({ name, number, issue }) =>
    issue === undefined ? [] : [{ ...issue, line: first.line, column: number, name }],
  );
  return issues.length === 0 ? rows : [unreadRow(first, issues), ...rows];
}

function readHeaders(cells: readonly string[], kind: FileKind, mapping: ColumnMapping | undefined): Header[] {
  const seen = new Map<CsvColumn, string>();
  return cells.map((cell, at) => {
    const name = cell.trim();
    const header = { name, number: at + 1 };
    const column = name === "" ? undefined : resolveHeader(kind, name, mapping);
    if (column === null) return { ...header, column };
    if (column === undefined) return { ...header, column, issue: unknownHeader(name, kind) };
    const earlier = seen.get(column);
    if (earlier !== undefined) return { ...header, column: undefined, issue: repeatedHeader(name, earlier, column) };
    seen.set(column, name);
    return { ...header, column };
  });
}

function unknownHeader(name: string, kind: FileKind): Issue {
  const columns = csvColumns[kind];
  const names = columns.flatMap(({ en, nl }) => [en, nl]);
  const folded = suggest(foldHeader(name), names.map(foldHeader));
  const near = names.find((each) => foldHeader(each) === folded);
  return {
    code: "FIELD_UNKNOWN",
    path: [name],
    expected: `one of ${columns.map(({ en }) => en).join(", ")}`,
    received: name,
    message: name === "" ? "a column has no header" : `column ${JSON.stringify(name)} is unknown`,
    advice: `${near === undefined ? "rename it" : `did you mean ${near}?`} Or give it a place with --mapping`,
  };
}

function repeatedHeader(name: string, earlier: string, column: CsvColumn): Issue {
  return {
    code: "REPEATED_VALUE",
    path: column.path,
    expected: "each column once",
    received: name,
    message: `columns ${JSON.stringify(earlier)} and ${JSON.stringify(name)} both stand for ${column.en}`,
    advice: "remove one of the two, or leave one out with --mapping",
  };
}

function unreadRow(row: CsvRow, issues: readonly LocatedIssue[]): RawRow {
  const nowhere = { line: row.line, name: "" };
  return { line: row.line, column: 1, row: row.raw, value: undefined, issues, unread: [], locate: () => nowhere };
}

function brokenRow(row: CsvRow): RawRow {
  const { column = 1, message = "the row cannot be read" } = row.fault ?? {};
  const issue: LocatedIssue = {
    code: "WRONG_FORMAT",
    path: [],
    expected: "quotes around the whole cell, and quotes inside it doubled",
    received: row.raw,
    message,
    advice: 'write a quote inside a cell as ""',
    line: row.line,
    column,
    name: "",
  };
  return unreadRow(row, [issue]);
}

function readRow(row: CsvRow, cells: readonly string[], headers: readonly Header[]): RawRow {
  if (cells.length !== headers.length) return unreadRow(row, [wrongCount(row, cells, headers)]);
  const value = {};
  const issues: LocatedIssue[] = [];
  const unread: Path[] = [];
  const written: { path: Path; name: string }[] = [];
  headers.forEach(({ name, number, column, issue }, at) => {
    const text = cells[at]!.trim();
    if (text === "" || column === null) return;
    const place = { line: row.line, column: number, name };
    if (column === undefined) {
      if (issue !== undefined) issues.push({ ...issue, ...place, received: text });
      return;
    }
    const outcome = column.cell.parse(text);
    const twice = written.find(({ path }) => startsWith(path, column.path) || startsWith(column.path, path));
    written.push({ path: column.path, name });
    if (twice !== undefined) {
      issues.push({ ...repeatedHeader(name, twice.name, column), ...place, received: text });
    } else if (outcome.read) writeAt(value, column.path, outcome.value);
    else {
      unread.push(column.path);
      for (const found of outcome.issues) {
        const path = [...column.path, ...found.path];
        const message = found.path.length === 0 ? `${column.en} ${found.message}` : found.message;
        issues.push({ ...found, path, message, ...place });
      }
    }
  });
  const locate = (path: Path) => placeOf(path, row.line, headers);
  return { line: row.line, column: 1, row: row.raw, value, issues, unread, locate };
}

function wrongCount(row: CsvRow, cells: readonly string[], headers: readonly Header[]): LocatedIssue {
  const more = cells.length > headers.length;
  return {
    code: "INVALID_VALUE",
    path: [],
    expected: `${headers.length} cells, one for each header`,
    received: row.raw,
    message: `the row has ${cells.length} cells, and the header has ${headers.length}`,
    advice: more ? "put quotes around a cell that holds the delimiter" : "add the delimiters of the empty cells",
    line: row.line,
    column: Math.min(cells.length, headers.length) + (more ? 1 : 0),
    name: more ? "" : headers[cells.length - 1]!.name,
  };
}

/** The cell that a field was read from, or else the cell that comes nearest. */
function placeOf(path: Path, line: number, headers: readonly Header[]): Place {
  const known = headers.filter((header) => header.column !== null && header.column !== undefined);
  const header =
    known.find(({ column }) => startsWith(path, column!.path)) ??
    known.find(({ column }) => path.length > 0 && startsWith(column!.path, path));
  return header === undefined ? { line, name: formatPath(path) } : { line, column: header.number, name: header.name };
}
