import type { HeldPairs } from "./row-lists.js";

/** Lists that a solution was found with: they belong to one solution at a time, for going on from it changes them. */
const pairsOfSolution = new WeakMap<object, HeldPairs>();

/** Keeps lists for as long as the solution is kept. */
export function keepPairs(solution: object, pairs: HeldPairs | undefined): void {
  if (pairs !== undefined) pairsOfSolution.set(solution, pairs);
}

/** Hands out the lists of a solution, once. */
export function takePairs(solution: object): HeldPairs | undefined {
  const pairs = pairsOfSolution.get(solution);
  pairsOfSolution.delete(solution);
  return pairs;
}
