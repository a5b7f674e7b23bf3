import { InzetError } from "@inzet/core";
import { type ColumnMapping, toColumnMapping } from "./column-mapping.js";
import { readText } from "./read-records.js";

/**
 * Reads a mapping file: JSON that gives each header the column it stands for.
 *
 * @throws InzetError `MISSING_FILE`; `INVALID_OPTION` when it is no JSON of that form.
 */
export async function readMapping(path: string): Promise<ColumnMapping> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new InzetError("INVALID_OPTION", {
      message: `${path} must be JSON, and is not: ${(cause as Error).message}`,
      advice: '{ "Kolomnaam": "field.path" }.',
      details: { file: path },
      cause,
    });
  }
  return toColumnMapping(value, path);
}
