/** One weight a feature, in the order of `sentenceFeatureNames`: learned on sentences of vacancies, see the page on words and skills. */
export const sentenceWeights: readonly number[] = [
  0.6599, 8.176, 0.07126, 0.02631, 3.021, 0.5941, 0.3239, 1.656, -0.06196, 1.1, 1.288, 1.012, 1.59, 1.357, -2.997,
  1.878, -2.393, 0.3003,
];

/** What the logarithm of the odds that a concept is meant begins at, and what it gains with the sum: learned on the same sentences. */
export const sentenceOdds: readonly number[] = [-18.35, 0.7297];

/** Brings a sum into (0, 1) without changing the order. */
export function chanceInSentence(sum: number): number {
  return 1 / (1 + Math.exp(-sentenceOdds[0]! - sentenceOdds[1]! * sum));
}
