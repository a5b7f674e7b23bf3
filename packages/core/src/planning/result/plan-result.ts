import { dateOfDay } from "../../model/index.js";
import type { OpenSeats, Plan, PlanCertificate } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";
import { matchesOf, type Place, totalOf } from "./place.js";
import { unmetRules } from "./unmet-rules.js";

/** Puts a plan together from who is where. */
export function planResult(
  problem: PlanProblem,
  places: readonly Place[],
  chosen: ArrayLike<number>,
  proven: boolean,
  certificateFor: (total: number) => PlanCertificate,
): Plan {
  const { asked, slots } = problem;
  const matches = matchesOf(problem, places);
  const total = totalOf(matches);
  const unmet = unmetRules(problem, chosen);
  const seats = slots.reduce((sum, slot) => sum + (slot.covers === undefined ? slot.seats + slot.pinned : 0), 0);
  return {
    today: dateOfDay(problem.market.setting.today),
    objective: asked.objective,
    asked: asked.options,
    matches,
    open: openSeats(problem, places),
    seats,
    total,
    certificate: certificateFor(total),
    proven,
    ...(unmet.length === 0 ? {} : { unmet }),
  };
}

/** Seats that stay open, by slot, without causes. */
function openSeats({ slots, entries }: PlanProblem, places: readonly Place[]): OpenSeats[] {
  const filled = slots.map(() => 0);
  const here = new Set<string>();
  for (const { slot, person } of places) {
    filled[slot]! += 1;
    here.add(`${person} ${slot}`);
  }
  const others = new Set<number>();
  for (let entry = 0; entry < entries.count; entry++) {
    const slot = entries.slot[entry]!;
    if (!here.has(`${entries.person[entry]} ${slot}`)) others.add(slot);
  }
  return slots.flatMap((slot, at): OpenSeats[] => {
    const left = slot.seats + slot.pinned - filled[at]!;
    if (slot.covers !== undefined || left <= 0) return [];
    return [
      {
        assignmentId: slot.task.record.id,
        ...(slot.part === undefined ? {} : { part: slot.part }),
        seats: left,
        reason: others.has(at) ? "needed-elsewhere" : "nobody-eligible",
        possibleAfterAsking: 0,
      },
    ];
  });
}
