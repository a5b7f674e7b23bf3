/** Allowed pairs, row by row. */
export interface PairLists {
  readonly rowStarts: Int32Array;
  readonly columnOfPair: Int32Array;
  readonly costs: Float64Array;
}

/** The same pairs column by column: rows and columns change places. Linear. */
export function turnedPairs(rows: number, columns: number, pairs: PairLists): PairLists {
  const { rowStarts, columnOfPair, costs } = pairs;
  const count = rowStarts[rows]!;
  const starts = new Int32Array(columns + 1);
  for (let at = 0; at < count; at++) starts[columnOfPair[at]! + 1]!++;
  for (let column = 0; column < columns; column++) starts[column + 1]! += starts[column]!;
  const next = starts.slice();
  const rowOfPair = new Int32Array(count);
  const turned = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    for (let at = rowStarts[row]!, end = rowStarts[row + 1]!; at < end; at++) {
      const place = next[columnOfPair[at]!]!++;
      rowOfPair[place] = row;
      turned[place] = costs[at]!;
    }
  }
  return { rowStarts: starts, columnOfPair: rowOfPair, costs: turned };
}
