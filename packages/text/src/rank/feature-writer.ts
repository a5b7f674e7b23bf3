import { isStopWord } from "../analysis/stop-words.js";
import type { LabelIndex } from "../index/label-index.js";
import type { WordMatch } from "../search/word-match.js";
import { featureCount } from "./features.js";
import type { LikeWord, QueryWord } from "./query-word.js";
import { addRelative } from "./relative-features.js";
import type { Translator } from "./translator.js";
import type { VectorSpace } from "./vector-space.js";

/** How often related concepts must have a word for half of the worth. */
const oftenEnough = 3;

/** A phrase with all that was looked up for it. */
export interface ReadPhrase {
  readonly words: readonly QueryWord[];
  readonly like: readonly LikeWord[];
  /** Length of its vector of runs of characters. */
  readonly norm: number;
  /** Sum of the weights of its words. */
  readonly queryWeight: number;
  /** Number of the language that it is in. */
  readonly language: number;
  readonly translated: ReadonlyMap<number, number>;
  /** Its direction, by what it speaks of. */
  readonly vector: Float64Array;
}

/** Describes labels by numbers, against a phrase. Not re-entrant: it keeps scratch arrays. */
export class FeatureWriter {
  readonly #index: LabelIndex;
  readonly #translator: Translator;
  readonly #space: VectorSpace;
  readonly #letters: Float32Array;
  readonly #labelNorm: Float32Array;
  readonly #labelWeight: Float32Array;
  readonly #first: Int32Array;

  /**
   * @param letters - For each label the product with the phrase's runs of characters; read when features are written.
   * @param labelNorm - Length of each label's vector of runs.
   * @param labelWeight - Sum of the weights of each label's words.
   */
  constructor(
    index: LabelIndex,
    translator: Translator,
    space: VectorSpace,
    letters: Float32Array,
    labelNorm: Float32Array,
    labelWeight: Float32Array,
  ) {
    this.#index = index;
    this.#translator = translator;
    this.#space = space;
    this.#letters = letters;
    this.#labelNorm = labelNorm;
    this.#labelWeight = labelWeight;
    this.#first = new Int32Array(index.words.size).fill(-1);
  }

