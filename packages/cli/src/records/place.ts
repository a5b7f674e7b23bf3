import type { Issue } from "@inzet/core";

/** Where in a file something stands. */
export interface Place {
  /** Line, from 1. Of a CSV row that spans several lines, the first. */
  readonly line: number;
  /** Number of the cell in a CSV row, of the character in a line of JSON; from 1. Absent when nothing stands there. */
  readonly column?: number;
  /** Header of the column in CSV, path of the field in JSON; an empty text for the whole record. */
  readonly name: string;
}

/** An issue of a record, with the place in the file that it is about. */
export interface LocatedIssue extends Issue, Place {}
