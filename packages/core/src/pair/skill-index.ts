import { formatPath, InzetError } from "../errors/index.js";
import type { Taxonomy } from "../taxonomy/index.js";

/** Finds the number of a skill that a record names, also by the URI of an exact match. */
export function skillIndex(taxonomy: Taxonomy, id: string, record: string, path: readonly (string | number)[]): number {
  const resolved = taxonomy.has(id) ? id : taxonomy.resolve(id);
  const index = resolved === undefined ? -1 : taxonomy.indexOf(resolved);
  if (index < 0 || taxonomy.kindAt(index) !== "skill") {
    const where = formatPath(path);
    throw new InzetError("UNKNOWN_CONCEPT", {
      message: `${where} of ${record} must be a skill of taxonomy ${taxonomy.id}, and is ${id}`,
      advice:
        index < 0
          ? "taxonomy.search(words) finds the id of a skill"
          : `${id} is ${taxonomy.kindAt(index) === "group" ? "a" : "an"} ${taxonomy.kindAt(index)}; use one of its skills`,
      details: { id, path, record },
    });
  }
  return index;
}
