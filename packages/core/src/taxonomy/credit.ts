import { InzetError } from "../errors/index.js";

/** What counts as 1 in the fixed-point numbers of {@link creditOf}: 2²⁰. */
export const creditOne = 1_048_576;

/** Corners of the curve: stored similarity (0 to 255) and credit; straight in between. */
export const creditCorners: readonly (readonly [similarity: number, credit: number])[] = [
  [0, 0],
  [76, 0],
  [115, 0.3],
  [153, 0.55],
  [204, 0.75],
  [254, 0.8],
];

const table = buildTable();

function buildTable(): Int32Array {
  const credits = new Int32Array(256);
  for (let corner = 1; corner < creditCorners.length; corner++) {
    const [from, low] = creditCorners[corner - 1]!;
    const [to, high] = creditCorners[corner]!;
    for (let byte = from; byte <= to; byte++) {
      credits[byte] = Math.floor(creditOne * (low + ((high - low) * (byte - from)) / (to - from)) + 0.5);
    }
  }
  credits[255] = creditOne;
  return credits;
}

/**
 * Says how much of a required skill a skill of this similarity covers.
 *
 * @param byte - Stored similarity, a whole number from 0 to 255; 255 is the skill itself.
 * @returns A whole number from 0 to {@link creditOne}; rises with `byte`, never falls. At most 0.8 · `creditOne` below 255.
 * @throws InzetError `INVALID_OPTION` on anything else than a whole number from 0 to 255.
 * @remarks O(1), a table of 256 numbers.
 * @example
 * ```ts
 * import { creditOf, creditOne } from "@inzet/core";
 *
 * creditOf(255) / creditOne; // 1
 * creditOf(40); // 0
 * ```
 */
export function creditOf(byte: number): number {
  const credit = table[byte];
  if (credit === undefined) {
    throw new InzetError("INVALID_OPTION", {
      message: `A stored similarity must be a whole number from 0 to 255, and is ${byte}.`,
      advice: "take it from taxonomy.similarityAt, or use taxonomy.credit with two ids",
      details: { value: byte },
    });
  }
  return credit;
}
