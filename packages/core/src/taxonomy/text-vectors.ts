import type { WeightedRows } from "./sparse-rows.js";
import { gridLog, VectorBuilder } from "./weighted-vectors.js";

/**
 * Turns documents of counted terms into TF-IDF vectors of length 1.
 *
 * @param documents - For each row, how often (or how heavily) each term occurs; terms are texts.
 * @param options.maximumShare - Terms in a larger share of the rows are left out: they tell little and cost most. Default 1.
 * @returns One row a document; terms that only one row has are left out, as they can make no two rows alike, but count for length.
 * @remarks Weight `(1 + ln tf) · ln(rows / df)`. Terms are numbered by first appearance, so the same documents in the same order give
 * the same vectors. O(terms).
 */
export function tfIdfVectors(
  documents: readonly ReadonlyMap<string, number>[],
  options: { readonly maximumShare?: number } = {},
): WeightedRows {
  const numbers = new Map<string, number>();
  const frequency: number[] = [];
  for (const document of documents) {
    for (const term of document.keys()) {
      let number = numbers.get(term);
      if (number === undefined) {
        number = frequency.length;
        numbers.set(term, number);
        frequency.push(0);
      }
      frequency[number]!++;
    }
  }
  const limit = Math.max(2, (options.maximumShare ?? 1) * documents.length);
  const weights = frequency.map((count) => (count > limit ? 0 : gridLog(1 + documents.length / count)));
  const vectors = new VectorBuilder();
  for (const document of documents) {
    for (const [term, count] of document) {
      const number = numbers.get(term)!;
      vectors.add(number, weights[number]! * (count > 1 ? 1 + gridLog(count) : count));
    }
    vectors.endRow();
  }
  return vectors.finish();
}

/** Counts terms, each with a weight. */
export function countTerms(into: Map<string, number>, terms: readonly string[], weight = 1): void {
  for (const term of terms) into.set(term, (into.get(term) ?? 0) + weight);
}

/**
 * Cuts a text into runs of 3 to 5 characters, with a space before and after every word.
 *
 * @param text - A folded label.
 * @returns Runs within words, repeats included. O(characters).
 */
export function characterGrams(text: string): string[] {
  const grams: string[] = [];
  for (const word of text.split(/[^\p{L}\p{N}+#]+/u)) {
    if (word === "") continue;
    const padded = ` ${word} `;
    for (let size = 3; size <= 5; size++) {
      for (let at = 0; at + size <= padded.length; at++) grams.push(padded.slice(at, at + size));
    }
  }
  return grams;
}
