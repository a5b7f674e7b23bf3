import { denseAssignment } from "@inzet/allocation/dense";
import { eligibilityOf } from "../constraints/index.js";
import { InzetError } from "../errors/index.js";
import type { Pair } from "../pair/index.js";
import { evaluatePair, type Rules } from "../ranking/index.js";
import { fromFixedPoint, ONE, scorePair } from "../scoring/index.js";
import type { OpenSeats, Plan } from "./plan.js";
import type { PlanOptions } from "./plan-options.js";

/** Most professional–seat pairs that one plan looks at: 320 MB of values. */
const MAXIMUM_CELLS = 40_000_000;

/** An assignment to fill, with the pairs that could fill it. */
export interface PlanDemand {
  readonly assignmentId: string;
  readonly seats: number;
  /** All pairs with this assignment, in any order. */
  readonly pairs: Iterable<Pair>;
}

/** A plan without what was asked. */
export type BarePlan = Omit<Plan, "today" | "objective" | "asked" | "proven">;

interface Demand {
  readonly id: string;
  /** Seats left once the pins are taken off. */
  readonly seats: number;
  readonly eligible: readonly { readonly pair: Pair; readonly value: number }[];
  readonly pinned: readonly Pair[];
  readonly unknown: number;
}

function pinKey(professionalId: string, assignmentId: string): string {
  return JSON.stringify([professionalId, assignmentId]);
}

function gather(
  demand: PlanDemand,
  rules: Rules,
  least: number,
  pins: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): Demand {
  const eligible: { pair: Pair; value: number }[] = [];
  const pinned: Pair[] = [];
  let unknown = 0;
  for (const pair of demand.pairs) {
    const { id } = pair.professional;
    if (pins.has(pinKey(id, demand.assignmentId))) {
      pinned.push(pair);
      continue;
    }
    if (taken.has(id)) continue;
    const eligibility = eligibilityOf(pair, rules.constraints);
    if (eligibility === "unknown") unknown += 1;
    if (eligibility !== "yes") continue;
    const { value } = scorePair(pair, rules.criteria);
    if (value >= least) eligible.push({ pair, value });
  }
  checkSeats(demand, pinned.length);
  return { id: demand.assignmentId, seats: demand.seats - pinned.length, eligible, pinned, unknown };
}

/** Refuses a plan that is too large for exact assignment on a dense matrix. */
function checkSize(people: number, seats: number): void {
  if (people * seats <= MAXIMUM_CELLS) return;
  throw new InzetError("TOO_LARGE", {
    message: `a plan looks at most at ${MAXIMUM_CELLS} professional–seat pairs, and this one has ${people} × ${seats}`,
    advice: "plan fewer assignments at once, or set minimumScore",
    details: { professionals: people, seats },
  });
}

function checkPins(pins: PlanOptions["pins"] = []): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { professionalId } of pins) {
    if (people.has(professionalId)) {
      throw new InzetError("INVALID_OPTION", {
        message: `pins must name each professional once, and name ${professionalId} twice`,
        advice: "a plan gives each professional at most one assignment",
        details: { professionalId },
      });
    }
    people.add(professionalId);
  }
  return people;
}

/** The least score in 2⁻²⁰ths, rounded up: a score below it never passes. */
function leastUnits(minimumScore = 0): number {
  if (minimumScore >= 0 && minimumScore <= 1) return Math.ceil(minimumScore * ONE);
  throw new InzetError("INVALID_OPTION", {
    message: `minimumScore must be a number from 0 to 1, and is ${minimumScore}`,
    advice: "leave it out for 0",
    details: { minimumScore },
  });
}

function checkSeats(demand: PlanDemand, pinned: number): void {
  if (pinned <= demand.seats) return;
  throw new InzetError("INVALID_OPTION", {
    message: `pins take ${pinned} seats of assignment ${demand.assignmentId}, which has ${demand.seats}`,
    advice: "leave a pin out, or raise the seats of the assignment",
    details: { assignmentId: demand.assignmentId, pinned, seats: demand.seats },
  });
}

