import type { Path } from "../raw-row.js";
import { valueAt, writeAt } from "../value-at-path.js";
import { type CellFormat, type CellIssue, readCell } from "./cell-format.js";
import { emptyEntries } from "./list-cell.js";
import { textCell } from "./scalar-cells.js";
import { emptyList, escapePart, splitCell, unescapePart } from "./separators.js";

/** One field of an entry. */
export interface EntryField {
  /** Where its value goes in the entry. */
  readonly path: Path;
  /** Name of the field on the reference page. */
  readonly name: string;
  /** How it is written. Default: text. */
  readonly format?: CellFormat;
}

/**
 * A list of entries with `|` between them, the fields of an entry with `:` between them, in a fixed order: fields at the end can be
 * left out, and a field in the middle can be left empty.
 */
export function entriesCell(fields: readonly EntryField[], example: string): CellFormat {
  return {
    form: `entries \`${fields.map((field) => field.name).join(":")}\`, parted by \`|\``,
    example,
    parse(text) {
      if (text === emptyList) return readCell([]);
      const parts = splitCell(text, "|");
      const issues = emptyEntries(parts);
      const entries = parts.map((part, position) => parseEntry(part, position, fields, issues));
      return issues.length > 0 ? { read: false, issues } : readCell(entries);
    },
    print(value) {
      const entries = value as readonly unknown[];
      return entries.length === 0 ? emptyList : entries.map((entry) => printEntry(entry, fields)).join(" | ");
    },
  };
}

function parseEntry(part: string, position: number, fields: readonly EntryField[], issues: CellIssue[]): object {
  const entry = {};
  const texts = splitCell(part, ":");
  if (texts.length > fields.length) {
    const form = fields.map((field) => field.name).join(":");
    issues.push({
      code: "INVALID_VALUE",
      path: [position],
      expected: form,
      received: part,
      message: `entry ${JSON.stringify(part)} has ${texts.length} fields, and ${form} has ${fields.length}`,
      advice: 'put a backslash before a ":" that belongs to the text',
    });
    return entry;
  }
  texts.forEach((text, at) => {
    const field = fields[at]!;
    if (text === "") return;
    const outcome = (field.format ?? textCell).parse(unescapePart(text));
    if (outcome.read) writeAt(entry, field.path, outcome.value);
    else {
      for (const issue of outcome.issues) {
        issues.push({ ...issue, path: [position, ...field.path], message: `${field.name} ${issue.message}` });
      }
    }
  });
  return entry;
}

function printEntry(entry: unknown, fields: readonly EntryField[]): string {
  const texts = fields.map((field) => {
    const value = valueAt(entry, field.path);
    return value === undefined ? "" : escapePart((field.format ?? textCell).print(value));
  });
  while (texts.length > 1 && texts.at(-1) === "") texts.pop();
  return texts.join(":");
}
