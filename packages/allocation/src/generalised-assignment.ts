import { checkGeneralised } from "./check-generalised.js";
import { type GapModel, gapModel } from "./gap-model.js";
import { improve } from "./gap-search.js";
import { lagrangianBound } from "./lagrangian-bound.js";
import { type LinearModelSolver, solveExactly } from "./linear-model.js";

/** Rows to be assigned to columns that have room: hours against capacity. */
export interface GeneralisedProblem {
  /** How many rows there are, ≥ 0: each is assigned to one column. */
  readonly rows: number;
  /** How many columns there are, ≥ 0: each takes as many rows as fit. */
  readonly columns: number;
  /** Row-major values, length `rows * columns`. `Infinity` forbids the pair, or, when maximising, `−Infinity`. */
  readonly values: Float64Array | readonly number[];
  /** Row-major, length `rows * columns`: what the row takes of the column's capacity, whole, ≥ 0. */
  readonly weights: Int32Array | readonly number[];
  /** Capacity of each column, whole, ≥ 0, at most 10⁶. */
  readonly capacities: Int32Array | readonly number[];
  /** Whether the total is made as large as possible. Default `false`: as small as possible. */
  readonly maximise?: boolean;
  /** What a row that is left unassigned adds to the total, finite. Default: every row must be assigned. */
  readonly unassignedCost?: number;
}

/** How long and from where the search goes; nothing depends on a clock. */
export interface GeneralisedOptions {
  /** Moves of the local search at most. Default 20,000. */
  readonly maxSteps?: number;
  /** Steps of the bound at most. Default 400. */
  readonly maxBoundSteps?: number;
  /** Starts the stream of random numbers that breaks ties and tenures. Default 1. */
  readonly seed?: number;
  /** Ends the search early with what it has; then the result depends on when it was aborted. */
  readonly signal?: { readonly aborted: boolean };
  /** An exact solver of linear models with whole variables, as npm `highs` gives; asked where bound and value differ. */
  readonly solver?: LinearModelSolver;
}

/** An assignment within all capacities, and how far from the best it can be at most. */
export interface GeneralisedFound {
  readonly status: "found";
  /** The column of each row, −1 where the row is unassigned. */
  readonly columnOfRow: Int32Array;
  /** Sum of the values of the pairs, plus `unassignedCost` for each row left alone. */
  readonly cost: number;
  /** No assignment is better than this. */
  readonly bound: number;
  /** |cost − bound| / max(1, |cost|). */
  readonly gap: number;
  /** Whether the assignment is known to be the best. */
  readonly proven: boolean;
  /** What proves it: the bound, or the word of the solver that was passed. */
  readonly provenBy?: "bound" | "solver";
  /** A price for each row; from these alone {@link verifyGeneralised} finds the bound again. */
  readonly rowPrices: Float64Array;
  /** What it took; the same on every machine unless aborted. */
  readonly work: GeneralisedWork;
}

/** No assignment was found. */
export interface GeneralisedNotFound {
  /** `"infeasible"`: there is none; `"unknown"`: there may be one. */
  readonly status: "infeasible" | "unknown";
  /** A row that fits no column, where that is the reason. */
  readonly row?: number;
  /** A bound on the total of any assignment; ±`Infinity` where there is none. */
  readonly bound: number;
  readonly work: GeneralisedWork;
}

/** What it took, counted. */
export interface GeneralisedWork {
  readonly boundSteps: number;
  readonly searchSteps: number;
}

/** What comes out of {@link generalisedAssignment}. */
export type GeneralisedSolution = GeneralisedFound | GeneralisedNotFound;

