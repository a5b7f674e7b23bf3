import { foldText } from "./fold.js";
import type { Sections } from "./format.js";

/** How a label fits a search: the whole label, its beginning, or all words somewhere in it. */
export type SearchMatch = "exact" | "prefix" | "words";

/** One label that fits. */
export interface LabelHit {
  /** Number of the concept. */
  readonly concept: number;
  /** Number of the label. */
  readonly label: number;
  readonly matched: SearchMatch;
  /** In (0, 1]: 1 for the whole preferred label. */
  readonly score: number;
}

const labelDecoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Finds labels by text: without case and accents, in one pass over all labels.
 *
 * @remarks The folded labels are made at the first search and kept. O(characters of all labels) a search.
 */
export class LabelSearch {
  readonly #sections: Sections;
  readonly #folded: string;
  readonly #start: Uint32Array;

  constructor(sections: Sections) {
    this.#sections = sections;
    this.#folded = foldText(labelDecoder.decode(sections.labelBytes));
    const rows = sections.labelLanguage.length;
    const start = new Uint32Array(rows + 1);
    let at = 0;
    for (let row = 0; row < rows; row++) {
      start[row] = at;
      at = this.#folded.indexOf("\n", at) + 1;
    }
    start[rows] = this.#folded.length;
    this.#start = start;
  }

  /**
   * Finds the best label of every concept that has one that fits.
   *
   * @param text - What to look for; white space parts the words.
   * @param accept - Which labels to look at.
   * @returns One hit a concept, in no promised order.
   */
  find(text: string, accept: (concept: number, label: number) => boolean): LabelHit[] {
    const query = foldText(text).trim().replace(/\s+/g, " ");
    if (query === "") return [];
    const words = query.split(" ");
    const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
    const best = new Map<number, LabelHit>();
    let concept = 0;
    let row = 0;
    for (let at = this.#folded.indexOf(longest); at >= 0; at = this.#folded.indexOf(longest, this.#start[row + 1]!)) {
      row = this.#rowAt(at, row);
      while (this.#sections.labelStart[concept + 1]! <= row) concept++;
      if (!accept(concept, row)) continue;
      const label = this.#folded.slice(this.#start[row]!, this.#start[row + 1]! - 1);
      const matched = fit(label, query, words);
      if (matched === undefined) continue;
      const score = scoreOf(matched, query, label, this.#sections.labelRole[row]!);
      const previous = best.get(concept);
      if (previous === undefined || score > previous.score) best.set(concept, { concept, label: row, matched, score });
    }
    return [...best.values()];
  }

  /** The label that holds character `at`; labels before `from` are not looked at. */
  #rowAt(at: number, from: number): number {
    let low = from;
    let high = this.#start.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#start[middle]! <= at) low = middle;
      else high = middle;
    }
    return low;
  }
}

function fit(label: string, query: string, words: readonly string[]): SearchMatch | undefined {
  if (label === query) return "exact";
  if (label.startsWith(query)) return "prefix";
  return words.every((word) => label.includes(word)) ? "words" : undefined;
}

/** Kind of match first, then how much of the label was asked for; alternative and hidden labels a little lower. */
function scoreOf(matched: SearchMatch, query: string, label: string, role: number): number {
  const base = matched === "exact" ? 1 : matched === "prefix" ? 0.7 : 0.4;
  const room = matched === "exact" ? 0 : 0.25;
  // A query that says a word twice can be longer than a label that holds all its words.
  return base + room * Math.min(1, query.length / label.length) - 0.02 * role;
}
