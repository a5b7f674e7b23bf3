import type { PreparedAssignment } from "../pair/index.js";
import type { PlanMarket } from "./planner.js";

/** The assignments that a plan fills, by id: those that are named, each once, or else all that are open. */
export function tasksToFill(market: PlanMarket, ids?: readonly string[]): readonly PreparedAssignment[] {
  return market.assignments.filter(({ record }) =>
    ids === undefined ? (record.status ?? "open") === "open" : ids.includes(record.id),
  );
}
