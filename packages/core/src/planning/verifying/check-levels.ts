import { type LeximinAssignment, verifyLeximin } from "@inzet/allocation";
import { ONE } from "../../scoring/index.js";
import type { Plan } from "../plan.js";
import type { PlanProblem } from "../problem/plan-problem.js";
import type { Violations } from "./verification.js";

/** Checks that a plan is as fair to people as can be, by the proof of each level. */
export function checkLevels(plan: Plan, problem: PlanProblem, chosen: Uint8Array, violations: Violations): void {
  const { entries, slots, market } = problem;
  const people: number[] = [];
  const rowStarts: number[] = [];
  const rowOfEntry = new Int32Array(entries.count);
  for (let entry = 0; entry < entries.count; entry++) {
    if (people.at(-1) !== entries.person[entry]) {
      people.push(entries.person[entry]!);
      rowStarts.push(entry);
    }
    rowOfEntry[entry] = people.length - 1;
  }
  rowStarts.push(entries.count);
  const columnOfRow = new Int32Array(people.length).fill(-1);
  const profile: number[] = [];
  const inSlot: number[][] = slots.map(() => []);
  for (let entry = 0; entry < entries.count; entry++) {
    if (chosen[entry] !== 1) continue;
    columnOfRow[rowOfEntry[entry]!] = entries.slot[entry]!;
    inSlot[entries.slot[entry]!]!.push(rowOfEntry[entry]!);
    profile.push(entries.score[entry]!);
  }
  // Whatever those without a seat could reach by others making room has to be full.
  const reached = [...columnOfRow.keys()].filter((row) => columnOfRow[row]! < 0);
  const full = new Set<number>();
  for (const row of reached) {
    for (let entry = rowStarts[row]!; entry < rowStarts[row + 1]!; entry++) {
      const slot = entries.slot[entry]!;
      if (full.has(slot) || columnOfRow[row] === slot) continue;
      full.add(slot);
      reached.push(...inSlot[slot]!);
    }
  }
  const ids = people.map((person) => `professional ${market.professionals[person]!.record.id}`);
  const names = ["source", "sink", ...ids, ...slots.map((slot) => `seat ${slot.key}`)];
  const ascending = (a: number, b: number) => a - b;
  const solution: LeximinAssignment = {
    status: "optimal",
    columnOfRow,
    assigned: profile.length,
    cost: profile.reduce((sum, score) => sum + score, 0),
    profile: Float64Array.from(profile.sort(ascending)),
    stages: (plan.certificate.levels ?? []).map(({ score, people: count, potentials }) => ({
      value: score * ONE,
      count,
      prices: Int32Array.from(names, (name) => potentials[name] ?? 0),
    })),
    shortage: { rows: reached.sort(ascending), columns: [...full].sort(ascending) },
    work: { pivots: 0 },
  };
  const outcome = verifyLeximin(
    {
      rows: people.length,
      columns: slots.length,
      rowStarts,
      columnOfPair: entries.slot,
      values: entries.score,
      maximise: true,
      columnQuotas: slots.map((slot) => slot.seats),
    },
    solution,
  );
  for (const { message } of outcome.violations) violations.add("NOT_FAIR", message);
}
