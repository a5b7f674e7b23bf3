/** Lists of numbers, one after another: row `i` lies in `[offsets[i], offsets[i + 1])`. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/**
 * Turns rows round: for every value, the rows that hold it, in order; a row that holds it twice is listed twice.
 *
 * @param rows - Values below `count`.
 * @returns One row a value. O(values).
 */
export function invert(rows: Rows, count: number): Rows {
  const offsets = new Uint32Array(count + 1);
  for (const value of rows.values) offsets[value + 1]!++;
  for (let at = 0; at < count; at++) offsets[at + 1]! += offsets[at]!;
  const next = offsets.slice(0, count);
  const values = new Uint32Array(rows.values.length);
  for (let row = 0; row + 1 < rows.offsets.length; row++) {
    for (let at = rows.offsets[row]!; at < rows.offsets[row + 1]!; at++) values[next[rows.values[at]!]!++] = row;
  }
  return { offsets, values };
}

/** Grows as rows are added, then is fixed. */
export class RowsBuilder {
  #values = new Uint32Array(1024);
  #count = 0;
  readonly #offsets: number[] = [0];

  add(value: number): void {
    if (this.#count === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#count++] = value;
  }

  endRow(): void {
    this.#offsets.push(this.#count);
  }

  finish(): Rows {
    return { offsets: Uint32Array.from(this.#offsets), values: this.#values.slice(0, this.#count) };
  }
}
