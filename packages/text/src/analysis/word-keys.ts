import { dutchRoot } from "./dutch-root.js";
import { dutchStem } from "./dutch-stem.js";
import { englishStem } from "./english-stem.js";

/** Keys by which forms of one word meet: the same key means the same word in another form. */
export interface WordKeys {
  /** Inflection only. */
  readonly stems: readonly string[];
  /** Derivation too. */
  readonly roots: readonly string[];
}

/**
 * Keys of a word in the languages in which it may be.
 *
 * @param word - A folded word.
 * @param languages - BCP-47 languages; Dutch and English have stemmers, others none.
 * @returns Keys, each with its language in front, so that languages do not mix. O(length).
 */
export function wordKeys(word: string, languages: readonly string[]): WordKeys {
  const stems: string[] = [];
  const roots: string[] = [];
  for (const language of languages) {
    if (language === "nl") {
      stems.push(`nl ${dutchStem(word)}`);
      roots.push(`nl ${dutchRoot(word)}`);
    } else if (language === "en") {
      const stem = `en ${englishStem(word)}`;
      stems.push(stem);
      roots.push(stem);
    }
  }
  return { stems, roots };
}
