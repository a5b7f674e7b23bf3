import { detectLanguage } from "../analysis/detect-language.js";
import { isStopWord } from "../analysis/stop-words.js";
import { tokenise } from "../analysis/tokenise.js";
import { type CompiledNormaliser, fromBytes, toBytes } from "../bytes/index-bytes.js";
import type { Extraction } from "../extraction/extraction.js";
import { Extractor } from "../extraction/extractor.js";
import type { LabelIndex } from "../index/label-index.js";
import { BestSearch } from "../rank/best-search.js";
import { chancesOf } from "../rank/certainty.js";
import { putExactFirst } from "../rank/exact-first.js";
import { withFurtherFormsLower } from "../rank/further-forms.js";
import { sumOf } from "../rank/model.js";
import { searchSentence } from "../rank/sentence-search.js";
import { chanceInSentence, sentenceWeights } from "../rank/sentence-weights.js";
import { spreadSuggestions } from "../rank/spread-suggestions.js";
import { FastSearch } from "../search/fast-search.js";
import { WordMatcher } from "../search/word-matcher.js";
import { abbreviationTable } from "./abbreviation-table.js";
import type { Candidate, Suggestion } from "./candidate.js";
import { checkCount, checkWord, kindBits } from "./check-option.js";
import type { ExtractOptions, NormaliseOptions } from "./options.js";
import { reasonsFor } from "./reasons.js";

/** Labels that the fast search is asked for, so that enough concepts are among them. */
const mostFast = 96;
/** What a concept gains when all that its text says stands in the context. */
const contextWorth = 0.15;

/** Characters of a text that suggestions are made for. */
const mostOfSentence = 4000;

interface Scored {
  readonly label: number;
  readonly score: number;
}

/**
 * Turns words into concepts: compiled once, asked often.
 *
 * @remarks Made by `createNormaliser` or {@link Normaliser.fromBytes}. Not to be shared between threads: it keeps scratch arrays.
 */
export class Normaliser {
  readonly #compiled: CompiledNormaliser;
  readonly #index: LabelIndex;
  readonly #matcher: WordMatcher;
  readonly #fast: FastSearch;
  #best: BestSearch | undefined;
  #extractor: Extractor | undefined;

  /** @internal */
  constructor(compiled: CompiledNormaliser) {
    this.#compiled = compiled;
    this.#index = compiled.index;
    this.#matcher = new WordMatcher(compiled.index, compiled.compounds, abbreviationTable(compiled.abbreviations));
    this.#fast = new FastSearch(compiled.index, this.#matcher);
  }

  /**
   * Opens a normaliser that was compiled before.
   *
   * @param bytes - What {@link Normaliser.toBytes} gave. They are used in place: do not change them.
   * @returns A normaliser that answers as the one that was written.
   * @throws InzetError `INVALID_BYTES`, `UNSUPPORTED_VERSION`.
   */
  static fromBytes(bytes: Uint8Array): Normaliser {
    return new Normaliser(fromBytes(bytes));
  }

