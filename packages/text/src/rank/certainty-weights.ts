/**
 * One weight a feature, in the order of `certaintyNames`: learned on spans of vacancies for which the taxonomy has a skill and such for which
 * it has none, see the page on words and skills.
 */
export const certaintyWeights: readonly number[] = [-5, 0.6, 0, 0, 0, 0, 0];
