import type { Texts } from "../bytes/packed-texts.js";
import { gramRows } from "./grams.js";
import type { Rows } from "./rows.js";
import type { WordList } from "./word-list.js";

/** Role of a label: how much a name is the name. */
export const labelRoles = ["preferred", "alternative", "hidden"] as const;

/** Role of a label. */
export type LabelRole = (typeof labelRoles)[number];

/** All labels of a set of concepts, compiled for search. Labels of one concept stand together, in the order of the source. */
export interface LabelIndex {
  readonly languages: readonly string[];
  readonly conceptIds: readonly string[];
  /** Kind of each concept, by its number in `conceptKinds`. */
  readonly conceptKind: Uint8Array;
  /** First label of each concept, and after the last the number of labels. */
  readonly conceptLabels: Uint32Array;
  /** Label as written. */
  readonly labelTexts: Texts;
  readonly labelConcept: Uint32Array;
  /** By number in `languages`. */
  readonly labelLanguage: Uint8Array;
  /** By number in {@link labelRoles}. */
  readonly labelRole: Uint8Array;
  /** Words of each label. */
  readonly labelWords: Rows;
  /** Labels of each word; a label that has it twice is listed twice. */
  readonly wordLabels: Rows;
  readonly words: WordList;
  /** Inverse frequency of each word over labels, at least 0.1. */
  readonly wordWeight: Float32Array;
  /** The same over the labels of one language: one array a language. */
  readonly wordWeightIn: readonly Float32Array[];
  /** Labels of each language that have the word: `wordLanguage[word * languages + language]`. */
  readonly wordLanguage: Uint32Array;
  /** Stems and roots, each with the words that have it. */
  readonly stems: WordList;
  readonly stemWords: Rows;
  readonly roots: WordList;
  readonly rootWords: Rows;
  /** Words of each run of characters; by `gramsOf`. */
  readonly gramWords: Rows;
  /** Inverse frequency of each run over the labels of one language: one array a language. */
  readonly gramWeightIn: readonly Float32Array[];
  /** Numbers of words in the order of their letters: words that begin alike stand together. */
  readonly sortedWords: Uint32Array;
  /** Words of each concept's description; a word once. */
  readonly descriptionWords: Rows;
  /** Words of the preferred names of concepts that each concept names: broader, essential and optional ones; as often as they have it. */
  readonly relatedWords: Rows;
}

/**
 * Adds the weights of runs of characters, which follow from the rest.
 *
 * @returns The index with `gramWeightIn`. O(runs).
 */
export function withGramWeights(index: Omit<LabelIndex, "gramWeightIn">): LabelIndex {
  let weights: readonly Float32Array[] | undefined;
  return Object.defineProperty({ ...index } as LabelIndex, "gramWeightIn", {
    enumerable: true,
    // Only ranking at its best needs them: opening stays fast without.
    get: () => {
      weights ??= gramWeights(index);
      return weights;
    },
  });
}

function gramWeights(index: Omit<LabelIndex, "gramWeightIn">): readonly Float32Array[] {
  const { gramWords, wordLanguage, languages, labelLanguage } = index;
  return languages.map((_, language) => {
    let labels = 0;
    for (const each of labelLanguage) if (each === language) labels++;
    const weights = new Float32Array(gramRows);
    for (let gram = 0; gram < gramRows; gram++) {
      let frequency = 0;
      for (let at = gramWords.offsets[gram]!; at < gramWords.offsets[gram + 1]!; at++) {
        frequency += wordLanguage[gramWords.values[at]! * languages.length + language]!;
      }
      if (frequency > 0) weights[gram] = Math.log(1 + labels / frequency);
    }
    return weights;
  });
}
