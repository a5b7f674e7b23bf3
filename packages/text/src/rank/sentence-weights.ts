/** One weight a feature, in the order of `sentenceFeatureNames`: learned on sentences of vacancies, see the page on words and skills. */
export const sentenceWeights: readonly number[] = [
  0.3695, 8.039, 0.8265, 0.02201, 2.737, 0.7211, 0.1848, 1.49, -0.555, 1.116, 1.057, 0.7521, 1.418, 1.434, -3.364,
  1.876, -2.318, 0.2641,
];

/** What the logarithm of the odds that a concept is meant begins at, and what it gains with the sum: learned on the same sentences. */
export const sentenceOdds: readonly number[] = [-16.21, 0.7267];

/** Brings a sum into (0, 1) without changing the order. */
export function chanceInSentence(sum: number): number {
  return 1 / (1 + Math.exp(-sentenceOdds[0]! - sentenceOdds[1]! * sum));
}
