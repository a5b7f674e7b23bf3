import type { PlannedMatch } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";

/** A plan's matches as entries of a problem. */
export interface ChosenMatches {
  readonly chosen: Uint8Array;
  /** Matches that are neither pinned nor an entry. */
  readonly unknown: readonly PlannedMatch[];
}

function placeKey(professionalId: string, assignmentId: string, part = ""): string {
  return JSON.stringify([professionalId, assignmentId, part]);
}

/** Finds the entries of a problem that a plan's matches are; two roles of one person are one entry. */
export function chosenOf(problem: PlanProblem, matches: readonly PlannedMatch[]): ChosenMatches {
  const { entries, slots, pinned, market } = problem;
  const idOf = (person: number) => market.professionals[person]!.record.id;
  const entryOf = new Map<string, number>();
  for (let entry = 0; entry < entries.count; entry++) {
    const { task, part } = slots[entries.slot[entry]!]!;
    entryOf.set(placeKey(idOf(entries.person[entry]!), task.record.id, part), entry);
  }
  const agreed = new Set(
    pinned.map(({ person, slot }) => placeKey(idOf(person), slots[slot]!.task.record.id, slots[slot]!.part)),
  );
  const chosen = new Uint8Array(entries.count);
  const unknown: PlannedMatch[] = [];
  const byPair = new Map<string, PlannedMatch[]>();
  for (const match of matches) {
    if (agreed.delete(placeKey(match.professionalId, match.assignmentId, match.part))) continue;
    const key = placeKey(match.professionalId, match.assignmentId);
    byPair.set(key, [...(byPair.get(key) ?? []), match]);
  }
  for (const own of byPair.values()) {
    const [{ professionalId, assignmentId }] = own as [PlannedMatch];
    const order = slots.filter((slot) => slot.task.record.id === assignmentId).map((slot) => slot.part);
    const parts = own.map((match) => match.part).sort((a, b) => order.indexOf(a) - order.indexOf(b));
    const entry = entryOf.get(placeKey(professionalId, assignmentId, parts[0] === undefined ? "" : parts.join("+")));
    if (entry === undefined || chosen[entry] === 1) unknown.push(...own);
    else chosen[entry] = 1;
  }
  return { chosen, unknown };
}

/** What chosen entries are worth, less what rows out of bounds cost; 2⁻²⁰ths. */
export function worthOf({ entries, rows }: PlanProblem, chosen: ArrayLike<number>): number {
  let worth = 0;
  for (let entry = 0; entry < entries.count; entry++) if (chosen[entry] === 1) worth += entries.worth[entry]!;
  rows.list.forEach(({ bound, cost }, row) => {
    if (cost === Infinity) return;
    let load = 0;
    for (let at = rows.entryStarts[row]!; at < rows.entryStarts[row + 1]!; at++) {
      if (chosen[rows.entryOf[at]!] === 1) load += rows.entryCoefficients[at]!;
    }
    if (load > bound) worth -= cost * (load - bound);
  });
  return worth;
}
