export { type Evaluation, evaluatePair } from "./evaluate.js";
export type { Match, Ranking, RankOptions } from "./match.js";
export { checkLimit, placeAmong, rankPairs, type Standing, standingsOf } from "./rank-pairs.js";
export type { Rules } from "./rules.js";
export { TopK } from "./top-k.js";
