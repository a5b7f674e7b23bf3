import type { GeneralisedProblem } from "./generalised-assignment.js";

/** A generalised assignment problem as costs to be made small; a row left alone is in one more column with endless room. */
export interface GapModel {
  readonly rows: number;
  /** Columns, with the one for rows left alone where they may be. */
  readonly columns: number;
  /** Row-major; `Infinity` where forbidden or too heavy. */
  readonly costs: Float64Array;
  readonly weights: Int32Array;
  readonly capacities: Float64Array;
  /** Whether all costs are whole, so that the best total is. */
  readonly whole: boolean;
  /** What counts as equal for totals. */
  readonly tolerance: number;
  costOf(columnOfRow: Int32Array): number;
  fits(columnOfRow: Int32Array): boolean;
  /** A row that no column can take. */
  rowWithoutColumn(): number | undefined;
}

/** Copies the problem. Linear. */
export function gapModel(problem: GeneralisedProblem): GapModel {
  const { rows, columns: inner, values, weights: given, capacities: rooms, maximise, unassignedCost } = problem;
  const sign = maximise === true ? -1 : 1;
  const columns = unassignedCost === undefined ? inner : inner + 1;
  const costs = new Float64Array(rows * columns);
  const weights = new Int32Array(rows * columns);
  const capacities = new Float64Array(columns).fill(Infinity);
  for (let column = 0; column < inner; column++) capacities[column] = rooms[column]!;
  let whole = Number.isInteger(unassignedCost ?? 0);
  let largest = Math.abs(unassignedCost ?? 0);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < inner; column++) {
      const value = values[row * inner + column]!;
      const weight = given[row * inner + column]!;
      const allowed = Number.isFinite(value) && weight <= capacities[column]!;
      costs[row * columns + column] = allowed ? sign * value : Infinity;
      weights[row * columns + column] = weight;
      if (!allowed) continue;
      largest = Math.max(largest, Math.abs(value));
      if (!Number.isInteger(value)) whole = false;
    }
    if (unassignedCost !== undefined) costs[row * columns + inner] = sign * unassignedCost;
  }
  return {
    ...{ rows, columns, costs, weights, capacities, whole },
    tolerance: whole ? 0 : largest * 1e-9,
    costOf(columnOfRow) {
      let sum = 0;
      for (let row = 0; row < rows; row++) sum += costs[row * columns + columnOfRow[row]!]!;
      return sum;
    },
    fits(columnOfRow) {
      const load = new Float64Array(columns);
      for (let row = 0; row < rows; row++) {
        const at = row * columns + columnOfRow[row]!;
        if (!(costs[at]! < Infinity)) return false;
        load[columnOfRow[row]!]! += weights[at]!;
      }
      return load.every((sum, column) => sum <= capacities[column]!);
    },
    rowWithoutColumn() {
      for (let row = 0; row < rows; row++) {
        if (costs.subarray(row * columns, (row + 1) * columns).every((cost) => cost === Infinity)) return row;
      }
      return undefined;
    },
  };
}
