import type { GapModel } from "./gap-model.js";

/** What is changed in place, and what it took. */
export interface Neighbourhoods {
  /**
   * Frees a set of rows and assigns them anew as well as can be.
   *
   * @param columnOf - Changed in place where something is found.
   * @param freed - The rows; the first of them, when `slack` is above 0, must get another column than it has.
   * @param slack - How much dearer than now the result may be.
   * @param mostNodes - Nodes after which the search ends.
   */
  search(
    columnOf: Int32Array,
    freed: readonly number[],
    slack: number,
    mostNodes: number,
  ): { readonly found: boolean; readonly nodes: number };
}

/**
 * Exact search of large neighbourhoods: depth first, with the bound that prices of capacity give.
 *
 * For any prices μ ≥ 0 of a unit of capacity, rows cost at least Σ min (cost + μ · weight) − Σ μ · room; the nearer μ is to
 * its best, the earlier a branch ends.
 *
 * @param capacityPrices - μ, for each column.
 * @param least - A smaller difference is no improvement: 1 where costs are whole.
 */
export function gapNeighbourhoods(model: GapModel, capacityPrices: Float64Array, least: number): Neighbourhoods {
  const { rows, columns, costs, weights, capacities } = model;
  // Columns of each row, the cheapest with their capacity first.
  const priced = new Float64Array(rows * columns);
  const order = new Int32Array(rows * columns);
  const counts = new Int32Array(rows);
  for (let row = 0; row < rows; row++) {
    const list: number[] = [];
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      priced[at] = costs[at]! + capacityPrices[column]! * weights[at]!;
      if (costs[at]! < Infinity) list.push(column);
    }
    list.sort((a, b) => priced[row * columns + a]! - priced[row * columns + b]! || a - b);
    order.set(list, row * columns);
    counts[row] = list.length;
  }
  const room = new Float64Array(columns);
  return {
    search(columnOf, freed, slack, mostNodes) {
      for (let column = 0; column < columns; column++) room[column] = capacities[column]!;
      const isFree = new Uint8Array(rows);
      for (const row of freed) isFree[row] = 1;
      let now = 0;
      for (let row = 0; row < rows; row++) {
        const at = row * columns + columnOf[row]!;
        if (isFree[row] === 1) now += costs[at]!;
        else room[columnOf[row]!]! -= weights[at]!;
      }
      let base = 0;
      for (let column = 0; column < columns; column++) {
        if (capacityPrices[column]! > 0) base -= capacityPrices[column]! * room[column]!;
      }
      // Rows whose second choice is much worse come first: they leave least to try.
      const spread = (row: number): number => {
        if (counts[row]! < 2) return Infinity;
        return priced[row * columns + order[row * columns + 1]!]! - priced[row * columns + order[row * columns]!]!;
      };
      const sorted = [...freed].sort((a, b) => spread(b) - spread(a) || a - b);
      const size = sorted.length;
      const rest = new Float64Array(size + 1);
      for (let depth = size - 1; depth >= 0; depth--) {
        const row = sorted[depth]!;
        rest[depth] = rest[depth + 1]! + priced[row * columns + order[row * columns]!]!;
      }
      let limit = now + slack - least;
      const [mover, barred] = slack > 0 ? [freed[0]!, columnOf[freed[0]!]!] : [-1, -1];
      let found = false;
      let nodes = 0;
      const chosen = new Int32Array(size);
      const dive = (depth: number, cost: number, bound: number): void => {
        if (depth === size) {
          if (cost > limit + 1e-9) return;
          limit = cost - least;
          found = true;
          for (let at = 0; at < size; at++) columnOf[sorted[at]!] = chosen[at]!;
          return;
        }
        const row = sorted[depth]!;
        const start = row * columns;
        for (let index = 0; index < counts[row]!; index++) {
          const column = order[start + index]!;
          const under = bound + priced[start + column]!;
          if (under + rest[depth + 1]! > limit + 1e-9) return; // The others cost even more.
          if (row === mover && column === barred) continue;
          const weight = weights[start + column]!;
          if (weight > room[column]!) continue;
          if (++nodes > mostNodes) return;
          room[column]! -= weight;
          chosen[depth] = column;
          dive(depth + 1, cost + costs[start + column]!, under);
          room[column]! += weight;
        }
      };
      dive(0, 0, base);
      return { found, nodes };
    },
  };
}

/**
 * Prices of a unit of each column's capacity at which the bound above is high: subgradients, from what the row that fits no
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
