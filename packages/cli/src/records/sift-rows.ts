import { type Issue, type RecordByKind, validateRecord } from "@inzet/core";
import type { LocatedIssue } from "./place.js";
import type { Path, RawRow, RejectedRow } from "./raw-row.js";
import type { FileKind } from "./record-file-kind.js";
import { startsWith } from "./value-at-path.js";

/** A record that validates, with where it came from. */
export interface ReadRecord<Kind extends FileKind = FileKind> {
  /** Plain, valid data. */
  readonly record: RecordByKind[Kind];
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** Character in that line on which it starts, from 1. */
  readonly column: number;
  /** The row it was read from. */
  readonly source: RawRow;
}

/** What came out of a file: every row is in one of the two lists. */
export interface RecordReading<Kind extends FileKind = FileKind> {
  /** Path of the file, as it was given; the name of a store. */
  readonly file: string;
  /** Whether it is a store, where the rows stay: those that are rejected are not written beside it. Default false. */
  readonly stored?: true;
  /** What its rows are. */
  readonly kind: Kind;
  /** Good rows, in the order of the file. */
  readonly records: readonly ReadRecord<Kind>[];
  /** Rows that cannot go on, in the order of the file. */
  readonly rejected: readonly RejectedRow[];
}

/**
 * Parts good rows from bad ones: every row is held against the schema of its kind, and ids that were seen before are refused.
 *
 * @param file - Path of the file, for the report.
 * @remarks O(total size of the rows). A repeated id rejects the later row, and names the line of the first.
 */
export function siftRows<Kind extends FileKind>(
  file: string,
  kind: Kind,
  rows: readonly RawRow[],
): RecordReading<Kind> {
  const records: ReadRecord<Kind>[] = [];
  const rejected: RejectedRow[] = [];
  const lineOfId = new Map<string, number>();
  for (const source of rows) {
    const issues: LocatedIssue[] = [...source.issues];
    const outcome = source.value === undefined ? undefined : validateRecord(kind, source.value);
    if (outcome?.valid === false) {
      for (const issue of outcome.issues) {
        if (!source.unread.some((path) => concerns(issue.path, path))) {
          issues.push({ ...withAdvice(issue), ...source.locate(issue.path) });
        }
      }
    }
    const id = (source.value as { id?: unknown } | null | undefined)?.id;
    if (typeof id === "string") {
      const first = lineOfId.get(id);
      if (first === undefined) lineOfId.set(id, source.line);
      else issues.push(repeatedId(kind, id, first, source));
    }
    if (issues.length > 0) rejected.push({ file, line: source.line, issues, row: source.row });
    else if (outcome?.valid) {
      records.push({ record: outcome.value, line: source.line, column: source.column, source });
    }
  }
  return { file, kind, records, rejected };
}

/** Whoever has to mend a file is never left with a complaint alone. */
function withAdvice(issue: Issue): Issue {
  return issue.advice === undefined
    ? { ...issue, advice: `give ${issue.expected}, or nothing when it is unknown` }
    : issue;
}

/** Whether an issue is about something that could not be read, or would not be there if it had been. */
function concerns(issue: Path, unread: Path): boolean {
  return startsWith(issue, unread) || startsWith(unread, issue);
}

function repeatedId(kind: FileKind, id: string, first: number, source: RawRow): LocatedIssue {
  return {
    code: "REPEATED_ID",
    path: ["id"],
    expected: "an id that no other record has",
    received: id,
    message: `${kind} ${id} stands in the file twice, first on line ${first}`,
    advice: "give one of the two another id, or remove it",
    ...source.locate(["id"]),
  };
}
