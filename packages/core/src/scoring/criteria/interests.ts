import type { Pair } from "../../pair/index.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { ONE } from "../fixed-point.js";
import { full, known, meanOf, none, unknown } from "../interval.js";

/** Share of what the assignment offers, or looks for, that the professional lists too. */
function overlap(
  pair: Pair,
  subject: "motives" | "coreQualities",
  findings: readonly [shared: string, nothing: string, unknown: string],
): CriterionPart | undefined {
  const offered = pair.assignment[subject];
  const listed = pair.professional[subject];
  if (offered !== undefined && offered.length === 0) return undefined;
  if (offered === undefined || listed === undefined) {
    const score = unknown(pair.setting.expectations.other);
    return { subject, score, weight: 1, finding: findings[2], values: {} };
  }
  const shared = offered.filter((term) => listed.includes(term));
  return {
    subject,
    score: known(Math.floor((ONE * shared.length) / offered.length)),
    weight: 1,
    finding: shared.length > 0 ? findings[0] : findings[1],
    values: shared.length > 0 ? { terms: shared.join(", ") } : {},
  };
}

function wish(pair: Pair): CriterionPart {
  const { id } = pair.assignment;
  const { willingness } = pair.professional;
  const part = { subject: "wish", weight: 2, values: {} };
  if (willingness?.declined?.includes(id)) return { ...part, score: none, finding: "declined" };
  if (willingness?.interestedIn?.includes(id)) return { ...part, score: full, finding: "interested" };
  return { ...part, score: unknown(pair.setting.expectations.other), finding: "not-asked" };
}

function avoidance(pair: Pair): CriterionPart | undefined {
  const { asked } = pair.task;
  const { wantsToAvoid } = pair.profile;
  if (asked !== undefined && asked.length === 0) return undefined;
  const part = { subject: "wantsToAvoid", weight: 1 };
  if (asked === undefined || wantsToAvoid === undefined) {
    return { ...part, score: unknown(pair.setting.expectations.other), finding: "avoidance-unknown", values: {} };
  }
  const avoided = asked.filter((requirement) => wantsToAvoid.has(requirement.skill));
  const score = known(ONE - Math.floor((ONE * avoided.length) / asked.length));
  const skills = avoided.map((entry) => entry.requirement.skill).join(", ");
  return avoided.length === 0
    ? { ...part, score, finding: "nothing-avoided", values: {} }
    : { ...part, score, finding: "avoided", values: { skills } };
}

function parts(pair: Pair): readonly CriterionPart[] {
  return [
    wish(pair),
    overlap(pair, "motives", ["motives-shared", "no-motive-shared", "motives-unknown"]),
    overlap(pair, "coreQualities", ["qualities-shared", "no-quality-shared", "qualities-unknown"]),
    avoidance(pair),
  ].filter((part) => part !== undefined);
}

/** Interests: the professional's own word on the assignment, shared motives and qualities, and work they would avoid. */
export const interestsCriterion: Criterion = {
  id: "interests",
  labels: { nl: "interesse en drijfveren", en: "interests and motives" },
  weight: 10,
  evaluate: (pair) => meanOf(parts(pair)),
  parts,
  sentences: {
    interested: { nl: "heeft interesse getoond in deze opdracht", en: "has shown interest in this assignment" },
    declined: { nl: "heeft deze opdracht afgewezen", en: "has declined this assignment" },
    "not-asked": { nl: "is nog niet naar deze opdracht gevraagd", en: "has not been asked about this assignment" },
    "motives-shared": { nl: "deelt de drijfveren {terms}", en: "shares the motives {terms}" },
    "no-motive-shared": { nl: "deelt geen drijfveren", en: "shares no motive" },
    "motives-unknown": { nl: "drijfveren zijn onbekend", en: "motives are unknown" },
    "qualities-shared": { nl: "heeft de kernkwaliteiten {terms}", en: "has the core qualities {terms}" },
    "no-quality-shared": { nl: "noemt geen van de kernkwaliteiten", en: "lists none of the core qualities" },
    "qualities-unknown": { nl: "kernkwaliteiten zijn onbekend", en: "core qualities are unknown" },
    avoided: { nl: "wil {skills} liever vermijden", en: "would rather avoid {skills}" },
    "nothing-avoided": {
      nl: "geen werk dat de persoon liever vermijdt",
      en: "no work that the person would rather avoid",
    },
    "avoidance-unknown": {
      nl: "onbekend welk werk de persoon liever vermijdt",
      en: "what the person would rather avoid is unknown",
    },
  },
};
