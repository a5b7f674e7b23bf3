export { builtInCriteria } from "./built-in-criteria.js";
export { evidenceFactors, FRESH_YEARS, STALE_FACTOR, STALE_YEARS } from "./claim-credit.js";
export { SEASONED_YEARS } from "./criteria/index.js";
export {
  type Criterion,
  type CriterionDefinition,
  type CriterionPart,
  defineCriterion,
} from "./criterion.js";
export { apportion, fromFixedPoint, ONE, toFixedPoint } from "./fixed-point.js";
export { toScore } from "./interval.js";
export type { Contribution, ContributionPart, FixedScore, Score } from "./score.js";
export {
  breakDown,
  type ScoreBreakdown,
  scorePair,
  valueAtLeast,
  type WeighedCriterion,
  weighCriteria,
} from "./score-pair.js";
