/**
 * One weight a feature, in the order of `certaintyNames`: learned on spans of vacancies for which the taxonomy has a skill and such for which
 * it has none, see the page on words and skills.
 */
export const certaintyWeights: readonly number[] = [-3.561, 0.3106, -0.3137, -1.248, 0.9003, 2.295, 0.5851];
