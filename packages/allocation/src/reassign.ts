import type { ResidualMatrix } from "./residual-matrix.js";
import type { LinearWork } from "./shortest-augmenting-paths.js";

const none = -1;

/** What came of {@link reassign}; the matrix holds assignment and prices. */
export type Reassigned =
  | { readonly status: "optimal"; readonly work: LinearWork }
  | { readonly status: "infeasible"; readonly rows: number[]; readonly columns: number[] };

/**
 * Makes an assignment optimal again after some rows and columns lost theirs, changing the matrix's assignment and prices.
 *
 * All pairs of other rows and columns must keep to their prices, assigned ones exactly. First every loose row takes the
 * shortest way to a column without a row, or to paying. Then columns without a row and with a price below 0 are filled
 * from the hub (see `ResidualMatrix`), by shortest ways that end at them: a shift of all prices brings the rest to 0.
 *
 * @param looseRows - Rows to be assigned, whatever they have now.
 * @param freshColumns - Columns that need a new price, and lose their row.
 */
export function reassign(
  matrix: ResidualMatrix,
  looseRows: readonly number[],
  freshColumns: readonly number[],
): Reassigned {
  const { rows, columns, values, rowStep, columnStep, sign, unassignedCost, hasHub } = matrix;
  const { columnOfRow, rowOfColumn, rowPrices, columnPrices } = matrix;
  const work = { columnReductions: 0, rowReductions: 0, augmentingPaths: 0, rowsScanned: 0, rescans: 0 };
  const loose = new Set(looseRows);
  for (const row of looseRows) release(row);
  // Where nobody may pay, a row whose column left has to find another.
  if (unassignedCost === Infinity) for (let row = 0; row < rows; row++) if (columnOfRow[row] === none) loose.add(row);
  for (const column of freshColumns) {
    const row = rowOfColumn[column]!;
    if (row === none) continue;
    release(row);
    loose.add(row);
  }
  for (const column of freshColumns) {
    let price = hasHub ? 0 : Infinity;
    for (let row = 0; row < rows; row++) {
      if (loose.has(row)) continue;
      price = Math.min(price, costAt(row, column) - rowPrices[row]!);
    }
    columnPrices[column] = price === Infinity ? 0 : price;
  }

  const distances = new Float64Array(columns);
  const before = new Int32Array(columns);
  const open = new Int32Array(columns);
  const closed = new Int32Array(columns);
  const rowDistances = new Float64Array(rows);
  const reachedRows = new Int32Array(rows);
  for (const row of [...loose].sort((a, b) => a - b)) {
    const columnsClosed = searchFromRow(row);
    if (columnsClosed === none) continue;
    const reached = Array.from(closed.subarray(0, columnsClosed));
    return { status: "infeasible", rows: [row, ...reached.map((column) => rowOfColumn[column]!)], columns: reached };
  }
  if (hasHub) {
    let column = 0;
    while (column < columns) {
      if (rowOfColumn[column] === none && columnPrices[column]! < 0) searchFromHub();
      else column++;
    }
  }
  if (!hasHub) {
    let dearest = -Infinity;
    for (const price of columnPrices) dearest = Math.max(dearest, price);
    if (columns > 0) {
      for (let column = 0; column < columns; column++) columnPrices[column]! -= dearest;
      for (let row = 0; row < rows; row++) rowPrices[row]! += dearest;
    }
  }
  return { status: "optimal", work };

  function costAt(row: number, column: number): number {
    return sign * values[row * rowStep + column * columnStep]!;
  }

  function release(row: number): void {
    const column = columnOfRow[row]!;
    if (column === none) return;
    columnOfRow[row] = none;
    rowOfColumn[column] = none;
  }

  function prepare(): void {
    for (let column = 0; column < columns; column++) open[column] = column;
  }

  /** Distances by way of a row; `add` is its distance less its price. Returns the place of the nearest open column. */
  function walk(row: number, add: number, openCount: number): number {
    const [opened, known, prior, price, value, step] = [open, distances, before, columnPrices, values, columnStep];
    const start = row * rowStep;
    let nearestAt = none;
    let least = Infinity;
    for (let index = 0; index < openCount; index++) {
      const column = opened[index]!;
      const distance = add + (sign * value[start + column * step]! - price[column]!);
      if (distance < known[column]!) {
        known[column] = distance;
        prior[column] = row;
      }
      if (known[column]! < least) {
        least = known[column]!;
        nearestAt = index;
      }
    }
    return nearestAt;
  }

  function searchFromRow(root: number): number {
    work.augmentingPaths++;
    prepare();
    distances.fill(Infinity);
    let openCount = columns;
    let closedCount = 0;
    let reachedCount = 0;
    let row = root;
    let distance = 0;
    let add = 0;
    let pay = Infinity;
    let payer = root;
    let length = 0;
    let last = none;
    for (;;) {
      work.rowsScanned++;
      rowDistances[row] = distance;
      reachedRows[reachedCount++] = row;
      if (add + unassignedCost < pay) {
        pay = add + unassignedCost;
        payer = row;
      }
      const at = walk(row, add, openCount);
      const least = at === none ? Infinity : distances[open[at]!]!;
      if (pay < least) {
        length = pay;
        break;
      }
      if (at === none) return closedCount;
      const column = open[at]!;
      if (rowOfColumn[column] === none) {
        length = least;
        last = column;
        break;
      }
      open.copyWithin(at, at + 1, openCount--);
      closed[closedCount++] = column;
      row = rowOfColumn[column]!;
      distance = least;
      add = least - rowPrices[row]!;
    }
    for (let index = 0; index < closedCount; index++) {
      const column = closed[index]!;
      columnPrices[column]! += distances[column]! - length;
    }
    let column = last;
    if (last === none) {
      column = columnOfRow[payer]!;
      columnOfRow[payer] = none;
    }
    moveAlong(column);
    for (let index = 0; index < reachedCount; index++) renewPrice(reachedRows[index]!);
    return none;
  }

  /** Finds the shortest way from the hub to a column without a row whose price is below 0, and moves along it. */
  function searchFromHub(): void {
    work.augmentingPaths++;
    prepare();
    let openCount = columns;
    let closedCount = 0;
    const reached: number[] = [];
    for (let column = 0; column < columns; column++) {
      distances[column] = -columnPrices[column]!;
      before[column] = none;
    }
    const queue: number[] = [];
    // Rows that pay do so in a place that the hub can take for nothing.
    for (let row = 0; row < rows; row++) if (columnOfRow[row] === none) queue.push(row);
    const payers = queue.length;
    let next = 0;
    let length = 0;
    let last = none;
    let row = none;
    let distance = 0;
    for (;;) {
      let at = none;
      if (next < payers) {
        row = queue[next++]!;
        distance = 0;
      }
      if (row !== none) {
        work.rowsScanned++;
        rowDistances[row] = distance;
        reached.push(row);
        at = walk(row, distance - rowPrices[row]!, openCount);
        if (next < payers) continue;
      } else at = nearest(openCount);
      const column = open[at]!;
      length = distances[column]!;
      // A column that the hub holds already leads nowhere new.
      if (rowOfColumn[column] === none && columnPrices[column]! < 0) {
        last = column;
        break;
      }
      open.copyWithin(at, at + 1, openCount--);
      closed[closedCount++] = column;
      row = rowOfColumn[column]!;
      distance = length;
    }
    for (let index = 0; index < openCount; index++) columnPrices[open[index]!]! += length;
    for (let index = 0; index < closedCount; index++) columnPrices[closed[index]!]! += distances[closed[index]!]!;
    let column = last;
    if (before[column] === none) columnPrices[column] = 0; // Exactly, whatever rounding says.
    while (before[column] !== none) {
      const taker = before[column]!;
      const given = columnOfRow[taker]!;
      columnOfRow[taker] = column;
      rowOfColumn[column] = taker;
      if (given === none) break; // It paid, and no longer does.
      rowOfColumn[given] = none;
      if (before[given] === none) columnPrices[given] = 0;
      column = given;
    }
    for (let other = 0; other < rows; other++) renewPrice(other);
  }

  function nearest(openCount: number): number {
    let nearestAt = none;
    for (let index = 0; index < openCount; index++) {
      if (nearestAt === none || distances[open[index]!]! < distances[open[nearestAt]!]!) nearestAt = index;
    }
    return nearestAt;
  }

  /** Each row of the path gives up its column to the row before it. */
  function moveAlong(end: number): void {
    let column = end;
    while (column !== none) {
      const taker = before[column]!;
      const given = columnOfRow[taker]!;
      columnOfRow[taker] = column;
      rowOfColumn[column] = taker;
      column = given;
    }
  }

  function renewPrice(row: number): void {
    const column = columnOfRow[row]!;
    rowPrices[row] = column === none ? unassignedCost : costAt(row, column) - columnPrices[column]!;
  }
}
