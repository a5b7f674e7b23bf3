import type { LocatedIssue, Place } from "./place.js";

/** Field names and list positions, outermost first. */
export type Path = readonly (string | number)[];

/** One row of a file, in whatever format, before it is held against the schema of its kind. */
export interface RawRow {
  /** Line on which it starts, from 1. */
  readonly line: number;
  /** Character in that line on which it starts, from 1. */
  readonly column: number;
  /** The row as it stands in the file: text in CSV and JSON Lines, a value in JSON. */
  readonly row: unknown;
  /** What was read from it; `undefined` when it could not be read. */
  readonly value: unknown;
  /** What went wrong in reading it. */
  readonly issues: readonly LocatedIssue[];
  /** Paths that could not be read; what the schema says of them is not worth repeating. */
  readonly unread: readonly Path[];
  /** Finds the place of a field in the file; of the nearest field around it when it is absent. */
  readonly locate: (path: Path) => Place;
}

/** A row that cannot go on, with everything that is wrong with it. */
export interface RejectedRow {
  /** Path of the file, as it was given. */
  readonly file: string;
  /** Line on which the row starts, from 1. */
  readonly line: number;
  /** What is wrong; never empty. */
  readonly issues: readonly LocatedIssue[];
  /** The row as it stands in the file: text in CSV and JSON Lines, a value in JSON. */
  readonly row: unknown;
}
