import type { Assignment, Importance, Requirement } from "../model/index.js";
import { creditOf, creditOne, type Taxonomy } from "../taxonomy/index.js";
import { type AssignmentSpan, assignmentSpan } from "./calendar.js";
import { skillIndex } from "./skill-index.js";

const defaultWeights: Readonly<Record<Importance, number>> = { must: 4, should: 2, nice: 1, "learn-here": 1 };

/** A requirement with the skills that cover it worked out. */
export interface PreparedRequirement {
  /** The requirement itself. */
  readonly requirement: Requirement;
  /** Its place in the record. */
  readonly position: number;
  /** Its skill's number in the taxonomy. */
  readonly skill: number;
  /** Least level asked, 1 to 5. */
  readonly level: number;
  /** Weight among the requirements. */
  readonly weight: number;
  /** Credit of each skill that covers it, wholly or in part, by number: 1 to 2²⁰. */
  readonly credits: ReadonlyMap<number, number>;
  /** The same skills, most credit first. */
  readonly byCredit: readonly { readonly skill: number; readonly credit: number }[];
}

/** An assignment with what depends on it alone worked out once. */
export interface PreparedAssignment {
  /** The record itself. */
  readonly record: Assignment;
  /** Requirements that are scored: must, should and nice; `undefined` when unknown. */
  readonly asked: readonly PreparedRequirement[] | undefined;
  /** Requirements that the assignment teaches; `undefined` when unknown. */
  readonly taught: readonly PreparedRequirement[] | undefined;
  /** When it runs; `undefined` when unknown. */
  readonly span: AssignmentSpan | undefined;
}

/** Skills that cover a skill: itself and its specialisations wholly, related ones in part. */
function coverOf(taxonomy: Taxonomy, skill: number): Map<number, number> {
  const credits = new Map<number, number>();
  const { indices, values } = taxonomy.coveringSkills(skill);
  for (let entry = 0; entry < indices.length; entry++) {
    const credit = creditOf(values[entry]!);
    if (credit > 0) credits.set(indices[entry]!, credit);
  }
  for (const narrower of taxonomy.descendantsAt(skill)) credits.set(narrower, creditOne);
  credits.set(skill, creditOne);
  return credits;
}

/**
 * Works out what depends on an assignment alone.
 *
 * @throws InzetError `UNKNOWN_CONCEPT` when a skill is not in the taxonomy.
 */
export function prepareAssignment(record: Assignment, taxonomy: Taxonomy): PreparedAssignment {
  const requirements = record.requirements?.map((requirement, position): PreparedRequirement => {
    const path = ["requirements", position, "skill"];
    const skill = skillIndex(taxonomy, requirement.skill, `assignment ${record.id}`, path);
    const credits = coverOf(taxonomy, skill);
    const byCredit = [...credits]
      .map(([covering, credit]) => ({ skill: covering, credit }))
      .sort((a, b) => b.credit - a.credit || a.skill - b.skill);
    return {
      requirement,
      position,
      skill,
      level: requirement.level ?? 1,
      weight: requirement.weight ?? defaultWeights[requirement.importance],
      credits,
      byCredit,
    };
  });
  return {
    record,
    asked: requirements?.filter((entry) => entry.requirement.importance !== "learn-here"),
    taught: requirements?.filter((entry) => entry.requirement.importance === "learn-here"),
    span: assignmentSpan(record),
  };
}
