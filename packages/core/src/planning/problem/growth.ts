import type { Pair } from "../../pair/index.js";

/**
 * Whether a growth seat is for this professional: they want to learn something that the assignment teaches, or, where it does not say
 * what it teaches, something that it asks.
 */
export function isGrowth(pair: Pair): boolean {
  const { wantsToLearn, wantsToAvoid } = pair.profile;
  if (wantsToLearn === undefined) return false;
  const { taught = [], asked = [] } = pair.task;
  const offered = taught.length > 0 ? taught : asked;
  return offered.some(
    ({ skill, credits }) => wantsToAvoid?.has(skill) !== true && wantsToLearn.some((wish) => credits.has(wish)),
  );
}
