import type { Colours } from "../terminal/colours.js";
import type { LocatedIssue } from "./place.js";
import type { RejectedRow } from "./raw-row.js";

/** One thing that is wrong, with every line on which it is wrong in the same way. */
interface Finding {
  readonly file: string;
  readonly issue: LocatedIssue;
  readonly lines: number[];
}

/**
 * Writes what is wrong with rejected rows, two or three lines of text for each finding.
 *
 * @param rejected - Rejected rows of one or more files.
 * @param colours - How to colour.
 * @param limit - Most findings to write. Default: all.
 * @returns The text, and the number of findings. A fault of a column as a whole is one finding, however many rows it concerns.
 */
export function formatIssues(
  rejected: readonly RejectedRow[],
  colours: Colours,
  limit = Number.POSITIVE_INFINITY,
): { text: string; findings: number } {
  const findings = gather(rejected);
  const shown = findings.slice(0, limit).map((finding) => formatFinding(finding, colours));
  const left = findings.length - shown.length;
  if (left > 0) shown.push(colours.dim(`… and ${left} more`));
  return { text: shown.join("\n"), findings: findings.length };
}

/** The faults of a column are repeated in each row that has a value in it; here they become one. */
function gather(rejected: readonly RejectedRow[]): Finding[] {
  const byColumn = new Map<string, Finding>();
  return rejected.flatMap(({ file, issues }) =>
    issues.flatMap((issue) => {
      const key = columnFaultKey(file, issue);
      const earlier = key === undefined ? undefined : byColumn.get(key);
      if (earlier !== undefined) {
        earlier.lines.push(issue.line);
        return [];
      }
      const finding = { file, issue, lines: [issue.line] };
      if (key !== undefined) byColumn.set(key, finding);
      return [finding];
    }),
  );
}

function columnFaultKey(file: string, issue: LocatedIssue): string | undefined {
  const ofHeader = issue.code === "FIELD_UNKNOWN" && issue.message.startsWith("column ");
  const ofAbsentColumn = issue.code === "FIELD_MISSING" && issue.column === undefined;
  const ofRepeatedHeader = issue.code === "REPEATED_VALUE" && issue.message.startsWith("columns ");
  return ofHeader || ofAbsentColumn || ofRepeatedHeader ? JSON.stringify([file, issue.message]) : undefined;
}

function formatFinding({ file, issue, lines }: Finding, colours: Colours): string {
  const place = issue.column === undefined ? `${issue.line}` : `${issue.line}:${issue.column}`;
  const head = [colours.bold(`${file}:${place}`), colours.cyan(issue.name), showValue(issue.received)];
  const text = [
    head.filter((part) => part !== "").join("  "),
    `  ${colours.red(issue.code)}  ${issue.message}`,
    ...(issue.message.includes(issue.expected) ? [] : [`  expected: ${shorten(issue.expected, 160)}`]),
    ...(issue.advice === undefined ? [] : [`  Try: ${issue.advice}`]),
  ];
  if (lines.length > 1) text.push(`  the same in ${lines.length - 1} more: lines ${listLines(lines.slice(1))}`);
  return text.join("\n");
}

function listLines(lines: readonly number[]): string {
  return lines.length <= 8 ? lines.join(", ") : `${lines.slice(0, 8).join(", ")}, …`;
}

function showValue(value: unknown): string {
  return value === undefined ? "" : `= ${shorten(JSON.stringify(value) ?? String(value), 60)}`;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
