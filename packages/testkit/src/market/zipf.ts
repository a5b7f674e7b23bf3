import type { Random } from "./random.js";

/**
 * Zipf's law over positions, as Mandelbrot wrote it: position k is drawn in proportion to 1 / (k + 1 + shift).
 *
 * @remarks A shift flattens the head and leaves the tail. The exponent is 1, so that weights come from divisions alone, which every engine rounds alike. A draw is O(log n).
 */
export class Zipf {
  readonly #cumulative: Float64Array;

  constructor(size: number, shift = 0) {
    this.#cumulative = new Float64Array(size);
    let sum = 0;
    for (let position = 0; position < size; position++) {
      sum += 1 / (position + 1 + shift);
      this.#cumulative[position] = sum;
    }
  }

  /** A position in `[0, size)`. */
  draw(random: Random): number {
    const cumulative = this.#cumulative;
    const target = random.next() * cumulative[cumulative.length - 1]!;
    let low = 0;
    let high = cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (cumulative[middle]! > target) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
