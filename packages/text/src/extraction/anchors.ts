import { isStopWord } from "../analysis/stop-words.js";
import type { LabelIndex } from "../index/label-index.js";
import type { Lexicon } from "../learn/lexicon.js";

/** Labels by their rarest word, so that a text is read once and each word brings in few labels. */
export interface Anchors {
  /** Labels whose rarest root is `i`: `labels[offsets[i] … offsets[i + 1])`. */
  readonly offsets: Uint32Array;
  readonly labels: Uint32Array;
  /** Roots of each label's words that say something. */
  readonly rootOffsets: Uint32Array;
  readonly roots: Uint32Array;
}

/** Most words that say something in a label that prose is searched for. */
const mostRoots = 8;

/** Finds the rarest root of each label. O(words of all labels). */
export function anchorLabels(index: LabelIndex, lexicon: Lexicon): Anchors {
  const languages = index.languages.length;
  const labelCount = index.labelConcept.length;
  const rootOffsets = new Uint32Array(labelCount + 1);
  const roots: number[] = [];
  const anchorOf = new Int32Array(labelCount).fill(-1);
  const offsets = new Uint32Array(index.roots.size + 1);
  for (let label = 0; label < labelCount; label++) {
    const start = roots.length;
    const language = index.labelLanguage[label]!;
    for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
      const word = index.labelWords.values[at]!;
      if (isStopWord(index.words.words[word]!)) continue;
      const root = lexicon.rootOf[word * languages + language]!;
      if (root >= 0 && !roots.includes(root, start)) roots.push(root);
    }
    rootOffsets[label + 1] = roots.length;
    const count = roots.length - start;
    if (count === 0 || count > mostRoots) continue;
    let anchor = roots[start]!;
    for (let at = start + 1; at < roots.length; at++) {
      if (lexicon.rootWeight[roots[at]!]! > lexicon.rootWeight[anchor]!) anchor = roots[at]!;
    }
    anchorOf[label] = anchor;
    offsets[anchor + 1]!++;
  }
  for (let root = 0; root < index.roots.size; root++) offsets[root + 1]! += offsets[root]!;
  const next = offsets.slice(0, index.roots.size);
  const labels = new Uint32Array(offsets[index.roots.size]!);
  for (let label = 0; label < labelCount; label++) if (anchorOf[label]! >= 0) labels[next[anchorOf[label]!]!++] = label;
  return { offsets, labels, rootOffsets, roots: Uint32Array.from(roots) };
}
