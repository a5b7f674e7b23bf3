import { verdictsOf } from "../../constraints/index.js";
import { Pair } from "../../pair/index.js";
import { fromFixedPoint, scorePair, toScore } from "../../scoring/index.js";
import type { Asked } from "../asking/asked.js";
import type { AfterAsking, OpenCause, OpenSeats, Plan, PossibleMatch } from "../plan.js";
import type { PlanOptions } from "../plan-options.js";
import type { PlanRules } from "../plan-rules.js";
import { isGrowth } from "../problem/growth.js";
import { type PlanProblem, ProblemSource, pairKey } from "../problem/plan-problem.js";
import type { Slot } from "../problem/slots.js";
import type { Place } from "../result/place.js";
import { bestChoice } from "../solving/best-choice.js";
import { type Obstacles, obstaclesOf } from "./obstacles.js";
import { changesForSeat } from "./relaxations.js";

/** Makes a plan with other options, for trying what a rule costs. */
export type PlanAgain = (changes: Pick<PlanOptions, "rules" | "minimumScore" | "pins">) => Plan;

/** People for each slot, those of whom least is unknown, that may fill it after asking. */
const ASKED_PEOPLE = 64;

interface Open {
  readonly seats: OpenSeats;
  readonly at: number;
  readonly slot: Slot;
  readonly obstacles: Obstacles;
}

function keyOf({ assignmentId, part }: OpenSeats): string {
  return part === undefined ? assignmentId : `${assignmentId} ${part}`;
}

/**
 * Says of every open seat what stands in the way, what would fill it most cheaply, and what is possible after asking.
 *
 * @param again - Makes the plan again with less strict rules.
 */
export function explainOpen(
  plan: Plan,
  problem: PlanProblem,
  places: readonly Place[],
  again: PlanAgain,
): Pick<Plan, "open" | "afterAsking"> {
  const { market, asked, slots } = problem;
  const inTask = asked.tasks.map(() => new Set<number>());
  for (const { person, slot } of places) inTask[slots[slot]!.at]!.add(person);
  const placed = new Set(places.map(({ person }) => person));
  const pinnedIds = new Set(asked.pins.map((pin) => pin.professionalId));
  const many = asked.rules.parallel === "record";
  const pinned = (person: number) => !many && pinnedIds.has(market.professionals[person]!.record.id);
  const byTask = new Map<Slot["task"], Obstacles>();
  // Constraints that kept out most so far are asked first: whoever does not meet them is not looked at further.
  const refusals = new Map<string, number>();
  const asking = (task: Slot["task"], at: number): Obstacles => {
    const order = [...market.rules.constraints].sort((a, b) => (refusals.get(b.id) ?? 0) - (refusals.get(a.id) ?? 0));
    const found = obstaclesOf(market, task, order, (person) => inTask[at]!.has(person));
    for (const { constraint, status, people } of found.causes) {
      if (status === "no") refusals.set(constraint, (refusals.get(constraint) ?? 0) + people);
    }
    return found;
  };
  const open = plan.open.map((seats): Open => {
    const at = slots.findIndex((slot) => slot.key === keyOf(seats));
    const slot = slots[at]!;
    const known = byTask.get(slot.task);
    const obstacles = known ?? asking(slot.task, slot.at);
    byTask.set(slot.task, obstacles);
    return { seats, at, slot, obstacles };
  });
  const rulesTried = tryRules(plan, open, problem, placed, pinned, again);
  const explained = open.map(({ seats, slot, obstacles }): OpenSeats => {
    const causes = causesOf(slot, obstacles, problem, placed, pinned);
    const free = (person: number) => !placed.has(person) && !pinned(person);
    const changes = slot.part === "growth" ? [] : changesForSeat(market, slot, obstacles, free);
    return {
      ...seats,
      possibleAfterAsking: obstacles.unknown.filter((person) => !pinned(person)).length,
      causes,
      relaxations: [...(rulesTried.get(keyOf(seats)) ?? []), ...changes],
    };
  });
  return { open: explained, afterAsking: afterAsking(plan, problem, open) };
}

