import type { WordList } from "../index/word-list.js";

/** One part of a compound. */
export interface CompoundPart {
  /** Number of the word that the part is. */
  readonly word: number;
  /** Letters of the compound that it takes up, with what links it to the next. */
  readonly length: number;
}

const links = ["", "s", "en", "e", "n"] as const;
const shortestPart = 4;

/**
 * Splits a compound into words of a list: `projectbeheer` → `project`, `beheer`; `veiligheidsplan` → `veiligheid`, `plan`.
 *
 * @param word - A folded word.
 * @param words - The words that may be parts.
 * @param isPart - Whether the word with this number may be a part.
 * @param depth - How often the front part may be split again. Default 1.
 * @returns The parts from front to back, or none when the word does not split into words of the list. Of several splits the one
 *   with the longest last part counts, as the last part is what a compound is. O(length²) look-ups.
 */
export function splitCompound(
  word: string,
  words: WordList,
  isPart: (word: number) => boolean,
  depth = 1,
): readonly CompoundPart[] {
  if (word.length < shortestPart * 2 - 1) return [];
  const self = words.find(word);
  for (let cut = 3; cut + shortestPart <= word.length; cut++) {
    const last = words.find(word.slice(cut));
    if (last < 0 || last === self || !isPart(last)) continue;
    const front = word.slice(0, cut);
    for (const link of links) {
      if (!front.endsWith(link)) continue;
      const bare = front.slice(0, front.length - link.length);
      if (bare.length < 3) continue;
      const first = words.find(bare);
      if (first >= 0 && isPart(first)) {
        return [
          { word: first, length: cut },
          { word: last, length: word.length - cut },
        ];
      }
    }
    if (depth > 0) {
      for (const link of ["", "s"]) {
        if (!front.endsWith(link)) continue;
        const parts = splitCompound(front.slice(0, front.length - link.length), words, isPart, depth - 1);
        if (parts.length > 0) return [...parts, { word: last, length: word.length - cut }];
      }
    }
  }
  return [];
}