function openSeats(demand: Demand, here: readonly Pair[]): OpenSeats {
  const placed = new Set(here);
  return {
    assignmentId: demand.id,
    seats: demand.seats - (here.length - demand.pinned.length),
    reason: demand.eligible.every(({ pair }) => placed.has(pair)) ? "nobody-eligible" : "needed-elsewhere",
    possibleAfterAsking: demand.unknown,
  };
}

function pricesById(entries: readonly (readonly [string, number])[]): Record<string, number> {
  return Object.fromEntries(
    entries.filter(([, units]) => units > 0).map(([id, units]) => [id, fromFixedPoint(units)] as const),
  );
}

/**
 * Fills seats so that the sum of scores is as large as possible, each professional in at most one, with proof.
 *
 * @param demands - Assignments with their seats and pairs.
 * @returns A plan, and dual prices by which anyone can check it: no eligible pair is worth more than the price of its
 * professional and its seat together, and all prices with the scores of the pinned sum to the plan's total.
 * @throws InzetError `TOO_LARGE` above forty million professional–seat pairs; `INVALID_OPTION` on a professional pinned twice,
 * on more pins than seats, and on a least score outside [0, 1].
 * @remarks Only pairs that are eligible for certain; exact on whole numbers, by shortest augmenting paths. O(n²m) at worst
 * for n professionals and m seats. Pinned pairs stand outside the assignment, whether eligible or not.
 */
export function planPairs(
  demands: Iterable<PlanDemand>,
  rules: Rules,
  options: Pick<PlanOptions, "pins" | "minimumScore"> = {},
): BarePlan {
  const taken = checkPins(options.pins);
  const pins = new Set(options.pins?.map((pin) => pinKey(pin.professionalId, pin.assignmentId)));
  const least = leastUnits(options.minimumScore);
  const gathered = [...demands]
    .map((demand) => gather(demand, rules, least, pins, taken))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const people = [
    ...new Set(gathered.flatMap((demand) => demand.eligible.map((entry) => entry.pair.professional.id))),
  ].sort();
  const rowOf = new Map(people.map((id, row) => [id, row]));
  const columns = gathered.reduce((sum, demand) => sum + demand.seats, 0);
  checkSize(people.length, columns);
  const values = new Float64Array(people.length * columns).fill(-Infinity);
  const demandOf: Demand[] = [];
  for (const demand of gathered) {
    for (let seat = 0; seat < demand.seats; seat++) {
      const column = demandOf.length;
      demandOf.push(demand);
      for (const { pair, value } of demand.eligible) {
        values[rowOf.get(pair.professional.id)! * columns + column] = value;
      }
    }
  }
  const solution = denseAssignment(people.length, columns, values);

  const chosen = new Map<Demand, Pair[]>(gathered.map((demand) => [demand, [...demand.pinned]]));
  let total = 0;
  people.forEach((id, row) => {
    const column = solution.columnOfRow[row]!;
    if (column < 0) return;
    const demand = demandOf[column]!;
    const { pair, value } = demand.eligible.find((entry) => entry.pair.professional.id === id)!;
    chosen.get(demand)!.push(pair);
    total += value;
  });
  let pinned = 0;
  for (const { pinned: pairs } of gathered) for (const pair of pairs) pinned += scorePair(pair, rules.criteria).value;
  const prices = [...solution.rowPrices, ...solution.columnPrices].reduce((sum, price) => sum + price, 0);
  const matches = gathered.flatMap((demand) =>
    chosen
      .get(demand)!
      .map((pair) => evaluatePair(pair, rules).match)
      .sort((a, b) => b.score.value - a.score.value || (a.professionalId < b.professionalId ? -1 : 1)),
  );
  return {
    matches,
    open: gathered.map((demand) => openSeats(demand, chosen.get(demand)!)).filter((entry) => entry.seats > 0),
    seats: gathered.reduce((sum, demand) => sum + demand.seats + demand.pinned.length, 0),
    total: matches.reduce((sum, match) => sum + match.score.value, 0),
    certificate: {
      professionalPrices: pricesById(people.map((id, row) => [id, solution.rowPrices[row]!])),
      seatPrices: pricesById(demandOf.map((demand, column) => [demand.id, solution.columnPrices[column]!])),
      bound: fromFixedPoint(prices + pinned),
      gap: fromFixedPoint(prices - total),
    },
  };
}
