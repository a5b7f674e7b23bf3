import type { LabelIndex } from "../index/label-index.js";
import type { Rows } from "../index/rows.js";
import type { Lexicon } from "../learn/lexicon.js";

/** Roots of the labels of each concept in one language, each once. O(words of all labels). */
export function rootsOfConcepts(index: LabelIndex, lexicon: Lexicon, language: number): Rows {
  const languages = index.languages.length;
  const offsets = new Uint32Array(index.conceptIds.length + 1);
  const values: number[] = [];
  for (let concept = 0; concept < index.conceptIds.length; concept++) {
    const seen = new Set<number>();
    for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]!; label++) {
      if (index.labelLanguage[label] !== language) continue;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
        const root = lexicon.rootOf[index.labelWords.values[at]! * languages + language]!;
        if (root >= 0) seen.add(root);
      }
    }
    values.push(...seen);
    offsets[concept + 1] = values.length;
  }
  return { offsets, values: Uint32Array.from(values) };
}