  /** Writes everything, also what is learned from the labels: the same concepts give the same bytes. O(size). */
  toBytes(): Uint8Array {
    return toBytes(this.#compiled);
  }

  /** BCP-47 languages of the labels, the main one first. */
  get languages(): readonly string[] {
    return this.#index.languages;
  }

  /** How many labels there are in all languages. */
  get labelCount(): number {
    return this.#index.labelTexts.length;
  }

  /**
   * Finds the concepts that a phrase may mean.
   *
   * @param text - A phrase: a skill, a job title; the first 24 words count.
   * @param options - See {@link NormaliseOptions}.
   * @returns Candidates, best first; ties by the order of the concepts. None when no word is known.
   * @throws InzetError `INVALID_OPTION`.
   * @remarks Independent of the number of labels as such: what counts is how many labels share words with the phrase.
   * @example
   * ```ts
   * import { createNormaliser } from "@inzet/text";
   *
   * const normaliser = createNormaliser([
   *   { id: "lead", kind: "skill", labels: { nl: { preferred: "projecten leiden" } } },
   *   { id: "plan", kind: "skill", labels: { nl: { preferred: "projecten plannen" } } },
   * ]);
   * normaliser.normalise("projectleiding", { language: "nl" })[0]?.conceptId; // "lead"
   * ```
   */
  normalise(text: string, options: NormaliseOptions = {}): Candidate[] {
    const { limit = 10, by = "concept", effort = "best" } = options;
    checkCount("limit", limit, 1000);
    checkWord("by", by, ["concept", "label"]);
    checkWord("effort", effort, ["best", "fast"]);
    const language = options.language === undefined ? -1 : this.#languageNumber(options.language);
    const kinds = kindBits(options.kinds);
    const allows = this.#allows(language, kinds);
    let scored = effort === "fast" ? this.#scoreFast(text, allows) : this.#scoreBest(text, language, kinds, by);
    if (options.context !== undefined) scored = this.#inContext(scored, options.context);
    if (by === "concept") scored = bestOfConcepts(scored, this.#index);
    const words = scored.length === 0 ? [] : this.#words(text, effort, language);
    return scored.slice(0, limit).map(({ label, score }) => ({
      conceptId: this.#index.conceptIds[this.#index.labelConcept[label]!]!,
      label: this.#index.labelTexts.at(label)!,
      language: this.#index.languages[this.#index.labelLanguage[label]!]!,
      score: Math.round(Math.min(1, Math.max(0, score)) * 1e4) / 1e4,
      matched: reasonsFor(this.#index, words, label),
    }));
  }

  /**
   * Finds concepts in prose.
   *
   * @param text - Prose of any length.
   * @param options - See {@link ExtractOptions}.
   * @returns Extractions with where they stand. Sentences on the employer are left out.
   * @throws InzetError `INVALID_OPTION`.
   * @remarks O(words of the text): each word brings in the labels whose rarest word it is, a bounded number.
   * @example
   * ```ts
   * import { createNormaliser } from "@inzet/text";
   *
   * const normaliser = createNormaliser([{ id: "law", kind: "skill", labels: { nl: { preferred: "Omgevingswet" } } }]);
   * const [found] = normaliser.extract("Ruime ervaring met de Omgevingswet is vereist.");
   * [found?.conceptId, found?.start, found?.level, found?.importance]; // ["law", 22, 4, "must"]
   * ```
   */
  extract(text: string, options: ExtractOptions = {}): Extraction[] {
    const { limit = 1000, overlaps = false, leastScore = 0.5, kinds = ["skill"] } = options;
    checkCount("limit", limit, 10_000);
    const language = options.language === undefined ? -1 : this.#languageNumber(options.language);
    const { index, compounds, lexicon } = this.#compiled;
    this.#extractor ??= new Extractor(index, compounds, lexicon, this.#matcher);
    const found = this.#extractor.extract(text, {
      overlaps,
      allows: this.#allows(language, kindBits(kinds)),
      leastScore,
    });
    if (found.length <= limit) return found;
    const best = [...found].sort((a, b) => b.score - a.score || a.start - b.start).slice(0, limit);
    return overlaps ? best : best.sort((a, b) => a.start - b.start);
  }

  /**
   * Finds the concepts that a sentence speaks of, also where no label stands in it as such.
   *
   * @param text - A sentence or a few; the first 240 windows of words count.
   * @param options - Most concepts (default 10), the language (default: detected; labels in it only), and kinds (default `["skill"]`).
   * @returns Concepts, best first, each with the words by which it was found. Scores compare within one text.
   * @throws InzetError `INVALID_OPTION`.
   * @remarks Every window of one to four words that say something is normalised at best effort: milliseconds a window. For pages of text
   * {@link Normaliser.extract} is made.
   * @example
   * ```ts
   * import { createNormaliser } from "@inzet/text";
   *
   * const normaliser = createNormaliser([{ id: "plan", kind: "skill", labels: { nl: { preferred: "projecten plannen" } } }]);
   * normaliser.suggest("Je maakt de planning van het project.", { language: "nl" })[0]?.conceptId; // "plan"
   * ```
   */
  suggest(text: string, options: Pick<NormaliseOptions, "limit" | "language" | "kinds"> = {}): Suggestion[] {
    const { limit = 10, kinds = ["skill"] } = options;
    checkCount("limit", limit, 1000);
    const short = text.slice(0, mostOfSentence);
    const language =
      options.language === undefined
        ? detectLanguage(tokenise(short), this.#index)
        : this.#languageNumber(options.language);
    const scored = searchSentence(this.#index, this.best, short, language, kindBits(kinds))
      .map((found) => {
        let sum = 0;
        for (let at = 0; at < sentenceWeights.length; at++) sum += sentenceWeights[at]! * found.features[at]!;
        return { found, sum, start: found.start, end: found.end };
      })
      .sort((a, b) => b.sum - a.sum || a.found.concept - b.found.concept);
    return spreadSuggestions(scored)
      .slice(0, limit)
      .map(({ found, sum }) => ({
        conceptId: this.#index.conceptIds[found.concept]!,
        label: this.#index.labelTexts.at(found.label)!,
        language: this.#index.languages[language]!,
        score: Math.round(chanceInSentence(sum) * 1e4) / 1e4,
        start: found.start,
        end: found.end,
      }));
  }

  /**
   * Tells in which language a text is.
   *
   * @returns One of {@link Normaliser.languages}; the first when nothing tells. O(words), at most 200.
   */
  detectLanguage(text: string): string {
    return this.#index.languages[detectLanguage(tokenise(text.slice(0, 4000)), this.#index)]!;
  }

  /** For training and measuring: candidates with their features. @internal */
  candidatesOf(text: string, options: NormaliseOptions = {}) {
    const language = options.language === undefined ? -1 : this.#languageNumber(options.language);
    return this.#candidates(text, language, kindBits(options.kinds));
  }

  /** @internal */
  get index(): LabelIndex {
    return this.#index;
  }

  /** For training and measuring. @internal */
  get best(): BestSearch {
    const { index, lexicon } = this.#compiled;
    this.#best ??= new BestSearch(index, lexicon, this.#matcher);
    return this.#best;
  }

  #candidates(text: string, language: number, kinds: number) {
    return this.best.candidates(text, language, this.#spoken(text, language), kinds);
  }

  #scoreBest(text: string, language: number, kinds: number, by: "concept" | "label"): Scored[] {
    const { labels, features } = this.#candidates(text, language, kinds);
    let sums: Float64Array = Float64Array.from(labels, (_, row) => sumOf(features, row));
    putExactFirst(this.#index, labels, features, sums);
    const conceptOf = (row: number) => this.#index.labelConcept[labels[row]!]!;
    if (by === "label") sums = withFurtherFormsLower(sums, conceptOf);
    const chances = chancesOf(
      this.#index,
      this.best.wordsOf(text, this.#spoken(text, language)),
      features,
      sums,
      conceptOf,
    );
    const scored = labels.map((label, row) => ({ label, score: chances[row]! }));
    return scored.sort((a, b) => b.score - a.score || a.label - b.label);
  }

  #scoreFast(text: string, allows: (label: number) => boolean): Scored[] {
    return this.#fast.search(text, mostFast, allows).map(({ label, score }) => ({ label, score }));
  }

  #inContext(scored: readonly Scored[], context: string): Scored[] {
    const words = new Set<number>();
    for (const { word } of tokenise(context)) {
      const number = this.#index.words.find(word);
      if (number >= 0 && !isStopWord(word)) words.add(number);
    }
    const { descriptionWords, relatedWords, labelConcept, wordWeight } = this.#index;
    const support = ({ label }: Scored) => {
      const concept = labelConcept[label]!;
      const seen = new Set<number>();
      for (const rows of [descriptionWords, relatedWords]) {
        for (let at = rows.offsets[concept]!; at < rows.offsets[concept + 1]!; at++) {
          if (words.has(rows.values[at]!)) seen.add(rows.values[at]!);
        }
      }
      let sum = 0;
      for (const word of seen) sum += wordWeight[word]!;
      return sum;
    };
    return scored
      .map((each) => {
        const sum = support(each);
        return { label: each.label, score: each.score + (contextWorth * sum) / (sum + 1) };
      })
      .sort((a, b) => b.score - a.score || a.label - b.label);
  }

  #words(text: string, effort: "best" | "fast", language: number) {
    return effort === "fast" ? this.#fast.wordsOf(text) : this.best.wordsOf(text, this.#spoken(text, language));
  }

  /** The language a phrase is in: the one asked for, or the one it looks like. */
  #spoken(text: string, language: number): number {
    return language >= 0 ? language : detectLanguage(tokenise(text.slice(0, mostOfSentence)), this.#index);
  }

  #allows(language: number, kinds: number): (label: number) => boolean {
    const { labelLanguage, labelConcept, conceptKind } = this.#index;
    return (label) =>
      (language < 0 || labelLanguage[label] === language) && ((kinds >> conceptKind[labelConcept[label]!]!) & 1) === 1;
  }

  #languageNumber(language: string): number {
    return this.#index.languages.indexOf(checkWord("language", language, this.#index.languages));
  }
}

/** The first, so the best, label of each concept. */
function bestOfConcepts(scored: readonly Scored[], index: LabelIndex): Scored[] {
  const seen = new Set<number>();
  return scored.filter(({ label }) => {
    const concept = index.labelConcept[label]!;
    if (seen.has(concept)) return false;
    seen.add(concept);
    return true;
  });
}
