import { tokenise } from "../analysis/tokenise.js";
import type { LabelIndex } from "../index/label-index.js";
import type { WordMatch } from "./word-match.js";
import type { WordMatcher } from "./word-matcher.js";

/** Words of a phrase that are looked at; what follows is left out. */
export const mostWords = 24;
/** Characters of a phrase that are looked at. */
export const mostCharacters = 400;
/** Labels that are aligned word by word. */
const mostAligned = 96;
/** What another form of a word loses: whoever leaves a word out mostly writes the others as they are. */
const otherForm = 0.9;
/** What a label gains that begins with the phrase, word by word: whoever has typed half of it types its beginning. */
const beginningWorth = 0.06;
/** A word with more labels than this adds only to labels that another word has brought in. */
const heavy = 1500;
/** Labels that are looked up for a phrase, rarest words first. */
const mostPostings = 8000;
/** A way to read a word brings labels in when it is worth this share of the best way. */
const worthKept = 0.75;

/** A label that fits a phrase. */
export interface LabelHit {
  readonly label: number;
  readonly score: number;
}

/** What one word of the phrase matches, ready for alignment. */
export interface QueryWord {
  readonly text: string;
  readonly weight: number;
  readonly matches: readonly WordMatch[];
}

export class FastSearch {
  readonly #index: LabelIndex;
  readonly #matcher: WordMatcher;
  readonly #sum: Float32Array;
  readonly #touched: Uint32Array;
  readonly #scores: Float32Array;
  readonly #steps = new Uint32Array(256);
  readonly #labelWeight: Float32Array;
  readonly #first: Int32Array;
  #last: { readonly text: string; readonly words: readonly QueryWord[] } | undefined;
  #cells: { query: number; match: WordMatch; next: number }[] = [];

