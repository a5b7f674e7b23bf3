import type { Way } from "../search/word-match.js";

/** How one word of a text met one word of a label. */
export interface WordReason {
  /** The word as the text has it, folded. */
  readonly word: string;
  /** The word as the label has it, folded. */
  readonly labelWord: string;
  readonly way: Way;
}

/** A concept, or one of its labels, that a text may mean. */
export interface Candidate {
  readonly conceptId: string;
  /** The label that fits best, as its author wrote it. */
  readonly label: string;
  /** Language of that label. */
  readonly language: string;
  /** In [0, 1]; comparable between candidates of one text, and roughly the chance that the concept is meant. */
  readonly score: number;
  /** Which words met, in the order of the text; a word that met nothing is absent. */
  readonly matched: readonly WordReason[];
}

/** A concept that a sentence speaks of. */
export interface Suggestion {
  readonly conceptId: string;
  /** The label that fits best, as its author wrote it. */
  readonly label: string;
  /** Language of that label. */
  readonly language: string;
  /** In [0, 1]; comparable between suggestions for one text. */
  readonly score: number;
  /** Position of the first UTF-16 unit of the words by which it was found. */
  readonly start: number;
  /** Position after the last one. */
  readonly end: number;
}
