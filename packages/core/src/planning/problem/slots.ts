import { type PreparedAssignment, prepareAssignment } from "../../pair/index.js";
import { type Asked, tooManyPins } from "../asking/asked.js";
import { refuse } from "../asking/check-rules.js";
import type { PlanPin } from "../plan-options.js";
import type { PlanMarket } from "../planner.js";

/** Seats of an assignment that are filled alike: those for anyone, those for growth, or those of a role. */
export interface Slot {
  /** Position of the assignment among the tasks. */
  readonly at: number;
  /** What is asked here: a role may ask something else than its assignment. */
  readonly task: PreparedAssignment;
  /** `"growth"`, the id of a role, or nothing. */
  readonly part: string | undefined;
  /** The id of the assignment, a space and the part. */
  readonly key: string;
  /** Seats besides those pinned. */
  readonly seats: number;
  /** Seats that are pinned. */
  readonly pinned: number;
  /** The two roles that one person covers here: then these are no seats of their own. */
  readonly covers?: readonly [number, number];
}

/** A pin with the slot that it takes a seat of. */
export interface PlacedPin {
  readonly pin: PlanPin;
  readonly slot: number;
}

export function slotKey(assignmentId: string, part?: string): string {
  return part === undefined ? assignmentId : `${assignmentId} ${part}`;
}

interface Part {
  readonly part: string | undefined;
  readonly task: PreparedAssignment;
  readonly seats: number;
}

/** The parts of an assignment's seats, and whether one person may cover two. */
export function partsOf(task: PreparedAssignment, asked: Asked, market: PlanMarket): { parts: Part[]; two: boolean } {
  const team = asked.rules.teams?.find((entry) => entry.assignmentId === task.record.id);
  if (team !== undefined) {
    const parts = team.roles.map(({ id, seats = 1, requirements }) => {
      const record = requirements === undefined ? undefined : { ...task.record, requirements };
      return {
        part: id,
        seats,
        task: record === undefined ? task : prepareAssignment(record, market.setting.taxonomy),
      };
    });
    return { parts, two: team.mayCoverTwo ?? true };
  }
  const { seats = 1, growthSeats = 0 } = task.record;
  const growth = asked.rules.growthSeats === false ? 0 : growthSeats;
  const parts: Part[] = [];
  if (seats > growth || growth === 0) parts.push({ part: undefined, task, seats: seats - growth });
  if (growth > 0) parts.push({ part: "growth", task, seats: growth });
  return { parts, two: false };
}

/**
 * The slots of a plan, by assignment.
 *
 * @throws InzetError `INVALID_OPTION` on more pins than seats, or a pin to a part that there is not.
 */
export function slotsOf(market: PlanMarket, asked: Asked): { slots: readonly Slot[]; pins: readonly PlacedPin[] } {
  const slots: Slot[] = [];
  const placed: PlacedPin[] = [];
  for (const [at, task] of asked.tasks.entries()) {
    const { id } = task.record;
    const { parts, two } = partsOf(task, asked, market);
    const pins = asked.pins.filter((pin) => pin.assignmentId === id);
    const pinned = parts.map(() => 0);
    const seats = parts.reduce((sum, part) => sum + part.seats, 0);
    if (pins.length > seats) throw tooManyPins(id, pins.length, seats);
    for (const pin of pins) {
      let where = parts.findIndex((part) => part.part === pin.part);
      if (where < 0 && pin.part !== undefined) {
        throw refuse(
          `a pin names part ${pin.part} of assignment ${id}, which has no such part`,
          `one of ${parts.map((part) => part.part ?? "(none)").join(", ")}`,
        );
      }
      if (where < 0) where = 0;
      // Seats for anyone come first; a pin without a part takes one of the others when they are full.
      if (pinned[where]! >= parts[where]!.seats && pin.part === undefined) {
        where = parts.findIndex((part, index) => pinned[index]! < part.seats);
      }
      if (pinned[where]! >= parts[where]!.seats)
        throw tooManyPins(slotKey(id, pin.part), pinned[where]! + 1, parts[where]!.seats);
      pinned[where]! += 1;
      placed.push({ pin, slot: slots.length + where });
    }
    const first = slots.length;
    parts.forEach((part, index) => {
      const free = part.seats - pinned[index]!;
      slots.push({
        at,
        task: part.task,
        part: part.part,
        key: slotKey(id, part.part),
        seats: free,
        pinned: pinned[index]!,
      });
    });
    if (!two) continue;
    for (let one = 0; one < parts.length; one++) {
      for (let other = one + 1; other < parts.length; other++) {
        const covers = [first + one, first + other] as const;
        const free = Math.min(slots[covers[0]]!.seats, slots[covers[1]]!.seats);
        const part = `${parts[one]!.part}+${parts[other]!.part}`;
        slots.push({ at, task, part, key: slotKey(id, part), seats: free, pinned: 0, covers });
      }
    }
  }
  return { slots, pins: placed };
}
