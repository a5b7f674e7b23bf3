import { type LeximinAssignment, type LeximinProblem, leximinAssignment } from "@inzet/allocation";
import { fromFixedPoint } from "../../scoring/index.js";
import type { FairLevel } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";

/** People with their candidates as rows, slots as columns. */
export function fairProblem({
  entries,
  slots,
}: Pick<PlanProblem, "entries" | "slots">): LeximinProblem & { people: number[] } {
  const people: number[] = [];
  const rowStarts: number[] = [];
  for (let entry = 0; entry < entries.count; entry++) {
    if (people.at(-1) === entries.person[entry]) continue;
    people.push(entries.person[entry]!);
    rowStarts.push(entry);
  }
  rowStarts.push(entries.count);
  return {
    people,
    rows: people.length,
    columns: slots.length,
    rowStarts,
    columnOfPair: entries.slot,
    values: entries.score,
    maximise: true,
    columnQuotas: slots.map((slot) => slot.seats),
  };
}

/** The entries of the plan whose worst-off person is best off, then the next, with the proof of each level. */
export function fairChoice(problem: PlanProblem): {
  readonly chosen: Uint8Array;
  readonly levels: readonly FairLevel[];
} {
  const fair = fairProblem(problem);
  const solution = leximinAssignment(fair);
  const chosen = new Uint8Array(problem.entries.count);
  for (let row = 0; row < fair.rows; row++) {
    for (let entry = fair.rowStarts[row]!; entry < fair.rowStarts[row + 1]!; entry++) {
      if (problem.entries.slot[entry] === solution.columnOfRow[row]) chosen[entry] = 1;
    }
  }
  return { chosen, levels: levelsOf(problem, fair.people, solution) };
}

/** Names of the places between which potentials hold: source, sink, people, seats. */
export function placeNames(
  { market, slots }: Pick<PlanProblem, "market" | "slots">,
  people: readonly number[],
): string[] {
  const ids = people.map((person) => `professional ${market.professionals[person]!.record.id}`);
  return ["source", "sink", ...ids, ...slots.map((slot) => `seat ${slot.key}`)];
}

function levelsOf(
  problem: PlanProblem,
  people: readonly number[],
  { stages }: LeximinAssignment,
): readonly FairLevel[] {
  const names = placeNames(problem, people);
  return stages.map(({ value, count, prices }) => ({
    score: fromFixedPoint(value),
    people: count,
    potentials: Object.fromEntries(
      names.flatMap((name, at) => (prices[at] === 0 ? [] : [[name, prices[at]!] as const])),
    ),
  }));
}
