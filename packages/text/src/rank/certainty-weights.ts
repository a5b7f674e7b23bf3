/**
 * One weight a feature, in the order of `certaintyNames`: learned on spans of vacancies for which the taxonomy has a skill and such for which
 * it has none, see the page on words and skills.
 */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: learned, and near log2 e by chance.
export const certaintyWeights: readonly number[] = [-5.212, 0.3022, -0.2715, -1.443, 0.7391, 2.256, 0.6609];
