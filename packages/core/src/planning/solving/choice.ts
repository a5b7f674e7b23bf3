import type { PlanProblem } from "../problem/plan-problem.js";

/** A choice of entries as it grows and changes, with what each row carries. */
export class Choice {
  readonly chosen: Uint8Array;
  readonly #problem: PlanProblem;
  readonly #load: Float64Array;

  constructor(problem: PlanProblem) {
    this.#problem = problem;
    this.chosen = new Uint8Array(problem.entries.count);
    this.#load = new Float64Array(problem.rows.list.length);
  }

  set(entry: number, chosen: 0 | 1): void {
    if (this.chosen[entry] === chosen) return;
    const { starts, rowOf, coefficientOf } = this.#problem.rows;
    const sign = chosen === 1 ? 1 : -1;
    for (let at = starts[entry]!; at < starts[entry + 1]!; at++) this.#load[rowOf[at]!]! += sign * coefficientOf[at]!;
    this.chosen[entry] = chosen;
  }

  /** What all is worth, less what rows that are out of bounds cost. */
  get worth(): number {
    const { entries, rows } = this.#problem;
    let worth = 0;
    for (let entry = 0; entry < entries.count; entry++) if (this.chosen[entry] === 1) worth += entries.worth[entry]!;
    rows.list.forEach(({ bound, cost }, row) => {
      if (this.#load[row]! > bound) worth -= cost * (this.#load[row]! - bound);
    });
    return worth;
  }

  /** Units by which a row is out of bounds. */
  excess(row: number): number {
    return Math.max(0, this.#load[row]! - this.#problem.rows.list[row]!.bound);
  }

  /** What choosing or leaving an entry changes, rows that cost counted; hard rows are not looked at. */
  gain(entry: number): number {
    const { entries, rows } = this.#problem;
    const sign = this.chosen[entry] === 1 ? -1 : 1;
    let gain = sign * entries.worth[entry]!;
    for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
      const row = rows.rowOf[at]!;
      const { bound, cost } = rows.list[row]!;
      if (cost === Infinity) continue;
      const after = Math.max(0, this.#load[row]! + sign * rows.coefficientOf[at]! - bound);
      gain -= cost * (after - this.excess(row));
    }
    return gain;
  }

  /** Hard rows that would be out of bounds if an entry came on top. */
  blockedBy(entry: number): number[] {
    const { rows } = this.#problem;
    const found: number[] = [];
    for (let at = rows.starts[entry]!; at < rows.starts[entry + 1]!; at++) {
      const row = rows.rowOf[at]!;
      const { bound, cost } = rows.list[row]!;
      if (cost === Infinity && this.#load[row]! + rows.coefficientOf[at]! > bound) found.push(row);
    }
    return found;
  }

  /** Hard rows that are out of bounds. */
  broken(): number[] {
    const found: number[] = [];
    this.#problem.rows.list.forEach(({ cost }, row) => {
      if (cost === Infinity && this.excess(row) > 0) found.push(row);
    });
    return found;
  }
}
