import type { GapModel } from "./gap-model.js";

/**
 * Prices of a unit of each column's capacity at which the bound that they give is high: for any prices μ ≥ 0 of a unit of
 * capacity, rows cost at least Σ min (cost + μ · weight) − Σ μ · capacity: subgradients, from what the row that fits no
 * more would pay.
 *
 * @param reach - Cost of some assignment.
 */
export function pricesOfCapacity(model: GapModel, rowPrices: Float64Array, reach: number): Float64Array {
  const { rows, columns, costs, weights, capacities } = model;
  let prices = criticalRatios(model, rowPrices);
  let best = prices.slice();
  let bestBound = -Infinity;
  const load = new Float64Array(columns);
  let scale = 1;
  let idle = 0;
  for (let step = 0; step < 1500 && scale > 1e-4; step++) {
    load.fill(0);
    let bound = 0;
    for (let row = 0; row < rows; row++) {
      let least = Infinity;
      let at = 0;
      for (let column = 0; column < columns; column++) {
        const priced = costs[row * columns + column]! + prices[column]! * weights[row * columns + column]!;
        if (priced < least) {
          least = priced;
          at = column;
        }
      }
      bound += least;
      load[at]! += weights[row * columns + at]!;
    }
    let norm = 0;
    for (let column = 0; column < columns; column++) {
      if (capacities[column] === Infinity) continue;
      bound -= prices[column]! * capacities[column]!;
      if (load[column]! > capacities[column]! || prices[column]! > 0)
        norm += (load[column]! - capacities[column]!) ** 2;
    }
    if (bound > bestBound) {
      bestBound = bound;
      best = prices.slice();
      idle = 0;
    } else if (++idle >= 30) {
      idle = 0;
      scale /= 2;
      prices = best.slice();
      continue;
    }
    if (norm === 0) break;
    const length = (scale * Math.max(reach - bound, 1e-3 * Math.abs(reach))) / norm;
    for (let column = 0; column < columns; column++) {
      if (capacities[column] === Infinity) continue;
      prices[column] = Math.max(0, prices[column]! + length * (load[column]! - capacities[column]!));
    }
  }
  return best;
}

function criticalRatios(
  { rows, columns, costs, weights, capacities }: GapModel,
  rowPrices: Float64Array,
): Float64Array {
  const prices = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const items: { ratio: number; weight: number }[] = [];
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      const profit = rowPrices[row]! - costs[at]!;
      if (profit > 0 && weights[at]! > 0) items.push({ ratio: profit / weights[at]!, weight: weights[at]! });
    }
    items.sort((a, b) => b.ratio - a.ratio);
    let load = 0;
    for (const { ratio, weight } of items) {
      load += weight;
      if (load <= capacities[column]!) continue;
      prices[column] = ratio;
      break;
    }
  }
  return prices;
}
