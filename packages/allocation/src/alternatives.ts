import { AllocationError } from "./allocation-error.js";
import { checkProblem } from "./check-problem.js";
import { type FullMatrix, fullMatrix } from "./full-matrix.js";
import type { LinearProblem, OptimalAssignment } from "./linear-assignment.js";
import { optimalPairs } from "./optimal-pairs.js";
import { reassign } from "./reassign.js";
import { residualLists } from "./residual-lists.js";
import type { ResidualMatrix } from "./residual-matrix.js";

/** One assignment among the best. */
export interface Alternative {
  /** The column of each row, −1 where the row is unassigned. */
  readonly columnOfRow: Int32Array;
  /** Its total, counted as in `linearAssignment`. */
  readonly cost: number;
}

/** In how many of the optimal assignments a pair is. */
export type PairOccurrence = "all" | "some" | "none";

/** The best assignments, and what all of the very best have in common. */
export interface Alternatives {
  /** The best assignments, the best first, all different; fewer than asked where there are no more. */
  readonly best: readonly Alternative[];
  /** Whether all, some or none of the optimal assignments have a pair. */
  occurrence(row: number, column: number): PairOccurrence;
}

/** How alternatives are told apart. */
export interface AlternativesOptions {
  /**
   * How much worse a total may be and still count as optimal for `occurrence`, ≥ 0. Default: 0 where all values are whole
   * and their sums stay below 2⁵³, else 10⁻¹¹ times the largest magnitude.
   */
  readonly tolerance?: number;
}

/**
 * Lists the k best assignments, and says for every pair whether it is in all, some or none of the optimal ones.
 *
 * @param problem - A dense problem, unchanged since it was solved.
 * @param solution - Its optimal solution from `linearAssignment` or `resolve`.
 * @param k - How many assignments are wanted, ≥ 1.
 * @param options - What counts as equal.
 * @returns The best assignments, the first with the cost of `solution`; of equal ones, in an order that is always the same.
 * @throws AllocationError as `linearAssignment` for the problem; `INVALID_SHAPE` when the solution is of another size;
 * `INVALID_OPTION` on a `k` that is not a whole number ≥ 1.
 * @remarks O(k n · nm) time worst case for n rows and m columns: for each assignment listed, one shortest path for each row;
 * O(nm + k n (n + m)) memory, and `occurrence` is known after O(nm).
 *
 * Source: K. G. Murty, "An algorithm for ranking all the assignments in order of increasing cost", Operations Research
 * 16(3), 1968, 682–687, DOI 10.1287/opre.16.3.682, with one shortest path for each part as in C. R. Chegireddy, H. W. Hamacher,
 * "Algorithms for finding K-best perfect matchings", Discrete Applied Mathematics 18(2), 1987, 155–165,
 * DOI 10.1016/0166-218X(87)90017-5. Occurrence: strongly connected components (R. Tarjan, "Depth-first search and linear graph
 * algorithms", SIAM Journal on Computing 1(2), 1972, 146–160, DOI 10.1137/0201010) of the pairs with reduced cost 0.
 * @example
 * ```ts
 * import { alternatives, linearAssignment } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
 * const solution = linearAssignment(problem);
 * if (solution.status === "optimal") {
 *   const { best, occurrence } = alternatives(problem, solution, 2);
 *   console.log(best.map(({ cost }) => cost), occurrence(0, 1)); // [ 5, 6 ] all
 * }
 * ```
 */