/** What keeps people from a slot, those whom the plan itself keeps out included; most first. */
function causesOf(
  slot: Slot,
  obstacles: Obstacles,
  problem: PlanProblem,
  placed: ReadonlySet<number>,
  pinned: (person: number) => boolean,
): readonly OpenCause[] {
  const causes: OpenCause[] = obstacles.causes.map(({ people, ...cause }) => ({ ...cause, professionals: people }));
  const byCode = new Map<string, number>();
  for (const person of obstacles.eligible) {
    const code = planCause(person, slot, problem, placed, pinned);
    byCode.set(code, (byCode.get(code) ?? 0) + 1);
  }
  for (const [code, professionals] of byCode) {
    causes.push({ constraint: "plan", code, status: "planned", professionals });
  }
  return causes.sort(
    (a, b) =>
      b.professionals - a.professionals ||
      (`${a.constraint} ${a.code} ${a.status}` < `${b.constraint} ${b.code} ${b.status}` ? -1 : 1),
  );
}

/** Why someone eligible is not in a slot. */
function planCause(
  person: number,
  slot: Slot,
  { market, asked }: PlanProblem,
  placed: ReadonlySet<number>,
  pinned: (person: number) => boolean,
): string {
  const profile = market.professionals[person]!;
  const pair = new Pair(profile, slot.task, market.setting);
  const ids = { professionalId: profile.record.id, assignmentId: slot.task.record.id };
  if (pinned(person)) return "pinned-elsewhere";
  if (asked.rules.never?.some((never) => pairKey(never) === pairKey(ids))) return "never";
  if (slot.part === "growth" && !isGrowth(pair)) return "no-growth";
  if (scorePair(pair, market.rules.criteria).value < asked.least) return "minimum-score";
  return placed.has(person) ? "needed-elsewhere" : "rules";
}

/** What leaving out a rule, or lowering the least score, would fill: the plan is made again without it. */
function tryRules(
  plan: Plan,
  open: readonly Open[],
  problem: PlanProblem,
  placed: ReadonlySet<number>,
  pinned: (person: number) => boolean,
  again: PlanAgain,
): ReadonlyMap<string, NonNullable<OpenSeats["relaxations"]>> {
  const { asked, market } = problem;
  const found = new Map<string, NonNullable<OpenSeats["relaxations"]>[number][]>();
  const codes = new Set<string>();
  const below: { seats: OpenSeats; professionalId: string; value: number }[] = [];
  for (const { seats, slot, obstacles } of open) {
    let best: { professionalId: string; value: number } | undefined;
    for (const person of obstacles.eligible) {
      const code = planCause(person, slot, problem, placed, pinned);
      codes.add(code);
      if (code !== "minimum-score" || placed.has(person)) continue;
      const profile = market.professionals[person]!;
      const { value } = scorePair(new Pair(profile, slot.task, market.setting), market.rules.criteria);
      if (best === undefined || value > best.value) best = { professionalId: profile.record.id, value };
    }
    if (best !== undefined) below.push({ seats, ...best });
  }
  const filled = (made: Plan, assignmentId: string) =>
    made.matches.filter((match) => match.assignmentId === assignmentId).length;
  const note = (seats: OpenSeats, relaxation: NonNullable<OpenSeats["relaxations"]>[number]) => {
    const key = keyOf(seats);
    found.set(key, [...(found.get(key) ?? []), relaxation]);
  };
  // Where growth seats are the only rule, whoever has no place and is eligible would fill one: nothing has to be tried.
  const onlyGrowth = Object.keys(asked.rules).every((rule) => rule === "growthSeats");
  if (onlyGrowth && codes.has("no-growth")) {
    for (const { seats, slot, obstacles } of open) {
      if (slot.part !== "growth") continue;
      const free = obstacles.eligible.filter(
        (person) =>
          !placed.has(person) &&
          planCause(person, slot, problem, placed, pinned) === "no-growth" &&
          scorePair(new Pair(market.professionals[person]!, slot.task, market.setting), market.rules.criteria).value >=
            asked.least,
      );
      if (free.length > 0)
        note(seats, { kind: "rule", rule: "growthSeats", seats: Math.min(seats.seats, free.length) });
    }
    codes.delete("no-growth");
  }
  for (const rule of relaxable(asked.rules, codes)) {
    const { [rule]: _, ...others } = asked.rules;
    const pins = asked.pins.map(({ part, ...pin }) =>
      part === undefined || part === "growth" ? pin : { ...pin, part },
    );
    const without = again(
      rule === "growthSeats" ? { rules: { ...others, growthSeats: false }, pins } : { rules: others },
    );
    for (const { seats } of open) {
      const more = filled(without, seats.assignmentId) - filled(plan, seats.assignmentId);
      if (more > 0) note(seats, { kind: "rule", rule, seats: more });
    }
  }
  // The highest score below the least is the smallest step; lower ones are tried for few seats.
  for (const { seats, professionalId, value } of below.sort((a, b) => b.value - a.value).slice(0, 5)) {
    const minimumScore = fromFixedPoint(value);
    const lower = again({ minimumScore });
    if (filled(lower, seats.assignmentId) > filled(plan, seats.assignmentId)) {
      note(seats, { kind: "minimum-score", professionalId, minimumScore });
    }
  }
  return found;
}

