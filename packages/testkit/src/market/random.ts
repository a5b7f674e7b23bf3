/**
 * A seeded stream of random numbers, the same on every runtime.
 *
 * @remarks The generator is sfc32 (Chris Doty-Humphrey, PractRand, 2010), on 32-bit whole numbers only, seeded through
 * splitmix32. Nothing here calls a function of `Math` whose last bit may differ between engines.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  /**
   * @param seed - A whole number; only its lower 53 bits count.
   * @param stream - Numbers that tell streams of one seed apart: a kind of record, a position. Streams do not depend on each
   *   other, so that professional 7 is the same whether 10 or 10,000 are generated.
   */
  constructor(seed: number, ...stream: readonly number[]) {
    let state = (seed | 0) ^ Math.imul(Math.floor(seed / 2 ** 32) | 0, 0x9e3779b1);
    const scramble = () => {
      state = (state + 0x9e3779b9) | 0;
      let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
      mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
      return (mixed ^ (mixed >>> 15)) | 0;
    };
    for (const part of stream) state = scramble() ^ Math.imul(part + 1, 0x85ebca6b);
    this.#a = scramble();
    this.#b = scramble();
    this.#c = scramble();
    // sfc32 needs a few rounds before similar seeds look unrelated.
    for (let round = 0; round < 12; round++) this.#step();
  }

  /** A number in `[0, 1)`, a multiple of 2⁻³². */
  next(): number {
    return (this.#step() >>> 0) / 2 ** 32;
  }

  /** A whole number in `[minimum, maximum]`. */
  integer(minimum: number, maximum: number): number {
    return minimum + Math.floor(this.next() * (maximum - minimum + 1));
  }

  /** `true` with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the items, each as likely. */
  pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.next() * items.length)]!;
  }

  /** One of the items, as likely as its weight says. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let total = 0;
    for (const [, weight] of items) total += weight;
    let left = this.next() * total;
    for (const [item, weight] of items) {
      left -= weight;
      if (left < 0) return item;
    }
    return items[items.length - 1]![0];
  }

  /** The items in another order, all orders as likely. The argument stays as it is. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const result = [...items];
    for (let end = result.length - 1; end > 0; end--) {
      const other = Math.floor(this.next() * (end + 1));
      [result[end], result[other]] = [result[other]!, result[end]!];
    }
    return result;
  }

  /** `count` different items, or all when there are fewer, in random order. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    return this.shuffled(items).slice(0, count);
  }

  #step(): number {
    const result = (((this.#a + this.#b) | 0) + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (this.#c << 21) | (this.#c >>> 11);
    this.#c = (this.#c + result) | 0;
    return result;
  }
}
