import type { PlanProblem, ProblemSource } from "../problem/plan-problem.js";
import { type Solved, type SolveOptions, solve } from "./solve.js";

/** A problem with its best choice. */
export interface Best {
  readonly problem: PlanProblem;
  readonly solved: Solved;
}

/** What the best choice has to keep to. */
export interface BestOptions extends Omit<SolveOptions, "fixed"> {
  /** The entries that must be chosen, 1, or must not, −1. Default: all are free. */
  readonly fix?: (problem: PlanProblem) => Int8Array;
  /** Seats that organisations have to have filled, by id. Default: none. */
  readonly floors?: ReadonlyMap<string, number>;
}

/**
 * Finds the best choice among all pairs: with those that matter at first, and more as long as prices do not rule out the rest.
 *
 * @returns The last problem and its best choice; `undefined` when what is fixed cannot be.
 */
export function bestChoice(source: ProblemSource, { fix, floors, ...options }: BestOptions): Best | undefined {
  for (;;) {
    const problem = source.problem(floors);
    const solved = solve(problem, fix === undefined ? options : { ...options, fixed: fix(problem) });
    if (solved === undefined) return undefined;
    const people = new Map<number, number>();
    const slots = new Map<number, number>();
    problem.rows.list.forEach(({ kind, at }, row) => {
      if (kind === "person") people.set(at, solved.prices[row]!);
      if (kind === "slot") slots.set(at, solved.prices[row]!);
    });
    // What a search proved holds for the rest only where even the whole gap would not make it worth while.
    const gap = solved.provenBy === "search" ? Math.max(0, solved.bound - solved.worth) : 0;
    const more = source.pool.admit(
      (slot, person) =>
        Math.floor(((people.get(person) ?? 0) + (slots.get(slot) ?? 0) - gap) / problem.scale) - problem.seatWorth,
    );
    if (more === 0) return { problem, solved };
  }
}
