import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { formatPath } from "@inzet/core";
import type { RejectedRow } from "./raw-row.js";

const ending = ".rejected.jsonl";

/** Where the rejected rows of a file go. */
export function rejectedPathOf(file: string): string {
  return file + ending;
}

/** Whether a file is where the rejected rows of another go. */
export function isRejectedPath(file: string): boolean {
  return file.endsWith(ending);
}

/**
 * Writes the rejected rows of a file beside it, one JSON object a line: `{ file, line, issues, row }`.
 *
 * @param file - The file that was read.
 * @param rejected - Its rejected rows; when there are none, what an earlier run wrote is removed, so that nothing stale is left.
 * @returns The path that was written; `undefined` when there was nothing to write.
 * @remarks A file of that name that inzet did not write is never removed.
 */
export function writeRejected(file: string, rejected: readonly RejectedRow[]): string | undefined {
  const path = rejectedPathOf(file);
  if (rejected.length === 0) {
    if (existsSync(path) && isOurs(readFileSync(path, "utf8"))) rmSync(path);
    return undefined;
  }
  writeFileSync(path, rejected.map((row) => `${JSON.stringify(plain(row))}\n`).join(""));
  return path;
}

function plain({ file, line, issues, row }: RejectedRow): unknown {
  return {
    file,
    line,
    issues: issues.map((issue) => ({
      code: issue.code,
      line: issue.line,
      ...(issue.column === undefined ? {} : { column: issue.column }),
      name: issue.name,
      path: formatPath(issue.path),
      value: issue.received ?? null,
      expected: issue.expected,
      message: issue.message,
      ...(issue.advice === undefined ? {} : { advice: issue.advice }),
    })),
    row,
  };
}

function isOurs(text: string): boolean {
  return text.split("\n").every((line) => {
    if (line === "") return true;
    try {
      const row: unknown = JSON.parse(line);
      return typeof row === "object" && row !== null && ["file", "line", "issues", "row"].every((key) => key in row);
    } catch {
      return false;
    }
  });
}
