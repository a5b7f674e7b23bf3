export { createMatcher, type MatcherOptions } from "./create-matcher.js";
export type { Matcher } from "./matcher.js";
