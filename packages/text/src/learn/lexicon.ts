import { isStopWord } from "../analysis/stop-words.js";
import type { Compounds } from "../index/build-compounds.js";
import type { LabelIndex } from "../index/label-index.js";
import { learnWordTable, type WordPair, type WordTable } from "./word-table.js";
import { learnWordVectors, type WordVectors } from "./word-vectors.js";

/** What the labels teach about words: roots are numbers in `index.roots`. */
export interface Lexicon {
  /** Root of each word in each language, or −1: `rootOf[word * languages + language]`. */
  readonly rootOf: Int32Array;
  /** Inverse frequency of each root over concepts, in (0, 1]. */
  readonly rootWeight: Float32Array;
  /** Roots that stand for a root in the same language. */
  readonly synonyms: WordTable;
  /** Roots of the other language that stand for a root; only when there are two languages. */
  readonly translations: WordTable;
  /** Where roots and concepts lie. */
  readonly vectors: WordVectors;
}

/** Labels of a concept that each label is compared with. */
const mostPartners = 5;

/** The same in the other language, besides the preferred name. */
const translationPartners = 3;

/** Learns synonyms and translations from the labels of each concept. About half a second for 100,000 labels. */
export function learnLexicon(index: LabelIndex, compounds: Compounds): Lexicon {
  const languages = index.languages.length;
  const rootOf = new Int32Array(index.words.size * languages).fill(-1);
  const rootLanguage = index.roots.words.map((key) => index.languages.indexOf(key.slice(0, key.indexOf(" "))));
  rootLanguage.forEach((language, root) => {
    for (let at = index.rootWords.offsets[root]!; at < index.rootWords.offsets[root + 1]!; at++) {
      rootOf[index.rootWords.values[at]! * languages + language] = root;
    }
  });
  const frequency = new Uint32Array(index.roots.size);
  const synonymPairs: WordPair[] = [];
  const translationPairs: WordPair[] = [];
  const concepts = index.conceptIds.length;
  for (let concept = 0; concept < concepts; concept++) {
    const byLanguage: number[][][] = Array.from({ length: languages }, () => []);
    const seen = new Set<number>();
    for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]!; label++) {
      const roots = rootsOfLabel(index, rootOf, label, compounds);
      for (const root of roots) seen.add(root);
      if (roots.length > 0 && roots.length <= 8) byLanguage[index.labelLanguage[label]!]!.push(roots);
    }
    for (const root of seen) frequency[root]!++;
    for (const labels of byLanguage) {
      for (let at = 0; at < labels.length; at++) {
        const partners = Math.min(mostPartners, labels.length - 1);
        for (let step = 1; step <= partners; step++) {
          const one = labels[at]!;
          const other = labels[step === partners && at > partners ? 0 : (at + step) % labels.length]!;
          const from = one.filter((root) => !other.includes(root));
          const to = other.filter((root) => !one.includes(root));
          if (from.length > 0 && to.length > 0 && from.length < one.length + 1) synonymPairs.push([from, to]);
        }
      }
    }
    if (languages !== 2) continue;
    const [first, second] = byLanguage as [number[][], number[][]];
    for (const [ones, others] of [
      [first, second],
      [second, first],
    ] as const) {
      ones.slice(0, 12).forEach((one, at) => {
        if (others.length === 0) return;
        // The preferred name counts most; of the others each label takes a few in turn.
        translationPairs.push([one, others[0]!]);
        const partners = Math.min(translationPartners, others.length - 1);
        for (let step = 0; step < partners; step++) {
          translationPairs.push([one, others[1 + ((at + step) % (others.length - 1))]!]);
        }
      });
    }
  }
  const rootWeight = new Float32Array(index.roots.size);
  for (let root = 0; root < rootWeight.length; root++) {
    const weight = Math.log(1 + concepts / Math.max(1, frequency[root]!)) / Math.log(1 + concepts);
    const word = index.roots.words[root]!;
    rootWeight[root] = weight * (isStopWord(word.slice(word.indexOf(" ") + 1)) ? 0.2 : 1);
  }
  return {
    rootOf,
    rootWeight,
    synonyms: learnWordTable(synonymPairs, index.roots.size),
    translations: learnWordTable(translationPairs, index.roots.size),
    vectors: learnWordVectors(index, rootOf),
  };
}

/** Roots of a label's words in its language, without stop words; a compound that splits counts as its parts too. */
function rootsOfLabel(index: LabelIndex, rootOf: Int32Array, label: number, compounds: Compounds): number[] {
  const languages = index.languages.length;
  const language = index.labelLanguage[label]!;
  const roots: number[] = [];
  const add = (word: number) => {
    const root = rootOf[word * languages + language]!;
    if (root >= 0 && !roots.includes(root)) roots.push(root);
  };
  for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
    const word = index.labelWords.values[at]!;
    if (isStopWord(index.words.words[word]!)) continue;
    add(word);
    for (let part = compounds.partOffsets[word]!; part < compounds.partOffsets[word + 1]!; part++)
      add(compounds.parts[part]!);
  }
  return roots;
}
