import type { Setting } from "../pair/index.js";

/** Labels of what a result names, by id and language: concepts, work forms, organisations. */
export type LabelTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Lists in values are written with this between their entries. */
export const LIST_SEPARATOR = ", ";

/** Collects every text in a value that may be an id. */
function collect(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    for (const entry of value.split(LIST_SEPARATOR)) found.add(entry);
  } else if (typeof value === "object" && value !== null) {
    for (const entry of Object.values(value)) collect(entry, found);
  }
}

/**
 * Looks up the labels of all that a result names, so that it can be rendered without a taxonomy.
 *
 * @returns Labels in Dutch and English, falling back as the taxonomy does; ids in order.
 */
export function labelsOf(result: unknown, setting: Setting): LabelTable {
  const { taxonomy, policy } = setting;
  const found = new Set<string>();
  collect(result, found);
  const labels: [string, Readonly<Record<string, string>>][] = [];
  for (const id of [...found].sort()) {
    const form = policy.engagements?.find((entry) => entry.id === id);
    const organisation = setting.organisation(id);
    if (form !== undefined) labels.push([id, form.labels]);
    else if (organisation !== undefined) labels.push([id, { nl: organisation.name, en: organisation.name }]);
    else {
      const concept = taxonomy.resolve(id);
      if (concept !== undefined) {
        labels.push([id, { nl: taxonomy.label(concept, "nl"), en: taxonomy.label(concept, "en") }]);
      }
    }
  }
  return Object.fromEntries(labels);
}
