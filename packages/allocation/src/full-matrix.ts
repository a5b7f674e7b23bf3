import type { LinearProblem, OptimalAssignment } from "./linear-assignment.js";

/**
 * A dense problem with a solution as costs of which every row takes one: a row that may stay alone for a price has a column
 * of its own for that.
 */
export interface FullMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Row-major, to be made small; `Infinity` forbids. */
  readonly costs: Float64Array;
  /** Whether rows and columns of the problem have changed places. */
  readonly turned: boolean;
  readonly start: {
    readonly columnOfRow: Int32Array;
    readonly rowPrices: Float64Array;
    readonly columnPrices: Float64Array;
    readonly cost: number;
  };
  /** What counts as 0: 0 for whole numbers. */
  readonly tolerance: number;
  costOf(columnOfRow: Int32Array): number;
  toAlternative(columnOfRow: Int32Array): { readonly columnOfRow: Int32Array; readonly cost: number };
}

/** Copies the matrix. Linear. */
export function fullMatrix(problem: LinearProblem, solution: OptimalAssignment): FullMatrix {
  const { values, maximise = false, unassignedCost } = problem;
  const sign = maximise ? -1 : 1;
  const turned = unassignedCost === undefined && problem.rows > problem.columns;
  const rows = turned ? problem.columns : problem.rows;
  const inner = turned ? problem.rows : problem.columns;
  const columns = unassignedCost === undefined ? inner : inner + rows;
  const costs = new Float64Array(rows * columns).fill(Infinity);
  let largest = Math.abs(unassignedCost ?? 0);
  let whole = Number.isInteger(unassignedCost ?? 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < inner; column++) {
      const value = values[turned ? column * problem.columns + row : row * inner + column]!;
      if (!Number.isFinite(value)) continue;
      costs[row * columns + column] = sign * value;
      largest = Math.max(largest, Math.abs(value));
      if (!Number.isInteger(value)) whole = false;
    }
    if (unassignedCost !== undefined) costs[row * columns + inner + row] = sign * unassignedCost;
  }
  const columnOfRow = new Int32Array(rows).fill(-1);
  solution.columnOfRow.forEach((column, row) => {
    if (turned && column >= 0) columnOfRow[column] = row;
    if (!turned) columnOfRow[row] = column >= 0 ? column : inner + row;
  });
  const signed = (prices: Float64Array): Float64Array => prices.map((price) => sign * price);
  const columnPrices = new Float64Array(columns);
  columnPrices.set(signed(turned ? solution.rowPrices : solution.columnPrices));
  const costOf = (assigned: Int32Array): number => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += costs[row * columns + assigned[row]!]!;
    return sum;
  };
  return {
    ...{ rows, columns, costs, turned, costOf },
    start: {
      columnOfRow,
      rowPrices: signed(turned ? solution.columnPrices : solution.rowPrices),
      columnPrices,
      cost: costOf(columnOfRow),
    },
    tolerance: whole && largest * (rows + columns) < 2 ** 52 ? 0 : largest * 1e-11,
    toAlternative(assigned) {
      const original = new Int32Array(problem.rows).fill(-1);
      assigned.forEach((column, row) => {
        if (turned) original[column] = row;
        else if (column < inner) original[row] = column;
      });
      let cost = 0;
      for (let row = 0; row < problem.rows; row++) {
        const column = original[row]!;
        cost += column < 0 ? (unassignedCost ?? 0) : values[row * problem.columns + column]!;
      }
      return { columnOfRow: original, cost };
    },
  };
}
