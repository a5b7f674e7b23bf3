/** One weight a feature, in the order of `sentenceFeatureNames`: learned on sentences of vacancies, see the page on words and skills. */
export const sentenceWeights: readonly number[] = [
  0.5557, 8.556, 0.2403, 0.05729, 1.868, 0.845, -0.01899, 2.864, 0.6869, 1.495, 1.221, -0.2601, 0.6356, 1.105, 0, 0, 0,
  0, 0,
];

/** The sum at which a concept is as likely meant as not. */
const middle = 22;

/** Brings a sum into (0, 1) without changing the order. */
export function chanceInSentence(sum: number): number {
  return 1 / (1 + Math.exp((middle - sum) / 2));
}
