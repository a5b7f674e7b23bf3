import { checkStable } from "./check-stable.js";
import { Findings } from "./findings.js";
import type { StableMatching, StableProblem } from "./stable-matching.js";
import type { Verification, VerifyOptions } from "./verify.js";

/**
 * Lists the pairs that would make both sides strictly better off than what they have.
 *
 * @param problem - Acceptable pairs with the ranks that both sides give.
 * @param matching - Any matching within the quotas, by the positions of its pairs.
 * @returns Positions of the blocking pairs, ascending; empty when the matching is stable.
 * @throws AllocationError as `stableMatching` does, when the problem itself is not well formed.
 * @remarks Linear in rows, columns and pairs.
 * @example
 * ```ts
 * import { blockingPairs } from "@inzet/allocation";
 *
 * const problem = { rows: 1, columns: 2, rowStarts: [0, 2], columnOfPair: [0, 1], rowRanks: [1, 2], columnRanks: [1, 1] };
 * console.log([...blockingPairs(problem, { pairs: [1] })]); // [ 0 ]
 * ```
 */
export function blockingPairs(problem: StableProblem, matching: { readonly pairs: ArrayLike<number> }): Int32Array {
  checkStable(problem);
  return blocking(problem, matching.pairs);
}

/**
 * Checks that a matching keeps to pairs and quotas, and that no pair blocks it.
 *
 * @param problem - The problem that was solved.
 * @param solution - What `stableMatching` returned, or anyone else claims.
 * @param options - How many violations are listed.
 * @returns Whether the matching is stable; that it is the best for one side, or the largest, is not checked.
 * @throws AllocationError as `stableMatching` does, when the problem itself is not well formed.
 * @remarks Linear in rows, columns and pairs; shares no code with the solver but the check of the problem's form.
 * @example
 * ```ts
 * import { stableMatching, verifyStable } from "@inzet/allocation";
 *
 * const problem = { rows: 1, columns: 1, rowStarts: [0, 1], columnOfPair: [0], rowRanks: [1], columnRanks: [1] };
 * console.log(verifyStable(problem, stableMatching(problem)).valid); // true
 * ```
 */
export function verifyStable(
  problem: StableProblem,
  solution: Pick<StableMatching, "pairs">,
  options: VerifyOptions = {},
): Verification {
  checkStable(problem);
  const { rows, columns, columnOfPair, rowRanks } = problem;
  const findings = new Findings(options.limit ?? 20);
  const rowOf = rowsOfPairs(problem);
  const [rowCounts, columnCounts] = [new Int32Array(rows), new Int32Array(columns)];
  let last = -1;
  for (let at = 0; at < solution.pairs.length; at++) {
    const pair = solution.pairs[at]!;
    if (!(Number.isInteger(pair) && pair > last && pair < rowRanks.length)) {
      findings.add({ code: "SHAPE", message: `pairs[${at}] is ${pair}, pairs must be positions in ascending order` });
      return findings.conclude(0);
    }
    last = pair;
    rowCounts[rowOf[pair]!]!++;
    columnCounts[columnOfPair[pair]!]!++;
  }
  for (let row = 0; row < rows; row++) {
    const quota = problem.rowQuotas?.[row] ?? 1;
    if (rowCounts[row]! <= quota) continue;
    findings.add({
      code: "QUANTITY",
      row,
      message: `row ${row} has ${rowCounts[row]} pairs, at most ${quota} allowed`,
    });
  }
  for (let column = 0; column < columns; column++) {
    const quota = problem.columnQuotas?.[column] ?? 1;
    if (columnCounts[column]! <= quota) continue;
    const message = `column ${column} has ${columnCounts[column]} pairs, at most ${quota} allowed`;
    findings.add({ code: "QUANTITY", column, message });
  }
  for (const pair of blocking(problem, solution.pairs)) {
    const [row, column] = [rowOf[pair]!, columnOfPair[pair]!];
    const message = `row ${row} and column ${column} prefer each other to what they have`;
    findings.add({ code: "BLOCKING_PAIR", row, column, message });
  }
  return findings.conclude(0);
}

function blocking(problem: StableProblem, matched: ArrayLike<number>): Int32Array {
  const { rows, columns, columnOfPair, rowRanks, columnRanks, rowQuotas, columnQuotas } = problem;
  const rowOf = rowsOfPairs(problem);
  const held = new Uint8Array(rowRanks.length);
  // The rank that a new partner has to beat: −∞ for who takes nobody, ∞ for who has room.
  const rowWorst = new Float64Array(rows).fill(-Infinity);
  const columnWorst = new Float64Array(columns).fill(-Infinity);
  const rowRoom = Int32Array.from({ length: rows }, (_, row) => rowQuotas?.[row] ?? 1);
  const columnRoom = Int32Array.from({ length: columns }, (_, column) => columnQuotas?.[column] ?? 1);
  for (let at = 0; at < matched.length; at++) {
    const pair = matched[at]!;
    const [row, column] = [rowOf[pair]!, columnOfPair[pair]!];
    held[pair] = 1;
    rowRoom[row]!--;
    columnRoom[column]!--;
    rowWorst[row] = Math.max(rowWorst[row]!, rowRanks[pair]!);
    columnWorst[column] = Math.max(columnWorst[column]!, columnRanks[pair]!);
  }
  const found: number[] = [];
  for (let pair = 0; pair < held.length; pair++) {
    if (held[pair] === 1) continue;
    const [row, column] = [rowOf[pair]!, columnOfPair[pair]!];
    const rowWants = rowRoom[row]! > 0 || rowRanks[pair]! < rowWorst[row]!;
    if (rowWants && (columnRoom[column]! > 0 || columnRanks[pair]! < columnWorst[column]!)) found.push(pair);
  }
  return Int32Array.from(found);
}

function rowsOfPairs({ rows, rowStarts, rowRanks }: StableProblem): Int32Array {
  const rowOf = new Int32Array(rowRanks.length);
  for (let row = 0; row < rows; row++) rowOf.fill(row, rowStarts[row]!, rowStarts[row + 1]!);
  return rowOf;
}
