import { suggest, type Taxonomy } from "@inzet/core";
import type { CheckTargets } from "../records/check-references.js";

/** Taxonomies up to this size are searched for a similar id as a whole. */
const fewSkills = 3000;

/** What skills may be referred to, and how to find the one that was probably meant: by its id, or else by its label. */
export function skillTargets(taxonomy: Taxonomy): Pick<CheckTargets, "hasSkill" | "suggestSkill"> {
  let ids: readonly string[] | undefined;
  return {
    hasSkill: (id) => {
      // Records may name a skill by the URI of an exact match as well.
      const at = taxonomy.indexOf(taxonomy.has(id) ? id : (taxonomy.resolve(id) ?? id));
      return at >= 0 && at < taxonomy.skillCount;
    },
    suggestSkill: (id) => {
      const [byLabel] = taxonomy.search(id.replace(/[-_]/g, " "), { limit: 1, kinds: ["skill"] });
      if (byLabel !== undefined) return byLabel.id;
      if (taxonomy.skillCount > fewSkills) return undefined;
      ids ??= Array.from({ length: taxonomy.skillCount }, (_, at) => taxonomy.idAt(at));
      return suggest(id, ids);
    },
  };
}
