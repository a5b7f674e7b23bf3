import type { Policy } from "../model/index.js";
import type { Pair } from "../pair/index.js";
import type { Criterion } from "./criterion.js";
import { apportion, fromFixedPoint, ONE } from "./fixed-point.js";
import { toFixedWeight, toScore, WeightedMean } from "./interval.js";
import type { Contribution, ContributionPart, FixedScore } from "./score.js";

/** A criterion with the weight that a policy gives it. */
export interface WeighedCriterion {
  readonly criterion: Criterion;
  /** The weight as the policy has it. */
  readonly weight: number;
  /** The weight as a whole number of 1,024ths. */
  readonly units: number;
}

/** Gives each criterion its weight in a policy; those of weight 0 are left out. */
export function weighCriteria(criteria: readonly Criterion[], policy: Policy): readonly WeighedCriterion[] {
  const weights = new Map(Object.entries(policy.weights ?? {}));
  return criteria
    .map((criterion) => {
      const weight = weights.get(criterion.id) ?? criterion.weight;
      return { criterion, weight, units: toFixedWeight(weight) };
    })
    .filter((entry) => entry.units > 0);
}

/**
 * Scores a pair: Σ wᵢcᵢ / Σ wᵢ over the criteria that apply, rounded down to 2⁻²⁰ths.
 *
 * @returns The score in fixed point; wholly unknown with value 0 when no criterion applies.
 * @remarks Whole numbers throughout, so the order of the criteria does not matter.
 */
export function scorePair(pair: Pair, criteria: readonly WeighedCriterion[]): FixedScore {
  const sum = new WeightedMean();
  for (const { criterion, units } of criteria) {
    if (criterion.applies === undefined || criterion.applies(pair)) sum.add(criterion.evaluate(pair), units);
  }
  return sum.mean;
}

/**
 * Works out the value of a score, or gives up once it is clear that it stays below a bound.
 *
 * @param atLeast - The bound, in 2⁻²⁰ths.
 * @returns The value that {@link scorePair} gives, in fixed point, or `undefined` when it is below `atLeast`.
 * @remarks After each criterion the rest is taken to be perfect: in a ranking most pairs are out after two or three.
 */
export function valueAtLeast(pair: Pair, criteria: readonly WeighedCriterion[], atLeast: number): number | undefined {
  let weight = 0;
  for (const { criterion, units } of criteria) {
    if (criterion.applies === undefined || criterion.applies(pair)) weight += units;
  }
  if (weight === 0) return atLeast <= 0 ? 0 : undefined;
  const needed = atLeast * weight;
  let sum = 0;
  let open = weight;
  for (const { criterion, units } of criteria) {
    if (criterion.applies !== undefined && !criterion.applies(pair)) continue;
    sum += units * criterion.evaluate(pair).value;
    open -= units;
    if (sum + open * ONE < needed) return undefined;
  }
  return Math.floor(sum / weight);
}

/** A score with the contributions that make it up. */
export interface ScoreBreakdown {
  readonly score: FixedScore;
  readonly contributions: readonly Contribution[];
}

function partsOf(pair: Pair, criterion: Criterion, units: number): readonly ContributionPart[] {
  const parts = criterion.parts?.(pair) ?? [];
  const shares = apportion(
    units,
    parts.map((part) => part.score.value * toFixedWeight(part.weight)),
  );
  return parts.map((part, position) => ({
    subject: part.subject,
    score: toScore(part.score),
    contribution: fromFixedPoint(shares[position]!),
    finding: part.finding,
    values: part.values,
  }));
}

/**
 * Scores a pair and says what each criterion adds, and what each of its parts adds to that.
 *
 * @returns The same score as {@link scorePair}; contributions sum to its value exactly, parts to their contribution.
 */
export function breakDown(pair: Pair, criteria: readonly WeighedCriterion[]): ScoreBreakdown {
  const applying = criteria.filter(({ criterion }) => criterion.applies === undefined || criterion.applies(pair));
  const scores = applying.map(({ criterion }) => criterion.evaluate(pair));
  const sum = new WeightedMean();
  applying.forEach(({ units }, position) => {
    sum.add(scores[position]!, units);
  });
  const score = sum.mean;
  const shares = apportion(
    score.value,
    applying.map(({ units }, position) => units * scores[position]!.value),
  );
  const contributions = applying.map(({ criterion, weight }, position): Contribution => {
    const units = shares[position]!;
    return {
      criterion: criterion.id,
      weight,
      score: toScore(scores[position]!),
      contribution: fromFixedPoint(units),
      parts: partsOf(pair, criterion, units),
    };
  });
  return { score, contributions };
}
