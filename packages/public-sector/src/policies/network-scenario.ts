import {
  type Assignment,
  createMatcher,
  createTaxonomy,
  type Match,
  type Matcher,
  type Organisation,
  type Policy,
  type Professional,
} from "@inzet/core";
import { starterTaxonomy } from "../taxonomy/starter-taxonomy.js";

const taxonomy = createTaxonomy(starterTaxonomy());

/** Opens a real matcher over a few records, on the day on which all scenarios play. */
export function openNetwork(
  policy: Policy,
  records: {
    readonly organisations: readonly Organisation[];
    readonly professionals: readonly Professional[];
    readonly assignments: readonly Assignment[];
  },
): Matcher {
  const matcher = createMatcher({ taxonomy, policy, today: "2026-11-24" });
  matcher.addOrganisations(records.organisations);
  matcher.addProfessionals(records.professionals);
  matcher.addAssignments(records.assignments);
  return matcher;
}

/** The codes of a constraint's verdicts that are not yes, as `status code`. */
export function reasonsOf(match: Match, constraint: string): readonly string[] {
  return match.reasons
    .filter((reason) => reason.constraint === constraint)
    .map((reason) => `${reason.status} ${reason.code}`);
}

/** Someone of whom everything is known that decides on eligibility: a match with them is yes or no, never unknown. */
export function wellKnown(id: string, fields: Partial<Professional> = {}): Professional {
  return {
    id,
    employment: { kind: "permanent", hoursPerWeek: 36 },
    grade: 13,
    availability: [{ hoursPerWeek: 16 }],
    startNoticeDays: 14,
    location: { latitude: 52.1, longitude: 4.6 },
    travelLimitKm: 150,
    remote: true,
    claims: [
      { skill: "managing-projects", level: 4, evidence: "proven", lastUsedOn: "2026-10-01", years: 8 },
      { skill: "budget-drafting", level: 3, evidence: "endorsed", lastUsedOn: "2026-05-01", years: 5 },
    ],
    rate: { kinds: ["unpaid", "cost-recovery", "public-rate"], minimumPerHour: 75 },
    release: { status: "granted" },
    ...fields,
  };
}

/** An assignment of one day a week of which everything is known that decides on eligibility. */
export function dayAWeek(id: string, organisation: string, fields: Partial<Assignment> = {}): Assignment {
  return {
    id,
    organisation,
    title: "Projectleider begroting",
    kind: "part-time",
    requirements: [
      { skill: "managing-projects", importance: "must", level: 3 },
      { skill: "budget-drafting", importance: "should", level: 2 },
    ],
    period: { start: "2027-01-04", end: "2027-07-01" },
    hoursPerWeek: { minimum: 8, maximum: 8 },
    remoteShare: 0.4,
    compensation: { kind: "cost-recovery" },
    ...fields,
  };
}
