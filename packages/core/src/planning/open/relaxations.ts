import { Pair } from "../../pair/index.js";
import { scorePair } from "../../scoring/index.js";
import type { Relaxation } from "../plan.js";
import type { PlanMarket } from "../planner.js";
import type { Slot } from "../problem/slots.js";
import type { Obstacles } from "./obstacles.js";

/** People of whom the score is looked at, and those for whom changes are looked for. */
const LOOKED_AT = 12;
const TRIED = 2;
/** More than this many questions besides is no way to fill a seat soon. */
const MOST_UNKNOWNS = 3;
/** Relaxations that are told of one slot. */
const SHOWN = 2;

/** The fewest changes by which someone who has no place could fill an open seat; each set was made and evaluated. */
export function changesForSeat(
  market: PlanMarket,
  slot: Slot,
  { almost }: Obstacles,
  free: (person: number) => boolean,
): readonly Relaxation[] {
  const near = almost
    .filter(({ person, unknowns }) => unknowns <= MOST_UNKNOWNS && free(person))
    .sort((a, b) => a.unknowns - b.unknowns || a.person - b.person)
    .slice(0, LOOKED_AT)
    .map(({ person, unknowns }) => {
      const pair = new Pair(market.professionals[person]!, slot.task, market.setting);
      return { pair, unknowns, value: scorePair(pair, market.rules.criteria).value };
    })
    .sort((a, b) => a.unknowns - b.unknowns || b.value - a.value);
  const found: (Relaxation & { readonly kind: "changes" })[] = [];
  for (const { pair, unknowns } of near.slice(0, TRIED)) {
    const [set] = market.changesFor(pair);
    if (set === undefined) continue;
    const professionalId = pair.professional.id;
    found.push({ kind: "changes", professionalId, changes: set.changes, score: set.match.score });
    // One change for what stands in the way and one for each answer: those who come after have no less in their way.
    if (set.changes.length <= unknowns + 1) break;
  }
  return found.sort((a, b) => a.changes.length - b.changes.length || b.score.value - a.score.value).slice(0, SHOWN);
}
