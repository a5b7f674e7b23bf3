import type { WordMatch } from "../search/word-match.js";

/** A word of a phrase with what it may mean. */
export interface QueryWord {
  readonly text: string;
  readonly weight: number;
  readonly matches: readonly WordMatch[];
  /** Roots of the word or of its parts, each with its share of the word. */
  readonly roots: readonly (readonly [root: number, share: number])[];
}

/** A word of the vocabulary that looks like word `query` of the phrase. */
export interface LikeWord {
  readonly query: number;
  readonly word: number;
  readonly likeness: number;
}

/** Labels with what is known about each. */
export interface Candidates {
  readonly labels: readonly number[];
  /** Row-major, `labels.length * featureCount`. */
  readonly features: Float32Array;
}
