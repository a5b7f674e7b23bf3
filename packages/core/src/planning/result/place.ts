import { Pair } from "../../pair/index.js";
import { evaluatePair } from "../../ranking/index.js";
import { fromFixedPoint } from "../../scoring/index.js";
import type { PlannedMatch } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";

/** One person in one seat of a plan. */
export interface Place {
  /** Position of the professional in the market. */
  readonly person: number;
  /** Position of the slot, never one that covers two. */
  readonly slot: number;
  readonly pinned: boolean;
}

/** Who is where: pins, and entries that were chosen. Someone who covers two roles has two places. */
export function placesOf(problem: PlanProblem, chosen: ArrayLike<number>): Place[] {
  const { entries, pinned, slots } = problem;
  const places: Place[] = pinned.map(({ person, slot }) => ({ person, slot, pinned: true }));
  for (let entry = 0; entry < entries.count; entry++) {
    if (chosen[entry] !== 1) continue;
    const person = entries.person[entry]!;
    const slot = entries.slot[entry]!;
    for (const seat of slots[slot]!.covers ?? [slot]) places.push({ person, slot: seat, pinned: false });
  }
  return places;
}

/** The matches of places, by slot, then best first. */
export function matchesOf({ market, slots }: PlanProblem, places: readonly Place[]): PlannedMatch[] {
  return places
    .map(({ person, slot }) => {
      const { task, part } = slots[slot]!;
      const { match } = evaluatePair(new Pair(market.professionals[person]!, task, market.setting), market.rules);
      return { slot, match: part === undefined ? match : { ...match, part } };
    })
    .sort(
      (a, b) =>
        a.slot - b.slot ||
        b.match.score.value - a.match.score.value ||
        (a.match.professionalId < b.match.professionalId ? -1 : 1),
    )
    .map(({ match }) => match);
}

/** The sum of the scores of matches; exact in any order. */
export function totalOf(matches: readonly PlannedMatch[]): number {
  return matches.reduce((sum, match) => sum + match.score.value, fromFixedPoint(0));
}
