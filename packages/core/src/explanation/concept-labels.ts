import type { Taxonomy } from "../taxonomy/index.js";

/** Labels of concepts, by id and language. */
export type ConceptLabelTable = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Collects every text in a value that is the id of a concept. */
function collect(value: unknown, taxonomy: Taxonomy, found: Set<string>): void {
  if (typeof value === "string") {
    if (taxonomy.has(value)) found.add(value);
  } else if (typeof value === "object" && value !== null) {
    for (const entry of Object.values(value)) collect(entry, taxonomy, found);
  }
}

/**
 * Looks up the labels of all concepts that a result names, so that it can be rendered without a taxonomy.
 *
 * @returns Labels in Dutch and English, falling back as the taxonomy does; ids in order.
 */
export function conceptLabels(result: unknown, taxonomy: Taxonomy): ConceptLabelTable {
  const found = new Set<string>();
  collect(result, taxonomy, found);
  return Object.fromEntries(
    [...found].sort().map((id) => [id, { nl: taxonomy.label(id, "nl"), en: taxonomy.label(id, "en") }]),
  );
}
