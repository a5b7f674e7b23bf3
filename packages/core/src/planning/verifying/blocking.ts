import type { PlanPair } from "../plan-options.js";
import type { PlanProblem } from "../problem/plan-problem.js";

/**
 * Finds the pairs that prefer each other to what they have, by score.
 *
 * @returns Pairs of someone who has no place, or a worse one, with an assignment that has an open seat, or someone worse in it. People
 * and seats that are pinned are out of it.
 * @remarks Linear in people, slots and entries.
 */
export function blockingPairsOf(
  { entries, slots, market, rows }: PlanProblem,
  chosen: ArrayLike<number>,
): readonly PlanPair[] {
  const room = slots.map((slot) => slot.seats);
  const worstIn = slots.map(() => Infinity);
  const places = new Map<number, number>();
  rows.list.forEach(({ kind, at, bound }) => {
    if (kind === "person") places.set(at, bound);
  });
  const worstOf = new Map<number, number>();
  const tasks = new Set<string>();
  for (let entry = 0; entry < entries.count; entry++) {
    if (chosen[entry] !== 1) continue;
    const person = entries.person[entry]!;
    const slot = entries.slot[entry]!;
    const score = entries.score[entry]!;
    tasks.add(`${person} ${slots[slot]!.at}`);
    places.set(person, places.get(person)! - 1);
    worstOf.set(person, Math.min(worstOf.get(person) ?? Infinity, score));
    for (const seat of slots[slot]!.covers ?? [slot]) {
      room[seat]! -= 1;
      worstIn[seat] = Math.min(worstIn[seat]!, score);
    }
  }
  const found: PlanPair[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    const person = entries.person[entry]!;
    const slot = entries.slot[entry]!;
    const score = entries.score[entry]!;
    const { at, covers, task } = slots[slot]!;
    if (chosen[entry] === 1 || covers !== undefined || tasks.has(`${person} ${at}`)) continue;
    if (places.get(person)! <= 0 && score <= (worstOf.get(person) ?? Infinity)) continue;
    if (room[slot]! <= 0 && score <= worstIn[slot]!) continue;
    found.push({ professionalId: market.professionals[person]!.record.id, assignmentId: task.record.id });
  }
  return found;
}
