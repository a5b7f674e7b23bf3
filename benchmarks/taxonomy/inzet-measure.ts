import type { Taxonomy } from "@inzet/core";
import type { Measure } from "./measure.js";

/** The similarity of a compiled taxonomy, as it is stored. */
export function inzetMeasure(name: string, taxonomy: Taxonomy): Measure {
  return {
    name,
    addRow(skill, into, factor) {
      const { indices, values } = taxonomy.coveringSkills(skill);
      for (let at = 0; at < indices.length; at++) into[indices[at]!]! += factor * values[at]!;
      into[skill]! += factor * 255;
    },
    between: (a, b) => taxonomy.similarityAt(a, b),
  };
}
