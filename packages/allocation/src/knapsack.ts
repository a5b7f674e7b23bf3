/**
 * The exact 0–1 knapsack by dynamic programming over whole capacities; arrays are kept between calls.
 *
 * Source: S. Martello, P. Toth, "Knapsack Problems", Wiley, 1990, section 2.6.
 */
export class Knapsack {
  private readonly best: Float64Array;
  private readonly taken: Uint8Array;

  /**
   * @param items - Most items of a call.
   * @param capacity - Greatest capacity of a call, whole.
   */
  constructor(
    items: number,
    private readonly capacity: number,
  ) {
    this.best = new Float64Array(capacity + 1);
    this.taken = new Uint8Array(items * (capacity + 1));
  }

  /**
   * Finds the items that are worth most together.
   *
   * @param profits - Worth of each item, > 0.
   * @param weights - Weight of each item, whole, ≥ 0.
   * @param count - How many items there are.
   * @param capacity - Most weight.
   * @param chosen - Is given 1 for each item that is taken, 0 for the others.
   * @returns What they are worth.
   */
  solve(
    profits: ArrayLike<number>,
    weights: ArrayLike<number>,
    count: number,
    capacity: number,
    chosen: Uint8Array,
  ): number {
    const { best, taken } = this;
    const stride = this.capacity + 1;
    best.fill(0, 0, capacity + 1);
    for (let item = 0; item < count; item++) {
      const weight = weights[item]!;
      const profit = profits[item]!;
      const base = item * stride;
      taken.fill(0, base, base + capacity + 1);
      for (let room = capacity; room >= weight; room--) {
        const value = best[room - weight]! + profit;
        if (value > best[room]!) {
          best[room] = value;
          taken[base + room] = 1;
        }
      }
    }
    let room = capacity;
    for (let item = count - 1; item >= 0; item--) {
      chosen[item] = taken[item * stride + room]!;
      if (chosen[item] === 1) room -= weights[item]!;
    }
    return best[capacity]!;
  }
}
