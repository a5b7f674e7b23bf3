/** A source of chance that gives the same numbers for the same seed. */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1). Mulberry32, by Tommy Ettinger: 32 bits of state, enough to draw test cases with. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number in `[0, below)`. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** One of the items; `undefined` when there are none. */
  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[this.below(items.length)];
  }

  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const shuffled = [...items];
    for (let position = shuffled.length - 1; position > 0; position--) {
      const other = this.below(position + 1);
      [shuffled[position], shuffled[other]] = [shuffled[other]!, shuffled[position]!];
    }
    return shuffled;
  }
}
