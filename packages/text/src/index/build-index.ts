import { type ConceptKind, type ConceptSource, conceptKinds } from "@inzet/core";
import { isStopWord } from "../analysis/stop-words.js";
import { tokenise } from "../analysis/tokenise.js";
import { wordKeys } from "../analysis/word-keys.js";
import { gramRows, gramsOf } from "./grams.js";
import { type LabelIndex, withGramWeights } from "./label-index.js";
import { invert, RowsBuilder } from "./rows.js";
import { WordList } from "./word-list.js";

/**
 * Compiles the labels of concepts for search.
 *
 * @param concepts - Concepts with labels.
 * @param languages - Languages to keep.
 * @returns The index. O(characters of all labels), about a second for 100,000 labels.
 */
export function buildIndex(concepts: readonly ConceptSource[], languages: readonly string[]): LabelIndex {
  const words = new WordList();
  const labelWords = new RowsBuilder();
  const descriptionWords = new RowsBuilder();
  const labelTexts: string[] = [];
  const labelConcept: number[] = [];
  const labelLanguage: number[] = [];
  const labelRole: number[] = [];
  const conceptLabels: number[] = [];
  concepts.forEach((concept, conceptNumber) => {
    conceptLabels.push(labelTexts.length);
    languages.forEach((language, languageNumber) => {
      const labels = concept.labels[language];
      if (labels === undefined) return;
      const seen = new Set<string>();
      const add = (text: string, role: number) => {
        if (seen.has(text)) return;
        seen.add(text);
        labelTexts.push(text);
        labelConcept.push(conceptNumber);
        labelLanguage.push(languageNumber);
        labelRole.push(role);
        for (const token of tokenise(text)) labelWords.add(words.add(token.word));
        labelWords.endRow();
      };
      if (labels.preferred !== undefined) add(labels.preferred, 0);
      for (const text of labels.alternative ?? []) add(text, 1);
      for (const text of labels.hidden ?? []) add(text, 2);
    });
  });
  conceptLabels.push(labelTexts.length);
  const wordCount = words.size;
  for (const concept of concepts) {
    const seen = new Set<number>();
    for (const language of languages) {
      const description = concept.descriptions?.[language];
      if (description === undefined) continue;
      for (const token of tokenise(description)) {
        const word = words.find(token.word);
        if (word >= 0 && !isStopWord(token.word)) seen.add(word);
      }
    }
    for (const word of seen) descriptionWords.add(word);
    descriptionWords.endRow();
  }

  const relatedWords = new RowsBuilder();
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const nameWords = new Map<string, readonly number[]>();
  for (const concept of concepts) {
    for (const id of [...(concept.broader ?? []), ...(concept.essential ?? []), ...(concept.optional ?? [])]) {
      let names = nameWords.get(id);
      if (names === undefined) {
        names = languages.flatMap((language) =>
          tokenise(byId.get(id)?.labels[language]?.preferred ?? "")
            .filter((token) => !isStopWord(token.word))
            .map((token) => words.find(token.word)),
        );
        nameWords.set(id, names);
      }
      for (const word of names) relatedWords.add(word);
    }
    relatedWords.endRow();
  }

  const rows = labelWords.finish();
  const wordLabels = invert(rows, wordCount);
  const labelLanguages = Uint8Array.from(labelLanguage);
  const wordLanguage = new Uint32Array(wordCount * languages.length);
  for (let word = 0; word < wordCount; word++) {
    for (let at = wordLabels.offsets[word]!; at < wordLabels.offsets[word + 1]!; at++) {
      wordLanguage[word * languages.length + labelLanguages[wordLabels.values[at]!]!]!++;
    }
  }
  const labelsIn = languages.map((_, language) =>
    labelLanguages.reduce((sum, each) => sum + (each === language ? 1 : 0), 0),
  );
  const wordWeight = new Float32Array(wordCount);
  const wordWeightIn = languages.map(() => new Float32Array(wordCount));
  for (let word = 0; word < wordCount; word++) {
    const frequency = wordLabels.offsets[word + 1]! - wordLabels.offsets[word]!;
    const factor = isStopWord(words.words[word]!) ? 0.3 : 1;
    wordWeight[word] = inverseFrequency(frequency, labelTexts.length) * factor;
    languages.forEach((_, language) => {
      const there = wordLanguage[word * languages.length + language]!;
      wordWeightIn[language]![word] = inverseFrequency(there, labelsIn[language]!) * factor;
    });
  }

  const stems = new WordList();
  const roots = new WordList();
  const stemsOfWords = new RowsBuilder();
  const rootsOfWords = new RowsBuilder();
  const wordGrams = new RowsBuilder();
  const grams = new Uint32Array(256);
  for (let word = 0; word < wordCount; word++) {
    const text = words.words[word]!;
    const spoken = languages.filter((_, at) => wordLanguage[word * languages.length + at]! > 0);
    const keys = wordKeys(text, spoken);
    for (const key of keys.stems) stemsOfWords.add(stems.add(key));
    for (const key of keys.roots) rootsOfWords.add(roots.add(key));
    stemsOfWords.endRow();
    rootsOfWords.endRow();
    const count = gramsOf(text, grams).all;
    for (let at = 0; at < count; at++) {
      wordGrams.add(grams[at]!);
    }
    wordGrams.endRow();
  }
  const sortedWords = Uint32Array.from(words.words.keys()).sort((a, b) =>
    words.words[a]! < words.words[b]! ? -1 : words.words[a]! > words.words[b]! ? 1 : 0,
  );
  return withGramWeights({
    languages,
    conceptIds: concepts.map((concept) => concept.id),
    conceptKind: Uint8Array.from(concepts, (concept) => kindNumber(concept.kind)),
    conceptLabels: Uint32Array.from(conceptLabels),
    labelTexts,
    labelConcept: Uint32Array.from(labelConcept),
    labelLanguage: labelLanguages,
    labelRole: Uint8Array.from(labelRole),
    labelWords: rows,
    wordLabels,
    words,
    wordWeight,
    wordWeightIn,
    wordLanguage,
    stems,
    stemWords: invert(stemsOfWords.finish(), stems.size),
    roots,
    rootWords: invert(rootsOfWords.finish(), roots.size),
    gramWords: invert(wordGrams.finish(), gramRows),
    sortedWords,
    descriptionWords: descriptionWords.finish(),
    relatedWords: relatedWords.finish(),
  });
}

/** In [0.1, 1]; 1 for a word that stands in one label. */
function inverseFrequency(frequency: number, labels: number): number {
  if (labels === 0) return 1;
  return Math.max(0.1, Math.log(1 + labels / Math.max(1, frequency)) / Math.log(1 + labels));
}

function kindNumber(kind: ConceptKind): number {
  return conceptKinds.indexOf(kind);
}
