import Fuse from "fuse.js";

/**
 * Finds the word of a short list that was probably meant.
 *
 * @param word - What was written.
 * @param candidates - The words that would have been right; meant for lists up to a few thousand.
 * @returns The nearest candidate, or `undefined` when none is near.
 * @remarks Fuzzy search by fuse.js with a threshold of 0.4; O(candidates × length). Ties go to the earlier candidate.
 * @example
 * ```ts
 * import { suggest } from "@inzet/core";
 *
 * suggest("prefered", ["preferred", "alternative"]); // "preferred"
 * ```
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length === 0 || word.length > 64) return undefined;
  const fuse = new Fuse(candidates, { threshold: 0.4, ignoreLocation: true, minMatchCharLength: 2 });
  const [best] = fuse.search(word, { limit: 1 });
  return best?.item;
}
