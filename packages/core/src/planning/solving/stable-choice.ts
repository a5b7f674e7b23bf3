import { stableMatching } from "@inzet/allocation";
import type { PlanProblem } from "../problem/plan-problem.js";

/** People and seats as sides that rank each other by score, ties by id. */
function ranked({ entries, slots }: PlanProblem) {
  const people: number[] = [];
  const rowStarts: number[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    if (people.at(-1) === entries.person[entry]) continue;
    people.push(entries.person[entry]!);
    rowStarts.push(entry);
  }
  rowStarts.push(entries.count);
  const ranks = entries.score.map((score) => -score);
  return {
    rows: people.length,
    columns: slots.length,
    rowStarts,
    columnOfPair: entries.slot,
    rowRanks: ranks,
    columnRanks: ranks,
    columnQuotas: slots.map((slot) => slot.seats),
  };
}

/** The entries of a stable plan. */
export function stableChoice(problem: PlanProblem): Uint8Array {
  const { favour } = problem.asked;
  const { pairs } = stableMatching(ranked(problem), { favour: favour === "assignments" ? "columns" : "rows" });
  const chosen = new Uint8Array(problem.entries.count);
  for (const pair of pairs) chosen[pair] = 1;
  return chosen;
}