  constructor(index: LabelIndex, matcher: WordMatcher) {
    this.#index = index;
    this.#matcher = matcher;
    const count = index.labelConcept.length;
    this.#sum = new Float32Array(count);
    this.#touched = new Uint32Array(count);
    this.#scores = new Float32Array(count);
    this.#first = new Int32Array(index.words.size).fill(-1);
    this.#labelWeight = new Float32Array(count);
    for (let label = 0; label < count; label++) {
      let sum = 0;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
        sum += index.wordWeight[index.labelWords.values[at]!]!;
      }
      this.#labelWeight[label] = sum;
    }
  }

  /** Labels that fit, best first. */
  search(text: string, limit: number, allows?: (label: number) => boolean): LabelHit[] {
    const words = this.wordsOf(text);
    if (words.length === 0) return [];
    const hits = this.#align(words, this.#candidates(words, allows));
    hits.sort((a, b) => b.score - a.score || a.label - b.label);
    return hits.slice(0, limit);
  }

  /** The words of a phrase with what each may mean; the last may be half-typed. */
  wordsOf(text: string): readonly QueryWord[] {
    // Asked once to search and once to explain what was found.
    if (this.#last?.text !== text) this.#last = { text, words: this.#read(text) };
    return this.#last.words;
  }

  #read(text: string): QueryWord[] {
    const index = this.#index;
    const tokens = tokenise(text.slice(0, mostCharacters)).slice(0, mostWords);
    const words: QueryWord[] = tokens.map((token, at) => {
      const matches = this.#matcher.match(token.word, at === tokens.length - 1);
      const known = index.words.find(token.word);
      return { text: token.word, weight: known >= 0 ? index.wordWeight[known]! : bestWeight(index, matches), matches };
    });
    this.#joinNeighbours(words);
    return words;
  }

  /** Two words of the phrase may be one in the label: `data base`. */
  #joinNeighbours(words: QueryWord[]): void {
    for (let at = 0; at + 1 < words.length; at++) {
      const joined = this.#index.words.find(words[at]!.text + words[at + 1]!.text);
      if (joined < 0) continue;
      const match: WordMatch = { word: joined, cover: 0.97, fill: 0.97, way: "part" };
      words[at] = { ...words[at]!, matches: [...words[at]!.matches, match] };
      words[at + 1] = { ...words[at + 1]!, matches: [...words[at + 1]!.matches, match] };
    }
  }

  #candidates(words: readonly QueryWord[], allows: ((label: number) => boolean) | undefined): number[] {
    const { wordLabels, wordWeight } = this.#index;
    const sum = this.#sum;
    const touched = this.#touched;
    let count = 0;
    const postings: { word: number; worth: number; size: number }[] = [];
    for (const { matches } of words) {
      let best = 0;
      for (const match of matches) if (match.cover * match.fill > best) best = match.cover * match.fill;
      for (const match of matches) {
        const worth = match.cover * match.fill;
        if (worth < best * worthKept) continue;
        const size = wordLabels.offsets[match.word + 1]! - wordLabels.offsets[match.word]!;
        postings.push({ word: match.word, worth: wordWeight[match.word]! * worth, size });
      }
    }
    postings.sort((one, other) => one.size - other.size || one.word - other.word);
    let spent = 0;
    for (const { word, worth, size } of postings) {
      spent += size;
      if (spent > mostPostings && count > 0) break;
      const onlyKnown = count > 0 && size > heavy;
      const end = wordLabels.offsets[word + 1]!;
      for (let at = wordLabels.offsets[word]!; at < end; at++) {
        const label = wordLabels.values[at]!;
        const before = sum[label]!;
        if (before === 0) {
          if (onlyKnown) continue;
          touched[count++] = label;
        }
        sum[label] = before + worth;
      }
    }
    let queryWeight = 0;
    for (const word of words) queryWeight += word.weight;
    // A histogram tells which scores are among the highest, so that few are sorted.
    const scores = this.#scores;
    const steps = this.#steps.fill(0);
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const score = allows === undefined || allows(label) ? sum[label]! / (queryWeight + this.#labelWeight[label]!) : 0;
      sum[label] = 0;
      scores[at] = score;
      if (score > 0) steps[stepOf(score)]!++;
    }
    let least = steps.length - 1;
    for (let found = steps[least]!; found < mostAligned && least > 0; found += steps[least]!) least--;
    const best: { label: number; score: number }[] = [];
    for (let at = 0; at < count; at++) {
      const score = scores[at]!;
      if (score > 0 && stepOf(score) >= least) best.push({ label: touched[at]!, score });
    }
    best.sort((a, b) => b.score - a.score || a.label - b.label);
    return best.slice(0, mostAligned).map((each) => each.label);
  }

  #align(words: readonly QueryWord[], labels: readonly number[]): LabelHit[] {
    const first = this.#first;
    const cells = this.#cells;
    cells.length = 0;
    words.forEach((word, query) => {
      for (const match of word.matches) {
        cells.push({ query, match, next: first[match.word]! });
        first[match.word] = cells.length - 1;
      }
    });
    const { labelWords, wordWeight, labelRole } = this.#index;
    const cover = new Float64Array(words.length);
    const parts = new Float64Array(words.length);
    const hits: LabelHit[] = [];
    let total = 0;
    for (const word of words) total += word.weight;
    for (const label of labels) {
      cover.fill(0);
      parts.fill(0);
      let filled = 0;
      let all = 0;
      let order = 0;
      let previous = -1;
      let begun = 0;
      const start = labelWords.offsets[label]!;
      const end = labelWords.offsets[label + 1]!;
      for (let at = start; at < end; at++) {
        const word = labelWords.values[at]!;
        const weight = wordWeight[word]!;
        all += weight;
        let fill = 0;
        let partFill = 0;
        let from = -1;
        for (let cell = first[word]!; cell >= 0; cell = cells[cell]!.next) {
          const { query, match } = cells[cell]!;
          if (match.way === "part" || match.way === "abbreviation") {
            parts[query]! += match.cover;
            partFill += match.fill;
          } else {
            const form = match.way === "inflection" || match.way === "derivation" ? otherForm : 1;
            if (match.cover * form > cover[query]!) cover[query] = match.cover * form;
            if (begun === at - start && query === begun && (match.way === "exact" || match.way === "prefix")) begun++;
            if (match.fill * form > fill) {
              fill = match.fill * form;
              from = query;
            }
          }
        }
        if (partFill > fill) fill = Math.min(0.97, partFill);
        filled += weight * fill;
        if (from >= 0) {
          if (from === previous + 1) order++;
          previous = from;
        }
      }
      let covered = 0;
      for (let query = 0; query < words.length; query++) {
        covered += words[query]!.weight * Math.max(cover[query]!, Math.min(0.97, parts[query]!));
      }
      const score =
        (covered + filled) / (total + all) +
        0.01 * (order / Math.max(1, end - start)) +
        (begun === words.length ? beginningWorth : 0) -
        labelRole[label]! * 0.002;
      hits.push({ label, score });
    }
    for (const cell of cells) first[cell.match.word] = -1;
    return hits;
  }
}

/** Step of a score, which is mostly below 1. */
function stepOf(score: number): number {
  return Math.min(255, Math.floor(score * 255));
}

function bestWeight(index: LabelIndex, matches: readonly WordMatch[]): number {
  let best = 0.7;
  let worth = 0;
  for (const match of matches) {
    if (match.cover > worth) {
      worth = match.cover;
      best = index.wordWeight[match.word]!;
    }
  }
  return best;
}
