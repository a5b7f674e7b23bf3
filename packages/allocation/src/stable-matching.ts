import { checkStable } from "./check-stable.js";
import { proposals } from "./proposals.js";
import { turnedPairs } from "./turned-pairs.js";

/** Rows and columns that rank each other, as residents and hospitals do. */
export interface StableProblem {
  /** How many rows there are, ≥ 0. */
  readonly rows: number;
  /** How many columns there are, ≥ 0. */
  readonly columns: number;
  /** Where the pairs of each row start; length `rows + 1`, from 0, never falling. */
  readonly rowStarts: Int32Array | readonly number[];
  /** The column of each acceptable pair, row after row; no column twice in a row. */
  readonly columnOfPair: Int32Array | readonly number[];
  /** How the row ranks the column of each pair: any finite number, lower is better, equal is a tie. */
  readonly rowRanks: Int32Array | Float64Array | readonly number[];
  /** How the column ranks the row of each pair: any finite number, lower is better, equal is a tie. */
  readonly columnRanks: Int32Array | Float64Array | readonly number[];
  /** Most pairs of each row, whole. Default 1. */
  readonly rowQuotas?: Int32Array | readonly number[];
  /** Most pairs of each column, whole. Default 1. */
  readonly columnQuotas?: Int32Array | readonly number[];
}

/** How a stable matching is chosen among several. */
export interface StableOptions {
  /** The side that gets the best that it can have in any stable matching (exact where nobody has ties). Default `"rows"`. */
  readonly favour?: "rows" | "columns";
  /**
   * Whether ties are used to match more: a heuristic (the largest weakly stable matching is NP-hard to find), at least two
   * thirds of the largest where only the side that is not favoured has ties and the other has quotas of 1. Default `false`:
   * ties go to the lower position.
   */
  readonly largest?: boolean;
}

/** A stable matching. */
export interface StableMatching {
  /** Positions of the matched pairs, ascending. */
  readonly pairs: Int32Array;
  /** One column of each row, its best; −1 where it has none. */
  readonly columnOfRow: Int32Array;
  /** What it took; the same on every machine. */
  readonly work: { readonly proposals: number };
}

/**
 * Matches rows and columns so that no row and column both prefer each other to what they have.
 *
 * @param problem - Acceptable pairs, row by row, with the ranks that both give; quotas of both sides.
 * @param options - Which side is favoured, and whether ties are used to match more.
 * @returns The matched pairs; stable in the weak sense where there are ties: no pair would make both strictly better off.
 * It always exists. {@link blockingPairs} is empty for it.
 * @throws AllocationError `INVALID_SHAPE` on arrays that do not fit; `NOT_A_NUMBER` on a rank that is not finite;
 * `INVALID_OPTION` on a quota that is not whole or negative.
 * @remarks O(p log d) for p pairs and most pairs d of one member; about 17 bytes a pair. Deterministic.
 *
 * Source: D. Gale, L. S. Shapley, "College admissions and the stability of marriage", American Mathematical Monthly 69(1),
 * 1962, 9–15, DOI 10.2307/2312726. Second chances for `largest`: Z. Király, "Better and simpler approximation algorithms for
 * the stable marriage problem", Algorithmica 60(1), 2011, 3–20, DOI 10.1007/s00453-009-9371-7. Differs in: quotas on both
 * sides; ties of the favoured side go to the lower position.
 * @example
 * ```ts
 * import { stableMatching } from "@inzet/allocation";
 *
 * const solution = stableMatching({
 *   rows: 2,
 *   columns: 2,
 *   rowStarts: [0, 2, 4],
 *   columnOfPair: [0, 1, 0, 1],
 *   rowRanks: [1, 2, 1, 2],
 *   columnRanks: [2, 1, 1, 2],
 * });
 * console.log([...solution.columnOfRow]); // [ 1, 0 ]
 * ```
 */
export function stableMatching(problem: StableProblem, options: StableOptions = {}): StableMatching {
  checkStable(problem);
  const { rows, columns, rowStarts, columnOfPair, rowRanks, columnRanks } = problem;
  const { favour = "rows", largest = false } = options;
  const starts = rowStarts instanceof Int32Array ? rowStarts : Int32Array.from(rowStarts);
  const columnOf = columnOfPair instanceof Int32Array ? columnOfPair : Int32Array.from(columnOfPair);
  const count = starts[rows]!;
  const rowQuotas = new Int32Array(problem.rowQuotas ?? new Int32Array(rows).fill(1));
  const columnQuotas = new Int32Array(problem.columnQuotas ?? new Int32Array(columns).fill(1));
  const held = new Uint8Array(count);
  let made: number;
  if (favour === "rows") {
    made = proposals(
      {
        ...{ proposers: rows, receivers: columns, starts, receiverOf: columnOf },
        ...{ ownRanks: rowRanks, otherRanks: columnRanks, quotas: rowQuotas, otherQuotas: columnQuotas },
      },
      largest,
      held,
    );
  } else {
    const position = new Float64Array(count);
    for (let pair = 0; pair < count; pair++) position[pair] = pair;
    const turned = turnedPairs(rows, columns, { rowStarts: starts, columnOfPair: columnOf, costs: position });
    const original = turned.costs;
    const heldThere = new Uint8Array(count);
    made = proposals(
      {
        ...{ proposers: columns, receivers: rows, starts: turned.rowStarts, receiverOf: turned.columnOfPair },
        ownRanks: original.map((pair) => columnRanks[pair]!),
        otherRanks: original.map((pair) => rowRanks[pair]!),
        ...{ quotas: columnQuotas, otherQuotas: rowQuotas },
      },
      largest,
      heldThere,
    );
    for (let at = 0; at < count; at++) held[original[at]!] = heldThere[at]!;
  }
  let matched = 0;
  for (let pair = 0; pair < count; pair++) matched += held[pair]!;
  const pairs = new Int32Array(matched);
  matched = 0;
  const columnOfRow = new Int32Array(rows).fill(-1);
  for (let row = 0; row < rows; row++) {
    let best = Infinity;
    for (let pair = starts[row]!; pair < starts[row + 1]!; pair++) {
      if (held[pair] === 0) continue;
      pairs[matched++] = pair;
      if (rowRanks[pair]! >= best) continue;
      best = rowRanks[pair]!;
      columnOfRow[row] = columnOf[pair]!;
    }
  }
  return { pairs, columnOfRow, work: { proposals: made } };
}
