import type { Pair } from "../../pair/index.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { ONE } from "../fixed-point.js";
import { full, known, none, toFixedWeight, unknown, WeightedMean } from "../interval.js";
import type { FixedScore } from "../score.js";

/** Weight of the professional's own word; each of the other parts weighs 1. */
const WISH_WEIGHT = 2;

function isDeclined({ professional, assignment }: Pair): boolean {
  return professional.willingness?.declined?.includes(assignment.id) ?? false;
}

function isInterested({ professional, assignment }: Pair): boolean {
  return professional.willingness?.interestedIn?.includes(assignment.id) ?? false;
}

/** The professional's own word on this assignment. */
function wish(pair: Pair): FixedScore {
  if (isDeclined(pair)) return none;
  return isInterested(pair) ? full : unknown(pair.setting.expectations.other);
}

/** Terms that the assignment offers, or looks for, and the professional lists too. */
function shared(pair: Pair, subject: "motives" | "coreQualities"): readonly string[] {
  const listed = pair.professional[subject] ?? [];
  return pair.assignment[subject]?.filter((term) => listed.includes(term)) ?? [];
}

/** Share of what the assignment offers, or looks for, that is shared; `undefined` when it says there is nothing. */
function overlap(pair: Pair, subject: "motives" | "coreQualities"): FixedScore | undefined {
  const offered = pair.assignment[subject];
  if (offered === undefined) return unknown(pair.setting.expectations.other);
  if (offered.length === 0) return undefined;
  if (pair.professional[subject] === undefined) return unknown(pair.setting.expectations.other);
  return known(Math.floor((ONE * shared(pair, subject).length) / offered.length));
}

/** Skills asked that the professional would rather not use. */
function avoided({ profile, task }: Pair): readonly string[] {
  const skills = task.asked?.filter((requirement) => profile.wantsToAvoid?.has(requirement.skill)) ?? [];
  return skills.map((entry) => entry.requirement.skill);
}

/** Share of the work that is not avoided; `undefined` when no skill is asked. */
function avoidance(pair: Pair): FixedScore | undefined {
  const { asked } = pair.task;
  if (asked !== undefined && asked.length === 0) return undefined;
  if (asked === undefined || pair.profile.wantsToAvoid === undefined) return unknown(pair.setting.expectations.other);
  return known(ONE - Math.floor((ONE * avoided(pair).length) / asked.length));
}

function evaluate(pair: Pair): FixedScore {
  const sum = new WeightedMean();
  sum.add(wish(pair), toFixedWeight(WISH_WEIGHT));
  for (const score of [overlap(pair, "motives"), overlap(pair, "coreQualities"), avoidance(pair)]) {
    if (score !== undefined) sum.add(score, toFixedWeight(1));
  }
  return sum.mean;
}

function overlapPart(
  pair: Pair,
  subject: "motives" | "coreQualities",
  findings: readonly [some: string, nothing: string, unknown: string],
): CriterionPart | undefined {
  const score = overlap(pair, subject);
  if (score === undefined) return undefined;
  const part = { subject, score, weight: 1 };
  if (score.low !== score.high) return { ...part, finding: findings[2], values: {} };
  const terms = shared(pair, subject);
  return terms.length > 0
    ? { ...part, finding: findings[0], values: { terms: terms.join(", ") } }
    : { ...part, finding: findings[1], values: {} };
}

function avoidancePart(pair: Pair): CriterionPart | undefined {
  const score = avoidance(pair);
  if (score === undefined) return undefined;
  const part = { subject: "wantsToAvoid", score, weight: 1 };
  if (score.low !== score.high) return { ...part, finding: "avoidance-unknown", values: {} };
  const skills = avoided(pair);
  return skills.length === 0
    ? { ...part, finding: "nothing-avoided", values: {} }
    : { ...part, finding: "avoided", values: { skills: skills.join(", ") } };
}

function parts(pair: Pair): readonly CriterionPart[] {
  const finding = isDeclined(pair) ? "declined" : isInterested(pair) ? "interested" : "not-asked";
  return [
    { subject: "wish", score: wish(pair), weight: WISH_WEIGHT, finding, values: {} },
    overlapPart(pair, "motives", ["motives-shared", "no-motive-shared", "motives-unknown"]),
    overlapPart(pair, "coreQualities", ["qualities-shared", "no-quality-shared", "qualities-unknown"]),
    avoidancePart(pair),
  ].filter((part) => part !== undefined);
}

/** Interests: the professional's own word on the assignment, shared motives and qualities, and work they would avoid. */
export const interestsCriterion: Criterion = {
  id: "interests",
  labels: { nl: "interesse en drijfveren", en: "interests and motives" },
  weight: 10,
  evaluate,
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
    avoided: { nl: "wil liever vermijden: {skills}", en: "would rather avoid: {skills}" },
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
