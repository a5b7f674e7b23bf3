import { type Verdict, verdictsOf } from "../constraints/index.js";
import type { Actor, Change, Pair } from "../pair/index.js";
import { attempt, type Candidate, clashes, type SearchContext } from "./change-search.js";
import { constraintRepairs, scoreRepairs } from "./repairs.js";

function sameChange(a: Change, b: Change): boolean {
  return (
    JSON.stringify([a.record, a.path, a.operation, a.to]) === JSON.stringify([b.record, b.path, b.operation, b.to])
  );
}

/** What a constraint says of a pair, to compare by. */
function saidBy(verdicts: readonly Verdict[], constraint: string): string {
  return JSON.stringify(verdicts.filter((verdict) => verdict.constraint === constraint));
}

/**
 * The changes that may be made to a pair, each once, with the constraints on which it has a say: those that propose it,
 * and those that say something else once it is made.
 *
 * @param forScore - Whether changes that only raise the score are among them.
 */
export function candidatesOf(
  pair: Pair,
  actors: ReadonlySet<Actor>,
  forScore: boolean,
  context: SearchContext,
): readonly Candidate[] {
  const proposed: { change: Change; helps: Set<string> }[] = [];
  const add = (change: Change, constraint?: string) => {
    if (!actors.has(change.actor)) return;
    const known = proposed.find((entry) => sameChange(entry.change, change));
    const helps = known?.helps ?? new Set<string>();
    if (constraint !== undefined) helps.add(constraint);
    if (known === undefined) proposed.push({ change, helps });
  };
  for (const [constraint, changes] of constraintRepairs(pair, context.rules.constraints)) {
    for (const change of changes) add(change, constraint);
  }
  if (forScore) for (const change of scoreRepairs(pair)) add(change);

  const { constraints } = context.rules;
  const before = verdictsOf(pair, constraints);
  for (const { change, helps } of proposed) {
    const changed = attempt(pair, [change], context);
    if (changed === undefined) continue;
    const after = verdictsOf(changed, constraints);
    for (const { id } of constraints) if (saidBy(before, id) !== saidBy(after, id)) helps.add(id);
  }
  return proposed;
}

/** What an obstacle is about, whatever is said of it. */
function aboutOf({ constraint, values }: Verdict): string {
  return JSON.stringify([constraint, values.skill ?? null]);
}

/** Obstacles that neither one change, nor all that have a say on their constraint together, remove. */
export function fixedObstacles(
  pair: Pair,
  candidates: readonly Candidate[],
  obstacles: readonly Verdict[],
  context: SearchContext,
): readonly Verdict[] {
  const removes = (changes: readonly Change[], obstacle: Verdict): boolean => {
    const changed = attempt(pair, changes, context);
    if (changed === undefined) return false;
    return verdictsOf(changed, context.rules.constraints).every(
      (verdict) => verdict.status === "yes" || aboutOf(verdict) !== aboutOf(obstacle),
    );
  };
  return obstacles.filter((obstacle) => {
    const useful = candidates.filter(({ helps }) => helps.has(obstacle.constraint)).map(({ change }) => change);
    if (useful.some((change) => removes([change], obstacle))) return false;
    const together: Change[] = [];
    for (const change of useful) if (!clashes(change, together)) together.push(change);
    return together.length < 2 || !removes(together, obstacle);
  });
}
