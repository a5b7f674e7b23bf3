import { distance } from "fastest-levenshtein";

/** Longest word that is compared: ids and field names are shorter, and the work grows with the square. */
const LONGEST_WORD = 64;

/** Edits that a slip of the pen makes in a word of this length: one in a short word, a third in a longer one. */
function tolerance(length: number): number {
  return Math.max(1, Math.floor(length / 3));
}

/** Edits between two words, of which the shorter may also be how the longer begins, with a slip of its own length. */
function edits(word: string, candidate: string): number {
  const whole = distance(word, candidate);
  const shorter = Math.min(word.length, candidate.length);
  if (shorter < 4) return whole;
  const beginning = distance(word.slice(0, shorter), candidate.slice(0, shorter));
  return beginning <= tolerance(shorter) ? Math.min(whole, beginning + 1) : whole;
}

/**
 * Finds the word of a short list that was probably meant.
 *
 * @param word - What was written.
 * @param candidates - The words that would have been right; meant for lists up to a few thousand.
 * @returns The nearest candidate, or `undefined` when none is near.
 * @remarks Edit distance without regard to case, at most a third of the word; O(candidates × length²). Ties go to the
 * earlier candidate.
 * @example
 * ```ts
 * import { suggest } from "@inzet/core";
 *
 * suggest("prefered", ["preferred", "alternative"]); // "preferred"
 * ```
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined;
  const sought = word.toLowerCase();
  let best: string | undefined;
  let fewest = tolerance(word.length) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST_WORD) continue;
    const needed = edits(sought, candidate.toLowerCase());
    if (needed < fewest) {
      fewest = needed;
      best = candidate;
    }
  }
  return best;
}
