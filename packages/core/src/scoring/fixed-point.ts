import { creditOne } from "../taxonomy/index.js";

/**
 * The unit of scores: every score inside inzet is a whole number of 2⁻²⁰ths.
 *
 * @remarks Multiples of 2⁻²⁰ in [0, 1] are exact as floating-point numbers, and so are their sums in any order. Sums of
 * contributions therefore equal the score to the last bit, and two equal scores are equal.
 */
export const ONE = creditOne;

/**
 * Rounds a number in [0, 1] down to a whole number of 2⁻²⁰ths; what lies outside is moved to the nearest bound.
 *
 * @param value - Any number; NaN counts as 0.
 * @returns A whole number in `[0, ONE]`.
 * @example
 * ```ts
 * import { toFixedPoint } from "@inzet/core";
 *
 * toFixedPoint(0.5); // 524288
 * ```
 */
export function toFixedPoint(value: number): number {
  if (!(value > 0)) return 0;
  return value >= 1 ? ONE : Math.floor(value * ONE);
}

/**
 * Turns a whole number of 2⁻²⁰ths into a number in [0, 1], exactly.
 *
 * @param units - A whole number in `[0, ONE]`.
 * @returns The number; no rounding takes place.
 * @example
 * ```ts
 * import { fromFixedPoint } from "@inzet/core";
 *
 * fromFixedPoint(524288); // 0.5
 * ```
 */
export function fromFixedPoint(units: number): number {
  return units / ONE;
}

/** `floor(a × b / ONE)` for whole numbers in `[0, ONE]`; the product stays below 2⁵³. */
export function multiply(a: number, b: number): number {
  return Math.floor((a * b) / ONE);
}

/**
 * Splits a whole number over parts in proportion to their shares, so that the parts add up to it exactly.
 *
 * @param total - Whole number to split, ≥ 0.
 * @param shares - Share of each part, whole numbers ≥ 0.
 * @returns Whole numbers that sum to `total`; all zero when the shares are.
 * @remarks Largest remainder; ties go to the earlier part. O(n log n).
 * @example
 * ```ts
 * import { apportion } from "@inzet/core";
 *
 * apportion(10, [1, 1, 1]); // [4, 3, 3]
 * ```
 */
export function apportion(total: number, shares: readonly number[]): number[] {
  let sum = 0;
  for (const share of shares) sum += share;
  if (sum === 0) return shares.map(() => 0);
  const parts: number[] = [];
  const remainders: number[] = [];
  let left = total;
  for (const share of shares) {
    // The product can pass 2^53, so it is taken in big integers; explanations are few.
    const exact = BigInt(total) * BigInt(share);
    const part = Number(exact / BigInt(sum));
    parts.push(part);
    remainders.push(Number(exact % BigInt(sum)));
    left -= part;
  }
  const order = remainders.map((_, position) => position).sort((a, b) => remainders[b]! - remainders[a]! || a - b);
  for (const position of order) {
    if (left === 0) break;
    parts[position]! += 1;
    left -= 1;
  }
  return parts;
}
