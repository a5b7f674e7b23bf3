/** A concept found in prose. */
export interface Extraction {
  readonly conceptId: string;
  /** The label that was found, as its author wrote it. */
  readonly label: string;
  /** Language of that label. */
  readonly language: string;
  /** In [0, 1]. */
  readonly score: number;
  /** Position of the first UTF-16 unit in the text. */
  readonly start: number;
  /** Position after the last one. */
  readonly end: number;
  /** Whether the text says that it is not there, or not needed. */
  readonly negated: boolean;
  /** 1 novice to 5 expert, when the text hints at it. */
  readonly level?: 1 | 2 | 3 | 4 | 5;
  /** How much it matters, when the text hints at it. */
  readonly importance?: "must" | "should" | "nice";
}
