import { gridPower } from "./grid.js";
import type { WeightedRows } from "./sparse-rows.js";

/** A row that is neither lengthened nor shortened by popularity has the squares of this many of its largest entry. */
const usualSize = 10;

/**
 * Gathers sparse vectors row by row, and scales each to length 1.
 *
 * @remarks Use: `add` the entries of a row in any order, `endRow`, and so on; `finish` after the last row.
 */
export class VectorBuilder {
  readonly #start: number[] = [0];
  readonly #columns: number[] = [];
  readonly #values: number[] = [];
  readonly #doubt: number;
  readonly #popularity: number;

  /**
   * @param doubt - Shortens rows with little in them: as if each had an entry of its own, with a square of `doubt` times that of
   *   its largest. Default 0: every row has length 1.
   * @param popularity - Lengthens rows with more in them than {@link usualSize} entries as large as their largest, and shortens others:
   *   the length is multiplied by `(size / usualSize)^popularity`. Default 0.
   */
  constructor(doubt = 0, popularity = 0) {
    this.#doubt = doubt;
    this.#popularity = popularity;
  }

  /** Adds an entry to the current row; a column may come once a row. */
  add(column: number, value: number): void {
    if (value <= 0) return;
    this.#columns.push(column);
    this.#values.push(value);
  }

  /** Scales the current row to length 1, or as doubt and popularity have it, and starts the next. */
  endRow(): void {
    const from = this.#start[this.#start.length - 1]!;
    let squares = 0;
    let largest = 0;
    for (let at = from; at < this.#values.length; at++) {
      const value = this.#values[at]!;
      squares += value * value;
      if (value > largest) largest = value;
    }
    if (squares > 0) {
      const size = squares / largest ** 2;
      const scale =
        gridPower(Math.max(1, size) / usualSize, this.#popularity) / Math.sqrt(squares + this.#doubt * largest ** 2);
      for (let at = from; at < this.#values.length; at++) this.#values[at]! *= scale;
    }
    this.#start.push(this.#values.length);
  }

  /** All rows so far. */
  finish(): WeightedRows {
    return {
      start: Uint32Array.from(this.#start),
      columns: Uint32Array.from(this.#columns),
      values: Float32Array.from(this.#values),
    };
  }
}

/**
 * Puts the vectors of several parts side by side, so that the inner product of two rows is the weighted mean of the parts' own.
 *
 * @param parts - Rows of the same number, each with a weight. A part without any entry leaves its weight to the others.
 * @returns The joined rows, and the number of columns.
 * @remarks O(entries).
 */
export function joinParts(parts: readonly { rows: WeightedRows; weight: number }[]): {
  rows: WeightedRows;
  width: number;
} {
  const used = parts.filter(({ rows, weight }) => weight > 0 && rows.columns.length > 0);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const height = parts[0]!.rows.start.length - 1;
  const start = new Uint32Array(height + 1);
  for (const { rows } of used) for (let row = 0; row <= height; row++) start[row]! += rows.start[row]!;
  const columns = new Uint32Array(start[height]!);
  const values = new Float32Array(columns.length);
  let width = 0;
  const next = start.slice(0, height);
  for (const { rows, weight } of used) {
    const scale = Math.sqrt(weight / total);
    const offset = width;
    for (let row = 0; row < height; row++) {
      for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
        const column = offset + rows.columns[at]!;
        if (column >= width) width = column + 1;
        const to = next[row]!++;
        columns[to] = column;
        values[to] = scale * rows.values[at]!;
      }
    }
  }
  return { rows: { start, columns, values }, width };
}
