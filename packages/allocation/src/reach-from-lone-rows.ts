import type { Violator } from "./linear-assignment.js";
import type { PairLists } from "./turned-pairs.js";

/**
 * Walks alternating paths from all rows without a column.
 *
 * @returns The rows and columns reached: these rows may have no other columns. `undefined` when a column without a row is
 * reached: then one more row can be assigned.
 */
export function reachFromLoneRows(
  rows: number,
  columns: number,
  pairs: PairLists,
  columnOfRow: Int32Array,
): Violator | undefined {
  const { rowStarts, columnOfPair } = pairs;
  const rowOfColumn = new Int32Array(columns).fill(-1);
  const reached: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (columnOfRow[row]! < 0) reached.push(row);
    else rowOfColumn[columnOfRow[row]!] = row;
  }
  const seen = new Uint8Array(columns);
  const reachedColumns: number[] = [];
  for (let next = 0; next < reached.length; next++) {
    const row = reached[next]!;
    for (let at = rowStarts[row]!, end = rowStarts[row + 1]!; at < end; at++) {
      const column = columnOfPair[at]!;
      if (seen[column] === 1) continue;
      seen[column] = 1;
      if (rowOfColumn[column]! < 0) return undefined;
      reachedColumns.push(column);
      reached.push(rowOfColumn[column]!);
    }
  }
  return { rows: reached.sort((a, b) => a - b), columns: reachedColumns.sort((a, b) => a - b) };
}
