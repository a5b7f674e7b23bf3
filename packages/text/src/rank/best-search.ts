import { isStopWord } from "../analysis/stop-words.js";
import { tokenise } from "../analysis/tokenise.js";
import { gramsOf } from "../index/grams.js";
import type { LabelIndex } from "../index/label-index.js";
import type { Lexicon } from "../learn/lexicon.js";
import { mostCharacters, mostWords } from "../search/fast-search.js";
import type { WordMatch } from "../search/word-match.js";
import type { WordMatcher } from "../search/word-matcher.js";
import { bracketDepths } from "./bracket-depths.js";
import { rootsOfConcepts } from "./concept-roots.js";
import { featureCount } from "./features.js";
import type { Candidates, LikeWord, QueryWord } from "./query-word.js";
import { addRelative } from "./relative-features.js";

const mostByLetters = 120;
const mostByWords = 120;
const mostByTranslation = 30;
/** A translation less likely than this brings no labels in. */
const leastTranslation = 0.08;
/** Nor does a word with more labels than this. */
const mostLabelsOfTranslation = 2500;
/** Words with more labels than this bring labels in only when they are much alike. */
const common = 1000;
/** Words less alike than this by their runs of characters count as not alike. */
const leastLikeness = 0.15;
/** How often related concepts must have a word for half of the worth. */
const oftenEnough = 3;
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
  readonly #conceptRoots: { readonly offsets: Uint32Array; readonly values: Uint32Array }[];
  // scratch
  readonly #dot: Float32Array;
  readonly #touchedWords: Uint32Array;
  readonly #letters: Float32Array;
  readonly #lettersTouched: Uint32Array;
  readonly #words: Float32Array;
  readonly #wordsTouched: Uint32Array;
  readonly #sums: Float32Array;
  readonly #sumsTouched: Uint32Array;
  readonly #first: Int32Array;
  #last: { readonly text: string; readonly language: number; readonly words: readonly QueryWord[] } | undefined;
  readonly #grams = new Uint32Array(256);
  readonly #rootChance: Float32Array;

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
    this.#conceptRoots = index.languages.map((_, language) => rootsOfConcepts(index, lexicon, language));
    this.#dot = new Float32Array(words);
    this.#touchedWords = new Uint32Array(words);
    this.#letters = new Float32Array(labels);
    this.#lettersTouched = new Uint32Array(labels);
    this.#words = new Float32Array(labels);
    this.#wordsTouched = new Uint32Array(labels);
    this.#sums = new Float32Array(labels);
    this.#sumsTouched = new Uint32Array(labels);
    this.#first = new Int32Array(words).fill(-1);
    this.#rootChance = new Float32Array(index.roots.size);
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
    const translated = this.#translate(words);
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
    for (const label of this.#byTranslation(translated, queryLanguage, allowed)) chosen.add(label);
    const labels = [...chosen].sort((a, b) => a - b);
    const features = this.#features(words, like, labels, norm, queryWeight, queryLanguage, translated);
    for (let at = 0; at < letterCount; at++) letters[this.#lettersTouched[at]!] = 0;
    for (let at = 0; at < wordCount; at++) this.#words[this.#wordsTouched[at]!] = 0;
    for (const root of translated.keys()) this.#rootChance[root] = 0;
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

  /** Roots of the other language that the phrase translates to, each with its chance; chances also stand in the scratch array. */
  #translate(words: readonly QueryWord[]): Map<number, number> {
    const { translations } = this.#lexicon;
    const found = new Map<number, number>();
    for (const word of words) {
      for (const [root, share] of word.roots) {
        for (let at = translations.offsets[root]!; at < translations.offsets[root + 1]!; at++) {
          const chance = translations.chance[at]! * share;
          const target = translations.values[at]!;
          if (chance > (found.get(target) ?? 0)) found.set(target, chance);
        }
      }
    }
    for (const [root, chance] of found) this.#rootChance[root] = chance;
    return found;
  }

  #byTranslation(
    translated: ReadonlyMap<number, number>,
    language: number,
    allowed: (label: number) => boolean,
  ): number[] {
    const index = this.#index;
    const other = index.languages.length === 2 ? 1 - language : -1;
    if (other < 0 || translated.size === 0) return [];
    const sums = this.#sums;
    const touched = this.#sumsTouched;
    let count = 0;
    for (const [root, chance] of translated) {
      if (chance < leastTranslation) continue;
      const worth = chance * this.#lexicon.rootWeight[root]!;
      for (let at = index.rootWords.offsets[root]!; at < index.rootWords.offsets[root + 1]!; at++) {
        const word = index.rootWords.values[at]!;
        const end = index.wordLabels.offsets[word + 1]!;
        if (end - index.wordLabels.offsets[word]! > mostLabelsOfTranslation) continue;
        for (let posting = index.wordLabels.offsets[word]!; posting < end; posting++) {
          const label = index.wordLabels.values[posting]!;
          if (index.labelLanguage[label] !== other) continue;
          if (sums[label] === 0) touched[count++] = label;
          sums[label]! += worth;
        }
      }
    }
    const concepts = new Map<number, number>();
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const length = index.labelWords.offsets[label + 1]! - index.labelWords.offsets[label]!;
      const score = sums[label]! / Math.sqrt(length);
      sums[label] = 0;
      if (score < leastTranslation) continue;
      const concept = index.labelConcept[label]!;
      if (score > (concepts.get(concept) ?? 0)) concepts.set(concept, score);
    }
    const best = [...concepts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostByTranslation);
    const labels: number[] = [];
    for (const [concept] of best) {
      let taken = 0;
      for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]! && taken < 3; label++) {
        if (!allowed(label) || (index.languages.length === 2 && index.labelLanguage[label] === other)) continue;
        labels.push(label);
        taken++;
      }
    }
    return labels;
  }

  #features(
    words: readonly QueryWord[],
    like: readonly LikeWord[],
    labels: readonly number[],
    norm: number,
    queryWeight: number,
    queryLanguage: number,
    translated: ReadonlyMap<number, number>,
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
        const translation = this.#translationFeatures(words, number, queryLanguage, translated);
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
      ];
      features.set(values, row * featureCount);
    });
    for (const cell of cells) first[cell.match.word] = -1;
    addRelative(features, labels.length, 0, featureCount - 3);
    addRelative(features, labels.length, 18, featureCount - 2);
    addRelative(features, labels.length, 5, featureCount - 1);
    return features;
  }

  #translationFeatures(
    words: readonly QueryWord[],
    concept: number,
    language: number,
    translated: ReadonlyMap<number, number>,
  ) {
    const index = this.#index;
    const { rootWeight, rootOf, translations } = this.#lexicon;
    const languages = index.languages.length;
    const other = languages === 2 ? 1 - language : -1;
    if (other < 0 || translated.size === 0) return { covered: 0, filled: 0, described: 0, related: 0, often: 0 };
    const rows = this.#conceptRoots[other]!;
    const has = new Set<number>();
    for (let at = rows.offsets[concept]!; at < rows.offsets[concept + 1]!; at++) has.add(rows.values[at]!);
    const describes = new Set<number>(has);
    for (let at = index.descriptionWords.offsets[concept]!; at < index.descriptionWords.offsets[concept + 1]!; at++) {
      const root = rootOf[index.descriptionWords.values[at]! * languages + other]!;
      if (root >= 0) describes.add(root);
    }
    const near = new Set<number>(describes);
    const count = new Map<number, number>();
    for (let at = index.relatedWords.offsets[concept]!; at < index.relatedWords.offsets[concept + 1]!; at++) {
      const root = rootOf[index.relatedWords.values[at]! * languages + other]!;
      if (root < 0) continue;
      near.add(root);
      if (translated.has(root)) count.set(root, (count.get(root) ?? 0) + 1);
    }
    let covered = 0;
    let described = 0;
    let related = 0;
    let often = 0;
    let weight = 0;
    for (const word of words) {
      weight += word.weight;
      let hit = 0;
      let hitDescription = 0;
      let hitRelated = 0;
      let hitOften = 0;
      for (const [root, share] of word.roots) {
        let sum = 0;
        let sumDescription = 0;
        let sumRelated = 0;
        for (let at = translations.offsets[root]!; at < translations.offsets[root + 1]!; at++) {
          const target = translations.values[at]!;
          if (has.has(target)) sum += translations.chance[at]!;
          hitOften += share * translations.chance[at]! * (count.get(target) ?? 0);
          if (near.has(target)) sumRelated += translations.chance[at]!;
          if (describes.has(target)) sumDescription += translations.chance[at]!;
        }
        hit += share * sum;
        hitDescription += share * sumDescription;
        hitRelated += share * sumRelated;
      }
      covered += word.weight * Math.min(1, Math.sqrt(hit));
      described += word.weight * Math.min(1, Math.sqrt(hitDescription));
      related += word.weight * Math.min(1, Math.sqrt(hitRelated));
      often += (word.weight * hitOften) / (hitOften + oftenEnough);
    }
    let filled = 0;
    for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]!; label++) {
      if (index.labelLanguage[label] !== other) continue;
      let sum = 0;
      let all = 0;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
        const root = rootOf[index.labelWords.values[at]! * languages + other]!;
        if (root < 0) continue;
        all += rootWeight[root]!;
        sum += rootWeight[root]! * Math.sqrt(this.#rootChance[root]!);
      }
      if (all > 0 && sum / all > filled) filled = sum / all;
    }
    return {
      covered: covered / Math.max(1e-6, weight),
      filled,
      described: described / Math.max(1e-6, weight),
      related: related / Math.max(1e-6, weight),
      often: often / Math.max(1e-6, weight),
    };
  }
}
