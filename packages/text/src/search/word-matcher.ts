import { dutchRoot } from "../analysis/dutch-root.js";
import { splitCompound } from "../analysis/split-compound.js";
import { wordKeys } from "../analysis/word-keys.js";
import type { Compounds } from "../index/build-compounds.js";
import { gramsOf } from "../index/grams.js";
import type { LabelIndex } from "../index/label-index.js";
import { slips } from "./edit-distance.js";
import type { Way, WordMatch } from "./word-match.js";

/** What a match of each kind is worth. */
const inflectionWorth = 0.97;
const derivationWorth = 0.88;
const prefixWorth = 0.92;
const abbreviationWorth = 0.95;
/** Longer words are not taken apart by the roots of their parts. */
const longestDerived = 24;

/** Most words of the vocabulary whose letters are compared with one word of the text. */
const mostCompared = 120;
/** The same when the word itself is in the vocabulary, so that a slip is unlikely. */
const mostComparedWhenKnown = 24;

/** A run of three characters that more words share than this may be left out. */
const commonRun = 1200;

/** Words at the end of a half-typed phrase that are looked at. */
const mostCompletions = 64;

/** Finds the words of the vocabulary that a word of a text may mean. Not re-entrant: it keeps scratch arrays. */
export class WordMatcher {
  readonly #index: LabelIndex;
  readonly #parts: (word: number) => boolean;
  readonly #compounds: Compounds;
  readonly #abbreviations: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly #shared: Uint8Array;
  readonly #touched: Uint32Array;
  readonly #grams = new Uint32Array(256);

  /**
   * @param index - The labels.
   * @param compounds - Its words split.
   * @param abbreviations - Folded abbreviations, each with the phrases it may stand for.
   */
  constructor(
    index: LabelIndex,
    compounds: Compounds,
    abbreviations: ReadonlyMap<string, readonly (readonly string[])[]> = new Map(),
  ) {
    this.#abbreviations = abbreviations;
    this.#index = index;
    this.#compounds = compounds;
    this.#shared = new Uint8Array(index.words.size);
    this.#touched = new Uint32Array(index.words.size);
    this.#parts = (word) => isPartWord(index, word);
  }

  /**
   * @param word - A folded word.
   * @param begun - Whether the word may be half-typed.
   * @returns Matches, the best of each word of the vocabulary only, in no order.
   */
  match(word: string, begun: boolean): WordMatch[] {
    const found = new Map<number, WordMatch>();
    const add = (number: number, cover: number, fill: number, way: Way) => {
      const known = found.get(number);
      if (known === undefined || known.cover + known.fill < cover + fill) {
        found.set(number, { word: number, cover, fill, way });
      }
    };
    const { words, stems, stemWords, roots, rootWords, languages } = this.#index;
    const exact = words.find(word);
    if (exact >= 0) add(exact, 1, 1, "exact");
    const keys = wordKeys(word, languages);
    for (const key of keys.stems) {
      const stem = stems.find(key);
      if (stem < 0) continue;
      for (let at = stemWords.offsets[stem]!; at < stemWords.offsets[stem + 1]!; at++) {
        add(stemWords.values[at]!, inflectionWorth, inflectionWorth, "inflection");
      }
    }
    for (const key of keys.roots) {
      const root = roots.find(key);
      if (root < 0) continue;
      for (let at = rootWords.offsets[root]!; at < rootWords.offsets[root + 1]!; at++) {
        add(rootWords.values[at]!, derivationWorth, derivationWorth, "derivation");
      }
    }
    this.#addTypos(word, exact >= 0 ? mostComparedWhenKnown : mostCompared, 1, add);
    if (begun && word.length >= 2) this.#addCompletions(word, add);
    this.#addParts(word, exact, add);
    for (const phrase of this.#abbreviations.get(word) ?? []) {
      for (const part of phrase) {
        const number = words.find(part);
        if (number >= 0) add(number, abbreviationWorth / phrase.length, abbreviationWorth, "abbreviation");
      }
    }
    return [...found.values()];
  }

