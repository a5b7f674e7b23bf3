import { eligibilityOf, type Verdict } from "../constraints/index.js";
import { InzetError } from "../errors/index.js";
import { type Assignment, type Professional, validateRecord } from "../model/index.js";
import {
  type Actor,
  actors as allActors,
  applyChanges,
  type Change,
  type Pair,
  type Sentences,
} from "../pair/index.js";
import { evaluatePair, type Rules } from "../ranking/index.js";
import { labelsOf } from "./labels.js";
import { constraintRepairs, scoreRepairs } from "./repairs.js";
import type { ChangeSet, WhyNot, WhyNotOptions } from "./types.js";

/** Most sets of changes that one search tries; keeps the answer below a second. */
const MAXIMUM_TRIALS = 20_000;

/** What a search needs of the matcher that asks. */
export interface WhyNotContext {
  readonly rules: Rules;
  readonly sentences: Sentences;
  /** Makes a pair of changed records. */
  readonly prepare: (professional: Professional, assignment: Assignment) => Pair;
  /** Place of a pair in the ranking of its assignment, from 1, all other professionals being as they are. */
  readonly placeOf: (pair: Pair) => number;
}

interface Trial {
  readonly changes: readonly Change[];
  readonly pair: Pair;
  readonly rank: number;
}

/** Positions of `size` out of `count`, in lexicographic order. */
function* combinations(count: number, size: number): Generator<readonly number[]> {
  const chosen = Array.from({ length: size }, (_, position) => position);
  if (size > count) return;
  for (;;) {
    yield chosen;
    let place = size - 1;
    while (place >= 0 && chosen[place] === count - size + place) place -= 1;
    if (place < 0) return;
    chosen[place]! += 1;
    for (let next = place + 1; next < size; next++) chosen[next] = chosen[next - 1]! + 1;
  }
}

function isSubset(small: readonly number[], large: readonly number[]): boolean {
  return small.every((position) => large.includes(position));
}

/** Two changes that write the same field cannot be made together. */
function clash(changes: readonly Change[]): boolean {
  const written = changes
    .filter((change) => change.operation === "set")
    .map((change) => JSON.stringify([change.record, change.path]));
  return new Set(written).size < written.length;
}

function checkOptions({ top, limit = 3, maximumChanges = 4 }: WhyNotOptions): void {
  const checks = [
    ["top", top ?? 1, 1, Number.MAX_SAFE_INTEGER],
    ["limit", limit, 1, 100],
    ["maximumChanges", maximumChanges, 1, 6],
  ] as const;
  for (const [name, value, least, most] of checks) {
    if (Number.isInteger(value) && value >= least && value <= most) continue;
    throw new InzetError("INVALID_OPTION", {
      message: `${name} must be a whole number from ${least} to ${most}, and is ${value}`,
      advice: "leave it out for the default",
      details: { name, value },
    });
  }
}

function attempt(pair: Pair, changes: readonly Change[], context: WhyNotContext): Pair | undefined {
  const changed = applyChanges(pair.professional, pair.assignment, changes);
  if (!validateRecord("professional", changed.professional).valid) return undefined;
  if (!validateRecord("assignment", changed.assignment).valid) return undefined;
  return context.prepare(changed.professional, changed.assignment);
}

function search(
  pair: Pair,
  candidates: readonly Change[],
  top: number | undefined,
  options: WhyNotOptions,
  context: WhyNotContext,
): readonly Trial[] {
  const { limit = 3, maximumChanges = 4 } = options;
  const found: Trial[] = [];
  const sets: (readonly number[])[] = [];
  let trials = 0;
  for (let size = 1; size <= Math.min(maximumChanges, candidates.length); size++) {
    const ofThisSize: Trial[] = [];
    for (const positions of combinations(candidates.length, size)) {
      if (sets.some((set) => isSubset(set, positions))) continue;
      const changes = positions.map((position) => candidates[position]!);
      if (clash(changes)) continue;
      if (++trials > MAXIMUM_TRIALS) break;
      const changed = attempt(pair, changes, context);
      if (changed === undefined || eligibilityOf(changed, context.rules.constraints) !== "yes") continue;
      const rank = top === undefined ? 0 : context.placeOf(changed);
      if (top !== undefined && rank > top) continue;
      sets.push([...positions]);
      ofThisSize.push({ changes, pair: changed, rank });
    }
    if (top !== undefined) ofThisSize.sort((a, b) => a.rank - b.rank);
    found.push(...ofThisSize);
    if (found.length >= limit || trials > MAXIMUM_TRIALS) break;
  }
  return found.slice(0, limit);
}

/** Obstacles that remain once every allowed change is made: nothing that may change removes them. */
function fixedObstacles(
  pair: Pair,
  candidates: readonly Change[],
  obstacles: readonly Verdict[],
  context: WhyNotContext,
): readonly Verdict[] {
  const removed = new Set<string>();
  for (const change of candidates) {
    const changed = attempt(pair, [change], context);
    if (changed === undefined) continue;
    const left = new Set(evaluatePair(changed, context.rules).match.reasons.map(keyOf));
    for (const verdict of obstacles) if (!left.has(keyOf(verdict))) removed.add(keyOf(verdict));
  }
  return obstacles.filter((verdict) => !removed.has(keyOf(verdict)));
}

function keyOf(verdict: Verdict): string {
  return JSON.stringify([
    verdict.constraint,
    verdict.values.skill ?? verdict.values.language ?? verdict.values.kind ?? null,
  ]);
}

/**
 * Finds the smallest sets of changes that make a pair eligible, or lift it into the first places of its ranking.
 *
 * @returns The obstacles and the sets, smallest first. Each set was applied, validated and evaluated again; none of its
 * subsets that was tried would do. An unknown counts as an obstacle: the change is then an answer.
 * @throws InzetError `INVALID_OPTION` on an option out of range.
 * @remarks Tries sets by size, at most 20,000 in all; each trial costs one evaluation, and for a place one ranking.
 */
export function whyNotPair(pair: Pair, context: WhyNotContext, options: WhyNotOptions = {}): WhyNot {
  checkOptions(options);
  const { top } = options;
  const allowed = new Set<Actor>(options.actors ?? allActors);
  const { match } = evaluatePair(pair, context.rules);
  const rank = context.placeOf(pair);
  const reached = match.eligibility === "yes" && (top === undefined || rank <= top);
  const forEligibility = constraintRepairs(pair, context.rules.constraints, allowed);
  const forScore = top === undefined ? [] : scoreRepairs(pair, allowed);
  const candidates = [...forEligibility, ...forScore];
  const fixed = reached ? [] : fixedObstacles(pair, candidates, match.reasons, context);
  const trials = reached || fixed.length > 0 ? [] : search(pair, candidates, top, options, context);
  const changeSets = trials.map((trial): ChangeSet => {
    const set = { changes: trial.changes, match: evaluatePair(trial.pair, context.rules).match };
    return top === undefined ? set : { ...set, rank: trial.rank };
  });
  return {
    match,
    rank,
    goal: top === undefined ? { kind: "eligible" } : { kind: "top", limit: top },
    reached,
    obstacles: match.reasons,
    changeSets,
    fixed,
    labels: labelsOf([match, changeSets], pair.setting),
    title: pair.assignment.title,
    sentences: context.sentences,
  };
}
