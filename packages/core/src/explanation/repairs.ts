import { type Constraint, statusOf } from "../constraints/index.js";
import type { Change, Pair } from "../pair/index.js";

/** Changes that constraints which are not met propose, by the id of the constraint. */
export function constraintRepairs(
  pair: Pair,
  constraints: readonly Constraint[],
): readonly (readonly [constraint: string, changes: readonly Change[]])[] {
  return constraints
    .filter((constraint) => constraint.repairs !== undefined && statusOf(pair, constraint) !== "yes")
    .map((constraint) => [constraint.id, constraint.repairs!(pair)] as const);
}

/** Changes that would raise the score: skills confirmed or raised, evidence, a wish expressed. */
export function scoreRepairs(pair: Pair): readonly Change[] {
  const { professional, assignment } = pair;
  const by = { record: "professional", actor: "professional" } as const;
  const changes: Change[] = [];
  for (const { requirement, skill: asked, level } of pair.task.asked ?? []) {
    const { skill } = requirement;
    const values = { skill, level };
    const position = pair.profile.claims.findIndex((claim) => claim.skill === asked);
    const claim = professional.claims?.[position];
    if (claim === undefined) {
      if (pair.profile.lacking.has(asked)) continue;
      const to = { skill, level, evidence: "assessed" };
      changes.push({
        ...by,
        code: "show-skill",
        operation: "append",
        path: ["claims"],
        from: professional.claims,
        to,
        values,
      });
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
    nl: "de persoon toont “{skill}” aan op niveau {level}",
    en: "the person shows “{skill}” at level {level}",
  },
  "reach-level": {
    nl: "de persoon haalt niveau {level} in “{skill}”",
    en: "the person reaches level {level} in “{skill}”",
  },
  "have-assessed": { nl: "de persoon laat “{skill}” toetsen", en: "the person has “{skill}” assessed" },
  "show-interest": {
    nl: "de persoon toont interesse in deze opdracht",
    en: "the person shows interest in this assignment",
  },
} as const;
