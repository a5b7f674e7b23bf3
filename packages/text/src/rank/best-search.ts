import { isStopWord } from "../analysis/stop-words.js";
import { tokenise } from "../analysis/tokenise.js";
import { gramsOf } from "../index/grams.js";
import type { LabelIndex } from "../index/label-index.js";
import type { Lexicon } from "../learn/lexicon.js";
import { mostCharacters, mostWords } from "../search/fast-search.js";
import type { WordMatch } from "../search/word-match.js";
import type { WordMatcher } from "../search/word-matcher.js";
import { bracketDepths } from "./bracket-depths.js";
import { FeatureWriter } from "./feature-writer.js";
import type { Candidates, LikeWord, QueryWord } from "./query-word.js";
import { Translator } from "./translator.js";
import { VectorSpace } from "./vector-space.js";

const mostByLetters = 120;
const mostByWords = 120;
/** Words with more labels than this bring labels in only when they are much alike. */
const common = 1000;
/** Words less alike than this by their runs of characters count as not alike. */
const leastLikeness = 0.15;
/** From this likeness on, words are aligned. */
const alignedLikeness = 0.3;

/** Finds and describes the labels that a phrase may mean. Not re-entrant: it keeps scratch arrays. */
export class BestSearch {
  readonly #index: LabelIndex;
  readonly #lexicon: Lexicon;
  readonly #matcher: WordMatcher;
  readonly #wordNorm: readonly Float32Array[];
  readonly #labelNorm: Float32Array;
  readonly #labelWeight: Float32Array;
  readonly #translator: Translator;
  /** Directions of phrases, labels and concepts. */
  readonly space: VectorSpace;
  // scratch
  readonly #dot: Float32Array;
  readonly #touchedWords: Uint32Array;
  readonly #letters: Float32Array;
  readonly #lettersTouched: Uint32Array;
  readonly #words: Float32Array;
  readonly #wordsTouched: Uint32Array;
  readonly #writer: FeatureWriter;
  #last: { readonly text: string; readonly language: number; readonly words: readonly QueryWord[] } | undefined;
  readonly #grams = new Uint32Array(256);

