import { InzetError } from "../errors/index.js";
import { foldText } from "./fold.js";
import { nearestRows, type SimilarRows } from "./nearest.js";
import { occupationVectors } from "./occupation-vectors.js";
import type { OrderedConcepts } from "./order-concepts.js";
import type { Relations } from "./relations.js";
import type { WeightedRows } from "./sparse-rows.js";
import { characterGrams, countTerms, tfIdfVectors } from "./text-vectors.js";
import { VectorBuilder } from "./weighted-vectors.js";
import { contentWords } from "./words.js";

/** How much each part counts in the similarity of two skills; they need not add up to 1. */
export interface SimilarityWeights {
  /** Needed in the same occupations. */
  readonly occupations: number;
  /** The same words in label and description. */
  readonly words: number;
  /** The same runs of characters in the label. */
  readonly characters: number;
}

/** The weights that did best on ESCO; see the similarity page of the guide. */
export const defaultWeights: SimilarityWeights = { occupations: 0.3, words: 0.5, characters: 0.2 };

/** Options of the similarity index. */
export interface SimilarityOptions {
  /** How many similar skills to keep for each skill, 1 to 1000. Default 50. */
  readonly neighbours?: number;
  /** Default {@link defaultWeights}; a weight that is left out keeps its default. */
  readonly weights?: Partial<SimilarityWeights>;
}

/**
 * Finds the skills most similar to each skill.
 *
 * @returns Similar skills in both directions, with similarity in steps of 1/255.
 * @throws InzetError `INVALID_OPTION` on a number of neighbours or a weight outside its range.
 */
export function buildSimilarity(
  ordered: OrderedConcepts,
  relations: Relations,
  languages: readonly string[],
  options: SimilarityOptions,
  tell: (done: number, phase: string) => void,
): SimilarRows {
  const limit = options.neighbours ?? 50;
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) {
    throw new InzetError("INVALID_OPTION", {
      message: `Option "neighbours" must be a whole number from 1 to 1000, and is ${limit}.`,
      details: { option: "neighbours", value: limit },
    });
  }
  const weights = { ...defaultWeights, ...options.weights };
  tell(0, "reading words");
  const words: Map<string, number>[] = [];
  const grams: Map<string, number>[] = [];
  for (let skill = 0; skill < ordered.counts[0]!; skill++) {
    const { labels, descriptions } = ordered.concepts[skill]!;
    const wordCounts = new Map<string, number>();
    const gramCounts = new Map<string, number>();
    for (const language of languages) {
      const preferred = labels[language]?.preferred;
      const description = descriptions?.[language];
      if (preferred !== undefined) {
        countTerms(wordCounts, contentWords(preferred));
        countTerms(gramCounts, characterGrams(foldText(preferred.replace(/\([^)]*\)/g, " "))));
      }
      if (description !== undefined) countTerms(wordCounts, contentWords(description));
    }
    words.push(wordCounts);
    grams.push(gramCounts);
  }
  const parts = [
    { rows: occupationVectors(ordered, relations), weight: weights.occupations },
    { rows: tfIdfVectors(words), weight: weights.words },
    { rows: tfIdfVectors(grams), weight: weights.characters },
  ];
  const { rows, width } = joinParts(parts);
  return nearestRows(rows, width, limit, (done) => tell(0.1 + 0.9 * done, "comparing skills"));
}

/**
 * Puts the vectors of several parts side by side in one vector of length 1 a row, so that its cosine is the weighted mean of
 * the parts' cosines. A part that a row lacks leaves its weight to the others.
 */
export function joinParts(parts: readonly { rows: WeightedRows; weight: number }[]): {
  rows: WeightedRows;
  width: number;
} {
  const height = parts[0]!.rows.start.length - 1;
  const offsets: number[] = [];
  let width = 0;
  for (const { rows } of parts) {
    offsets.push(width);
    let largest = -1;
    for (let at = 0; at < rows.columns.length; at++) if (rows.columns[at]! > largest) largest = rows.columns[at]!;
    width += largest + 1;
  }
  const joined = new VectorBuilder();
  for (let row = 0; row < height; row++) {
    parts.forEach(({ rows, weight }, part) => {
      if (weight === 0) return;
      const scale = Math.sqrt(weight);
      for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
        joined.add(offsets[part]! + rows.columns[at]!, scale * rows.values[at]!);
      }
    });
    joined.endRow();
  }
  return { rows: joined.finish(), width };
}
