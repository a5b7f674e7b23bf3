import type { GapModel } from "./gap-model.js";
import { Knapsack } from "./knapsack.js";

/** A lower bound on every assignment's cost, and the prices that give it. */
export interface LagrangianBound {
  /** The bound; rounded up where costs are whole. */
  readonly value: number;
  readonly rowPrices: Float64Array;
  readonly steps: number;
  /** For the best prices: the rows that each column would take, row-major marks. */
  readonly wanted: Uint8Array;
}

/** Prices are multiples of this, so that with whole costs all sums are exact. */
const grain = 2 ** -10;

/**
 * Bounds the cost of all assignments: every row pays its price, every column takes the rows that are worth more than they
 * cost, within its capacity. Prices move towards rows being taken once.
 *
 * @param reach - Cost of some assignment: the bound cannot get higher.
 */
export function lagrangianBound(
  model: GapModel,
  maxSteps: number,
  reach: number | undefined,
  signal?: { readonly aborted: boolean },
): LagrangianBound {
  const { rows, columns, costs } = model;
  let prices = new Float64Array(rows);
  // The second cheapest column: a row is then wanted by about one.
  for (let row = 0; row < rows; row++) {
    const sorted = costs.slice(row * columns, (row + 1) * columns).sort();
    const second = sorted[1] ?? Infinity;
    prices[row] = second < Infinity ? second : sorted[0]!;
  }
  const solver = columnSolver(model);
  const wanted = new Uint8Array(rows * columns);
  let best: LagrangianBound = { value: -Infinity, rowPrices: prices, steps: 0, wanted: wanted.slice() };
  let scale = 2;
  let idle = 0;
  let target = reach ?? rough(model);
  const count = new Int32Array(rows);
  let steps = 0;
  for (; steps < maxSteps && signal?.aborted !== true && scale > 1e-3; steps++) {
    let value = 0;
    for (let row = 0; row < rows; row++) value += prices[row]!;
    for (let column = 0; column < columns; column++) value -= solver(column, prices, wanted);
    if (value > best.value) {
      if (value > best.value + 1e-4 * Math.abs(value)) idle = 0;
      best = { value, rowPrices: prices.slice(), steps, wanted: wanted.slice() };
    } else if (++idle >= 20) {
      idle = 0;
      scale /= 2;
      prices = best.rowPrices.slice();
      continue;
    }
    count.fill(0);
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) count[row]! += wanted[row * columns + column]!;
    }
    let norm = 0;
    for (let row = 0; row < rows; row++) norm += (1 - count[row]!) ** 2;
    if (norm === 0) break;
    if (target <= value) target = value + Math.abs(value) * 0.01 + 1;
    const step = (scale * (target - value)) / norm;
    for (let row = 0; row < rows; row++) {
      prices[row] = Math.round((prices[row]! + step * (1 - count[row]!)) / grain) * grain;
    }
  }
  const value = model.whole && best.value > -Infinity ? Math.ceil(best.value - 1e-9) : best.value;
  return { ...best, value, steps };
}

/** A guess at the cost of the best assignment: every row in its cheapest column, and some more. */
function rough({ rows, columns, costs }: GapModel): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    let least = Infinity;
    for (let column = 0; column < columns; column++) least = Math.min(least, costs[row * columns + column]!);
    sum += least;
  }
  return sum + Math.abs(sum) * 0.05 + 1;
}

/** For a column: what the rows that it takes are worth above their cost; marks them in `wanted`. */
export function columnSolver(model: GapModel): (column: number, prices: Float64Array, wanted: Uint8Array) => number {
  const { rows, columns, costs, weights, capacities } = model;
  let most = 0;
  for (const capacity of capacities) if (capacity < Infinity) most = Math.max(most, capacity);
  const knapsack = new Knapsack(rows, most);
  const profits = new Float64Array(rows);
  const loads = new Int32Array(rows);
  const who = new Int32Array(rows);
  const chosen = new Uint8Array(rows);
  return (column, prices, wanted) => {
    let count = 0;
    let load = 0;
    let sum = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      wanted[at] = 0;
      const profit = prices[row]! - costs[at]!;
      if (!(profit > 0)) continue;
      profits[count] = profit;
      loads[count] = weights[at]!;
      load += weights[at]!;
      sum += profit;
      who[count++] = row;
    }
    if (load <= capacities[column]!) {
      for (let item = 0; item < count; item++) wanted[who[item]! * columns + column] = 1;
      return sum;
    }
    sum = knapsack.solve(profits, loads, count, capacities[column]!, chosen);
    for (let item = 0; item < count; item++) wanted[who[item]! * columns + column] = chosen[item]!;
    return sum;
  };
}
