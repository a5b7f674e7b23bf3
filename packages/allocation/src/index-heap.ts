/**
 * A binary heap of the items 0 … `size` − 1, each at most once, the least key on top.
 *
 * Equal keys come out in an order that depends only on the order of the calls. Memory: 16 bytes an item.
 */
export class IndexHeap {
  /** How many items are inside. */
  length = 0;
  private readonly items: Int32Array;
  private readonly keys: Float64Array;
  /** Place of each item in the heap, −1 outside. */
  private readonly places: Int32Array;

  constructor(size: number) {
    this.items = new Int32Array(size);
    this.keys = new Float64Array(size);
    this.places = new Int32Array(size).fill(-1);
  }

  /** The least key; `Infinity` when nothing is inside. */
  leastKey(): number {
    return this.length === 0 ? Infinity : this.keys[0]!;
  }

  /** Puts an item in, or gives it a smaller key. */
  lower(item: number, key: number): void {
    const { items, keys, places } = this;
    let place = places[item]!;
    if (place < 0) place = this.length++;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const parentKey = keys[parent]!;
      if (parentKey <= key) break;
      const moved = items[parent]!;
      items[place] = moved;
      keys[place] = parentKey;
      places[moved] = place;
      place = parent;
    }
    items[place] = item;
    keys[place] = key;
    places[item] = place;
  }

  /** Takes out the item with the least key; there must be one. */
  takeLeast(): number {
    const { items, keys, places } = this;
    const least = items[0]!;
    places[least] = -1;
    const last = --this.length;
    if (last === 0) return least;
    const item = items[last]!;
    const key = keys[last]!;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= last) break;
      if (child + 1 < last && keys[child + 1]! < keys[child]!) child++;
      const childKey = keys[child]!;
      if (childKey >= key) break;
      const moved = items[child]!;
      items[place] = moved;
      keys[place] = childKey;
      places[moved] = place;
      place = child;
    }
    items[place] = item;
    keys[place] = key;
    places[item] = place;
    return least;
  }

  /** Takes out everything. */
  clear(): void {
    for (let place = 0; place < this.length; place++) this.places[this.items[place]!] = -1;
    this.length = 0;
  }
}
