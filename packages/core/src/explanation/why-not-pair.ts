import { InzetError } from "../errors/index.js";
import { type Actor, actors as allActors, type Pair, type Sentences } from "../pair/index.js";
import { evaluatePair } from "../ranking/index.js";
import { candidatesOf, fixedObstacles } from "./candidates.js";
import { type SearchContext, searchChanges } from "./change-search.js";
import { labelsOf } from "./labels.js";
import type { ChangeSet, WhyNot, WhyNotOptions } from "./types.js";

const DEFAULT_SETS = 3;
const DEFAULT_CHANGES = 8;
const MOST_CHANGES = 12;

/** What a "why not" needs of the matcher that asks. */
export interface WhyNotContext extends SearchContext {
  readonly sentences: Sentences;
}

function checkOptions({ top, limit = DEFAULT_SETS, maximumChanges = DEFAULT_CHANGES }: WhyNotOptions): void {
  const checks = [
    ["top", top ?? 1, 1, Number.MAX_SAFE_INTEGER],
    ["limit", limit, 1, 100],
    ["maximumChanges", maximumChanges, 1, MOST_CHANGES],
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

/**
 * Finds the smallest sets of changes that make a pair eligible, or lift it into the first places of its ranking.
 *
 * @returns The obstacles and the sets, smallest first. Each set was made, validated and evaluated again; none of its
 * subsets would do. An unknown counts as an obstacle: the change is then an answer.
 * @throws InzetError `INVALID_OPTION` on an option out of range.
 * @remarks At most 3,000 evaluations, and for a place one ranking for each way in which the assignment changes.
 */
export function whyNotPair(pair: Pair, context: WhyNotContext, options: WhyNotOptions = {}): WhyNot {
  checkOptions(options);
  const { top, limit = DEFAULT_SETS, maximumChanges = DEFAULT_CHANGES } = options;
  const { match } = evaluatePair(pair, context.rules);
  const rank = context.placeOf(pair);
  const reached = match.eligibility === "yes" && (top === undefined || rank <= top);
  const actors = new Set<Actor>(options.actors ?? allActors);
  const candidates = reached ? [] : candidatesOf(pair, actors, top !== undefined, context);
  const fixed = reached ? [] : fixedObstacles(pair, candidates, match.reasons, context);
  const goal = { top, limit, maximumChanges };
  const trials = reached || fixed.length > 0 ? [] : searchChanges(pair, candidates, goal, context);
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
