/**
 * How the starter taxonomy is written down: short keys keep hundreds of entries readable.
 * `starter-taxonomy.ts` turns this notation into a `TaxonomySource`.
 */

/** Labels in both languages; alternatives are other words people use for the same thing. */
export interface LabelEntry {
  /** Stable, kebab-case, unique over the whole taxonomy; English words. */
  readonly id: string;
  /** Preferred Dutch label. */
  readonly nl: string;
  /** Preferred English label. */
  readonly en: string;
  /** Other Dutch words for it: synonyms, abbreviations, verb or noun forms, product names. */
  readonly nlAlt?: readonly string[];
  /** Other English words for it. */
  readonly enAlt?: readonly string[];
  /** URI of the ESCO concept that means the same. */
  readonly exact?: string;
  /** URI of the ESCO concept that means nearly the same. */
  readonly close?: string;
}

/** A skill; `narrower` holds its specialisations, at most one level deep. */
export interface SkillEntry extends LabelEntry {
  /** Defaults to `"skill"`. */
  readonly type?: "skill" | "knowledge" | "attitude";
  /** Ids of skills, in any domain, that go with this one without being broader or narrower. */
  readonly related?: readonly string[];
  readonly narrower?: readonly SkillEntry[];
}

/** Skills that belong together inside a domain. */
export interface GroupEntry extends LabelEntry {
  readonly skills: readonly SkillEntry[];
}

/** A field of work: the top level. */
export interface DomainEntry extends LabelEntry {
  readonly groups: readonly GroupEntry[];
}

/** A job that people in the public sector have, with the skills it takes. */
export interface OccupationEntry extends LabelEntry {
  /** ISCO-08 unit group, four digits. */
  readonly isco: string;
  /** Ids of skills without which the job cannot be done. */
  readonly essential: readonly string[];
  /** Ids of skills that help in it. */
  readonly optional: readonly string[];
}
