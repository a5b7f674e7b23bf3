/**
 * Pairs of each row, held row by row, with a bound on the pairs that are not held.
 *
 * Invariant: for every pair (i, j) that is not held, cost[i, j] − price[j] ≥ `bounds[i]`. Prices only ever fall while
 * a problem is solved, so that a bound stays true for ever.
 */
export interface HeldPairs {
  /** Half of the pairs that a row may hold. */
  readonly size: number;
  /** Where the pairs of each row start. */
  readonly starts: Int32Array;
  /** Where they end. */
  readonly ends: Int32Array;
  readonly columnOf: Int32Array;
  readonly costs: Float64Array;
  /** `Infinity` where every allowed pair of the row is held. */
  readonly bounds: Float64Array;
}

/** Where a matrix is read from. */
export interface MatrixRows {
  /** Costs of a row, `Infinity` where forbidden; good until the next call. */
  whole(row: number): Float64Array;
  costAt(row: number, column: number): number;
}

/** Held pairs, and the way to the others. */
export interface RowLists extends HeldPairs {
  readonly rows: number;
  readonly columns: number;
  /** Holds again the cheapest pairs of a row, at the prices of now, and renews its bound. */
  refill(row: number, prices: Float64Array): void;
  /** Absent where nothing is left out. */
  readonly matrix?: MatrixRows;
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
    size: columns,
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

/** Of so many pairs of a row one is looked at, to guess what its cheapest pairs cost at most. */
const sampled = 8;

/** The least number of pairs that a row is given to hold, for a matrix of so many columns. */
export function listSize(columns: number): number {
  return Math.max(8, Math.ceil(3 * Math.log2(columns)), Math.ceil(0.7 * Math.sqrt(columns)));
}

/** Room for twice `size` pairs a row, none of them held yet. */
export function noPairs(rows: number, size: number): HeldPairs {
  const starts = Int32Array.from({ length: rows }, (_, row) => 2 * row * size);
  return {
    size,
    starts,
    ends: starts.slice(),
    columnOf: new Int32Array(2 * rows * size),
    costs: new Float64Array(2 * rows * size),
    bounds: new Float64Array(rows).fill(-Infinity),
  };
}

/**
 * Lists of the cheapest pairs of each row of a matrix, going on from what is held.
 *
 * The walk over a row starts at another column for each row: among equal pairs the first met are kept, and if all rows
 * kept the same ones they would fight over a few columns.
 */
export function cheapestLists(rows: number, columns: number, matrix: MatrixRows, held: HeldPairs): RowLists {
  const { size, starts, ends, columnOf, costs, bounds } = held;
  const room = 2 * size;
  const keys = new Float64Array(room + 1);
  const kept = new Int32Array(room);
  return { ...held, rows, columns, refill, matrix };

  function refill(row: number, prices: Float64Array): void {
    const line = matrix.whole(row);
    const from = Math.floor((row * columns) / rows);
    const guess = guessLimit(line, row, prices, keys, Math.ceil((1.5 * size) / sampled));
    let length = keepCheapest(line, from, prices, guess, keys, kept);
    // Too low a guess is rare; then every pair is let in.
    if (length < Math.max(2, size / 4)) length = keepCheapest(line, from, prices, Infinity, keys, kept);
    const start = starts[row]!;
    for (let place = 0; place < length; place++) {
      const column = kept[place]!;
      columnOf[start + place] = column;
      costs[start + place] = line[column]!;
    }
    ends[row] = start + length;
    bounds[row] = keys[room]!;
  }
}

/** A little more than the `count`th of a sample's reduced costs; `Infinity` when the sample is smaller. */
function guessLimit(
  line: Float64Array,
  first: number,
  prices: Float64Array,
  keys: Float64Array,
  count: number,
): number {
  let length = 0;
  let limit = Infinity;
  for (let column = first % sampled; column < prices.length; column += sampled) {
    const reduced = line[column]! - prices[column]!;
    if (reduced >= limit) continue;
    let at = length < count ? length++ : count - 1;
    for (; at > 0 && keys[at - 1]! > reduced; at--) keys[at] = keys[at - 1]!;
    keys[at] = reduced;
    if (length === count) limit = keys[count - 1]!;
  }
  return limit + Math.abs(limit) * 2 ** -40 + Number.MIN_VALUE; // Or pairs equal to the limit would all stay outside.
}

/**
 * Keeps the pairs of a row with reduced costs below a limit, which falls when they get too many for the room.
 *
 * @returns How many are kept, in the order of the walk; the last of `keys` is then the limit.
 */
function keepCheapest(
  line: Float64Array,
  from: number,
  prices: Float64Array,
  guess: number,
  keys: Float64Array,
  kept: Int32Array,
): number {
  const room = kept.length;
  let length = 0;
  let limit = guess;
  for (let part = 0; part < 2; part++) {
    const to = part === 0 ? prices.length : from;
    for (let block = part === 0 ? from : 0; block < to; block += 4) {
      // Four at a time, for most are too dear.
      const isWhole = block + 4 <= to;
      if (
        isWhole &&
        line[block]! - prices[block]! >= limit &&
        line[block + 1]! - prices[block + 1]! >= limit &&
        line[block + 2]! - prices[block + 2]! >= limit &&
        line[block + 3]! - prices[block + 3]! >= limit
      ) {
        continue;
      }
      const end = isWhole ? block + 4 : to;
      for (let column = block; column < end; column++) {
        const reduced = line[column]! - prices[column]!;
        if (reduced >= limit) continue;
        keys[length] = reduced;
        kept[length++] = column;
        if (length < room) continue;
        length = room >> 1;
        limit = cheapestFirst(keys, kept, length);
      }
    }
  }
  keys[room] = limit;
  return length;
}

/** Brings the `count` least keys to the front, with what is kept beside them, and returns the greatest of these. */
function cheapestFirst(keys: Float64Array, kept: Int32Array, count: number): number {
  let [from, to] = [0, kept.length - 1];
  while (from < to) {
    const pivot = keys[(from + to) >> 1]!;
    let [low, high] = [from, to];
    while (low <= high) {
      while (keys[low]! < pivot) low++;
      while (keys[high]! > pivot) high--;
      if (low > high) break;
      const [key, column] = [keys[low]!, kept[low]!];
      keys[low] = keys[high]!;
      kept[low++] = kept[high]!;
      keys[high] = key;
      kept[high--] = column;
    }
    if (count <= high + 1) to = high;
    else if (count > low) from = low;
    else break;
  }
  return keys[count - 1]!;
}
