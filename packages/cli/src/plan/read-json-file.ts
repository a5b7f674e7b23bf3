import { InzetError } from "@inzet/core";
import { readText } from "../records/read-records.js";

/**
 * Reads a JSON file.
 *
 * @param what - What it should hold, for the message.
 * @throws InzetError `MISSING_FILE`; `INVALID_RECORD` when it is not JSON.
 */
export async function readJsonFile(file: string, what: string): Promise<unknown> {
  const text = await readText(file);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw notAs(file, what, `is not JSON: ${(cause as Error).message}`, cause);
  }
}

/** An error that says what a file should hold. */
export function notAs(file: string, what: string, found: string, cause?: unknown): InzetError {
  return new InzetError("INVALID_RECORD", {
    message: `${file} must hold ${what}, and ${found}`,
    advice: "inzet plan --help says what it looks like.",
    details: { file },
    ...(cause === undefined ? {} : { cause }),
  });
}

/** Whether a value is an object with fields. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
