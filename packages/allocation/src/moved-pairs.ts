import { type HeldPairs, noPairs } from "./row-lists.js";

/**
 * Lists of a problem from which rows and columns left, and to which others came: new rows hold nothing yet.
 *
 * @param keptRows - Former positions of the rows that stayed.
 * @param rows - How many rows there are now.
 * @param columnPosition - Positions of now of all former columns, −1 for those that left.
 */
export function movedPairs(
  former: HeldPairs,
  keptRows: readonly number[],
  rows: number,
  columnPosition: Int32Array,
): HeldPairs {
  const moved = noPairs(rows, former.size);
  for (let row = 0; row < keptRows.length; row++) {
    const from = keptRows[row]!;
    let place = moved.starts[row]!;
    for (let at = former.starts[from]!; at < former.ends[from]!; at++) {
      const column = columnPosition[former.columnOf[at]!]!;
      if (column < 0) continue;
      moved.columnOf[place] = column;
      moved.costs[place++] = former.costs[at]!;
    }
    moved.ends[row] = place;
    moved.bounds[row] = former.bounds[from]!;
  }
  return moved;
}
