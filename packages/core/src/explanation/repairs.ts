import { type Constraint, statusOf } from "../constraints/index.js";
import type { Actor, Change, Pair } from "../pair/index.js";

function sameChange(a: Change, b: Change): boolean {
  return (
    JSON.stringify([a.record, a.path, a.operation, a.to]) === JSON.stringify([b.record, b.path, b.operation, b.to])
  );
}

/** Changes that constraints which are not met propose, without repeats, by the actors that are allowed. */
export function constraintRepairs(
  pair: Pair,
  constraints: readonly Constraint[],
  actors: ReadonlySet<Actor>,
): readonly Change[] {
  const changes: Change[] = [];
  for (const constraint of constraints) {
    if (constraint.repairs === undefined || statusOf(pair, constraint) === "yes") continue;
    for (const change of constraint.repairs(pair)) {
      if (actors.has(change.actor) && !changes.some((other) => sameChange(other, change))) changes.push(change);
    }
  }
  return changes;
}

/** Changes that would raise the score: skills confirmed or raised, hours freed, a wish expressed. */
export function scoreRepairs(pair: Pair, actors: ReadonlySet<Actor>): readonly Change[] {
  if (!actors.has("professional")) return [];
  const { professional, assignment } = pair;
  const by = { record: "professional", actor: "professional" } as const;
  const changes: Change[] = [];
  for (const { requirement, level } of pair.task.asked ?? []) {
    const { skill } = requirement;
    const values = { skill, level };
    const position = professional.claims?.findIndex((claim) => claim.skill === skill) ?? -1;
    const claim = professional.claims?.[position];
    if (claim === undefined) {
      if (professional.lacks?.includes(skill)) continue;
      const to = { skill, level, evidence: "assessed" };
      changes.push({ ...by, code: "show-skill", operation: "append", path: ["claims"], from: undefined, to, values });
    } else if (claim.level === undefined || claim.level < level) {
      changes.push({
        ...by,
        code: "reach-level",
        operation: "set",
        path: ["claims", position, "level"],
        from: claim.level,
        to: level,
        values,
      });
    } else if (claim.evidence === undefined || claim.evidence === "claimed" || claim.evidence === "self-tested") {
      changes.push({
        ...by,
        code: "have-assessed",
        operation: "set",
        path: ["claims", position, "evidence"],
        from: claim.evidence,
        to: "assessed",
        values,
      });
    }
  }
  const { interestedIn, declined } = professional.willingness ?? {};
  if (!interestedIn?.includes(assignment.id) && !declined?.includes(assignment.id)) {
    changes.push({
      ...by,
      code: "show-interest",
      operation: "append",
      path: ["willingness", "interestedIn"],
      from: interestedIn,
      to: assignment.id,
      values: {},
    });
  }
  return changes;
}

/** What to say of the changes in {@link scoreRepairs}. */
export const scoreRepairSentences = {
  "show-skill": {
    nl: "de persoon toont {skill} aan op niveau {level}",
    en: "the person shows {skill} at level {level}",
  },
  "reach-level": {
    nl: "de persoon haalt niveau {level} in {skill}",
    en: "the person reaches level {level} in {skill}",
  },
  "have-assessed": { nl: "de persoon laat {skill} toetsen", en: "the person has {skill} assessed" },
  "show-interest": {
    nl: "de persoon toont interesse in deze opdracht",
    en: "the person shows interest in this assignment",
  },
} as const;
