/** One weight a feature, in the order of `sentenceFeatureNames`: learned on sentences of vacancies, see the page on words and skills. */
export const sentenceWeights: readonly number[] = [
  0.5041, 8.072, 0.3522, 0.1399, 2.863, 0.4557, 0.2485, 1.914, -0.07291, 1.207, 1.185, 0.6345, 1.627, 1.653, -2.587,
  1.55, -1.884, 0.2655,
];

/** What the logarithm of the odds that a concept is meant begins at, and what it gains with the sum: learned on the same sentences. */
export const sentenceOdds: readonly number[] = [-11, 0.5];

/** Brings a sum into (0, 1) without changing the order. */
export function chanceInSentence(sum: number): number {
  return 1 / (1 + Math.exp(-sentenceOdds[0]! - sentenceOdds[1]! * sum));
}
