import type { IssueCode } from "@inzet/core";
import type { Path } from "../raw-row.js";

/** What is wrong with a cell, before it is known where it stands. */
export interface CellIssue {
  readonly code: IssueCode;
  /** Path inside the value of the cell. */
  readonly path: Path;
  readonly expected: string;
  readonly received: unknown;
  readonly message: string;
  readonly advice?: string;
}

/** What comes out of a cell: its value, or what is wrong with it. */
export type CellOutcome =
  | { readonly read: true; readonly value: unknown }
  | { readonly read: false; readonly issues: readonly CellIssue[] };

/** How the text of a cell stands for a value, both ways. */
export interface CellFormat {
  /** What may stand in the cell, for the reference page. */
  readonly form: string;
  /** An example of a cell. */
  readonly example: string;
  /** Reads a cell that is not empty; white space around it is already gone. */
  readonly parse: (text: string) => CellOutcome;
  /** Writes a value as the text of a cell; the inverse of `parse`. */
  readonly print: (value: unknown) => string;
}

/** A cell that was read. */
export function readCell(value: unknown): CellOutcome {
  return { read: true, value };
}

/** A cell with one thing wrong. */
export function faultyCell(issue: CellIssue): CellOutcome {
  return { read: false, issues: [issue] };
}
