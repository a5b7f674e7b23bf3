import type { Professional } from "@inzet/core";
import { candidateFacts } from "@inzet/core/storage";

/** A row of what a professional is chosen by; what is unknown is left out. */
export function factsRow(professional: Professional, sortKey: string): object {
  const { home, independent, conflicts, engagements, grade, pausedUntil, employmentEnd, openEnded, ...facts } =
    candidateFacts(professional);
  return {
    id: professional.id,
    sort_key: sortKey,
    home,
    independent,
    conflicts,
    engagements,
    grade,
    paused_until: pausedUntil,
    employment_end: employmentEnd,
    open_ended: openEnded,
    clearances: facts.clearances,
    languages: facts.languages,
    ...facts.point,
    reach: facts.reach,
    claims: facts.claims.map(({ skill, level }) => claimed(skill, level)),
    lacks: facts.lacks,
  };
}

/** How a claim stands in the list of claims. */
export function claimed(skill: string, level: number | undefined): string {
  return `${level ?? "?"} ${skill}`;
}
