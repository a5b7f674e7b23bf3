/** How a word of a text and a word of a label meet. The number orders them: when two ways are as good, the lower counts. */
export const ways = [
  "exact",
  "inflection",
  "derivation",
  "part",
  "abbreviation",
  "prefix",
  "typo",
  "synonym",
  "translation",
] as const;

/** How a word of a text and a word of a label meet. */
export type Way = (typeof ways)[number];

/** A word of the vocabulary that a word of the text may mean. */
export interface WordMatch {
  /** Number in the vocabulary. */
  readonly word: number;
  /** How much of the text's word it covers, in (0, 1]. */
  readonly cover: number;
  /** How much of the vocabulary's word is covered, in (0, 1]. */
  readonly fill: number;
  readonly way: Way;
}
