import { formatPath, InzetError, suggest } from "@inzet/core";
import { JsonScanner } from "./json-scanner.js";
import { LineIndex } from "./line-index.js";
import type { LocatedIssue } from "./place.js";
import type { Path, RawRow } from "./raw-row.js";
import { type FileKind, fileKinds, pluralOf } from "./record-file-kind.js";

/**
 * Reads the records of a kind from JSON: a list of records, or an object that has the list under a key such as `professionals`.
 *
 * @param text - The file, decoded.
 * @param kind - Which records to read.
 * @param file - Path of the file, for messages.
 * @returns The rows. When the text is no JSON, one row that says where it breaks off.
 * @throws InzetError `INVALID_RECORD` when there is no list of this kind in it.
 */
export function readJsonRows(text: string, kind: FileKind, file: string): RawRow[] {
  const scanner = new JsonScanner(text);
  const lines = new LineIndex(text);
  const fault = scanner.fault();
  if (fault !== undefined) {
    const place = lines.at(fault.offset);
    const row = text.split(/\r\n|\r|\n/)[place.line - 1] ?? "";
    return [syntaxFaultRow(fault.expected, fault.found, { ...place, name: "" }, row)];
  }
  const root: unknown = JSON.parse(text);
  const path = listPath(root, kind, file);
  const records = (path.length === 0 ? root : (root as Record<string, unknown>)[path[0]!]) as readonly unknown[];
  const starts = scanner.entries(scanner.find(0, path));
  const repeated = repeatedKeysByEntry(scanner, path, starts.length);
  return records.map((value, position) => {
    const start = starts[position]!;
    const locate = (inside: Path) => ({ ...lines.at(scanner.find(start, inside)), name: formatPath(inside) });
    const issues = (repeated.get(position) ?? []).map(({ offset, inside }) =>
      repeatedKeyIssue(inside, { ...lines.at(offset), name: formatPath(inside) }),
    );
    return { ...lines.at(start), row: value, value, issues, unread: [], locate };
  });
}

/**
 * Reads records from JSON Lines: one object a line; empty lines do not count.
 *
 * @param text - The file, decoded.
 * @returns The rows. A line that is no JSON is a row with an issue, and reading goes on.
 */
export function readJsonLinesRows(text: string): RawRow[] {
  return text.split(/\r\n|\r|\n/).flatMap((row, at) => (row.trim() === "" ? [] : [readJsonLine(row, at + 1)]));
}

function readJsonLine(row: string, line: number): RawRow {
  const scanner = new JsonScanner(row);
  const fault = scanner.fault();
  if (fault !== undefined) {
    return syntaxFaultRow(fault.expected, fault.found, { line, column: fault.offset + 1, name: "" }, row);
  }
  const locate = (path: Path) => ({ line, column: scanner.find(0, path) + 1, name: formatPath(path) });
  const issues = scanner.repeatedKeys.map(({ offset, path }) =>
    repeatedKeyIssue(path, { line, column: offset + 1, name: formatPath(path) }),
  );
  return { line, column: scanner.find(0, []) + 1, row, value: JSON.parse(row), issues, unread: [], locate };
}

function syntaxFaultRow(
  expected: string,
  found: string,
  place: { line: number; column: number; name: string },
  row: string,
): RawRow {
  const issue: LocatedIssue = {
    code: "WRONG_FORMAT",
    path: [],
    expected,
    received: found,
    message: `no valid JSON: ${expected} should stand here, and not ${found}`,
    advice: adviceOnSyntax(found),
    ...place,
  };
  return { ...place, row, value: undefined, issues: [issue], unread: [], locate: () => place };
}

function adviceOnSyntax(found: string): string {
  if (found === '"\'"') return "JSON takes double quotes only";
  if (found === "the end of the text") return "the text breaks off: write it again, or close what is open";
  if (found === '"]"' || found === '"}"') return "remove the comma before it";
  return "mend the text just before this place";
}

function repeatedKeyIssue(path: Path, place: { line: number; column: number; name: string }): LocatedIssue {
  return {
    code: "REPEATED_VALUE",
    path,
    expected: "each field once",
    received: path.at(-1),
    message: `field ${formatPath(path)} is given twice`,
    advice: "remove one of the two",
    ...place,
  };
}

function repeatedKeysByEntry(scanner: JsonScanner, list: Path, entries: number) {
  const byEntry = new Map<number, { offset: number; inside: Path }[]>();
  for (const { offset, path } of scanner.repeatedKeys) {
    const position = path[list.length];
    if (typeof position !== "number" || position >= entries || path[0] !== (list[0] ?? path[0])) continue;
    const found = byEntry.get(position) ?? [];
    found.push({ offset, inside: path.slice(list.length + 1) });
    byEntry.set(position, found);
  }
  return byEntry;
}

/** Where the list of records is: the text itself, or a key of it. */
function listPath(root: unknown, kind: FileKind, file: string): readonly string[] {
  if (Array.isArray(root)) return [];
  const key = pluralOf(kind);
  const isObject = typeof root === "object" && root !== null;
  if (isObject && Array.isArray((root as Record<string, unknown>)[key])) return [key];
  const keys = isObject ? Object.keys(root) : [];
  const near = suggest(
    key,
    keys.filter((each) => !(fileKinds.map(pluralOf) as string[]).includes(each)),
  );
  throw new InzetError("INVALID_RECORD", {
    message: `${file} must hold a list of ${key}, as [ … ] or as { "${key}": [ … ] }, and holds ${describe(root, keys)}`,
    advice: near === undefined ? `put the ${key} in a list.` : `rename "${near}" to "${key}".`,
    details: { file, kind },
  });
}

function describe(root: unknown, keys: readonly string[]): string {
  if (root === null || typeof root !== "object") return `a ${root === null ? "null" : typeof root}`;
  const shown = keys.slice(0, 8).map((key) => JSON.stringify(key));
  return shown.length === 0 ? "an empty object" : `an object with ${shown.join(", ")}${keys.length > 8 ? ", …" : ""}`;
}
