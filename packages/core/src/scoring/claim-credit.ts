import type { Evidence } from "../model/index.js";
import type { Pair, PreparedClaim, PreparedRequirement } from "../pair/index.js";
import { multiply, ONE, toFixedPoint } from "./fixed-point.js";
import type { FixedScore } from "./score.js";

/** What a claim counts for by what it rests on; the weakest stands for a claim that does not say. */
export const evidenceFactors: Readonly<Record<Evidence, number>> = {
  claimed: 0.8,
  "self-tested": 0.85,
  endorsed: 0.9,
  assessed: 0.95,
  proven: 1,
};

/** Years since last use up to which a skill counts in full. */
export const FRESH_YEARS = 2;

/** Years since last use from which a skill counts least. */
export const STALE_YEARS = 12;

/** What a skill counts for when it was last used {@link STALE_YEARS} years ago or longer. */
export const STALE_FACTOR = 0.6;

const DAYS_A_YEAR = 365.25;
const evidenceUnits = new Map<Evidence | undefined, number>(
  Object.entries(evidenceFactors).map(([kind, factor]) => [kind as Evidence, toFixedPoint(factor)]),
);
const weakestEvidence = toFixedPoint(evidenceFactors.claimed);
const staleUnits = toFixedPoint(STALE_FACTOR);

/** What a level counts for against the level asked: in full from there on, in proportion below. */
export function levelFit(level: number, asked: number): number {
  return level >= asked ? ONE : Math.floor((ONE * level) / asked);
}

/** What a skill counts for by the day of its last use: falls in a straight line from fresh to stale. */
export function recencyFit(lastUsedDay: number, today: number): number {
  const years = (today - lastUsedDay) / DAYS_A_YEAR;
  if (years <= FRESH_YEARS) return ONE;
  if (years >= STALE_YEARS) return staleUnits;
  return ONE - Math.floor(((ONE - staleUnits) * (years - FRESH_YEARS)) / (STALE_YEARS - FRESH_YEARS));
}

/** How well one claim does on one requirement, apart from how near the two skills are. */
export type ClaimFactor = (pair: Pair, claim: PreparedClaim, requirement: PreparedRequirement) => FixedScore;

/** Level fit × evidence × recency, each with the bounds that its absence leaves open. */
export function claimStrength(pair: Pair, prepared: PreparedClaim, requirement: PreparedRequirement): FixedScore {
  const { claim, lastUsedDay } = prepared;
  const { expectations, today } = pair.setting;
  let low: number;
  let value: number;
  let high: number;
  if (claim.level === undefined) {
    low = levelFit(1, requirement.level);
    value = levelFit(expectations.level, requirement.level);
    high = ONE;
  } else {
    low = value = high = levelFit(claim.level, requirement.level);
  }
  if (claim.evidence === undefined) {
    low = multiply(low, weakestEvidence);
    value = multiply(value, weakestEvidence);
  } else {
    const evidence = evidenceUnits.get(claim.evidence)!;
    low = multiply(low, evidence);
    value = multiply(value, evidence);
    high = multiply(high, evidence);
  }
  if (lastUsedDay === undefined) {
    low = multiply(low, staleUnits);
    value = multiply(value, Math.max(staleUnits, toFixedPoint(expectations.recency)));
  } else {
    const recency = recencyFit(lastUsedDay, today);
    low = multiply(low, recency);
    value = multiply(value, recency);
    high = multiply(high, recency);
  }
  return { low, value, high };
}

/** The claim that does best on a requirement, and the score that comes out. */
export interface Coverage {
  readonly score: FixedScore;
  /** The claim with the highest value; `undefined` when no claim covers the requirement. */
  readonly best: PreparedClaim | undefined;
}

/**
 * How well a professional's claims cover a requirement: the best of credit × strength over all claims.
 *
 * @param factor - What a claim counts for, apart from the credit of its skill.
 * @returns Bounds in 2⁻²⁰ths: `low` from what is claimed; `high` counts every covering skill of which nothing is said as
 * fully there; `value` is at the least what the policy expects of silence, unless the skill is said to be lacking, so that
 * a weak claim never counts for less than silence.
 * @remarks O(claims) and a short walk over the covering skills.
 */
export function coverage(pair: Pair, requirement: PreparedRequirement, factor: ClaimFactor): Coverage {
  const { profile, setting } = pair;
  let low = 0;
  let value = 0;
  let high = 0;
  let best: PreparedClaim | undefined;
  for (const { claim, credit } of pair.coveringClaims(requirement)) {
    const strength = factor(pair, claim, requirement);
    const claimValue = multiply(credit, strength.value);
    if (best === undefined || claimValue > value) best = claim;
    low = Math.max(low, multiply(credit, strength.low));
    value = Math.max(value, claimValue);
    high = Math.max(high, multiply(credit, strength.high));
  }
  if (!profile.lacking.has(requirement.skill)) value = Math.max(value, toFixedPoint(setting.expectations.skill));
  for (const silent of requirement.byCredit) {
    if (silent.credit <= high) break;
    if (!profile.claimed.has(silent.skill) && !profile.lacking.has(silent.skill)) {
      high = silent.credit;
      break;
    }
  }
  return { score: { low, value, high: Math.max(high, value) }, best };
}
