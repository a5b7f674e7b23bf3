import type { PlanProblem } from "../problem/plan-problem.js";
import type { Violations } from "./verification.js";

/**
 * Checks that no other plan is fairer to organisations: no seat more can be filled, and none can go from one organisation to another with
 * a smaller share.
 *
 * @remarks O(organisations × entries). That no exchange of one seat helps is enough, since sets of seats that can be filled form a matroid.
 */
export function checkFloors(
  { entries, slots, asked, pinned }: PlanProblem,
  chosen: ArrayLike<number>,
  floors: Readonly<Record<string, number>>,
  violations: Violations,
): void {
  const clientOf = slots.map((slot) => asked.tasks[slot.at]!.record.organisation);
  const seats = new Map<string, number>();
  const filled = new Map<string, number>();
  const add = (sums: Map<string, number>, id: string, count: number) => sums.set(id, (sums.get(id) ?? 0) + count);
  slots.forEach((slot, at) => {
    if (slot.covers !== undefined) return;
    add(seats, clientOf[at]!, slot.seats + slot.pinned);
  });
  for (const pin of pinned) add(filled, clientOf[pin.slot]!, 1);
  const candidates: number[][] = slots.map(() => []);
  const room = slots.map((slot) => slot.seats);
  const held = new Map<number, number>();
  for (let entry = 0; entry < entries.count; entry++) {
    const slot = entries.slot[entry]!;
    candidates[slot]!.push(entries.person[entry]!);
    if (chosen[entry] !== 1) continue;
    room[slot]! -= 1;
    held.set(entries.person[entry]!, slot);
    add(filled, clientOf[slot]!, 1);
  }
  const share = (id: string, change = 0) => ((filled.get(id) ?? 0) + change) / seats.get(id)!;
  for (const [id, count] of seats) {
    if (count > 0 && (floors[id] ?? 0) !== (filled.get(id) ?? 0)) {
      violations.add(
        "NOT_FAIR",
        `organisation ${id} has ${filled.get(id) ?? 0} seats filled, and ${floors[id] ?? 0} in the certificate`,
      );
    }
    if (count === (filled.get(id) ?? 0)) continue;
    const queue = slots.flatMap((_, slot) => (clientOf[slot] === id && room[slot]! > 0 ? [slot] : []));
    const seen = new Set(queue);
    const reached = new Set<string>();
    let free = false;
    for (const slot of queue) {
      for (const person of candidates[slot]!) {
        const from = held.get(person);
        if (from === undefined) {
          free = true;
          continue;
        }
        reached.add(clientOf[from]!);
        const next = slots.flatMap((_, other) =>
          other === from || (clientOf[other] === clientOf[from] && room[other]! > 0) ? [other] : [],
        );
        for (const other of next) {
          if (seen.has(other)) continue;
          seen.add(other);
          queue.push(other);
        }
      }
    }
    if (free) violations.add("NOT_FAIR", `one seat more of organisation ${id} can be filled`);
    for (const other of reached) {
      if (other === id) continue;
      const before = [share(id), share(other)].sort((a, b) => a - b);
      const after = [share(id, 1), share(other, -1)].sort((a, b) => a - b);
      if (after[0]! > before[0]! || (after[0] === before[0] && after[1]! > before[1]!)) {
        violations.add("NOT_FAIR", `a seat that organisation ${other} has filled is worth more to organisation ${id}`);
      }
    }
  }
}
