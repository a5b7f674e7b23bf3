import type { ConceptKind, ConceptLabels, ConceptMatch, SkillType } from "./source.js";

/** One concept, read from a compiled taxonomy. A copy: changing it changes nothing else. */
export interface Concept {
  readonly id: string;
  readonly kind: ConceptKind;
  readonly skillType?: SkillType;
  readonly code?: string;
  /** By language; a language without labels is absent. */
  readonly labels: Readonly<Record<string, ConceptLabels>>;
  /** By language. */
  readonly descriptions: Readonly<Record<string, string>>;
  readonly matches: readonly ConceptMatch[];
}

/** A skill that is like another. */
export interface Neighbour {
  readonly id: string;
  /** In (0, 1). */
  readonly similarity: number;
}

/** A concept found by text. */
export interface SearchResult {
  readonly id: string;
  /** The label that fits, as it is written. */
  readonly label: string;
  readonly language: string;
  /** In (0, 1]: 1 for the whole preferred label. */
  readonly score: number;
  /** What fits: the whole label, its beginning, or all words somewhere in it. */
  readonly matched: "exact" | "prefix" | "words";
}

/** Options of `taxonomy.neighbours`. */
export interface NeighbourOptions {
  /** Default 10. */
  readonly limit?: number;
  /** In [0, 1]. Default 0. */
  readonly minSimilarity?: number;
}

/** Options of `taxonomy.search`. */
export interface SearchOptions {
  /** Default 10. */
  readonly limit?: number;
  /** Look only at labels in this language. Default: all. */
  readonly language?: string;
  /** Look only at concepts of these kinds. Default: all. */
  readonly kinds?: readonly ConceptKind[];
}
