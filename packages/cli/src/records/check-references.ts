import {
  type Assignment,
  assignmentReferences,
  type Conversation,
  conversationReferences,
  type Issue,
  type Professional,
  professionalReferences,
  type ReferenceTargets,
} from "@inzet/core";
import type { RejectedRow } from "./raw-row.js";
import type { FileKind } from "./record-file-kind.js";
import type { ReadRecord, RecordReading } from "./sift-rows.js";

/** What ids may refer to, and how to find what was probably meant. */
export interface CheckTargets extends ReferenceTargets {
  /** A concept that was probably meant by an id that the taxonomy does not have. */
  readonly suggestSkill?: (id: string) => string | undefined;
}

/**
 * Moves records that refer to something that is not there from the good rows to the others.
 *
 * @param reading - What came out of a file.
 * @param targets - What ids may refer to; what is left out is not checked.
 * @returns A reading of the same rows. O(total size of the records).
 */
export function checkReferences<Kind extends FileKind>(
  reading: RecordReading<Kind>,
  targets: CheckTargets,
): RecordReading<Kind> {
  const records: ReadRecord<Kind>[] = [];
  const dangling: RejectedRow[] = [];
  for (const read of reading.records) {
    const found = danglingOf(reading.kind, read.record, targets);
    if (found.length === 0) {
      records.push(read);
      continue;
    }
    const issues = found.map((issue) => ({ ...better(issue, targets), ...read.source.locate(issue.path) }));
    dangling.push({ file: reading.file, line: read.line, issues, row: read.source.row });
  }
  if (dangling.length === 0) return reading;
  const rejected = [...reading.rejected, ...dangling].sort((a, b) => a.line - b.line);
  return { ...reading, records, rejected };
}

function danglingOf(kind: FileKind, record: unknown, targets: ReferenceTargets): readonly Issue[] {
  if (kind === "professional") return professionalReferences(record as Professional, targets);
  if (kind === "assignment") return assignmentReferences(record as Assignment, targets);
  if (kind === "conversation") return conversationReferences(record as Conversation, targets);
  return [];
}

function better(issue: Issue, targets: CheckTargets): Issue {
  if (!issue.message.startsWith("skill ") || typeof issue.received !== "string") return issue;
  const near = targets.suggestSkill?.(issue.received);
  const advice =
    near === undefined
      ? "look it up with inzet taxonomy search, or choose another --taxonomy"
      : `did you mean ${near}?`;
  return { ...issue, advice };
}
