/**
 * Lists of numbers, one a row, in two typed arrays (compressed sparse rows): row `r` is
 * `columns[start[r]] … columns[start[r + 1] - 1]`.
 */
export interface SparseRows {
  /** Length rows + 1, ascending, from 0 to the number of entries. */
  readonly start: Uint32Array;
  readonly columns: Uint32Array | Uint16Array;
}

/** {@link SparseRows} with a value for every entry. */
export interface WeightedRows extends SparseRows {
  readonly columns: Uint32Array;
  /** As long as `columns`. */
  readonly values: Float32Array;
}

/**
 * Packs lists into sparse rows: every row ascending, without repeats.
 *
 * @param lists - One list of column numbers a row.
 * @returns The rows. O(entries · log of the longest row).
 */
export function packRows(lists: readonly (readonly number[])[]): { start: Uint32Array; columns: Uint32Array } {
  const start = new Uint32Array(lists.length + 1);
  const packed: number[] = [];
  for (let row = 0; row < lists.length; row++) {
    const list = Uint32Array.from(lists[row]!).sort();
    for (let at = 0; at < list.length; at++) {
      if (at === 0 || list[at] !== list[at - 1]) packed.push(list[at]!);
    }
    start[row + 1] = packed.length;
  }
  return { start, columns: Uint32Array.from(packed) };
}

/**
 * Turns rows into columns: row `c` of the result lists the rows that hold `c`, ascending.
 *
 * @param rows - Any sparse rows.
 * @param width - Number of columns; every entry is below it.
 * @returns The transposed rows. O(entries + width), by counting.
 */
export function transposeRows(rows: SparseRows, width: number): { start: Uint32Array; columns: Uint32Array } {
  const start = new Uint32Array(width + 1);
  const { columns } = rows;
  for (let at = 0; at < columns.length; at++) start[columns[at]! + 1]!++;
  for (let column = 0; column < width; column++) start[column + 1]! += start[column]!;
  const next = start.slice(0, width);
  const turned = new Uint32Array(columns.length);
  const height = rows.start.length - 1;
  for (let row = 0; row < height; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) turned[next[columns[at]!]!++] = row;
  }
  return { start, columns: turned };
}

/**
 * Turns weighted rows into weighted columns, values along with them.
 *
 * @param rows - Any weighted rows.
 * @param width - Number of columns; every entry is below it.
 * @returns The transposed rows. O(entries + width).
 */
export function transposeWeighted(rows: WeightedRows, width: number): WeightedRows {
  const start = new Uint32Array(width + 1);
  const { columns, values } = rows;
  for (let at = 0; at < columns.length; at++) start[columns[at]! + 1]!++;
  for (let column = 0; column < width; column++) start[column + 1]! += start[column]!;
  const next = start.slice(0, width);
  const turned = new Uint32Array(columns.length);
  const turnedValues = new Float32Array(columns.length);
  const height = rows.start.length - 1;
  for (let row = 0; row < height; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      const to = next[columns[at]!]!++;
      turned[to] = row;
      turnedValues[to] = values[at]!;
    }
  }
  return { start, columns: turned, values: turnedValues };
}

/** The entries of one row, as a view on the rows (not a copy). */
export function rowOf(rows: SparseRows, row: number): Uint32Array | Uint16Array {
  return rows.columns.subarray(rows.start[row]!, rows.start[row + 1]!);
}
