import { multiply, ONE, toFixedPoint } from "./fixed-point.js";
import type { FixedScore, Score } from "./score.js";

/** The best score there is, known for certain. */
export const full: FixedScore = { low: ONE, value: ONE, high: ONE };

/** The worst score there is, known for certain. */
export const none: FixedScore = { low: 0, value: 0, high: 0 };

/** A known score, in 2⁻²⁰ths. */
export function known(units: number): FixedScore {
  if (units === ONE) return full;
  return units === 0 ? none : { low: units, value: units, high: units };
}

/** A score of which only bounds are known, in 2⁻²⁰ths, with what is expected between them (0 is low, 1 is high). */
export function between(low: number, high: number, expected: number): FixedScore {
  return { low, value: low + multiply(high - low, toFixedPoint(expected)), high };
}

let lastUnknown = between(0, ONE, 0.5);
let lastExpected = 0.5;

/** A score that is wholly unknown; the same object as long as the same is expected, since rankings ask for it often. */
export function unknown(expected: number): FixedScore {
  if (expected !== lastExpected) {
    lastUnknown = between(0, ONE, expected);
    lastExpected = expected;
  }
  return lastUnknown;
}

/** The same from numbers in [0, 1]; what lies outside is moved to the nearest bound. */
export function fixed(low: number, high: number, expected: number): FixedScore {
  return between(toFixedPoint(low), toFixedPoint(high), expected);
}

/** Turns a score in fixed point into numbers in [0, 1], exactly. */
export function toScore(score: FixedScore): Score {
  return { low: score.low / ONE, value: score.value / ONE, high: score.high / ONE };
}

/** A weight as a whole number of 1,024ths, so that weighted sums are exact in any order; more than nothing stays so. */
export function toFixedWeight(weight: number): number {
  return weight > 0 ? Math.max(1, Math.round(weight * 1024)) : 0;
}

/** Adds up weighted scores; whole numbers, so that the order does not matter. */
export class WeightedMean {
  #low = 0;
  #value = 0;
  #high = 0;
  #weight = 0;

  /** Adds a score; `weight` is a whole number ≥ 0, below 2²¹. */
  add(score: FixedScore, weight: number): void {
    this.#low += weight * score.low;
    this.#value += weight * score.value;
    this.#high += weight * score.high;
    this.#weight += weight;
  }

  /** The mean so far, rounded down; wholly unknown with nothing expected when no weight was added. */
  get mean(): FixedScore {
    const weight = this.#weight;
    if (weight === 0) return { low: 0, value: 0, high: ONE };
    return {
      low: Math.floor(this.#low / weight),
      value: Math.floor(this.#value / weight),
      high: Math.floor(this.#high / weight),
    };
  }
}

/** Mean of parts by their weights. */
export function meanOf(parts: readonly { readonly score: FixedScore; readonly weight: number }[]): FixedScore {
  const sum = new WeightedMean();
  for (const part of parts) sum.add(part.score, toFixedWeight(part.weight));
  return sum.mean;
}
