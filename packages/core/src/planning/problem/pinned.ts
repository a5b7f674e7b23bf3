import { Pair } from "../../pair/index.js";
import { scorePair } from "../../scoring/index.js";
import type { Asked } from "../asking/asked.js";
import type { PlanMarket } from "../planner.js";
import type { PlacedPin, Slot } from "./slots.js";

/** A pair that is agreed already, as it counts in a plan. */
export interface Pinned {
  /** Position of the professional in the market. */
  readonly person: number;
  readonly slot: number;
  readonly score: number;
}

/** The pins that take a seat of this plan, with their scores; whether they are eligible is not asked. */
export function pinnedOf(
  market: PlanMarket,
  slots: readonly Slot[],
  pins: readonly PlacedPin[],
  asked: Asked,
): readonly Pinned[] {
  if (asked.pins.length === 0) return [];
  const positions = new Map(market.professionals.map(({ record }, at) => [record.id, at]));
  return pins.map(({ pin, slot }) => {
    const person = positions.get(pin.professionalId)!;
    const pair = new Pair(market.professionals[person]!, slots[slot]!.task, market.setting);
    return { person, slot, score: scorePair(pair, market.rules.criteria).value };
  });
}
