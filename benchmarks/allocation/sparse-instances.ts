import type { SparseProblem } from "@inzet/allocation";
import { randomFrom } from "../random.js";

/** Kinds of sparse problems. */
export const sparseKinds = ["uniform", "geometric"] as const;

/** Twenty columns for each row, one of them from a permutation so that all can be assigned; the same from the same seed. */
export function sparseInstance(kind: (typeof sparseKinds)[number], size: number, seed: number) {
  const perRow = 20;
  const random = randomFrom(seed * 7919 + size);
  const points = (): Float64Array => Float64Array.from({ length: 2 * size }, random);
  const [left, right] = [points(), points()];
  const own = Int32Array.from({ length: size }, (_, at) => at);
  for (let at = size - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [own[at], own[other]] = [own[other]!, own[at]!];
  }
  const columnOfPair = new Int32Array(size * perRow);
  const values = new Float64Array(size * perRow);
  for (let row = 0; row < size; row++) {
    const chosen = new Set([own[row]!]);
    while (chosen.size < perRow) chosen.add(Math.floor(random() * size));
    let at = row * perRow;
    for (const column of chosen) {
      columnOfPair[at] = column;
      values[at++] =
        kind === "uniform"
          ? random()
          : Math.hypot(left[2 * row]! - right[2 * column]!, left[2 * row + 1]! - right[2 * column + 1]!);
    }
  }
  const rowStarts = Int32Array.from({ length: size + 1 }, (_, row) => row * perRow);
  return { rows: size, columns: size, rowStarts, columnOfPair, values } satisfies SparseProblem;
}
