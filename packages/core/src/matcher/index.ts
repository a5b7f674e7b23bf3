export { createMatcher, type FollowingMatcherOptions, type MatcherOptions } from "./create-matcher.js";
export type { FollowingMatcher } from "./follow-store.js";
export type { Matcher } from "./matcher.js";
