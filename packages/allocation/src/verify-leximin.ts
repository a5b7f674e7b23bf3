import { checkTransportation } from "./check-transportation.js";
import { Findings } from "./findings.js";
import type { LeximinAssignment, LeximinProblem } from "./leximin-assignment.js";
import { membership, type Verification, type VerifyOptions } from "./verify.js";

/**
 * Checks that an assignment is the fairest one, level by level, from the problem and the numbers in the solution alone.
 *
 * @param problem - The problem that was solved.
 * @param solution - What `leximinAssignment` returned, or anyone else claims.
 * @param options - How many violations are listed.
 * @returns Whether the assignment keeps to pairs and quotas, no more rows can be assigned, and the prices of each level prove
 * that no assignment that is as good on worse levels has fewer pairs of it.
 * @throws AllocationError as `leximinAssignment` does, when the problem itself is not well formed.
 * @remarks O(p) for each value that occurs, for p pairs; whole numbers, no tolerance. Shares no code with the solver but
 * the check of the problem's form.
 * @example
 * ```ts
 * import { leximinAssignment, verifyLeximin } from "@inzet/allocation";
 *
 * const problem = { rows: 2, columns: 2, rowStarts: [0, 2, 4], columnOfPair: [0, 1, 0, 1], values: [1, 4, 3, 9] };
 * console.log(verifyLeximin(problem, leximinAssignment(problem)).valid); // true
 * ```
 */
export function verifyLeximin(
  problem: LeximinProblem,
  solution: LeximinAssignment,
  options: VerifyOptions = {},
): Verification {
  const { rows, columns, rowStarts, columnOfPair, values, maximise = false } = problem;
  const quotas = problem.columnQuotas ?? new Int32Array(columns).fill(1);
  const supplies = new Int32Array(rows).fill(1);
  checkTransportation({ rows, columns, rowStarts, columnOfPair, values, supplies, demands: quotas });
  const findings = new Findings(options.limit ?? 20);
  const { columnOfRow, stages, shortage } = solution;
  if (columnOfRow?.length !== rows) {
    findings.add({ code: "SHAPE", message: `columnOfRow has length ${columnOfRow?.length}, it must be ${rows}` });
    return findings.conclude(0);
  }
  const pairs = values.length;
  // Arcs: pairs, then source → row, then column → sink.
  const units = new Int32Array(pairs + rows + columns);
  const least = new Int32Array(pairs + rows + columns);
  const most = new Int32Array(pairs + rows + columns).fill(1);
  const rowOfPair = new Int32Array(pairs);
  let assigned = 0;
  let cost = 0;
  const profile: number[] = [];
  for (let row = 0; row < rows; row++) {
    let found = columnOfRow[row] === -1;
    for (let pair = rowStarts[row]!; pair < rowStarts[row + 1]!; pair++) {
      rowOfPair[pair] = row;
      if (quotas[columnOfPair[pair]!] === 0) most[pair] = 0;
      if (columnOfPair[pair] !== columnOfRow[row]) continue;
      found = true;
      assigned++;
      cost += values[pair]!;
      profile.push(values[pair]!);
      units[pair] = 1;
      units[pairs + row] = 1;
      units[pairs + rows + columnOfPair[pair]!]!++;
    }
    if (!found)
      findings.add({ code: "FORBIDDEN_PAIR", row, message: `row ${row} may not have column ${columnOfRow[row]}` });
  }
  for (let column = 0; column < columns; column++) {
    most[pairs + rows + column] = quotas[column]!;
    if (units[pairs + rows + column]! <= quotas[column]!) continue;
    findings.add({
      code: "QUANTITY",
      column,
      message: `column ${column} has more rows than its quota ${quotas[column]}`,
    });
  }
  if (findings.count > 0) return findings.conclude(0);
  profile.sort((a, b) => (maximise ? a - b : b - a));
  const sameProfile =
    profile.length === solution.profile.length && profile.every((v, at) => v === solution.profile[at]);
  if (assigned !== solution.assigned || cost !== solution.cost || !sameProfile) {
    findings.add({
      code: "COST",
      message: `assigned, cost or profile are not those of the assignment: ${assigned}, ${cost}`,
    });
  }
  checkShortage();

  const order = [...Array(pairs).keys()].sort((a, b) => (maximise ? values[a]! - values[b]! : values[b]! - values[a]!));
  let stage = 0;
  for (let at = 0; at < pairs; ) {
    const value = values[order[at]!]!;
    const level: number[] = [];
    while (at < pairs && values[order[at]!] === value) level.push(order[at++]!);
    const count = level.reduce((sum, pair) => sum + units[pair]!, 0);
    if (count === 0) for (const pair of level) most[pair] = 0;
    else checkStage(value, count, level, stage++);
  }
  return findings.conclude(0);

  function checkStage(value: number, count: number, level: readonly number[], number: number): void {
    const proof = stages[number];
    if (proof?.value !== value || proof.count !== count || proof.prices.length !== 2 + rows + columns) {
      findings.add({
        code: "SHORTAGE",
        message: `nothing proves that ${count} pairs of value ${value} are the fewest`,
      });
      return;
    }
    const { prices } = proof;
    const counted = new Uint8Array(pairs);
    for (const pair of level) counted[pair] = 1;
    const fixed: number[] = [];
    for (let arc = 0; arc < units.length; arc++) {
      let reduced: number;
      if (arc < pairs) reduced = counted[arc]! + prices[2 + rowOfPair[arc]!]! - prices[2 + rows + columnOfPair[arc]!]!;
      else if (arc < pairs + rows) reduced = prices[0]! - prices[2 + arc - pairs]!;
      else reduced = prices[2 + arc - pairs]! - prices[1]!;
      if ((units[arc]! < most[arc]! && !(reduced >= 0)) || (units[arc]! > least[arc]! && !(reduced <= 0))) {
        const message = `the prices of value ${value} do not support the assignment`;
        findings.add({ code: "REDUCED_COST", amount: Math.abs(reduced), message });
      }
      if (reduced !== 0) fixed.push(arc);
    }
    // Every assignment as good as this one has these arcs as they are.
    for (const arc of fixed) {
      least[arc] = units[arc]!;
      most[arc] = units[arc]!;
    }
  }

  /** Rows of the set have, besides full columns of it, nothing: so many of them must stay alone. */
  function checkShortage(): void {
    const lone = rows - assigned;
    const chosenRows = membership(shortage?.rows, rows);
    const chosenColumns = membership(shortage?.columns, columns);
    let room = 0;
    for (const column of shortage?.columns ?? []) room += quotas[column] ?? 0;
    let closed = chosenRows !== undefined && chosenColumns !== undefined;
    for (let pair = 0; closed && pair < pairs; pair++) {
      if (chosenRows![rowOfPair[pair]!] === 1 && chosenColumns![columnOfPair[pair]!] === 0) closed = false;
    }
    if (closed && (shortage.rows.length - room === lone || (lone === 0 && shortage.rows.length === 0))) return;
    findings.add({ code: "SHORTAGE", message: `nothing proves that ${lone} rows must be left alone` });
  }
}
