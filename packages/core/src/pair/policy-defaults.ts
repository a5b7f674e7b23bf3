import type { Policy } from "../model/index.js";

/** What is expected of the unknown, in [0, 1] (level: 1 to 5). */
export interface Expectations {
  readonly skill: number;
  readonly level: number;
  readonly recency: number;
  readonly other: number;
}

/** Expectations of a policy that states none. */
export const defaultExpectations: Expectations = { skill: 0.1, level: 3, recency: 0.9, other: 0.5 };

/** The policy of a matcher that is given none: everything is allowed, release is needed. */
export const neutralPolicy: Policy = { id: "neutral" };

/** Fills a policy's expectations up with the defaults. */
export function expectationsOf(policy: Policy): Expectations {
  const { skill, level, recency, other } = policy.expectations ?? {};
  return {
    skill: skill ?? defaultExpectations.skill,
    level: level ?? defaultExpectations.level,
    recency: recency ?? defaultExpectations.recency,
    other: other ?? defaultExpectations.other,
  };
}
