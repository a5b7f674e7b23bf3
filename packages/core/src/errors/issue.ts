import type { IssueCode } from "./codes.js";

/** One problem of one record. */
export interface Issue {
  /** What is wrong, as a word of a closed list. */
  readonly code: IssueCode;
  /** Where in the record: field names and list positions, outermost first. */
  readonly path: readonly (string | number)[];
  /** What was expected there, in words. */
  readonly expected: string;
  /** What stands there, as it was received; `undefined` when it is absent. */
  readonly received: unknown;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What can be done about it, such as the field name that was probably meant. */
  readonly advice?: string;
}

/**
 * Writes the path of an issue as text: `claims[2].level`.
 *
 * @param path - Field names and list positions, outermost first.
 * @returns The path in dotted form; an empty text for the record itself.
 * @example
 * ```ts
 * import { formatPath } from "@inzet/core";
 *
 * formatPath(["claims", 2, "level"]); // "claims[2].level"
 * ```
 */
export function formatPath(path: readonly (string | number)[]): string {
  let text = "";
  for (const step of path) {
    if (typeof step === "number") text += `[${step}]`;
    else text += text === "" ? step : `.${step}`;
  }
  return text;
}

/**
 * Writes an issue as one line of text, with its path, message and advice.
 *
 * @param issue - The issue to write.
 * @returns One line: `path: message (advice)`.
 * @example
 * ```ts
 * import { formatIssue, validateRecord } from "@inzet/core";
 *
 * const outcome = validateRecord("professional", { id: "p1", grad: 9 });
 * if (!outcome.valid) console.log(outcome.issues.map(formatIssue).join("\n"));
 * ```
 */
export function formatIssue(issue: Issue): string {
  const where = formatPath(issue.path);
  const advice = issue.advice === undefined ? "" : ` (${issue.advice})`;
  return `${where === "" ? "record" : where}: ${issue.message}${advice}`;
}
