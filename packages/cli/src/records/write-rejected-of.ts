import { warn } from "../terminal/messages.js";
import type { RejectedRow } from "./raw-row.js";
import { rejectedPathOf, writeRejected } from "./rejected-file.js";
import type { RecordReading } from "./sift-rows.js";

/**
 * Writes the rejected rows of all readings beside the files they came from; a file that was read twice, for two kinds, gets one.
 *
 * @returns What was written, by file that was read. A folder that cannot be written to is a note, not an error: the rows are still in
 *   the file itself.
 */
export function writeRejectedOf(readings: readonly RecordReading[]): ReadonlyMap<string, string> {
  const byFile = new Map<string, RejectedRow[]>();
  for (const { file, stored, rejected } of readings) {
    if (!stored) byFile.set(file, [...(byFile.get(file) ?? []), ...rejected]);
  }
  const written = new Map<string, string>();
  for (const [file, rejected] of byFile) {
    try {
      const path = writeRejected(file, rejected);
      if (path !== undefined) written.set(file, path);
    } catch (error) {
      warn(`${rejectedPathOf(file)} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return written;
}
