/**
 * Pairs of each row, held row by row, with a bound on the pairs that are not held.
 *
 * Invariant: for every pair (i, j) that is not held, cost[i, j] − price[j] ≥ `bounds[i]`. Prices only ever fall while
 * a problem is solved, so that a bound stays true for ever.
 */
export interface RowLists {
  readonly rows: number;
  readonly columns: number;
  /** Where the pairs of each row start. */
  readonly starts: Int32Array;
  /** Where they end. */
  readonly ends: Int32Array;
  readonly columnOf: Int32Array;
  readonly costs: Float64Array;
  /** `Infinity` where every allowed pair of the row is held. */
  readonly bounds: Float64Array;
  /** Holds again the cheapest pairs of a row, at the prices of now, and renews its bound. */
  refill(row: number, prices: Float64Array): void;
  /** Row-major costs of all pairs; absent where nothing is left out. */
  readonly dense?: Float64Array;
}

/** Lists that hold every allowed pair: nothing is left out, nothing is ever refilled. */
export function completeLists(
  rows: number,
  columns: number,
  rowStarts: Int32Array,
  columnOf: Int32Array,
  costs: Float64Array,
): RowLists {
  return {
    rows,
    columns,
    starts: rowStarts.subarray(0, rows),
    ends: rowStarts.subarray(1, rows + 1),
    columnOf,
    costs,
    bounds: new Float64Array(rows).fill(Infinity),
    refill() {},
  };
}

/**
 * Lists of the `size` cheapest pairs of each row of a matrix, empty until refilled.
 *
 * The walk over a row starts at another column for each row: among equal pairs the first met are kept, and if all rows
 * kept the same ones they would fight over a few columns.
 */
export function cheapestLists(rows: number, columns: number, dense: Float64Array, size: number): RowLists {
  const held = Math.min(size, columns);
  const columnOf = new Int32Array(rows * held);
  const costs = new Float64Array(rows * held);
  const starts = Int32Array.from({ length: rows }, (_, row) => row * held);
  const ends = starts.slice();
  const bounds = new Float64Array(rows).fill(-Infinity);
  // A heap of the kept pairs, the dearest on top: it is what a cheaper one replaces.
  const keys = new Float64Array(held);
  const kept = new Int32Array(held);

  function sink(place: number, key: number, column: number, length: number): void {
    let at = place;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= length) break;
      if (child + 1 < length && keys[child + 1]! > keys[child]!) child++;
      if (keys[child]! <= key) break;
      keys[at] = keys[child]!;
      kept[at] = kept[child]!;
      at = child;
    }
    keys[at] = key;
    kept[at] = column;
  }

  function refill(row: number, prices: Float64Array): void {
    const base = row * columns;
    const first = Math.floor((row * columns) / rows);
    let length = 0;
    let limit = Infinity;
    for (let part = 0; part < 2; part++) {
      const from = part === 0 ? first : 0;
      const to = part === 0 ? columns : first;
      for (let column = from; column < to; column++) {
        const reduced = dense[base + column]! - prices[column]!;
        if (reduced >= limit) continue;
        if (length < held) {
          keys[length] = reduced;
          kept[length++] = column;
          if (length === held) {
            for (let place = (held >> 1) - 1; place >= 0; place--) sink(place, keys[place]!, kept[place]!, held);
            limit = keys[0]!;
          }
        } else {
          sink(0, reduced, column, held);
          limit = keys[0]!;
        }
      }
    }
    const start = starts[row]!;
    for (let place = 0; place < length; place++) {
      const column = kept[place]!;
      columnOf[start + place] = column;
      costs[start + place] = dense[base + column]!;
    }
    ends[row] = start + length;
    bounds[row] = length < held || held === columns ? Infinity : limit;
  }

  return { rows, columns, starts, ends, columnOf, costs, bounds, refill, dense };
}
