import { InzetError } from "@inzet/core";
import { parse } from "csv-parse/sync";

/** A CSV file as rows of cells. */
export interface Table {
  readonly file: string;
  /** Rows below the header. */
  readonly rows: readonly (readonly string[])[];
  /**
   * Position of a column.
   *
   * @throws InzetError `INVALID_SOURCE` when the table has no such column.
   */
  column(name: string): number;
  /** Position of a column that may be absent, or −1. */
  optionalColumn(name: string): number;
}

/**
 * Parses a CSV file with a header.
 *
 * @param file - Its name, for messages.
 * @throws InzetError `INVALID_SOURCE` when it is not CSV.
 * @remarks Rows stay arrays: an object a row costs several times as much. O(bytes).
 */
export function parseTable(file: string, bytes: Uint8Array): Table {
  let rows: string[][];
  try {
    rows = parse(bytes as Buffer, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (cause) {
    throw new InzetError("INVALID_SOURCE", {
      message: `File "${file}" must be CSV, and cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`,
      advice: "download it again; a spreadsheet program may have changed it.",
      details: { file },
      cause,
    });
  }
  const header = rows.shift() ?? [];
  const optionalColumn = (name: string) => header.indexOf(name);
  return {
    file,
    rows,
    optionalColumn,
    column(name) {
      const at = optionalColumn(name);
      if (at >= 0) return at;
      throw new InzetError("INVALID_SOURCE", {
        message: `File "${file}" must have a column "${name}", and has ${header.map((each) => `"${each}"`).join(", ")}.`,
        advice: "use the file as ESCO offers it, separated by commas.",
        details: { file, column: name },
      });
    },
  };
}
