/**
 * Keeps the best `limit` of the items it is offered: a binary heap with the worst of them on top.
 *
 * @remarks O(log limit) an offer that is kept, O(1) one that is not.
 */
export class TopK<Item> {
  readonly #limit: number;
  readonly #before: (a: Item, b: Item) => boolean;
  readonly #heap: Item[] = [];

  /**
   * @param limit - How many to keep, ≥ 1.
   * @param before - Whether `a` comes before `b`; a strict total order.
   */
  constructor(limit: number, before: (a: Item, b: Item) => boolean) {
    this.#limit = limit;
    this.#before = before;
  }

  /** Offers an item. */
  offer(item: Item): void {
    const heap = this.#heap;
    if (heap.length < this.#limit) {
      heap.push(item);
      this.#up(heap.length - 1);
    } else if (this.#before(item, heap[0]!)) {
      heap[0] = item;
      this.#down(0);
    }
  }

  /** The item that the next one has to come before; `undefined` while there is room for any. */
  get worst(): Item | undefined {
    return this.#heap.length < this.#limit ? undefined : this.#heap[0];
  }

  /** The items kept, best first. */
  sorted(): Item[] {
    return [...this.#heap].sort((a, b) => (this.#before(a, b) ? -1 : this.#before(b, a) ? 1 : 0));
  }

  #up(from: number): void {
    const heap = this.#heap;
    let child = from;
    while (child > 0) {
      const parent = (child - 1) >>> 1;
      if (!this.#before(heap[parent]!, heap[child]!)) return;
      [heap[parent], heap[child]] = [heap[child]!, heap[parent]!];
      child = parent;
    }
  }

  #down(from: number): void {
    const heap = this.#heap;
    let parent = from;
    for (;;) {
      let worst = parent;
      for (const child of [2 * parent + 1, 2 * parent + 2]) {
        if (child < heap.length && this.#before(heap[worst]!, heap[child]!)) worst = child;
      }
      if (worst === parent) return;
      [heap[parent], heap[worst]] = [heap[worst]!, heap[parent]!];
      parent = worst;
    }
  }
}
