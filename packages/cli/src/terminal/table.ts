import Table from "cli-table3";
import { stdoutColours } from "./colours.js";

/** A table of cells that were coloured before. */
export type TextTable = Table.Table;

/** Widths of a table: as wide as the terminal within bounds in which it can be read. */
export function tableWidth(columns: number | undefined = process.stdout.columns): number {
  return Math.min(120, Math.max(80, columns ?? 100));
}

/**
 * Makes a table with a line under its head and no other lines: it reads as well in a mail as on a terminal.
 *
 * @param head - Names of the columns.
 * @param widths - Width of each column, padding included; `null` for as wide as its cells. Default: all `null`. Longer cells are
 *   wrapped at words.
 */
export function createTable(head: readonly string[], widths: readonly (number | null)[] = []): TextTable {
  return new Table({
    head: head.map((name) => stdoutColours.dim(name)),
    colWidths: [...widths],
    wordWrap: true,
    wrapOnWordBoundary: true,
    style: { head: [], border: [], "padding-left": 0, "padding-right": 2, compact: true },
    chars: {
      top: "",
      "top-mid": "",
      "top-left": "",
      "top-right": "",
      bottom: "",
      "bottom-mid": "",
      "bottom-left": "",
      "bottom-right": "",
      left: "",
      "left-mid": "",
      mid: "",
      "mid-mid": "",
      right: "",
      "right-mid": "",
      middle: "",
    },
  });
}

/** The text of a table, without the spaces that its last column is filled up with. */
export function printTable(table: TextTable): string {
  return table.toString().replace(/ +$/gm, "");
}
