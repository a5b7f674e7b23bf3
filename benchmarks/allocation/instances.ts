import { randomFrom } from "../random.js";

/** A dense square problem for all solvers. */
export interface Instance {
  readonly name: string;
  readonly size: number;
  /** Row-major costs. */
  readonly costs: Float64Array;
}

/** Kinds of cost matrices; low-rank is nearest to people with skills and assignments that ask for them. */
export const kinds = ["uniform", "geometric", "low-rank", "integers", "Machol–Wien"] as const;

/** Makes the same costs from the same seed. */
export function instance(kind: (typeof kinds)[number], size: number, seed: number): Instance {
  const random = randomFrom(seed * 7919 + size);
  const points = (dimensions: number) => Array.from({ length: size }, () => Array.from({ length: dimensions }, random));
  const [left, right] = [points(8), points(8)];
  const at = (row: number, column: number): number => {
    const [p, q] = [left[row]!, right[column]!];
    if (kind === "uniform") return random();
    if (kind === "integers") return 1 + Math.floor(random() * 100);
    if (kind === "geometric") return Math.hypot(p[0]! - q[0]!, p[1]! - q[1]!);
    if (kind === "Machol–Wien") return (row + 1) * (column + 1);
    return -p.reduce((sum, value, index) => sum + value * q[index]!, 0);
  };
  const costs = new Float64Array(size * size);
  for (let row = 0; row < size; row++)
    for (let column = 0; column < size; column++) costs[row * size + column] = at(row, column);
  return { name: `${kind} n = ${size}`, size, costs };
}
