import type { PlanProblem } from "../problem/plan-problem.js";
import { Choice } from "./choice.js";

/** Rounds of improvement at most; each looks at every entry once. */
const MOST_ROUNDS = 12;

function chosenIn(problem: PlanProblem, choice: Choice, row: number): number[] {
  const { entryStarts, entryOf } = problem.rows;
  const found: number[] = [];
  for (let at = entryStarts[row]!; at < entryStarts[row + 1]!; at++) {
    if (choice.chosen[entryOf[at]!] === 1) found.push(entryOf[at]!);
  }
  return found;
}

/** Takes out of hard rows what is too much, the least worth first, unless it is fixed. */
function mend(problem: PlanProblem, choice: Choice, keep: (entry: number) => boolean): boolean {
  for (const row of choice.broken()) {
    const here = chosenIn(problem, choice, row).filter((entry) => !keep(entry));
    here.sort((a, b) => problem.entries.worth[a]! - problem.entries.worth[b]! || b - a);
    for (const entry of here) {
      if (choice.excess(row) === 0) break;
      choice.set(entry, 0);
    }
    if (choice.excess(row) > 0) return false;
  }
  return choice.broken().length === 0;
}

/**
 * Makes a choice that keeps all hard rows, starting from one that may not, and improves it: entries come in, what is in their way
 * goes out, as long as that is worth more.
 *
 * @param start - The entries to start from.
 * @param fixed - For each entry 1 when it must be chosen, −1 when it must not.
 * @returns The choice; `undefined` when what is fixed breaks a row.
 */
export function improve(problem: PlanProblem, start: Uint8Array, fixed?: Int8Array): Choice | undefined {
  const { entries } = problem;
  const choice = new Choice(problem);
  for (let entry = 0; entry < entries.count; entry++) {
    if (fixed?.[entry] === 1 || (start[entry] === 1 && fixed?.[entry] !== -1)) choice.set(entry, 1);
  }
  const keep = (entry: number) => fixed?.[entry] === 1;
  if (!mend(problem, choice, keep)) return undefined;
  const order = Int32Array.from({ length: entries.count }, (_, entry) => entry);
  order.sort((a, b) => entries.worth[b]! - entries.worth[a]! || a - b);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let improved = false;
    for (const entry of order) {
      if (fixed !== undefined && fixed[entry] !== 0) continue;
      if (choice.chosen[entry] === 1) {
        if (choice.gain(entry) <= 0) continue;
        choice.set(entry, 0);
        improved = true;
        continue;
      }
      improved = enter(problem, choice, entry, keep) || improved;
    }
    if (!improved) break;
  }
  return choice;
}

/** Lets an entry in when it is worth more than what has to go. */
function enter(problem: PlanProblem, choice: Choice, entry: number, keep: (entry: number) => boolean): boolean {
  const { worth } = problem.entries;
  let blocked = choice.blockedBy(entry);
  if (blocked.length === 0) {
    // Whoever may come in without anybody going does so even for nothing: an open seat helps nobody.
    const gain = choice.gain(entry);
    if (gain >= 0) choice.set(entry, 1);
    return gain > 0;
  }
  const gone: number[] = [];
  let gain = 0;
  while (blocked.length > 0 && gain + worth[entry]! > 0) {
    const here = chosenIn(problem, choice, blocked[0]!).filter((other) => !keep(other));
    const cheapest = here.sort((a, b) => worth[a]! - worth[b]! || b - a)[0];
    if (cheapest === undefined) break;
    gain += choice.gain(cheapest);
    choice.set(cheapest, 0);
    gone.push(cheapest);
    blocked = choice.blockedBy(entry);
  }
  if (blocked.length === 0 && gain + choice.gain(entry) > 0) {
    choice.set(entry, 1);
    return true;
  }
  for (const other of gone) choice.set(other, 1);
  return false;
}
