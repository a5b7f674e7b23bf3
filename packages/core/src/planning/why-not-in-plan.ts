import { verdictsOf } from "../constraints/index.js";
import { Pair } from "../pair/index.js";
import { fromFixedPoint, scorePair } from "../scoring/index.js";
import { type Asked, askedOf } from "./asking/asked.js";
import { makePlan } from "./make-plan.js";
import type { OpenCause, Plan, PlannedMatch } from "./plan.js";
import type { PlanLoss, PlanMove } from "./plan-loss.js";
import type { PlanPair } from "./plan-options.js";
import type { PlanMarket } from "./planner.js";
import { isGrowth } from "./problem/growth.js";
import { type PlanProblem, ProblemSource, pairKey } from "./problem/plan-problem.js";
import { chosenOf, worthOf } from "./result/chosen-of.js";
import { matchesOf, placesOf, totalOf } from "./result/place.js";
import { bestChoice } from "./solving/best-choice.js";

type Obstacle = Pick<OpenCause, "constraint" | "code" | "status">;

/** What keeps a pair out of any plan; empty when nothing does. */
function obstaclesTo(
  market: PlanMarket,
  asked: Asked,
  professionalId: string,
  assignmentId: string,
  problem: PlanProblem,
) {
  const profile = market.professionals.find(({ record }) => record.id === professionalId)!;
  const slots = problem.slots.filter((slot) => slot.task.record.id === assignmentId && slot.covers === undefined);
  const planned = (code: string): readonly Obstacle[] => [{ constraint: "plan", code, status: "planned" }];
  if (slots.length === 0) return planned("not-in-plan");
  if (slots.every((slot) => slot.seats === 0)) return planned("no-seats");
  const taken = asked.pins.some((pin) => pin.professionalId === professionalId);
  if (taken && asked.rules.parallel !== "record") return planned("pinned-elsewhere");
  if (asked.rules.never?.some((pair) => pairKey(pair) === pairKey({ professionalId, assignmentId })))
    return planned("never");
  const pairs = slots.map((slot) => ({ slot, pair: new Pair(profile, slot.task, market.setting) }));
  const verdicts = pairs.map(({ pair }) =>
    verdictsOf(pair, market.rules.constraints).filter(({ status }) => status !== "yes"),
  );
  const fewest = verdicts.reduce((least, list) => (list.length < least.length ? list : least));
  if (fewest.length > 0) {
    return fewest.map(
      ({ constraint, code, status }): Obstacle => ({ constraint, code, status: status === "no" ? "no" : "unknown" }),
    );
  }
  if (pairs.every(({ slot, pair }) => slot.part === "growth" && !isGrowth(pair))) return planned("no-growth");
  if (pairs.every(({ pair }) => scorePair(pair, market.rules.criteria).value < asked.least))
    return planned("minimum-score");
  return [];
}

/**
 * Says what it would cost to force a pair into a plan: the plan is solved again with the pair in it, as close to the plan as the best
 * of those is.
 */
export function whyNotInPlan(market: PlanMarket, plan: Plan, professionalId: string, assignmentId: string): PlanLoss {
  const pair = { professionalId, assignmentId };
  const { kept } = plan.certificate;
  const asked = askedOf(market, plan.asked);
  const base = { ...pair, inPlan: false, possible: true, seatsLost: 0, exact: true, chain: [] } as const;
  if (plan.matches.some((match) => pairKey(match) === pairKey(pair))) {
    return { ...base, inPlan: true, loss: 0, method: "same" };
  }
  const source = new ProblemSource(market, asked, {
    near: plan.matches,
    about: professionalId,
    ...(kept === undefined ? {} : { keep: { pairs: kept.pairs, worth: kept.worth * 2 ** 20 } }),
  });
  const person = market.professionals.findIndex(({ record }) => record.id === professionalId);
  const problem = source.problem();
  const obstacles = obstaclesTo(market, asked, professionalId, assignmentId, problem);
  const impossible = { ...base, possible: false, loss: Infinity, method: "same" } as const;
  if (obstacles.length > 0) return { ...impossible, obstacles };
  if (asked.objective === "stable" || asked.objective === "leximin") return withPin(market, plan, asked, pair);

  let best: { problem: PlanProblem; matches: PlannedMatch[]; worth: number; proven: boolean } | undefined;
  for (let entry = 0; entry < problem.entries.count; entry++) {
    if (problem.entries.person[entry] !== person) continue;
    const slot = problem.entries.slot[entry]!;
    if (problem.slots[slot]!.task.record.id !== assignmentId) continue;
    const found = bestChoice(source, {
      maxSteps: asked.maxSteps,
      signal: asked.signal,
      fix: ({ entries }) =>
        Int8Array.from(entries.person, (one, at) => (one === person && entries.slot[at] === slot ? 1 : 0)),
    });
    if (found === undefined) continue;
    const { chosen, provenBy } = found.solved;
    const worth = worthOf(found.problem, chosen);
    if (best !== undefined && worth <= best.worth) continue;
    const matches = matchesOf(found.problem, placesOf(found.problem, chosen));
    best = { problem: found.problem, matches, worth, proven: provenBy !== "nothing" };
  }
  if (best === undefined)
    return { ...impossible, obstacles: [{ constraint: "plan", code: "rules", status: "planned" }] };
  const { chosen } = chosenOf(best.problem, plan.matches);
  // What staying close counts is less than one unit of anything else.
  const { scale, seatWorth } = best.problem;
  const lost = Math.floor(worthOf(best.problem, chosen) / scale) - Math.floor(best.worth / scale);
  const seatsLost = plan.matches.length - best.matches.length;
  const others = best.problem.rows.list.some(({ kind }) => kind === "other");
  return {
    ...base,
    loss: fromFixedPoint(lost - seatsLost * seatWorth),
    seatsLost,
    exact: best.proven && plan.proven,
    method: others ? "searched-again" : "solved-again",
    chain: chainOf(plan.matches, best.matches, pair),
  };
}

