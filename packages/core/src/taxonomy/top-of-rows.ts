import { leastStored } from "./deal-pairs.js";
import type { WeightedRows } from "./sparse-rows.js";

/** Keeps the best few entries of each row: one binary heap a row, the worst on top, all in two arrays. */
export class TopOfRows {
  readonly #height: number;
  readonly #limit: number;
  readonly #size: Uint32Array;
  readonly #ids: Uint16Array;
  readonly #scores: Float32Array;
  /** Score below which a row takes nothing more. */
  readonly #floor: Float32Array;

  /**
   * @param height - Number of rows, at most 65,535.
   * @param limit - How many entries a row keeps.
   */
  constructor(height: number, limit: number) {
    const room = Math.min(limit, Math.max(1, height));
    this.#height = height;
    this.#limit = room;
    this.#size = new Uint32Array(height);
    this.#ids = new Uint16Array(height * room);
    this.#scores = new Float32Array(height * room);
    this.#floor = new Float32Array(height).fill(leastStored);
  }

  /** Offers entry `id` to a row; an id may be offered once. Of equal scores the lower id stays. O(log limit) at most. */
  offer(row: number, id: number, exactScore: number): void {
    if (exactScore < this.#floor[row]!) return;
    const score = Math.fround(exactScore);
    const base = row * this.#limit;
    let size = this.#size[row]!;
    let at: number;
    if (size < this.#limit) {
      at = size++;
      this.#size[row] = size;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(score, id, base + parent)) break;
        this.#move(base + parent, base + at);
        at = parent;
      }
    } else {
      if (this.#worse(score, id, base)) return;
      at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        const right = child + 1;
        const least =
          right < size && this.#worse(this.#scores[base + right]!, this.#ids[base + right]!, base + child)
            ? right
            : child;
        if (this.#worse(score, id, base + least)) break;
        this.#move(base + least, base + at);
        at = least;
      }
    }
    this.#ids[base + at] = id;
    this.#scores[base + at] = score;
    if (size === this.#limit) this.#floor[row] = this.#scores[base]!;
  }

  /** Whether (score, id) comes after the entry at `position`: a lower score, or the same and a higher id. */
  #worse(score: number, id: number, position: number): boolean {
    const other = this.#scores[position]!;
    return score < other || (score === other && id > this.#ids[position]!);
  }

  #move(from: number, to: number): void {
    this.#ids[to] = this.#ids[from]!;
    this.#scores[to] = this.#scores[from]!;
  }

  /** The entries of all rows, in no order within a row. */
  finish(): WeightedRows {
    const start = new Uint32Array(this.#height + 1);
    for (let row = 0; row < this.#height; row++) start[row + 1] = start[row]! + this.#size[row]!;
    const columns = new Uint32Array(start[this.#height]!);
    const values = new Float32Array(columns.length);
    for (let row = 0; row < this.#height; row++) {
      const from = row * this.#limit;
      const to = from + this.#size[row]!;
      columns.set(this.#ids.subarray(from, to), start[row]!);
      values.set(this.#scores.subarray(from, to), start[row]!);
    }
    return { start, columns, values };
  }
}
