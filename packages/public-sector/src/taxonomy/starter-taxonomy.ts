import type { ConceptLabels, ConceptSource, TaxonomySource } from "@inzet/core";
import * as domainFiles from "./domains/index.js";
import type { DomainEntry, LabelEntry, OccupationEntry, SkillEntry } from "./notation.js";
import * as occupationFiles from "./occupations/index.js";

/** The fields of work, by id. */
export const domains: readonly DomainEntry[] = byId(Object.values(domainFiles));

/** The jobs, by id. */
export const occupations: readonly OccupationEntry[] = byId(Object.values(occupationFiles).flat());

/**
 * Gives the starter taxonomy for Dutch government work, in Dutch and English.
 *
 * @returns A source for `createTaxonomy`: fields of work and groups (kind `group`), skills and their specialisations (kind
 *   `skill`), and jobs (kind `occupation`) with their essential and optional skills. A fresh object at every call.
 * @remarks Written for inzet. Where ESCO has a concept that means the same or nearly the same, its URI stands as a match, so that
 * records that use ESCO's URIs resolve. Skills that go together are optional to each other. O(concepts).
 * @example
 * ```ts
 * import { createTaxonomy } from "@inzet/core";
 * import { starterTaxonomy } from "@inzet/public-sector";
 *
 * const taxonomy = createTaxonomy(starterTaxonomy());
 * taxonomy.label("budget-drafting", "nl"); // "begroting opstellen"
 * ```
 */
export function starterTaxonomy(): TaxonomySource {
  const related = relatedBothWays();
  const concepts: ConceptSource[] = [];
  const addSkill = (entry: SkillEntry, broader: string) => {
    const near = related.get(entry.id);
    concepts.push({
      ...named(entry),
      kind: "skill",
      skillType: entry.type ?? "skill",
      broader: [broader],
      ...(near === undefined ? {} : { optional: near }),
    });
    for (const narrower of entry.narrower ?? []) addSkill(narrower, entry.id);
  };
  for (const domain of domains) {
    concepts.push({ ...named(domain), kind: "group" });
    for (const group of domain.groups) {
      concepts.push({ ...named(group), kind: "group", broader: [domain.id] });
      for (const skill of group.skills) addSkill(skill, group.id);
    }
  }
  for (const occupation of occupations) {
    concepts.push({
      ...named(occupation),
      kind: "occupation",
      code: occupation.isco,
      essential: occupation.essential,
      optional: occupation.optional,
    });
  }
  return { id: "inzet-public-sector", version: "1.0.0", languages: ["nl", "en"], concepts };
}

function named(entry: LabelEntry): Pick<ConceptSource, "id" | "labels" | "matches"> {
  const matches = [
    ...(entry.exact === undefined ? [] : [{ uri: entry.exact, kind: "exact" as const }]),
    ...(entry.close === undefined ? [] : [{ uri: entry.close, kind: "close" as const }]),
  ];
  return {
    id: entry.id,
    labels: { nl: labels(entry.nl, entry.nlAlt), en: labels(entry.en, entry.enAlt) },
    ...(matches.length === 0 ? {} : { matches }),
  };
}

function labels(preferred: string, alternative: readonly string[] | undefined): ConceptLabels {
  return alternative === undefined || alternative.length === 0 ? { preferred } : { preferred, alternative };
}

/** Which skills go with which, in both directions whoever of the two says so; by id. */
function relatedBothWays(): ReadonlyMap<string, readonly string[]> {
  const pairs = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = pairs.get(from);
    if (known === undefined) pairs.set(from, new Set([to]));
    else known.add(to);
  };
  const visit = (entry: SkillEntry) => {
    for (const other of entry.related ?? []) {
      add(entry.id, other);
      add(other, entry.id);
    }
    for (const narrower of entry.narrower ?? []) visit(narrower);
  };
  for (const domain of domains) for (const group of domain.groups) for (const skill of group.skills) visit(skill);
  return new Map([...pairs].map(([id, others]) => [id, [...others].sort()]));
}

function byId<Entry extends LabelEntry>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
}