/** The same for objectives that are not a sum: the plan is made again with the pair pinned. */
function withPin(market: PlanMarket, plan: Plan, asked: Asked, pair: PlanPair): PlanLoss {
  const { professionalId, assignmentId } = pair;
  const profile = market.professionals.find(({ record }) => record.id === professionalId)!;
  const task = asked.tasks.find(({ record }) => record.id === assignmentId)!;
  const growth = isGrowth(new Pair(profile, task, market.setting));
  const part = (task.record.growthSeats ?? 0) >= (task.record.seats ?? 1) && growth ? { part: "growth" } : {};
  const pins = [...asked.pins, { professionalId, assignmentId, ...part }];
  const again = makePlan(market, { ...asked, pins }).plan;
  return {
    professionalId,
    assignmentId,
    inPlan: false,
    possible: true,
    loss: totalOf(plan.matches) - totalOf(again.matches),
    seatsLost: plan.matches.length - again.matches.length,
    exact: true,
    method: "solved-again",
    chain: chainOf(plan.matches, again.matches, pair),
  };
}

interface Seat {
  readonly assignmentId: string;
  readonly score: number;
}

function placesById(matches: readonly PlannedMatch[]): Map<string, Map<string, Seat>> {
  const places = new Map<string, Map<string, Seat>>();
  for (const { professionalId, assignmentId, score } of matches) {
    const own = places.get(professionalId) ?? new Map<string, Seat>();
    places.set(professionalId, own);
    own.set(assignmentId, { assignmentId, score: (own.get(assignmentId)?.score ?? 0) + score.value });
  }
  return places;
}

/** Everyone whose places differ between two plans, one move for each place that is left or taken, by id. */
export function movesBetween(before: readonly PlannedMatch[], after: readonly PlannedMatch[]): PlanMove[] {
  const [then, now] = [placesById(before), placesById(after)];
  return [...new Set([...then.keys(), ...now.keys()])].sort().flatMap((professionalId) => {
    const left = [...(then.get(professionalId)?.values() ?? [])].filter(
      (seat) => now.get(professionalId)?.has(seat.assignmentId) !== true,
    );
    const taken = [...(now.get(professionalId)?.values() ?? [])].filter(
      (seat) => then.get(professionalId)?.has(seat.assignmentId) !== true,
    );
    return Array.from({ length: Math.max(left.length, taken.length) }, (_, at): PlanMove => {
      const [from, to] = [left[at], taken[at]];
      return {
        professionalId,
        ...(from === undefined ? {} : { from: from.assignmentId, scoreFrom: from.score }),
        ...(to === undefined ? {} : { to: to.assignmentId, scoreTo: to.score }),
      };
    });
  });
}

/** The moves between two plans, in the order in which one makes room for the next, beginning with a pair that is forced. */
function chainOf(
  before: readonly PlannedMatch[],
  after: readonly PlannedMatch[],
  { professionalId, assignmentId }: { readonly professionalId: string; readonly assignmentId: string },
): readonly PlanMove[] {
  const left = movesBetween(before, after);
  const chain: PlanMove[] = [];
  const take = (which: (move: PlanMove) => boolean): PlanMove | undefined => {
    const at = left.findIndex(which);
    if (at < 0) return undefined;
    const [move] = left.splice(at, 1);
    chain.push(move!);
    return move;
  };
  const first = take((move) => move.professionalId === professionalId && move.to === assignmentId);
  // Whoever was where somebody comes makes room, and so on; then whoever takes what the first one left.
  for (let move = first; move?.to !== undefined; ) {
    const { to } = move;
    move = take((other) => other.from === to);
  }
  for (let move = first; move?.from !== undefined; ) {
    const { from } = move;
    move = take((other) => other.to === from);
  }
  return [...chain, ...left];
}
