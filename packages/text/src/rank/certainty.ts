import type { LabelIndex } from "../index/label-index.js";
import { certaintyWeights } from "./certainty-weights.js";
import { featureCount } from "./features.js";
import type { QueryWord } from "./query-word.js";

/** What is known about a phrase and the best of its candidates, in the order of the weights. */
export const certaintyNames = [
  "one",
  "sum", // of the best
  "margin", // to the best of another concept
  "short phrase", // one over its words
  "known", // share of the phrase's weight that labels have as it is written
  "both", // product of covered and filled by meaning
  "direction",
] as const;

/** A larger lead than this says no more. */
const mostMargin = 4;
/** How fast the chance falls with the sum of those that come after the best. */
const steepness = 0.6;

/** The best candidate and how far it leads. */
export interface Leader {
  readonly row: number;
  readonly sum: number;
  /** Lead over the best of another concept; Infinity when there is none. */
  readonly margin: number;
}

/** Finds the candidate with the highest sum, the first of equals. O(n). */
export function bestAndSecond(sums: Float64Array, conceptOf: (row: number) => number): Leader {
  let row = -1;
  for (let at = 0; at < sums.length; at++) if (row < 0 || sums[at]! > sums[row]!) row = at;
  let second = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at++)
    if (conceptOf(at) !== conceptOf(row) && sums[at]! > second) second = sums[at]!;
  const sum = row < 0 ? Number.NEGATIVE_INFINITY : sums[row]!;
  return { row, sum, margin: sum - second };
}

/** What tells whether the best candidate is meant, or none is. */
export function certaintyFeatures(
  index: LabelIndex,
  words: readonly QueryWord[],
  features: Float32Array,
  { row, sum, margin }: Leader,
): number[] {
  if (row < 0) return [1, ...new Array<number>(certaintyNames.length - 1).fill(0)];
  let known = 0;
  let all = 1e-6;
  for (const word of words) {
    all += word.weight;
    if (index.words.find(word.text) >= 0) known += word.weight;
  }
  const at = row * featureCount;
  return [
    1,
    sum,
    Math.min(mostMargin, margin),
    1 / Math.max(1, words.length),
    known / all,
    features[at + 5]!,
    features[at + 32]!,
  ];
}

/**
 * Chances that candidates are meant: of the best by what is known about it, of the others by how far they are behind.
 *
 * @returns In (0, 1), in the order of the sums.
 */
export function chancesOf(
  index: LabelIndex,
  words: readonly QueryWord[],
  features: Float32Array,
  sums: Float64Array,
  conceptOf: (row: number) => number,
): Float64Array {
  const leader = bestAndSecond(sums, conceptOf);
  const known = certaintyFeatures(index, words, features, leader);
  let odds = 0;
  known.forEach((value, at) => {
    odds += value * certaintyWeights[at]!;
  });
  return Float64Array.from(sums, (sum) => 1 / (1 + Math.exp(-odds - steepness * (sum - leader.sum))));
}
