import { writeFile } from "node:fs/promises";
import { InzetError } from "@inzet/core";

/**
 * Writes a report.
 *
 * @throws InzetError `MISSING_FILE` when the folder is not there, or may not be written in.
 */
export async function writeReport(path: string, page: string): Promise<void> {
  try {
    await writeFile(path, page);
  } catch (cause) {
    throw new InzetError("MISSING_FILE", {
      message: `The report must go to a file that can be written, and "${path}" cannot`,
      advice: "make the folder first, or pass another path with --out.",
      details: { path },
      cause,
    });
  }
}
