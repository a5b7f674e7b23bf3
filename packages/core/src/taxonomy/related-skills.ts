import { mergeRows } from "./merge-rows.js";
import type { Relations } from "./relations.js";
import { type SparseRows, transposeRows, type WeightedRows } from "./sparse-rows.js";

/**
 * Gathers which skills are tied by their author: one names the other as essential or optional.
 *
 * @returns Symmetric, ascending: row `i` lists the skills tied to skill `i`. O(relations).
 */
export function tiedSkills(relations: Relations, skills: number): SparseRows {
  const all = mergeRows(skillsOnly(relations.essential, skills), skillsOnly(relations.optional, skills), Math.max);
  const turned = transposeRows(all, skills);
  return mergeRows(all, { ...turned, values: new Float32Array(turned.columns.length) }, Math.max);
}

function skillsOnly(rows: SparseRows, skills: number): WeightedRows {
  const start = new Uint32Array(skills + 1);
  const columns: number[] = [];
  for (let row = 0; row < skills; row++) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at++) {
      if (rows.columns[at]! < skills && rows.columns[at] !== row) columns.push(rows.columns[at]!);
    }
    start[row + 1] = columns.length;
  }
  return { start, columns: Uint32Array.from(columns), values: new Float32Array(columns.length) };
}

/**
 * Adds what ties say: two tied skills are more alike, and what is like one of them is a little like the other.
 *
 * @param similar - Symmetric similarities, ascending rows.
 * @param near - The same, cut to those near enough to be spread.
 * @param ties - From {@link tiedSkills}.
 * @param strength - How much a tie adds to the two skills themselves.
 * @param spread - How much of `s(a, b)` goes to `(a, c)` when b and c are tied, divided by the root of both their numbers of ties.
 * @returns Symmetric, ascending rows. O(Σ over ties of the neighbours of both ends, sorted).
 */
export function spreadTies(
  similar: WeightedRows,
  near: WeightedRows,
  ties: SparseRows,
  strength: number,
  spread: number,
): WeightedRows {
  const height = similar.start.length - 1;
  const start = new Uint32Array(height + 1);
  const columns: number[] = [];
  const values: number[] = [];
  const sums = new Float64Array(height);
  const roots = new Float64Array(height);
  for (let row = 0; row < height; row++) roots[row] = Math.sqrt(Math.max(1, ties.start[row + 1]! - ties.start[row]!));
  for (let row = 0; row < height; row++) {
    const touched: number[] = [];
    const add = (other: number, value: number) => {
      if (other === row || value <= 0) return;
      if (sums[other] === 0) touched.push(other);
      sums[other]! += value;
    };
    const from = ties.start[row]!;
    const to = ties.start[row + 1]!;
    // Ties of the row itself: itself, and what is near the tied skill.
    for (let tie = from; tie < to; tie++) {
      const tied = ties.columns[tie]!;
      add(tied, strength);
      const share = spread / (roots[row]! * roots[tied]!);
      for (let at = near.start[tied]!; at < near.start[tied + 1]!; at++) {
        add(near.columns[at]!, share * near.values[at]!);
      }
    }
    // Ties of what is near the row.
    for (let at = near.start[row]!; at < near.start[row + 1]!; at++) {
      const close = near.columns[at]!;
      for (let tie = ties.start[close]!; tie < ties.start[close + 1]!; tie++) {
        const tied = ties.columns[tie]!;
        add(tied, (spread * near.values[at]!) / (roots[close]! * roots[tied]!));
      }
    }
    touched.sort((a, b) => a - b);
    for (const other of touched) {
      columns.push(other);
      values.push(sums[other]!);
      sums[other] = 0;
    }
    start[row + 1] = columns.length;
  }
  const added = { start, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
  return symmetric(mergeRows(similar, added, (a, b) => a + b));
}

/** Makes both sides of a pair the same to the last bit: sums in another order may differ there. */
function symmetric(rows: WeightedRows): WeightedRows {
  const { start, columns, values } = rows;
  const height = start.length - 1;
  const next = start.slice(0, height);
  for (let row = 0; row < height; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const other = columns[at]!;
      // Rows are walked in order, so the entries of `other` that point back come up in order too.
      const mirror = next[other]!++;
      if (other > row) {
        const larger = Math.max(values[at]!, values[mirror]!);
        values[at] = larger;
        values[mirror] = larger;
      }
    }
  }
  return rows;
}
