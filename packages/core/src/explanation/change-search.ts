import { type Verdict, verdictsOf } from "../constraints/index.js";
import { type Assignment, type Professional, validateRecord } from "../model/index.js";
import { applyChanges, type Change, type Pair } from "../pair/index.js";
import type { Rules } from "../ranking/index.js";

/** Most sets of changes that one search evaluates; keeps the answer within seconds at worst. */
const MAXIMUM_TRIALS = 3000;

/** What a search needs of the matcher that asks. */
export interface SearchContext {
  readonly rules: Rules;
  /** Makes a pair of changed records. */
  readonly prepare: (professional: Professional, assignment: Assignment) => Pair;
  /** Place of a pair in the ranking of its assignment, from 1, all other professionals being as they are. */
  readonly placeOf: (pair: Pair) => number;
}

/** A change that may be made, and the constraints on which it has a say. */
export interface Candidate {
  readonly change: Change;
  readonly helps: ReadonlySet<string>;
}

/** A set of changes that was made, with the pair that came out. */
export interface Trial {
  readonly changes: readonly Change[];
  readonly pair: Pair;
  /** Place in the ranking, from 1; 0 when no place was asked for. */
  readonly rank: number;
}

/** What came of a set of changes. */
interface Outcome {
  /** The changed pair; `undefined` when its records do not validate. */
  readonly pair: Pair | undefined;
  /** Verdicts that are still not yes. */
  readonly left: readonly Verdict[] | undefined;
  readonly rank: number;
  readonly reached: boolean;
}

/** What to look for. */
export interface SearchGoal {
  /** Aim for the first places; `undefined` to be eligible is enough. */
  readonly top: number | undefined;
  /** Enough sets to stop at. */
  readonly limit: number;
  /** Most changes in one set. */
  readonly maximumChanges: number;
}

function fieldOf(change: Change): string {
  return JSON.stringify([change.record, change.path]);
}

/** Two changes that write the same field cannot be made together. */
export function clashes(change: Change, others: readonly Change[]): boolean {
  return (
    change.operation === "set" &&
    others.some((other) => other.operation === "set" && fieldOf(other) === fieldOf(change))
  );
}

/** Makes changes to a pair; `undefined` when the records would no longer validate. */
export function attempt(pair: Pair, changes: readonly Change[], context: SearchContext): Pair | undefined {
  const { professional, assignment } = applyChanges(pair.professional, pair.assignment, changes);
  if (professional !== pair.professional && !validateRecord("professional", professional).valid) return undefined;
  if (assignment !== pair.assignment && !validateRecord("assignment", assignment).valid) return undefined;
  return context.prepare(professional, assignment);
}

/** Whether a change can be part of what removes an obstacle. */
function concerns({ change, helps }: Candidate, obstacle: Verdict): boolean {
  if (!helps.has(obstacle.constraint)) return false;
  const { skill } = change.values;
  return skill === undefined || obstacle.values.skill === undefined || skill === obstacle.values.skill;
}

/** How many changes the obstacles take at the least: those that share no candidate take one each. */
function leastChanges(obstacles: readonly Verdict[], candidates: readonly Candidate[]): number {
  const used = new Set<Candidate>();
  let least = 0;
  for (const obstacle of obstacles) {
    const useful = candidates.filter((candidate) => concerns(candidate, obstacle));
    if (useful.some((candidate) => used.has(candidate))) continue;
    for (const candidate of useful) used.add(candidate);
    least += 1;
  }
  return least;
}

/**
 * Finds sets of changes that reach a goal, all of the smallest size first, then those of the next.
 *
 * @returns Sets of which none contains another. Every set was made, validated and evaluated.
 * @remarks Depth first for each size: the first obstacle that is left has to be removed by one of the changes that have a say
 * on its constraint; once the pair is eligible, any change may lift it further. At most 3,000 sets are evaluated.
 */
export function searchChanges(
  pair: Pair,
  candidates: readonly Candidate[],
  goal: SearchGoal,
  context: SearchContext,
): readonly Trial[] {
  const { top, limit, maximumChanges } = goal;
  const found: Trial[] = [];
  const foundSets: (readonly number[])[] = [];
  const outcomes = new Map<string, Outcome>();

  const outcomeOf = (key: string, changes: readonly Change[]): Outcome => {
    const known = outcomes.get(key);
    if (known !== undefined) return known;
    const changed = attempt(pair, changes, context);
    const left = changed && verdictsOf(changed, context.rules.constraints).filter(({ status }) => status !== "yes");
    const eligible = left?.length === 0;
    const rank = eligible && top !== undefined ? context.placeOf(changed!) : 0;
    const outcome = { pair: changed, left, rank, reached: eligible && (top === undefined || rank <= top) };
    outcomes.set(key, outcome);
    return outcome;
  };

  const visit = (chosen: readonly number[], size: number, seen: Set<string>, reached: Trial[]): void => {
    const key = chosen.join();
    if (seen.has(key) || outcomes.size >= MAXIMUM_TRIALS) return;
    seen.add(key);
    if (foundSets.some((set) => set.every((position) => chosen.includes(position)))) return;
    const changes = chosen.map((position) => candidates[position]!.change);
    const outcome = outcomeOf(key, changes);
    if (outcome.reached) {
      foundSets.push(chosen);
      reached.push({ changes, pair: outcome.pair!, rank: outcome.rank });
      return;
    }
    const { left } = outcome;
    if (chosen.length + (left === undefined ? 1 : Math.max(1, leastChanges(left, candidates))) > size) return;
    const obstacle = left?.[0];
    candidates.forEach((candidate, position) => {
      if (chosen.includes(position) || clashes(candidate.change, changes)) return;
      // Records that do not validate may do so with one more change, whichever it is.
      if (obstacle !== undefined && !concerns(candidate, obstacle)) return;
      visit(
        [...chosen, position].sort((a, b) => a - b),
        size,
        seen,
        reached,
      );
    });
  };

  for (let size = 1; size <= Math.min(maximumChanges, candidates.length); size++) {
    const reached: Trial[] = [];
    visit([], size, new Set(), reached);
    if (top !== undefined) reached.sort((a, b) => a.rank - b.rank);
    found.push(...reached);
    if (found.length >= limit || outcomes.size >= MAXIMUM_TRIALS) break;
  }
  return found.slice(0, limit);
}
