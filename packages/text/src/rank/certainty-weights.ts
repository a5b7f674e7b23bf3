/**
 * One weight a feature, in the order of `certaintyNames`: learned on spans of vacancies for which the taxonomy has a skill and such for which
 * it has none, see the page on words and skills.
 */
export const certaintyWeights: readonly number[] = [-5.456, 0.2793, -0.2877, -1.252, 0.8793, 2.252, 0.8953];
