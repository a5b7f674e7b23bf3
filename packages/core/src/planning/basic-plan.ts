import { InzetError } from "../errors/index.js";
import { dateOfDay } from "../model/index.js";
import { Pair, type PreparedAssignment } from "../pair/index.js";
import type { Plan } from "./plan.js";
import type { PlanOptions } from "./plan-options.js";
import { planPairs } from "./plan-pairs.js";
import type { PlanMarket } from "./planner.js";
import { tasksToFill } from "./tasks-to-fill.js";

/** What a matcher without a planner says when it is asked for more than the plain plan. */
export function needsPlanner(what: string): InzetError {
  return new InzetError("INVALID_OPTION", {
    message: `${what} needs a planner, and this matcher has none`,
    advice: 'createMatcher({ …, planner: createPlanner() }), with createPlanner from "@inzet/core/planning"',
    details: { what },
  });
}

function* pairsOf(task: PreparedAssignment, market: PlanMarket): Iterable<Pair> {
  for (const profile of market.professionals) yield new Pair(profile, task, market.setting);
}

/** The plan of a matcher without a planner: the highest total, each professional in at most one seat. */
export function basicPlan(market: PlanMarket, options: PlanOptions): Plan {
  const { assignments, objective = "total", pins, minimumScore, ...others } = options;
  if (objective !== "total") throw needsPlanner(`objective ${JSON.stringify(objective)}`);
  for (const name of Object.keys(others)) throw needsPlanner(`option ${name}`);
  const demands = tasksToFill(market, assignments).map((task) => ({
    assignmentId: task.record.id,
    seats: task.record.seats ?? 1,
    pairs: pairsOf(task, market),
  }));
  return {
    today: dateOfDay(market.setting.today),
    objective,
    asked: { ...options, rules: { growthSeats: false, conflicts: false } },
    ...planPairs(demands, market.rules, options),
    proven: true,
  };
}
