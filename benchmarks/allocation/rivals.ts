import { createRequire } from "node:module";
import { linearAssignment } from "@inzet/allocation";
import type { Instance } from "./instances.js";

/** A solver behind the one interface of all: milliseconds of CPU, and the total that it came to. */
export interface Rival {
  readonly name: string;
  /** Largest size that it is asked, so that a run ends. */
  readonly most: number;
  prepare(instance: Instance): () => number;
}

/** Ours. */
export const ours: Rival = {
  name: "inzet",
  most: Number.POSITIVE_INFINITY,
  prepare:
    ({ size, costs }) =>
    () => {
      const solution = linearAssignment({ rows: size, columns: size, values: costs });
      return solution.status === "optimal" ? solution.cost : Number.NaN;
    },
};

/**
 * Packages of npm, loaded from the folder in the environment variable `INZET_RIVALS` (where `npm install munkres@2.0.4
 * hungarian-on3@0.3.1 linear-sum-assignment@1.0.9 munkres-js@1.2.2` was run); none without it.
 */
export function npmRivals(): Rival[] {
  const folder = process.env.INZET_RIVALS;
  if (folder === undefined) return [];
  const load = createRequire(`${folder}/package.json`);
  const lists = ({ size, costs }: Instance): number[][] =>
    Array.from({ length: size }, (_, row) => Array.from(costs.subarray(row * size, (row + 1) * size)));
  const total = ({ size, costs }: Instance, pairs: readonly (readonly [number, number])[]): number =>
    pairs.reduce((sum, [row, column]) => sum + costs[row * size + column]!, 0);
  type Pairs = [number, number][];
  const byLists = (name: string, most: number, solve: (matrix: number[][]) => Pairs): Rival => ({
    ...{ name, most },
    prepare: (instance) => {
      const matrix = lists(instance);
      return () => total(instance, solve(matrix));
    },
  });
  const munkres = load("munkres");
  const hungarian = load("hungarian-on3");
  const { Munkres } = load("munkres-js");
  const { linearSumAssignment } = load("linear-sum-assignment");
  return [
    byLists("munkres 2.0.4", 2000, (matrix) => (munkres.default ?? munkres.munkres ?? munkres)(matrix)),
    byLists("hungarian-on3 0.3.1", 1000, (matrix) => hungarian(matrix)),
    byLists("linear-sum-assignment 1.0.9", 1000, (matrix) =>
      Array.from(linearSumAssignment(matrix, { maximaze: false }).rowAssignments as Float64Array, (column, row) => [
        row,
        column,
      ]),
    ),
    byLists("munkres-js 1.2.2", 200, (matrix) => new Munkres().compute(matrix)),
  ];
}
