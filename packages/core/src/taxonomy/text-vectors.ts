import { foldText } from "./fold.js";
import { gridLog } from "./grid.js";
import type { ConceptLabels, ConceptSource } from "./source.js";
import type { WeightedRows } from "./sparse-rows.js";
import { VectorBuilder } from "./weighted-vectors.js";
import { contentWords, wordsWithPairs } from "./words.js";

/** What a word counts in a description, where a word of the preferred label counts 1. */
const descriptionWeight = 0.8;

/**
 * Describes each skill by the words of its labels and description, in all languages, and by the pairs of words in its labels.
 *
 * @returns One row a skill, of length 1.
 * @remarks A word that n alternative labels have counts ln(1 + n): once more than one of them has it, it is the matter itself. TF-IDF
 * over that. O(characters).
 */
export function wordVectors(skills: readonly ConceptSource[], languages: readonly string[]): WeightedRows {
  return tfIdfVectors(
    skills.map((skill) => {
      const counts = new Map<string, number>();
      for (const language of languages) {
        const labels = skill.labels[language];
        if (labels !== undefined) {
          if (labels.preferred !== undefined) countTerms(counts, wordsWithPairs(labels.preferred), 1);
          for (const [term, count] of alternativeTerms(labels, wordsWithPairs)) {
            counts.set(term, (counts.get(term) ?? 0) + gridLog(1 + count));
          }
        }
        const description = skill.descriptions?.[language];
        if (description !== undefined) countTerms(counts, contentWords(description), descriptionWeight);
      }
      return counts;
    }),
  );
}

/**
 * Describes each skill by the runs of four characters in its labels, so that compounds and other forms of a word meet.
 *
 * @returns One row a skill, of length 1.
 * @remarks All alternative labels together count as one label. O(characters).
 */
export function characterVectors(skills: readonly ConceptSource[], languages: readonly string[]): WeightedRows {
  return tfIdfVectors(
    skills.map((skill) => {
      const counts = new Map<string, number>();
      for (const language of languages) {
        const labels = skill.labels[language];
        if (labels === undefined) continue;
        if (labels.preferred !== undefined) countTerms(counts, characterGrams(labels.preferred), 1);
        const share = 1 / Math.max(1, labels.alternative?.length ?? 0);
        for (const [term, count] of alternativeTerms(labels, characterGrams)) {
          counts.set(term, (counts.get(term) ?? 0) + count * share);
        }
      }
      return counts;
    }),
  );
}

function alternativeTerms(labels: ConceptLabels, cut: (label: string) => string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels.alternative ?? []) countTerms(counts, cut(label), 1);
  return counts;
}

function countTerms(into: Map<string, number>, terms: readonly string[], weight: number): void {
  for (const term of terms) into.set(term, (into.get(term) ?? 0) + weight);
}

/**
 * Cuts a label into runs of four characters, with a space before and after every word; what stands in parentheses is left out.
 *
 * @returns Runs within words, repeats included; a word of two letters is one run. O(characters).
 */
export function characterGrams(label: string): string[] {
  const size = 4;
  const grams: string[] = [];
  for (const word of foldText(label.replace(/\([^)]*\)/g, " ")).split(/[^\p{L}\p{N}+#]+/u)) {
    if (word === "") continue;
    const padded = ` ${word} `;
    if (padded.length <= size) grams.push(padded);
    else for (let at = 0; at + size <= padded.length; at++) grams.push(padded.slice(at, at + size));
  }
  return grams;
}

/**
 * Turns documents of counted terms into TF-IDF vectors of length 1.
 *
 * @param documents - For each row, how much each term counts.
 * @returns One row a document.
 * @remarks Weight `tf · ln(1 + rows / df)`. Terms are numbered by first appearance, so the same documents in the same order give
 * the same vectors. O(terms).
 */
export function tfIdfVectors(documents: readonly ReadonlyMap<string, number>[]): WeightedRows {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  for (const document of documents) {
    for (const term of document.keys()) {
      const number = numbers.get(term);
      if (number === undefined) {
        numbers.set(term, frequency.length);
        frequency.push(1);
      } else frequency[number]!++;
    }
  }
  const weights = frequency.map((count) => gridLog(1 + documents.length / count));
  const vectors = new VectorBuilder();
  for (const document of documents) {
    for (const [term, count] of document) {
      const number = numbers.get(term)!;
      vectors.add(number, weights[number]! * count);
    }
    vectors.endRow();
  }
  return vectors.finish();
}
