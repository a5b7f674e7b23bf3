import type { WeightedRows } from "./sparse-rows.js";

/**
 * The natural logarithm on a fixed grid of 2⁻²⁴, so that engines whose `Math.log` differ in the last bit agree.
 *
 * @param x - Above 0.
 */
export function gridLog(x: number): number {
  return Math.round(Math.log(x) * 16_777_216) / 16_777_216;
}

/**
 * Gathers sparse vectors row by row, and scales each to length 1.
 *
 * @example
 * ```ts
 * const vectors = new VectorBuilder();
 * vectors.add(3, 0.5);
 * vectors.add(7, 1);
 * vectors.endRow();
 * vectors.finish();
 * ```
 */
export class VectorBuilder {
  readonly #start: number[] = [0];
  readonly #columns: number[] = [];
  readonly #values: number[] = [];

  /** Adds an entry to the current row; a column may come once a row. */
  add(column: number, value: number): void {
    if (value <= 0) return;
    this.#columns.push(column);
    this.#values.push(value);
  }

  /** Scales the current row to length 1 and starts the next. */
  endRow(): void {
    const from = this.#start[this.#start.length - 1]!;
    let squares = 0;
    for (let at = from; at < this.#values.length; at++) squares += this.#values[at]! * this.#values[at]!;
    if (squares > 0) {
      const scale = 1 / Math.sqrt(squares);
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