  /** Row-major, one row a label, in the order of `featureNames`. O(labels × words of their concepts). */
  write(
    { words, like, norm, queryWeight, language: queryLanguage, translated, vector }: ReadPhrase,
    labels: readonly number[],
  ): Float32Array {
    const index = this.#index;
    const { labelWords, labelRole, labelConcept, labelLanguage } = index;
    const features = new Float32Array(labels.length * featureCount);
    const first = this.#first;
    const cells: { query: number; match: WordMatch; next: number }[] = [];
    words.forEach((word, query) => {
      for (const match of word.matches) {
        cells.push({ query, match, next: first[match.word]! });
        first[match.word] = cells.length - 1;
      }
    });
    const likeFirst = new Map<number, LikeWord[]>();
    for (const each of like) {
      const known = likeFirst.get(each.word);
      if (known === undefined) likeFirst.set(each.word, [each]);
      else known.push(each);
    }
    const n = words.length;
    const soft = new Float64Array(n);
    const content = words.map((word, at) => (isStopWord(word.text) ? -1 : at)).filter((at) => at >= 0);
    const firstWord = content[0] ?? 0;
    const lastWord = content[content.length - 1] ?? n - 1;
    const plain = new Float64Array(n);
    const plainParts = new Float64Array(n);
    const meaning = new Float64Array(n);
    const bag = new Float64Array(n);
    let bagConcept = -1;
    let concept:
      | {
          letters: number;
          best: number;
          bag: number;
          filled: number;
          description: number;
          related: number;
          relatedTranslation: number;
          often: number;
          oftenTranslation: number;
          translation: number;
          translationFill: number;
          translationDescription: number;
          meaning: number;
        }
      | undefined;

    // One label against the phrase; results in the arrays above and in what it returns.
    const align = (label: number) => {
      plain.fill(0);
      plainParts.fill(0);
      meaning.fill(0);
      soft.fill(0);
      let filledSoftly = 0;
      let filled = 0;
      let filledByMeaning = 0;
      let order = 0;
      let previous = -1;
      let lastFill = 0;
      const wordWeight = index.wordWeightIn[labelLanguage[label]!]!;
      const start = labelWords.offsets[label]!;
      const end = labelWords.offsets[label + 1]!;
      for (let at = start; at < end; at++) {
        const word = labelWords.values[at]!;
        const weight = wordWeight[word]!;
        let fill = 0;
        let fillByMeaning = 0;
        let partFill = 0;
        let from = -1;
        for (let cell = first[word]!; cell >= 0; cell = cells[cell]!.next) {
          const { query, match } = cells[cell]!;
          if (match.way === "part" || match.way === "abbreviation") {
            plainParts[query]! += match.cover;
            partFill += match.fill;
          } else if (match.way === "synonym") {
            if (match.cover > meaning[query]!) meaning[query] = match.cover;
            if (match.fill > fillByMeaning) fillByMeaning = match.fill;
          } else {
            if (match.cover > plain[query]!) plain[query] = match.cover;
            if (match.fill > fill) {
              fill = match.fill;
              from = query;
            }
          }
        }
        fill = Math.max(fill, Math.min(0.95, partFill));
        fillByMeaning = Math.max(fill, fillByMeaning);
        filled += weight * fill;
        filledByMeaning += weight * fillByMeaning;
        let softFill = fillByMeaning;
        for (const each of likeFirst.get(word) ?? []) {
          if (each.likeness > soft[each.query]!) soft[each.query] = each.likeness;
          if (each.likeness > softFill) softFill = each.likeness;
        }
        filledSoftly += weight * softFill;
        if (from >= 0) {
          if (from === previous + 1) order++;
          previous = from;
        }
        lastFill = fillByMeaning;
      }
      for (let query = 0; query < n; query++) {
        plain[query] = Math.max(plain[query]!, Math.min(0.95, plainParts[query]!));
        meaning[query] = Math.max(meaning[query]!, plain[query]!);
        soft[query] = Math.max(meaning[query]!, soft[query]!);
      }
      const all = Math.max(1e-6, this.#labelWeight[label]!);
      return {
        filled: filled / all,
        filledByMeaning: filledByMeaning / all,
        filledSoftly: filledSoftly / all,
        order: order / Math.max(1, end - start),
        lastFill,
      };
    };

    labels.forEach((label, row) => {
      const number = labelConcept[label]!;
      if (number !== bagConcept || concept === undefined) {
        bagConcept = number;
        bag.fill(0);
        let letters = 0;
        let best = 0;
        let filledSum = 0;
        let count = 0;
        for (let other = index.conceptLabels[number]!; other < index.conceptLabels[number + 1]!; other++) {
          if (labelLanguage[other] !== labelLanguage[label]) continue;
          const likeness = this.#letters[other]! / (norm * Math.max(1e-6, this.#labelNorm[other]!));
          letters += likeness;
          if (likeness > best) best = likeness;
          const aligned = align(other);
          filledSum += aligned.filledByMeaning;
          for (let query = 0; query < n; query++) if (meaning[query]! > bag[query]!) bag[query] = meaning[query]!;
          count++;
        }
        let covered = 0;
        for (let query = 0; query < n; query++) covered += words[query]!.weight * bag[query]!;
        const described = new Float64Array(n);
        for (let at = index.descriptionWords.offsets[number]!; at < index.descriptionWords.offsets[number + 1]!; at++) {
          const word = index.descriptionWords.values[at]!;
          for (let cell = first[word]!; cell >= 0; cell = cells[cell]!.next) {
            const { query, match } = cells[cell]!;
            if (match.cover > described[query]!) described[query] = match.cover;
          }
        }
        const relatedTo = new Float64Array(n);
        const relatedOften = new Float64Array(n);
        for (let at = index.relatedWords.offsets[number]!; at < index.relatedWords.offsets[number + 1]!; at++) {
          for (let cell = first[index.relatedWords.values[at]!]!; cell >= 0; cell = cells[cell]!.next) {
            const { query, match } = cells[cell]!;
            if (match.cover > relatedTo[query]!) relatedTo[query] = match.cover;
            if (match.cover * match.fill > 0.3) relatedOften[query]! += match.cover;
          }
        }
        let often = 0;
        for (let query = 0; query < n; query++)
          often += (words[query]!.weight * relatedOften[query]!) / (relatedOften[query]! + oftenEnough);
        let related = 0;
        for (let query = 0; query < n; query++)
          related += words[query]!.weight * Math.max(described[query]!, bag[query]!, relatedTo[query]!);
        let description = 0;
        for (let query = 0; query < n; query++)
          description += words[query]!.weight * Math.max(described[query]!, bag[query]!);
        const translation = this.#translator.describe(words, number, queryLanguage, translated);
        concept = {
          letters: letters / Math.max(1, count),
          best,
          bag: covered / queryWeight,
          filled: filledSum / Math.max(1, count),
          description: description / queryWeight,
          related: related / queryWeight,
          often: often / queryWeight,
          oftenTranslation: translation.often,
          relatedTranslation: translation.related,
          translation: translation.covered,
          translationFill: translation.filled,
          translationDescription: translation.described,
          meaning: this.#space.likenessOfConcept(vector, number),
        };
      }
      const aligned = align(label);
      let covered = 0;
      let coveredByMeaning = 0;
      let coveredSoftly = 0;
      for (let query = 0; query < n; query++) {
        covered += words[query]!.weight * plain[query]!;
        coveredByMeaning += words[query]!.weight * meaning[query]!;
        coveredSoftly += words[query]!.weight * soft[query]!;
      }
      covered /= queryWeight;
      coveredByMeaning /= queryWeight;
      coveredSoftly /= queryWeight;
      const kind = index.conceptKind[number]!;
      const values = [
        this.#letters[label]! / (norm * Math.max(1e-6, this.#labelNorm[label]!)),
        covered,
        aligned.filled,
        coveredByMeaning,
        aligned.filledByMeaning,
        coveredByMeaning * aligned.filledByMeaning,
        meaning[firstWord]!,
        meaning[lastWord]!,
        aligned.lastFill,
        aligned.order,
        labelRole[label] === 0 ? 1 : 0,
        labelRole[label] === 2 ? 1 : 0,
        kind === 1 || kind === 3 ? 1 : 0,
        concept.letters,
        concept.best,
        concept.bag,
        concept.description,
        concept.translation,
        concept.translationFill,
        concept.translationDescription,
        concept.filled,
        covered > 0.995 && aligned.filled > 0.995 ? 1 : 0,
        concept.related,
        concept.relatedTranslation,
        coveredSoftly,
        aligned.filledSoftly,
        coveredSoftly * aligned.filledSoftly,
        concept.often,
        concept.oftenTranslation,
        0,
        0,
        0,
        this.#space.likenessOfLabel(vector, label),
        concept.meaning,
        0,
        0,
        1 / Math.max(1, labelWords.offsets[label + 1]! - labelWords.offsets[label]!),
      ];
      features.set(values, row * featureCount);
    });
    for (const cell of cells) first[cell.match.word] = -1;
    addRelative(features, labels.length, 0, 29);
    addRelative(features, labels.length, 18, 30);
    addRelative(features, labels.length, 5, 31);
    addRelative(features, labels.length, 32, 34);
    addRelative(features, labels.length, 33, 35);
    return features;
  }
}
