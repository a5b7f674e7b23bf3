import { gridLog } from "./grid.js";
import type { Relations } from "./relations.js";
import type { WeightedRows } from "./sparse-rows.js";
import { VectorBuilder } from "./weighted-vectors.js";

/**
 * Describes each skill by itself, its broader concepts and, for half, theirs: the narrower a group, the more it says.
 *
 * @param skills - Number of skills; the numbers below it are skills.
 * @param concepts - Number of concepts.
 * @returns One row a skill, of length 1, or empty when it has nothing broader.
 * @remarks Weight of a group: `ln(1 + skills / skills in it)`; groups with more than 400 skills tell too little and are left out.
 * O(skills · broader concepts within two steps).
 */
export function groupVectors(relations: Relations, skills: number, concepts: number): WeightedRows {
  const { broader } = relations;
  const members = new Uint32Array(concepts);
  const rows: Map<number, number>[] = [];
  for (let skill = 0; skill < skills; skill++) {
    const row = new Map<number, number>();
    rows.push(row);
    let front = [skill];
    for (const weight of [1, 0.5]) {
      const next: number[] = [];
      for (const from of front) {
        for (let at = broader.start[from]!; at < broader.start[from + 1]!; at++) {
          const group = broader.columns[at]!;
          if (row.has(group)) continue;
          row.set(group, weight);
          next.push(group);
        }
      }
      front = next;
    }
    for (const group of row.keys()) members[group]!++;
  }
  const vectors = new VectorBuilder();
  rows.forEach((row, skill) => {
    const isGroup = members[skill]! > 0;
    // A skill stands in its own group, so that what is broader shares something with what is narrower.
    if (isGroup) vectors.add(skill, gridLog(1 + skills / (members[skill]! + 1)));
    for (const [group, weight] of row) {
      if (members[group]! <= 400)
        vectors.add(group, weight * gridLog(1 + skills / (members[group]! + (group < skills ? 1 : 0))));
    }
    vectors.endRow();
  });
  return vectors.finish();
}