/** The rules that may keep eligible people from open seats; without `parallel` and `teams` there would be fewer seats and places, not more. */
function relaxable(rules: PlanRules, codes: ReadonlySet<string>): readonly (keyof PlanRules)[] {
  const found: (keyof PlanRules)[] = [];
  if (codes.has("rules") || codes.has("needed-elsewhere")) {
    for (const rule of Object.keys(rules) as (keyof PlanRules)[]) {
      if (!["parallel", "teams", "never", "growthSeats"].includes(rule)) found.push(rule);
    }
  }
  if (codes.has("never")) found.push("never");
  if (codes.has("no-growth")) found.push("growthSeats");
  return found;
}

/** Fills open seats with people of whom something is unknown, as well as can be with those of whom least has to be asked. */
function afterAsking(plan: Plan, problem: PlanProblem, open: readonly Open[]): AfterAsking {
  const { market, asked, slots } = problem;
  const pins = plan.matches.map(({ professionalId, assignmentId, part }) => ({
    professionalId,
    assignmentId,
    ...(part === undefined ? {} : { part }),
  }));
  const outside = asked.pins.filter((pin) => !asked.tasks.some((task) => task.record.id === pin.assignmentId));
  const { minimumPerOrganisation: _, balance: __, ...rules } = asked.rules;
  // What is possible is not weighed against balance, which only what is certain changes.
  const later: Asked = { ...asked, objective: "total", pins: [...pins, ...outside], rules, maxSteps: 60 };
  const keys = new Set(open.map(({ slot }) => slot.key));
  const never = new Set(asked.rules.never?.map(pairKey));
  const many = asked.rules.parallel === "record";
  const taken = new Set(later.pins.map((pin) => pin.professionalId));
  const eligible = slots.map((slot) => {
    const here = open.find((entry) => entry.slot === slot);
    if (here === undefined || slot.covers !== undefined) return new Int32Array(0);
    return Int32Array.from(
      here.obstacles.leastUnknown.slice(0, ASKED_PEOPLE).filter((person) => {
        const { id } = market.professionals[person]!.record;
        if (taken.has(id) && !many) return false;
        if (never.has(pairKey({ professionalId: id, assignmentId: slot.task.record.id }))) return false;
        return slot.part !== "growth" || isGrowth(new Pair(market.professionals[person]!, slot.task, market.setting));
      }),
    );
  });
  const source = new ProblemSource(market, later, { eligible, open: keys, few: 2000, spare: 6 });
  const best = bestChoice(source, { maxSteps: later.maxSteps, signal: asked.signal })!;
  const { entries } = best.problem;
  const matches: (PossibleMatch & { readonly slot: number })[] = [];
  let total = 0;
  for (let entry = 0; entry < entries.count; entry++) {
    if (best.solved.chosen[entry] !== 1) continue;
    const person = entries.person[entry]!;
    for (const slot of slots[entries.slot[entry]!]!.covers ?? [entries.slot[entry]!]) {
      const { task, part } = slots[slot]!;
      const pair = new Pair(market.professionals[person]!, task, market.setting);
      const score = toScore(scorePair(pair, market.rules.criteria));
      total += score.value;
      matches.push({
        slot,
        professionalId: pair.professional.id,
        assignmentId: task.record.id,
        ...(part === undefined ? {} : { part }),
        score,
        questions: verdictsOf(pair, market.rules.constraints).filter((verdict) => verdict.status === "unknown"),
      });
    }
  }
  matches.sort(
    (a, b) => a.slot - b.slot || b.score.value - a.score.value || (a.professionalId < b.professionalId ? -1 : 1),
  );
  return {
    matches: matches.map(({ slot: _slot, ...match }) => match),
    total,
    bound: total + fromFixedPoint(Math.max(0, best.solved.bound - best.solved.worth)),
  };
}
