import { Pair } from "../pair/index.js";
import { ONE } from "../scoring/index.js";
import { askedOf } from "./asking/asked.js";
import { refuse } from "./asking/check-rules.js";
import { makePlan } from "./make-plan.js";
import { explainOpen } from "./open/explain-open.js";
import type { Plan } from "./plan.js";
import type { PlanOptions, PlanPair, PlanPin } from "./plan-options.js";
import type { PlanMarket } from "./planner.js";
import { PlainlyEligible } from "./problem/plainly-eligible.js";
import { pairKey } from "./problem/plan-problem.js";
import type { MoveReason, PlanChanges, Replan, ReplanMove, ReplanOptions } from "./replan.js";
import { movesBetween } from "./why-not-in-plan.js";

/** What a move has to bring, unless told otherwise. */
const DISTURBANCE = 0.1;

function disturbanceOf({ objective }: Plan, { disturbance }: ReplanOptions): number {
  if (objective === "stable" || objective === "leximin") {
    if (disturbance === undefined || disturbance === 0) return 0;
    throw refuse(
      `disturbance must be 0 with objective "${objective}", and is ${disturbance}`,
      'objective "total" or "coverage": moves are weighed against a sum of scores',
    );
  }
  const value = disturbance ?? DISTURBANCE;
  if (value >= 0) return value;
  throw refuse(
    `disturbance must be 0 or more, and is ${value}`,
    "leave it out for 0.1, or Infinity for as few moves as possible",
  );
}

/** What is asked now: what was asked then, with the changes. */
function askedNow(market: PlanMarket, plan: Plan, changes: PlanChanges, options: ReplanOptions): PlanOptions {
  const { leaving = [], calledOff = [], added = [], pins = [], unpinned = [] } = changes;
  const people = new Set(market.professionals.map(({ record }) => record.id));
  const works = new Set(market.assignments.map(({ record }) => record.id));
  const off = new Set(calledOff);
  const then = plan.asked.assignments ?? [...plan.matches, ...plan.open].map(({ assignmentId }) => assignmentId);
  const assignments = [...new Set([...then, ...added])].filter((id) => works.has(id) && !off.has(id));
  const gone = new Set([...leaving, ...unpinned.map(pairKey), ...pins.map(pairKey)]);
  const held = (plan.asked.pins ?? []).filter(
    (pin) =>
      people.has(pin.professionalId) &&
      works.has(pin.assignmentId) &&
      !gone.has(pin.professionalId) &&
      !gone.has(pairKey(pin)) &&
      !off.has(pin.assignmentId),
  );
  const rules = plan.asked.rules ?? {};
  // Whoever leaves must not be anywhere: so the new plan can be verified from itself.
  const never: PlanPair[] = [
    ...(rules.never ?? []).filter((pair) => people.has(pair.professionalId) && works.has(pair.assignmentId)),
    ...leaving
      .filter((id) => people.has(id))
      .flatMap((professionalId) => assignments.map((assignmentId) => ({ professionalId, assignmentId }))),
  ];
  const { maxSteps, signal, explain } = options;
  return {
    ...plan.asked,
    objective: plan.objective,
    assignments,
    pins: [...held, ...pins] as readonly PlanPin[],
    rules: never.length === 0 ? rules : { ...rules, never },
    ...(maxSteps === undefined ? {} : { maxSteps }),
    ...(signal === undefined ? {} : { signal }),
    ...(explain === undefined ? {} : { explain }),
  };
}

/** Makes a plan that stays close to an earlier one: every match that stays counts as much more as a move has to bring. */
export function replanPlan(market: PlanMarket, plan: Plan, changes: PlanChanges, options: ReplanOptions): Replan {
  const disturbance = disturbanceOf(plan, options);
  const asked = askedOf(market, askedNow(market, plan, changes, options));
  const pairs = plan.matches.map(({ professionalId, assignmentId }) => ({ professionalId, assignmentId }));
  const keep = disturbance === 0 ? {} : { keep: { pairs, worth: Math.round(disturbance * ONE) } };
  const made = makePlan(market, asked, keep);
  const { problem, places } = made;
  const again = (less: Partial<PlanOptions>) =>
    makePlan(market, askedOf(market, { ...asked.options, ...less }), keep).plan;
  const next = asked.explain ? { ...made.plan, ...explainOpen(made.plan, problem, places, again) } : made.plan;
  const kept = new Set(next.matches.map(pairKey));
  const reasonOf = reasons(market, changes, asked.options.assignments ?? []);
  const moves = movesBetween(plan.matches, next.matches).map((move): ReplanMove => {
    const takenBy = next.matches.find(
      ({ assignmentId, professionalId }) =>
        assignmentId === move.from &&
        !pairs.some((pair) => pairKey(pair) === pairKey({ professionalId, assignmentId })),
    )?.professionalId;
    return { ...move, because: reasonOf(move), ...(takenBy === undefined ? {} : { takenBy }) };
  });
  const forced = new Set<MoveReason>(["leaving", "called-off", "no-longer-eligible"]);
  return {
    plan: next,
    kept: pairs.filter((pair) => kept.has(pairKey(pair))).length,
    givenUp: moves.filter((move) => move.from !== undefined && !forced.has(move.because)).length,
    moves,
  };
}

function reasons(market: PlanMarket, changes: PlanChanges, assignments: readonly string[]) {
  const { leaving = [], calledOff = [] } = changes;
  const profiles = new Map(market.professionals.map((profile) => [profile.record.id, profile]));
  const tasks = new Map(market.assignments.map((task) => [task.record.id, task]));
  const open = new Set(assignments);
  const eligible = new PlainlyEligible(market.rules.constraints);
  return ({ professionalId, from, to, scoreFrom = 0, scoreTo = 0 }: Omit<ReplanMove, "because">): MoveReason => {
    if (from === undefined) return "fills-seat";
    const profile = profiles.get(professionalId);
    const task = tasks.get(from);
    if (leaving.includes(professionalId) || profile === undefined) return "leaving";
    if (calledOff.includes(from) || task === undefined || !open.has(from)) return "called-off";
    if (!eligible.of(new Pair(profile, task, market.setting))) return "no-longer-eligible";
    return to === undefined || scoreTo < scoreFrom ? "makes-room" : "better";
  };
}
