import type { PlanProblem } from "../problem/plan-problem.js";

/**
 * What prices prove: no choice that keeps the rows is worth more.
 *
 * @param prices - A price ≥ 0 for each row, at most its cost.
 * @returns The sum of price × bound over rows and of what each entry is worth beyond its prices, from 0. Whole for whole prices.
 * @remarks Linear. Weak duality of linear programs.
 */
export function boundOf(problem: PlanProblem, prices: Float64Array): number {
  const { entries, rows } = problem;
  let bound = 0;
  rows.list.forEach((row, at) => {
    if (prices[at]! > 0) bound += prices[at]! * row.bound;
  });
  for (let entry = 0; entry < entries.count; entry++) {
    let rest = entries.worth[entry]!;
    for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
      rest -= prices[rows.rowOf[at]!]! * rows.coefficientOf[at]!;
    }
    if (rest > 0) bound += rest;
  }
  return bound;
}

/**
 * Raises the prices of people who have no place left, which cost nothing, to what their seats would be worth.
 *
 * @remarks A flow leaves such prices open: nothing can flow there.
 */
export function priceOut({ entries, rows }: PlanProblem, prices: Float64Array): void {
  rows.list.forEach(({ kind, bound }, row) => {
    if (kind !== "person" || bound > 0) return;
    prices[row] = 0;
    let most = 0;
    for (let index = rows.entryStarts[row]!; index < rows.entryStarts[row + 1]!; index++) {
      const entry = rows.entryOf[index]!;
      let rest = entries.worth[entry]!;
      for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
        rest -= prices[rows.rowOf[at]!]! * rows.coefficientOf[at]!;
      }
      most = Math.max(most, rest);
    }
    prices[row] = most;
  });
}
