import { gridLog } from "./grid.js";
import type { OrderedConcepts } from "./order-concepts.js";
import type { Relations } from "./relations.js";
import { type SparseRows, transposeRows, type WeightedRows } from "./sparse-rows.js";
import { VectorBuilder } from "./weighted-vectors.js";

/** Two skills that are both named by one occupation only are not alike for that: as good as this many more occupations speak against. */
const doubt = 5;

/** How much nearer skills of many occupations come to all they share one with, and others less near. */
const popularity = 0.08;

/**
 * Describes each skill by the occupations that need it: essential 1, optional ½, and an occupation that names few skills says
 * more than one that names many.
 *
 * @returns One row a skill, of length nearly 1 when many occupations name it, shorter when few do, and empty when none does.
 * @remarks Weight of an occupation: `ln(1 + skills / skills it names)`. O(relations).
 */
export function occupationVectors(ordered: OrderedConcepts, relations: Relations): WeightedRows {
  const skills = ordered.counts[0]!;
  const essential = occupationsOnly(relations.essential, skills);
  const optional = occupationsOnly(relations.optional, skills);
  const weights = new Float64Array(ordered.concepts.length);
  for (let at = skills; at < weights.length; at++) {
    const named =
      relations.essential.start[at + 1]! -
      relations.essential.start[at]! +
      (relations.optional.start[at + 1]! - relations.optional.start[at]!);
    weights[at] = gridLog(1 + skills / Math.max(1, named));
  }
  const byEssential = transposeRows(essential, skills);
  const byOptional = transposeRows(optional, skills);
  const vectors = new VectorBuilder(doubt, popularity);
  for (let skill = 0; skill < skills; skill++) {
    for (let at = byEssential.start[skill]!; at < byEssential.start[skill + 1]!; at++) {
      const occupation = byEssential.columns[at]!;
      vectors.add(occupation, weights[occupation]!);
    }
    for (let at = byOptional.start[skill]!; at < byOptional.start[skill + 1]!; at++) {
      const occupation = byOptional.columns[at]!;
      vectors.add(occupation, weights[occupation]! / 2);
    }
    vectors.endRow();
  }
  return vectors.finish();
}

/** The same rows, with those of skills made empty: what a skill names is no occupation. */
function occupationsOnly(rows: SparseRows, skills: number): SparseRows {
  const first = rows.start[skills]!;
  const start = rows.start.slice();
  for (let row = 0; row < start.length; row++) start[row] = row <= skills ? 0 : start[row]! - first;
  return { start, columns: rows.columns.subarray(first) };
}
