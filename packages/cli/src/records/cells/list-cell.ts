import { type CellFormat, type CellIssue, readCell } from "./cell-format.js";
import { emptyList, escapePart, splitCell, unescapePart } from "./separators.js";

/** A list of words or texts with `|` between them. */
export function listCell(example: string): CellFormat {
  return {
    form: "list, parted by `|`",
    example,
    parse(text) {
      if (text === emptyList) return readCell([]);
      const parts = splitCell(text, "|");
      const issues = emptyEntries(parts);
      return issues.length > 0 ? { read: false, issues } : readCell(parts.map(unescapePart));
    },
    print: (value) => {
      const entries = value as readonly string[];
      return entries.length === 0 ? emptyList : entries.map(escapePart).join(" | ");
    },
  };
}

/** An issue for each entry that is empty: `a | | b`. */
export function emptyEntries(parts: readonly string[]): CellIssue[] {
  return parts.flatMap((part, position) =>
    part !== ""
      ? []
      : [
          {
            code: "INVALID_VALUE" as const,
            path: [position],
            expected: "an entry between every two separators",
            received: "",
            message: `entry ${position + 1} of ${parts.length} is empty`,
            advice: 'remove the "|" that is too many',
          },
        ],
  );
}