/**
 * Finds a good assignment of rows to columns with capacities, a bound on the best, and whether it is proven.
 *
 * @param problem - Values and weights of all pairs, and capacities.
 * @param options - Steps, seed, an abort signal, an exact solver for the rest of the gap.
 * @returns The best assignment found, with the bound and the gap; or that there is none.
 * @throws AllocationError `INVALID_SHAPE` on lengths; `NOT_A_NUMBER` on values; `INVALID_OPTION` on weights, capacities and
 * options that are not whole or out of range.
 * @remarks The problem is NP-hard. The bound is Lagrangian: each row's need for one column is given a price, and each column
 * solves a knapsack exactly, O(rows · capacity) for each column and step; it is exact to rounding when values are whole,
 * and then rounded up to a whole number. The search first moves and swaps rows, may go beyond capacities for a price that
 * adapts, and keeps from undoing recent moves; O(rows² + rows · columns) for each step. Then it frees the rows of a few columns
 * at a time and divides them anew exactly, the way that is best other than now; how much dearer that may be falls to nothing
 * over the steps that are left. Deterministic by steps and seed.
 *
 * Source: bound: G. T. Ross, R. M. Soland, "A branch and bound algorithm for the generalized assignment problem",
 * Mathematical Programming 8, 1975, 91–103, DOI 10.1007/BF01580430, and M. L. Fisher, R. Jaikumar, L. N. Van Wassenhove, "A
 * multiplier adjustment method for the generalized assignment problem", Management Science 32(9), 1986, 1095–1103,
 * DOI 10.1287/mnsc.32.9.1095. Search after M. Yagiura, T. Ibaraki, F. Glover, "An ejection chain approach for the generalized
 * assignment problem", INFORMS Journal on Computing 16(2), 2004, 133–151, DOI 10.1287/ijoc.1030.0036, and P. Shaw, "Using
 * constraint programming and local search methods to solve vehicle routing problems", CP 1998, LNCS 1520, 417–431,
 * DOI 10.1007/3-540-49481-2_30. Differs in: multipliers by subgradients; plain tabu search instead of ejection chains; large
 * neighbourhoods are searched column by column, over patterns that lose little against the bound of capacity prices.
 * @example
 * ```ts
 * import { generalisedAssignment } from "@inzet/allocation";
 *
 * const solution = generalisedAssignment({
 *   rows: 3,
 *   columns: 2,
 *   values: [1, 2, 1, 3, 1, 4],
 *   weights: [2, 2, 2, 2, 2, 2],
 *   capacities: [4, 2],
 * });
 * if (solution.status === "found") console.log(solution.cost, solution.proven); // 4 true
 * ```
 */
export function generalisedAssignment(
  problem: GeneralisedProblem,
  options: GeneralisedOptions = {},
): GeneralisedSolution {
  checkGeneralised(problem, options);
  const { rows } = problem;
  const { maxSteps = 20_000, maxBoundSteps = 400, seed = 1, signal, solver } = options;
  const model = gapModel(problem);
  const sign = problem.maximise === true ? -1 : 1;
  const homeless = model.rowWithoutColumn();
  if (homeless !== undefined) {
    const work = { boundSteps: 0, searchSteps: 0 };
    return { status: "infeasible", row: homeless, bound: sign * Infinity, work };
  }
  // What a short search finds tells the bound how far to go.
  const cheapest = {
    value: -Infinity,
    rowPrices: new Float64Array(rows),
    steps: 0,
    wanted: new Uint8Array(rows * model.columns),
  };
  const first = improve(model, cheapest, Math.min(300, maxSteps), seed, signal).columnOfRow;
  const bound = lagrangianBound(model, maxBoundSteps, first === undefined ? undefined : model.costOf(first), signal);
  const search = improve(model, bound, maxSteps, seed, signal);
  const work = { boundSteps: bound.steps, searchSteps: search.steps };
  const least = bound.value;
  let columnOfRow = search.columnOfRow;
  let provenBy: "bound" | "solver" | undefined;
  if (columnOfRow !== undefined && model.costOf(columnOfRow) <= least + model.tolerance) provenBy = "bound";
  if (provenBy === undefined && solver !== undefined) {
    const exact = solveExactly(model, solver);
    if (exact === "infeasible") return { status: "infeasible", bound: sign * Infinity, work };
    if (exact !== undefined && model.fits(exact)) {
      if (columnOfRow === undefined || model.costOf(exact) <= model.costOf(columnOfRow)) columnOfRow = exact;
      provenBy = "solver";
    }
  }
  if (columnOfRow === undefined) return { status: "unknown", bound: sign * least, work };
  return found(problem, model, columnOfRow, sign * least, bound.rowPrices, provenBy, work);
}

function found(
  problem: GeneralisedProblem,
  model: GapModel,
  assigned: Int32Array,
  bound: number,
  rowPrices: Float64Array,
  provenBy: "bound" | "solver" | undefined,
  work: GeneralisedWork,
): GeneralisedFound {
  const { rows, columns, values, unassignedCost = 0, maximise } = problem;
  const columnOfRow = assigned.map((column) => (column === columns ? -1 : column));
  let cost = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOfRow[row]!;
    cost += column < 0 ? unassignedCost : values[row * columns + column]!;
  }
  const gap = Math.abs(cost - bound);
  return {
    status: "found",
    columnOfRow,
    cost,
    bound,
    gap: gap <= model.tolerance ? 0 : gap / Math.max(1, Math.abs(cost)),
    proven: provenBy !== undefined,
    ...(provenBy === undefined ? {} : { provenBy }),
    rowPrices: maximise === true ? rowPrices.map((price) => 0 - price) : rowPrices,
    work,
  };
}