export function alternatives(
  problem: LinearProblem,
  solution: OptimalAssignment,
  k: number,
  options: AlternativesOptions = {},
): Alternatives {
  checkProblem(problem);
  const { rows, columns } = problem;
  if (!(Number.isSafeInteger(k) && k >= 1)) {
    throw new AllocationError("INVALID_OPTION", `k ${k} must be a whole number ≥ 1`, "ask for 1 or more", { k });
  }
  if (solution.columnOfRow?.length !== rows || solution.columnPrices?.length !== columns) {
    throw new AllocationError(
      "INVALID_SHAPE",
      `the solution has ${solution.columnOfRow?.length} rows and ${solution.columnPrices?.length} columns, the problem ${rows} and ${columns}`,
      "pass the problem together with its own solution",
      { rows, columns },
    );
  }
  const full = fullMatrix(problem, solution);
  const occurs = optimalPairs(full, options.tolerance ?? full.tolerance);
  return {
    best: ranked(full, k).map((node) => full.toAlternative(node.columnOfRow)),
    occurrence(row, column) {
      const cell = full.turned ? column * full.columns + row : row * full.columns + column;
      return (["none", "some", "all"] as const)[occurs[cell]!]!;
    },
  };
}

/** The best assignment of a part of all assignments: some rows fixed, and what the next row may not have. */
interface Part {
  readonly columnOfRow: Int32Array;
  readonly rowPrices: Float64Array;
  readonly columnPrices: Float64Array;
  readonly cost: number;
  /** Rows before this one have the column that they have, in the whole part. */
  readonly fixed: number;
  /** Columns that the row at `fixed` may not have. */
  readonly barred: readonly number[];
  readonly serial: number;
}

function ranked(full: FullMatrix, k: number): Part[] {
  const { rows, columns } = full;
  let serial = 0;
  const waiting: Part[] = [{ ...full.start, fixed: 0, barred: [], serial: serial++ }];
  const best: Part[] = [];
  while (best.length < k) {
    let first = -1;
    for (let at = 0; at < waiting.length; at++) {
      if (first < 0 || before(waiting[at]!, waiting[first]!)) first = at;
    }
    if (first < 0) break;
    const part = waiting[first]!;
    waiting.splice(first, 1);
    best.push(part);
    if (best.length === k) break;
    // The rest of the part falls apart by the first row that has another column than here.
    const costs = full.costs.slice();
    for (let row = 0; row < part.fixed; row++) fix(costs, row, part.columnOfRow[row]!);
    for (const column of part.barred) costs[part.fixed * columns + column] = Infinity;
    for (let row = part.fixed; row < rows; row++) {
      const column = part.columnOfRow[row]!;
      const own = costs[row * columns + column]!;
      costs[row * columns + column] = Infinity;
      const barred = row === part.fixed ? [...part.barred, column] : [column];
      const child = solved(full, costs, part, row, barred, serial++);
      if (child !== undefined) waiting.push(child);
      costs[row * columns + column] = own;
      fix(costs, row, column);
    }
  }
  return best;

  function before(a: Part, b: Part): boolean {
    return a.cost < b.cost || (a.cost === b.cost && a.serial < b.serial);
  }

  function fix(costs: Float64Array, row: number, column: number): void {
    const own = costs[row * columns + column]!;
    costs.fill(Infinity, row * columns, (row + 1) * columns);
    for (let other = 0; other < rows; other++) costs[other * columns + column] = Infinity;
    costs[row * columns + column] = own;
  }
}

/** The best assignment when one row has to find another column, from the prices of the part. */
function solved(
  full: FullMatrix,
  costs: Float64Array,
  part: Part,
  row: number,
  barred: readonly number[],
  serial: number,
): Part | undefined {
  const { rows, columns } = full;
  const columnOfRow = part.columnOfRow.slice();
  const rowOfColumn = new Int32Array(columns).fill(-1);
  for (let other = 0; other < rows; other++) rowOfColumn[columnOfRow[other]!] = other;
  const matrix: ResidualMatrix = {
    ...{ rows, columns, turned: false, sign: 1, values: costs, rowStep: columns, columnStep: 1 },
    ...{ unassignedCost: Infinity, hasHub: rows < columns, columnOfRow, rowOfColumn },
    rowPrices: part.rowPrices.slice(),
    columnPrices: part.columnPrices.slice(),
  };
  if (reassign(matrix, residualLists(matrix), [row], []).status === "infeasible") return undefined;
  const { rowPrices, columnPrices } = matrix;
  return { columnOfRow, rowPrices, columnPrices, cost: full.costOf(columnOfRow), fixed: row, barred, serial };
}