  constructor(index: LabelIndex, lexicon: Lexicon, matcher: WordMatcher) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#matcher = matcher;
    const words = index.words.size;
    const labels = index.labelConcept.length;
    this.#wordNorm = index.gramWeightIn.map((weights) => {
      const norm = new Float32Array(words);
      for (let gram = 0; gram < weights.length; gram++) {
        const weight = weights[gram]! ** 2;
        for (let at = index.gramWords.offsets[gram]!; at < index.gramWords.offsets[gram + 1]!; at++)
          norm[index.gramWords.values[at]!]! += weight;
      }
      return norm;
    });
    this.#labelNorm = new Float32Array(labels);
    this.#labelWeight = new Float32Array(labels);
    for (let label = 0; label < labels; label++) {
      let norm = 0;
      let weight = 0;
      const language = index.labelLanguage[label]!;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
        norm += this.#wordNorm[language]![index.labelWords.values[at]!]!;
        weight += index.wordWeightIn[language]![index.labelWords.values[at]!]!;
      }
      this.#labelNorm[label] = Math.sqrt(norm);
      this.#labelWeight[label] = weight;
    }
    for (const norm of this.#wordNorm) for (let word = 0; word < words; word++) norm[word] = Math.sqrt(norm[word]!);
    this.#translator = new Translator(index, lexicon);
    this.space = new VectorSpace(index, lexicon);
    this.#dot = new Float32Array(words);
    this.#touchedWords = new Uint32Array(words);
    this.#letters = new Float32Array(labels);
    this.#lettersTouched = new Uint32Array(labels);
    this.#words = new Float32Array(labels);
    this.#wordsTouched = new Uint32Array(labels);
    this.#writer = new FeatureWriter(
      index,
      this.#translator,
      this.space,
      this.#letters,
      this.#labelNorm,
      this.#labelWeight,
    );
  }

  /**
   * @param text - A phrase.
   * @param language - Number of the only language of the labels, or −1 for all.
   * @param queryLanguage - Number of the language the phrase is in.
   */
  candidates(text: string, language: number, queryLanguage: number, kinds = 15): Candidates {
    const index = this.#index;
    const words = this.wordsOf(text, queryLanguage);
    if (words.length === 0) return { labels: [], features: new Float32Array(0) };
    const { count: letterCount, norm, like } = this.#scoreLetters(words, queryLanguage);
    const wordCount = this.#scoreWords(words, queryLanguage);
    const translated = this.#translator.translate(words);
    const chosen = new Set<number>();
    const allowed = (label: number) =>
      (language < 0 || index.labelLanguage[label] === language) &&
      ((kinds >> index.conceptKind[index.labelConcept[label]!]!) & 1) === 1;
    const letters = this.#letters;
    for (const label of this.#top(
      this.#lettersTouched,
      letterCount,
      (label) => letters[label]! / this.#labelNorm[label]!,
      mostByLetters,
      allowed,
    ))
      chosen.add(label);
    let queryWeight = 0;
    for (const word of words) queryWeight += word.weight;
    for (const label of this.#top(
      this.#wordsTouched,
      wordCount,
      (label) => this.#words[label]! / (queryWeight + this.#labelWeight[label]!),
      mostByWords,
      allowed,
    ))
      chosen.add(label);
    for (const label of this.#translator.labelsFor(translated, queryLanguage, allowed)) chosen.add(label);
    const vector = this.space.vectorOf(words);
    for (const label of this.space.labelsNear(vector, kinds, allowed)) chosen.add(label);
    const labels = [...chosen].sort((a, b) => a - b);
    const features = this.#writer.write(
      { words, like, norm, queryWeight, language: queryLanguage, translated, vector },
      labels,
    );
    for (let at = 0; at < letterCount; at++) letters[this.#lettersTouched[at]!] = 0;
    for (let at = 0; at < wordCount; at++) this.#words[this.#wordsTouched[at]!] = 0;
    this.#translator.forget(translated);
    return { labels, features };
  }

  /** The words of a phrase with what each may mean, synonyms too. Words in brackets count half. */
  wordsOf(text: string, language: number): readonly QueryWord[] {
    // Asked once to search and once to explain what was found.
    if (this.#last?.text !== text || this.#last.language !== language) {
      this.#last = { text, language, words: this.#read(text, language) };
    }
    return this.#last.words;
  }

  #read(text: string, language: number): QueryWord[] {
    const short = text.slice(0, mostCharacters);
    const seen = new Set<string>();
    const tokens = tokenise(short)
      .slice(0, mostWords)
      .filter(({ word }) => !seen.has(word) && seen.add(word));
    const depth = bracketDepths(short, tokens);
    return tokens.map((token, at) =>
      this.#queryWord(token.word, language, depth[at]! > 0 ? 0.5 : 1, at === tokens.length - 1),
    );
  }

  #queryWord(text: string, language: number, share: number, last: boolean): QueryWord {
    const index = this.#index;
    const matches = [...this.#matcher.match(text, last && index.words.find(text) < 0)];
    const roots = new Map<number, number>();
    const languages = index.languages.length;
    const addRoot = (word: number, worth: number) => {
      const root = this.#lexicon.rootOf[word * languages + language]!;
      if (root >= 0 && (roots.get(root) ?? 0) < worth) roots.set(root, worth);
    };
    let weight = 0;
    let best = 0;
    for (const match of matches) {
      const worth = match.cover;
      if (match.way === "exact" || match.way === "inflection" || match.way === "derivation") addRoot(match.word, 1);
      if ((match.way === "part" || match.way === "abbreviation") && match.fill > 0.85) addRoot(match.word, match.cover);
      if (worth > best && match.way !== "part") {
        best = worth;
        weight = index.wordWeightIn[language]![match.word]!;
      }
    }
    if (best < 0.8) weight = Math.max(weight, 0.75);
    // synonyms
    const { synonyms } = this.#lexicon;
    const seen = new Map<number, WordMatch>();
    for (const match of matches) seen.set(match.word, match);
    for (const [root, portion] of roots) {
      for (let at = synonyms.offsets[root]!; at < synonyms.offsets[root + 1]!; at++) {
        const worth = Math.sqrt(synonyms.chance[at]!);
        const other = synonyms.values[at]!;
        for (let word = index.rootWords.offsets[other]!; word < index.rootWords.offsets[other + 1]!; word++) {
          const number = index.rootWords.values[word]!;
          const known = seen.get(number);
          if (known !== undefined && known.cover + known.fill >= worth * portion + worth) continue;
          seen.set(number, { word: number, cover: worth * portion, fill: worth, way: "synonym" });
        }
      }
    }
    return { text, weight: weight * share, matches: [...seen.values()], roots: [...roots] };
  }

  #scoreLetters(words: readonly QueryWord[], language: number): { count: number; norm: number; like: LikeWord[] } {
    const { gramWords, wordLabels } = this.#index;
    const gramWeight = this.#index.gramWeightIn[language]!;
    const dot = this.#dot;
    const wordNorm = this.#wordNorm[language]!;
    const like: LikeWord[] = [];
    let count = 0;
    let norm = 0;
    words.forEach((word, query) => {
      const grams = gramsOf(word.text, this.#grams).all;
      let touched = 0;
      let own = 0;
      for (let at = 0; at < grams; at++) {
        const row = this.#grams[at]!;
        const weight = gramWeight[row]! ** 2;
        own += weight === 0 ? 60 : weight;
        const end = gramWords.offsets[row + 1]!;
        for (let posting = gramWords.offsets[row]!; posting < end; posting++) {
          const other = gramWords.values[posting]!;
          if (dot[other] === 0) this.#touchedWords[touched++] = other;
          dot[other]! += weight;
        }
      }
      norm += own;
      const ownNorm = Math.sqrt(own);
      for (let at = 0; at < touched; at++) {
        const other = this.#touchedWords[at]!;
        const value = dot[other]!;
        dot[other] = 0;
        const likeness = value / (ownNorm * wordNorm[other]! + 1e-9);
        if (likeness < leastLikeness) continue;
        if (likeness < 0.45 && wordLabels.offsets[other + 1]! - wordLabels.offsets[other]! > common) continue;
        if (likeness >= alignedLikeness) like.push({ query, word: other, likeness });
        const end = wordLabels.offsets[other + 1]!;
        for (let posting = wordLabels.offsets[other]!; posting < end; posting++) {
          const label = wordLabels.values[posting]!;
          if (this.#letters[label] === 0) this.#lettersTouched[count++] = label;
          this.#letters[label]! += value;
        }
      }
    });
    return { count, norm: Math.sqrt(norm), like };
  }

  #scoreWords(words: readonly QueryWord[], language: number): number {
    const { wordLabels } = this.#index;
    const wordWeight = this.#index.wordWeightIn[language]!;
    let count = 0;
    for (const word of words) {
      if (isStopWord(word.text)) continue;
      for (const match of word.matches) {
        const worth = wordWeight[match.word]! * match.cover * match.fill;
        if (worth < 0.02) continue;
        if (worth < 0.2 && wordLabels.offsets[match.word + 1]! - wordLabels.offsets[match.word]! > common) continue;
        const end = wordLabels.offsets[match.word + 1]!;
        for (let at = wordLabels.offsets[match.word]!; at < end; at++) {
          const label = wordLabels.values[at]!;
          if (this.#words[label] === 0) this.#wordsTouched[count++] = label;
          this.#words[label]! += worth;
        }
      }
    }
    return count;
  }

  /** The best of the touched labels, in no order that matters. */
  #top(
    touched: Uint32Array,
    count: number,
    score: (label: number) => number,
    most: number,
    allowed: (label: number) => boolean,
  ): number[] {
    let kept: { label: number; score: number }[] = [];
    let worst = 0;
    const order = (a: { label: number; score: number }, b: { label: number; score: number }) =>
      b.score - a.score || a.label - b.label;
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const value = score(label);
      if (value <= worst || !allowed(label)) continue;
      kept.push({ label, score: value });
      if (kept.length >= most * 3) {
        kept.sort(order);
        kept.length = most;
        worst = kept[most - 1]!.score;
      }
    }
    kept = kept.sort(order).slice(0, most);
    return kept.map((each) => each.label);
  }
}
