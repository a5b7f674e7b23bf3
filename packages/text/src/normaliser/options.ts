import type { ConceptKind } from "@inzet/core";

/** Options of `createNormaliser`. */
export interface NormaliserOptions {
  /** BCP-47 languages of the labels to use, the main one first. Default: those of the taxonomy, or `["nl", "en"]` for a list of concepts. */
  readonly languages?: readonly string[];
  /** Abbreviations besides the built-in ones, each with what it may stand for; one of the same name replaces the built-in one. */
  readonly abbreviations?: Readonly<Record<string, readonly string[]>>;
}

/** Options of `normalise`. */
export interface NormaliseOptions {
  /** Most candidates, 1 to 1000. Default 10. */
  readonly limit?: number;
  /** Only labels in this language. Default: labels in all languages. */
  readonly language?: string;
  /**
   * One candidate a concept, or one a label; then further labels of one concept rank somewhat lower at best effort, so that other concepts are
   * seen. Default `concept`.
   */
  readonly by?: "concept" | "label";
  /** `best` ranks by all that is known, in milliseconds; `fast` is for keystrokes. Default `best`. */
  readonly effort?: "best" | "fast";
  /** Only concepts of these kinds. Default: all. */
  readonly kinds?: readonly ConceptKind[];
  /** Text around the phrase: of several meanings, the one that goes with it comes first. Default: none. */
  readonly context?: string;
}

/** Options of `extract`. */
export interface ExtractOptions {
  /** Most extractions, the best ones, 1 to 10,000. Default 1000. */
  readonly limit?: number;
  /** Only labels in this language. Default: labels in all languages. */
  readonly language?: string;
  /** Only concepts of these kinds. Default `["skill"]`. */
  readonly kinds?: readonly ConceptKind[];
  /** Whether extractions may overlap; they are then ordered by score. Default `false`: in the order of the text. */
  readonly overlaps?: boolean;
  /** Least score, in [0, 1]. Default 0.5. */
  readonly leastScore?: number;
}
