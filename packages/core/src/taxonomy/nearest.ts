import { transposeWeighted, type WeightedRows } from "./sparse-rows.js";

/** Similar rows of every row, in both directions: when `a` lists `b`, `b` lists `a`. */
export interface SimilarRows {
  readonly start: Uint32Array;
  /** Ascending within a row. */
  readonly columns: Uint16Array;
  /** Similarity in steps of 1/255, from 1 to 254; 255 is kept for equality. */
  readonly values: Uint8Array;
}

/**
 * Finds, for every row, the rows with the largest inner product, exactly.
 *
 * @param rows - At most 65,535 rows of non-negative values; rows of length 1 make it the cosine.
 * @param width - Number of columns.
 * @param limit - How many to find for each row; a row ends with more when others have it among theirs.
 * @param tell - Told how far the work is, from 0 to 1.
 * @returns The union of all rows' nearest, in both directions. Ties at the limit go to the lower row.
 * @remarks Row by row, adds up products along the columns' lists into one dense array. Lists are read only beyond the current row,
 * so every pair is added up once: the value is the same from both sides, to the last bit. O(Σ df²/2) over columns with df
 * entries; O(rows · limit + entries) memory.
 * Source: term-at-a-time scoring of inverted lists; J. Zobel, A. Moffat, "Inverted files for text search engines", ACM Computing
 * Surveys 38(2), 2006, DOI 10.1145/1132956.1132959.
 */
export function nearestRows(
  rows: WeightedRows,
  width: number,
  limit: number,
  tell: (done: number) => void = () => {},
): SimilarRows {
  const height = rows.start.length - 1;
  const lists = transposeWeighted(rows, width);
  const cursor = lists.start.slice(0, width);
  const sums = new Float64Array(height);
  const touched = new Uint32Array(height);
  const best = new BestOfRows(height, limit);
  for (let row = 0; row < height; row++) {
    if (row % 512 === 0) tell(row / height);
    let count = 0;
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const column = rows.columns[at]!;
      const value = rows.values[at]!;
      const end = lists.start[column + 1]!;
      for (let entry = ++cursor[column]!; entry < end; entry++) {
        const other = lists.columns[entry]!;
        const sum = sums[other]!;
        if (sum === 0) touched[count++] = other;
        sums[other] = sum + value * lists.values[entry]!;
      }
    }
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const sum = sums[other]!;
      sums[other] = 0;
      best.offer(row, other, sum);
      best.offer(other, row, sum);
    }
  }
  tell(1);
  return best.symmetric();
}

/** The best few of each row, as one binary heap a row with the worst on top. */
class BestOfRows {
  readonly #height: number;
  readonly #limit: number;
  readonly #size: Uint32Array;
  readonly #ids: Uint16Array;
  readonly #scores: Float64Array;
  /** Score below which a row takes nothing more. */
  readonly #floor: Float64Array;

  constructor(height: number, limit: number) {
    this.#height = height;
    this.#limit = limit;
    this.#size = new Uint32Array(height);
    this.#ids = new Uint16Array(height * limit);
    this.#scores = new Float64Array(height * limit);
    // What would be stored as 0 is not worth storing.
    this.#floor = new Float64Array(height).fill(0.5 / 255);
  }

  offer(row: number, id: number, score: number): void {
    if (score < this.#floor[row]!) return;
    const base = row * this.#limit;
    let size = this.#size[row]!;
    if (size < this.#limit) {
      let at = size++;
      this.#size[row] = size;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!this.#worse(score, id, base + parent)) break;
        this.#move(base + parent, base + at);
        at = parent;
      }
      this.#ids[base + at] = id;
      this.#scores[base + at] = score;
    } else {
      if (this.#worse(score, id, base)) return;
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        if (child >= size) break;
        const right = child + 1;
        if (right < size && this.#worse(this.#scores[base + right]!, this.#ids[base + right]!, base + child))
          child = right;
        if (this.#worse(score, id, base + child)) break;
        this.#move(base + child, base + at);
        at = child;
      }
      this.#ids[base + at] = id;
      this.#scores[base + at] = score;
    }
    if (size === this.#limit) this.#floor[row] = this.#scores[base]!;
  }

  /** Whether (score, id) comes after the entry at `position`: a lower score, or the same and a higher row. */
  #worse(score: number, id: number, position: number): boolean {
    const other = this.#scores[position]!;
    return score < other || (score === other && id > this.#ids[position]!);
  }

  #move(from: number, to: number): void {
    this.#ids[to] = this.#ids[from]!;
    this.#scores[to] = this.#scores[from]!;
  }

  /** Adds to each row those that have it in theirs, and rounds scores to bytes. */
  symmetric(): SimilarRows {
    const values: Map<number, number>[] = Array.from({ length: this.#height }, () => new Map());
    for (let row = 0; row < this.#height; row++) {
      const base = row * this.#limit;
      for (let at = base; at < base + this.#size[row]!; at++) {
        const value = Math.min(254, Math.floor(this.#scores[at]! * 255 + 0.5));
        if (value === 0) continue;
        values[row]!.set(this.#ids[at]!, value);
        values[this.#ids[at]!]!.set(row, value);
      }
    }
    const start = new Uint32Array(this.#height + 1);
    for (let row = 0; row < this.#height; row++) start[row + 1] = start[row]! + values[row]!.size;
    const columns = new Uint16Array(start[this.#height]!);
    const bytes = new Uint8Array(columns.length);
    for (let row = 0; row < this.#height; row++) {
      const list = columns.subarray(start[row]!, start[row + 1]!);
      list.set([...values[row]!.keys()]);
      list.sort();
      for (let at = 0; at < list.length; at++) bytes[start[row]! + at] = values[row]!.get(list[at]!)!;
    }
    return { start, columns, values: bytes };
  }
}
