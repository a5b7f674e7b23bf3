import type { Requirement, SkillClaim } from "@inzet/core";
import type { Extraction } from "./extraction.js";

/** A claim or requirement that was read from a text and awaits review by a person. */
export interface Draft<T> {
  readonly value: T;
  /** Always so: nothing extracted counts before someone has looked at it. */
  readonly status: "extracted";
  /** Where it was found; several places when the text says it more than once, best first. */
  readonly from: readonly Extraction[];
}

/**
 * Turns what was found in a CV into claims for review.
 *
 * @param extractions - What `extract` returned for skills.
 * @returns One draft a skill, in the order of the text; what the text denies is left out. The level is the highest one hinted at.
 * @example
 * ```ts
 * import { draftClaims } from "@inzet/text";
 *
 * draftClaims([]); // []
 * ```
 */
export function draftClaims(extractions: readonly Extraction[]): Draft<SkillClaim>[] {
  return grouped(extractions).map(([skill, from]) => {
    const level = highestLevel(from);
    return {
      value: { skill, evidence: "claimed", ...(level === undefined ? {} : { level }) },
      status: "extracted",
      from,
    };
  });
}

/**
 * Turns what was found in the description of an assignment into requirements for review.
 *
 * @param extractions - What `extract` returned for skills.
 * @returns One draft a skill, in the order of the text; what the text says is not needed is left out. Without a hint the importance
 *   is `should`.
 * @example
 * ```ts
 * import { draftRequirements } from "@inzet/text";
 *
 * draftRequirements([]); // []
 * ```
 */
export function draftRequirements(extractions: readonly Extraction[]): Draft<Requirement>[] {
  return grouped(extractions).map(([skill, from]) => {
    const level = highestLevel(from);
    const hinted = new Set(from.map((each) => each.importance));
    const importance = hinted.has("must") ? "must" : hinted.has("should") || !hinted.has("nice") ? "should" : "nice";
    return {
      value: { skill, importance, ...(level === undefined ? {} : { level }) },
      status: "extracted",
      from,
    };
  });
}

function grouped(extractions: readonly Extraction[]): [skill: string, from: Extraction[]][] {
  const groups = new Map<string, Extraction[]>();
  for (const each of extractions) {
    if (each.negated) continue;
    const group = groups.get(each.conceptId);
    if (group === undefined) groups.set(each.conceptId, [each]);
    else group.push(each);
  }
  return [...groups].map(([skill, from]) => [skill, from.sort((a, b) => b.score - a.score || a.start - b.start)]);
}

function highestLevel(from: readonly Extraction[]): number | undefined {
  const levels = from.flatMap((each) => (each.level === undefined ? [] : [each.level]));
  return levels.length === 0 ? undefined : Math.max(...levels);
}
