/** What a concept is: a skill, a group of skills, an occupation, or a group of occupations. */
export type ConceptKind = "skill" | "group" | "occupation" | "occupation-group";

/** Every {@link ConceptKind}, in the order in which a compiled taxonomy numbers them. */
export const conceptKinds = [
  "skill",
  "group",
  "occupation",
  "occupation-group",
] as const satisfies readonly ConceptKind[];

/** What kind of skill a skill is. */
export type SkillType = "skill" | "knowledge" | "attitude" | "language";

/** Every {@link SkillType}. */
export const skillTypes = ["skill", "knowledge", "attitude", "language"] as const satisfies readonly SkillType[];

/** The names of one concept in one language. */
export interface ConceptLabels {
  /** The name to show. */
  readonly preferred?: string;
  /** Other names that people use. */
  readonly alternative?: readonly string[];
  /** Names to find it by but never to show: misspellings, outdated words. */
  readonly hidden?: readonly string[];
}

/** A concept of another classification that means the same, or nearly. */
export interface ConceptMatch {
  readonly uri: string;
  readonly kind: "exact" | "close";
}

/** One concept as its author writes it down. */
export interface ConceptSource {
  /** Stable and unique in the taxonomy: a URI or a short word. */
  readonly id: string;
  readonly kind: ConceptKind;
  /** By BCP-47 language. */
  readonly labels: Readonly<Record<string, ConceptLabels>>;
  /** By BCP-47 language. */
  readonly descriptions?: Readonly<Record<string, string>>;
  /** Skills only. */
  readonly skillType?: SkillType;
  /** ISCO code or other notation. */
  readonly code?: string;
  /** Ids of concepts one step more general; a concept may have several. */
  readonly broader?: readonly string[];
  /** Ids of skills: those an occupation cannot do without, or those that go closely with this skill. */
  readonly essential?: readonly string[];
  /** Ids of skills: those that help in an occupation, or that go with this skill. */
  readonly optional?: readonly string[];
  /** The same concept elsewhere. */
  readonly matches?: readonly ConceptMatch[];
}

/**
 * A taxonomy as plain data: what loaders return and `createTaxonomy` takes.
 *
 * @example
 * ```ts
 * import type { TaxonomySource } from "@inzet/core";
 *
 * const source: TaxonomySource = {
 *   id: "demo",
 *   version: "1",
 *   languages: ["nl", "en"],
 *   concepts: [
 *     { id: "ict", kind: "group", labels: { nl: { preferred: "ICT" }, en: { preferred: "ICT" } } },
 *     { id: "sql", kind: "skill", labels: { en: { preferred: "SQL" } }, broader: ["ict"] },
 *   ],
 * };
 * ```
 */
export interface TaxonomySource {
  readonly id: string;
  readonly version: string;
  /** BCP-47 languages, the main one first: the order in which labels fall back. Labels in other languages are left out. */
  readonly languages: readonly string[];
  /** In any order. */
  readonly concepts: readonly ConceptSource[];
  /** What must be shown wherever the taxonomy is used. */
  readonly attribution?: string;
}
