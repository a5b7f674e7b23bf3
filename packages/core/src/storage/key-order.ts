/**
 * Texts in code-unit order, where many can be added between two readings.
 *
 * New ones wait unsorted until somebody reads: a bulk load sorts once, and deleting while paging does not sort at all.
 */
export class KeyOrder {
  private sorted: string[] = [];
  private readonly waiting = new Set<string>();

  /** Adds a key that is not there. */
  add(key: string): void {
    this.waiting.add(key);
  }

  /** Removes a key that is there. */
  remove(key: string): void {
    if (!this.waiting.delete(key)) this.sorted.splice(this.firstFrom(key), 1);
  }

  /** The keys after a key, at most `limit`; from the first when `after` is `undefined`. */
  page(after: string | undefined, limit: number): readonly string[] {
    this.settle();
    const from = after === undefined ? 0 : this.firstFrom(after);
    const start = this.sorted[from] === after && after !== undefined ? from + 1 : from;
    return this.sorted.slice(start, start + limit);
  }

  private settle(): void {
    if (this.waiting.size === 0) return;
    // The default order of sort is that of UTF-16 code units, and it is quick on a sorted head with a short tail.
    this.sorted = [...this.sorted, ...this.waiting].sort();
    this.waiting.clear();
  }

  /** Position of the first sorted key that is not before `key`. */
  private firstFrom(key: string): number {
    let low = 0;
    let high = this.sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.sorted[middle] as string) < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