  /** Numbers of the roots that a word has in the languages of the index; empty when no label has such a word. O(length). */
  rootsOf(word: string): number[] {
    const { roots, languages } = this.#index;
    const found: number[] = [];
    for (const key of wordKeys(word, languages).roots) {
      const root = roots.find(key);
      if (root >= 0 && !found.includes(root)) found.push(root);
    }
    return found;
  }

  #addTypos(
    word: string,
    compared: number,
    share: number,
    add: (word: number, cover: number, fill: number, way: Way) => void,
  ): void {
    const length = word.length;
    if (length < 3) return;
    const { gramWords, words } = this.#index;
    const { triples } = gramsOf(word, this.#grams);
    const shared = this.#shared;
    const touched = this.#touched;
    let count = 0;
    let skipped = 0;
    for (let gram = 0; gram < triples; gram++) {
      const row = this.#grams[gram]!;
      const end = gramWords.offsets[row + 1]!;
      // Endings that thousands of words share tell little and cost most.
      if (end - gramWords.offsets[row]! > commonRun && skipped < triples >> 2) {
        skipped++;
        continue;
      }
      for (let at = gramWords.offsets[row]!; at < end; at++) {
        const other = gramWords.values[at]!;
        if (shared[other]!++ === 0) touched[count++] = other;
      }
    }
    // A slip spoils three runs at most; two slips in a short word leave little, so at least a quarter must be left.
    const most = length < 4 || compared === mostComparedWhenKnown ? 1 : length < 9 ? 2 : 3;
    const least = Math.max(1, Math.min(triples - skipped - 3 * most, triples >> 1), (triples >> 2) - skipped);
    const buckets: number[][] = [];
    for (let at = 0; at < count; at++) {
      const other = touched[at]!;
      const runs = shared[other]!;
      shared[other] = 0;
      if (runs < least || Math.abs(words.words[other]!.length - length) > most) continue;
      const bucket = Math.min(63, Math.round((40 * runs) / (triples + words.words[other]!.length)));
      const known = buckets[bucket];
      if (known === undefined) buckets[bucket] = [other];
      else known.push(other);
    }
    let left = compared;
    for (let bucket = buckets.length - 1; bucket >= 0 && left > 0; bucket--) {
      for (const other of buckets[bucket] ?? []) {
        if (left-- <= 0) break;
        const text = words.words[other]!;
        const count = slips(word, text, most);
        if (count === 0 || count > most) continue;
        const worth = 1 - (1.25 * count) / Math.max(length, text.length) - (word[0] === text[0] ? 0 : 0.05);
        if (worth > 0.4) add(other, worth * share, worth, share < 1 ? "part" : "typo");
      }
    }
  }

  #addCompletions(word: string, add: (word: number, cover: number, fill: number, way: Way) => void): void {
    const { sortedWords, words, wordLabels } = this.#index;
    let low = 0;
    let high = sortedWords.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (words.words[sortedWords[middle]!]! < word) low = middle + 1;
      else high = middle;
    }
    const begins: number[] = [];
    for (let at = low; at < sortedWords.length && begins.length < 2000; at++) {
      const other = sortedWords[at]!;
      if (!words.words[other]!.startsWith(word)) break;
      begins.push(other);
    }
    if (begins.length > mostCompletions) {
      const frequency = (other: number) => wordLabels.offsets[other + 1]! - wordLabels.offsets[other]!;
      begins.sort((a, b) => frequency(b) - frequency(a) || a - b);
      begins.length = mostCompletions;
    }
    for (const other of begins) {
      const share = word.length / words.words[other]!.length;
      if (share < 1) add(other, prefixWorth, 0.4 + 0.5 * share, "prefix");
    }
  }

  #addParts(word: string, exact: number, add: (word: number, cover: number, fill: number, way: Way) => void): void {
    const { words } = this.#index;
    if (exact >= 0) {
      const { offsets, values, share } = this.#compounds;
      for (let at = offsets[exact]!; at < offsets[exact + 1]!; at++) add(values[at]!, 0.95, share[at]! * 0.95, "part");
    }
    if (exact >= 0) {
      const { partOffsets, parts, partShare } = this.#compounds;
      for (let at = partOffsets[exact]!; at < partOffsets[exact + 1]!; at++)
        add(parts[at]!, 0.95 * partShare[at]!, 0.9, "part");
      return;
    }
    const parts = splitCompound(word, words, this.#parts);
    for (const part of parts) add(part.word, (0.95 * part.length) / word.length, 0.95, "part");
    if (parts.length > 0 || word.length < 5) return;
    if (this.#addDerivedParts(word, add)) return;
    this.#addGlued(word, add);
  }

  /** A compound whose parts stand in the labels in other forms only: `projectleiding` where labels have `projecten` and `leiden`. */
  #addDerivedParts(word: string, add: (word: number, cover: number, fill: number, way: Way) => void): boolean {
    const { rootWords, languages } = this.#index;
    if (!languages.includes("nl") || word.length < 9 || word.length > longestDerived) return false;
    for (let cut = 4; cut + 4 <= word.length; cut++) {
      const last = this.#rootWordsOf(word.slice(cut));
      if (last === undefined) continue;
      for (const link of ["", "s"]) {
        const front = word.slice(0, cut);
        if (!front.endsWith(link)) continue;
        const first = this.#rootWordsOf(front.slice(0, front.length - link.length));
        if (first === undefined) continue;
        for (const [root, length] of [
          [first, cut],
          [last, word.length - cut],
        ] as const) {
          for (let at = rootWords.offsets[root]!; at < rootWords.offsets[root + 1]!; at++) {
            add(rootWords.values[at]!, (derivationWorth * length) / word.length, derivationWorth, "part");
          }
        }
        return true;
      }
    }
    return false;
  }

  #rootWordsOf(word: string): number | undefined {
    const root = this.#index.roots.find(`nl ${dutchRoot(word)}`);
    return root < 0 ? undefined : root;
  }

  /** Two words with the space between them left out or mistyped: `soilctesting`, `footproblm`. */
  #addGlued(word: string, add: (word: number, cover: number, fill: number, way: Way) => void): void {
    const { words } = this.#index;
    const length = word.length;
    for (let cut = length - 2; cut >= 2; cut--) {
      const first = words.find(word.slice(0, cut));
      if (first < 0) continue;
      for (const gap of [0, 1]) {
        const last = words.find(word.slice(cut + gap));
        if (last < 0 || length - cut - gap < 2) continue;
        add(first, (0.95 * (cut + gap / 2)) / length, 0.95, "part");
        add(last, (0.95 * (length - cut - gap / 2)) / length, 0.95, "part");
        return;
      }
    }
    for (let cut = length - 3; cut >= 3; cut--) {
      const first = words.find(word.slice(0, cut));
      if (first < 0) continue;
      add(first, (0.9 * cut) / length, 0.9, "part");
      this.#addTypos(word.slice(cut), 40, (0.9 * (length - cut)) / length, add);
      break;
    }
    for (let cut = 3; cut <= length - 3; cut++) {
      const last = words.find(word.slice(cut));
      if (last < 0) continue;
      add(last, (0.9 * (length - cut)) / length, 0.9, "part");
      this.#addTypos(word.slice(0, cut), 40, (0.9 * cut) / length, add);
      break;
    }
  }
}

/**
 * Whether a word of the vocabulary may be a part of a Dutch compound: a Dutch word of four letters, or of three when it is frequent, or
 * any word of five, as Dutch borrows freely.
 */
export function isPartWord(index: LabelIndex, word: number): boolean {
  const length = index.words.words[word]!.length;
  if (length < 3) return false;
  const frequency = dutchFrequency(index, word);
  return length > 4 || (length === 4 && frequency > 0) || frequency >= 8;
}

/** How many Dutch labels have a word; 0 when the index has no Dutch. */
export function dutchFrequency(index: LabelIndex, word: number): number {
  const language = index.languages.indexOf("nl");
  return language < 0 ? 0 : index.wordLanguage[word * index.languages.length + language]!;
}
