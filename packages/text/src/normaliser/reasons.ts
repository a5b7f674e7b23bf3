import type { LabelIndex } from "../index/label-index.js";
import type { WordMatch } from "../search/word-match.js";
import type { WordReason } from "./candidate.js";

/**
 * Says which words of a phrase met which words of a label.
 *
 * @param words - Words of the phrase with what each may mean.
 * @returns The best meeting of each word, in the order of the phrase.
 */
export function reasonsFor(
  index: LabelIndex,
  words: readonly { readonly text: string; readonly matches: readonly WordMatch[] }[],
  label: number,
): WordReason[] {
  const inLabel = new Set<number>();
  for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
    inLabel.add(index.labelWords.values[at]!);
  }
  const reasons: WordReason[] = [];
  for (const { text, matches } of words) {
    const fitting = matches.filter((match) => inLabel.has(match.word));
    const whole = fitting.filter((match) => match.way !== "part" && match.way !== "abbreviation");
    const best = whole.reduce<WordMatch | undefined>(
      (a, b) => (a === undefined || b.cover > a.cover ? b : a),
      undefined,
    );
    const parts = fitting.filter((match) => match.way === "part" || match.way === "abbreviation");
    const partCover = parts.reduce((sum, match) => sum + match.cover, 0);
    for (const match of best !== undefined && best.cover >= partCover ? [best] : parts) {
      reasons.push({ word: text, labelWord: index.words.words[match.word]!, way: match.way });
    }
  }
  return reasons;
}
