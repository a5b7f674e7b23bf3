import { Pair, type PreparedAssignment } from "../../pair/index.js";
import type { PlanMarket } from "../planner.js";
import { isGrowth } from "./growth.js";
import { PlainlyEligible } from "./plainly-eligible.js";
import type { Slot } from "./slots.js";

/**
 * Finds who may fill each slot: those who are eligible for certain.
 *
 * @param may - Whether the plan as such lets a person have a seat of a task; asked before anything else.
 * @returns For each slot positions of professionals, ascending; empty for what two roles together are.
 * @remarks O(professionals × assignments × constraints).
 */
export function eligiblePeople(
  market: PlanMarket,
  slots: readonly Slot[],
  may: (person: number, slot: Slot) => boolean,
): readonly Int32Array[] {
  const scan = new PlainlyEligible(market.rules.constraints);
  const found = new Map<PreparedAssignment, Int32Array>();
  const { setting, professionals } = market;
  const inTask = (slot: Slot): Int32Array => {
    const known = found.get(slot.task);
    if (known !== undefined) return known;
    const people: number[] = [];
    for (let person = 0; person < professionals.length; person++) {
      if (!may(person, slot)) continue;
      if (scan.of(new Pair(professionals[person]!, slot.task, setting))) people.push(person);
    }
    const result = Int32Array.from(people);
    found.set(slot.task, result);
    return result;
  };
  const none = new Int32Array(0);
  return slots.map((slot) => {
    if (slot.seats === 0 || slot.covers !== undefined) return none;
    const people = inTask(slot);
    if (slot.part !== "growth") return people;
    return people.filter((person) => isGrowth(new Pair(professionals[person]!, slot.task, setting)));
  });
}
