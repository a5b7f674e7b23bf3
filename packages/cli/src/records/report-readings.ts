import { stdoutColours } from "../terminal/colours.js";
import { formatIssues } from "./format-issues.js";
import type { RecordReading } from "./sift-rows.js";
import { writeRejectedOf } from "./write-rejected-of.js";

/**
 * Says of every file, row by row, what is wrong with it, and writes the rejected rows beside it.
 *
 * @returns How many rows were rejected.
 */
export function reportReadings(readings: readonly RecordReading[]): number {
  const written = writeRejectedOf(readings);
  const lines = readings.flatMap((reading) => {
    const { text, findings } = formatIssues(reading.rejected, stdoutColours);
    const summary = summarise(reading, findings, written.get(reading.file));
    const colour = findings === 0 ? stdoutColours.green : stdoutColours.yellow;
    return [...(text === "" ? [] : [text, ""]), colour(summary)];
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  return readings.reduce((sum, { rejected }) => sum + rejected.length, 0);
}

function summarise({ file, kind, records, rejected }: RecordReading, findings: number, written?: string): string {
  const good = `${file}: ${count(records.length, `good ${kind}`)}`;
  if (rejected.length === 0) return `${good}, nothing wrong`;
  const where = written === undefined ? "" : `, written to ${written}`;
  return `${good}, ${count(rejected.length, "rejected row")} with ${count(findings, "fault")}${where}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
