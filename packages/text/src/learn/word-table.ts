import type { Rows } from "../index/rows.js";

/** What words stand for: row `i` lists the words that word `i` may be replaced by, the likeliest first. */
export interface WordTable extends Rows {
  /** Probability of each. */
  readonly chance: Float32Array;
}

/** Two texts that mean the same, as numbers of words. */
export type WordPair = readonly [from: readonly number[], to: readonly number[]];

const rounds = 4;
const mostKept = 14;
const leastChance = 0.015;

/**
 * Learns which words stand for which from pairs of texts that mean the same.
 *
 * @param pairs - Texts as numbers of words.
 * @param count - All `from` numbers are below it.
 * @returns For each word at most 14 others, with chances of at least 0.015.
 * @remarks Source: P. Brown and others, "The mathematics of statistical machine translation", Computational Linguistics 19(2), 1993, Model 1.
 * Differs in: chances of words seen in few pairs are lowered by n / (n + 1). O(rounds × products of lengths).
 */
export function learnWordTable(pairs: readonly WordPair[], count: number): WordTable {
  const cells = new Map<number, number>();
  const cellOf: number[] = [];
  const froms: number[] = [];
  const tos: number[] = [];
  const span = 1 << 22;
  for (const [from, to] of pairs) {
    for (const target of to) {
      for (const origin of from) {
        const key = origin * span + target;
        let cell = cells.get(key);
        if (cell === undefined) {
          cell = froms.length;
          cells.set(key, cell);
          froms.push(origin);
          tos.push(target);
        }
        cellOf.push(cell);
      }
    }
  }
  const chance = new Float64Array(froms.length).fill(1);
  const expected = new Float64Array(froms.length);
  const totals = new Float64Array(count);
  for (let round = 0; round < rounds; round++) {
    expected.fill(0);
    totals.fill(0);
    let at = 0;
    for (const [from, to] of pairs) {
      for (let target = 0; target < to.length; target++) {
        let sum = 0;
        for (let origin = 0; origin < from.length; origin++) sum += chance[cellOf[at + origin]!]!;
        for (let origin = 0; origin < from.length; origin++) {
          const cell = cellOf[at + origin]!;
          const share = chance[cell]! / sum;
          expected[cell]! += share;
          totals[froms[cell]!]! += share;
        }
        at += from.length;
      }
    }
    for (let cell = 0; cell < chance.length; cell++) chance[cell] = expected[cell]! / totals[froms[cell]!]!;
  }
  const rows: [to: number, chance: number][][] = Array.from({ length: count }, () => []);
  for (let cell = 0; cell < chance.length; cell++) {
    const total = totals[froms[cell]!]!;
    const lowered = (chance[cell]! * total) / (total + 1);
    if (lowered >= leastChance) rows[froms[cell]!]!.push([tos[cell]!, lowered]);
  }
  const offsets = new Uint32Array(count + 1);
  const values: number[] = [];
  const chances: number[] = [];
  rows.forEach((row, from) => {
    row.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    for (const [to, each] of row.slice(0, mostKept)) {
      values.push(to);
      chances.push(each);
    }
    offsets[from + 1] = values.length;
  });
  return { offsets, values: Uint32Array.from(values), chance: Float32Array.from(chances) };
}
