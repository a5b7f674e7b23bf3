import type { Pair, PreparedRequirement } from "../../pair/index.js";
import { claimStrength, coverage } from "../claim-credit.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { toFixedWeight, unknown, WeightedMean } from "../interval.js";

function finding(pair: Pair, requirement: PreparedRequirement): CriterionPart {
  const { score, best } = coverage(pair, requirement, claimStrength);
  const { skill, level } = { skill: requirement.requirement.skill, level: requirement.level };
  const part = { subject: skill, score, weight: requirement.weight };
  if (best === undefined) {
    const lacking = pair.profile.lacking.has(requirement.skill);
    return { ...part, finding: lacking ? "lacking" : "not-mentioned", values: { skill, level } };
  }
  const values = {
    skill,
    level,
    claimed: best.claim.skill,
    ...(best.claim.level === undefined ? {} : { has: best.claim.level }),
  };
  const direct = best.skill === requirement.skill;
  if (direct && requirement.requirement.level === undefined) return { ...part, finding: "claimed-any-level", values };
  if (direct && best.claim.level === undefined) return { ...part, finding: "claimed-without-level", values };
  if (direct) return { ...part, finding: best.claim.level! >= level ? "claimed" : "claimed-below", values };
  const whole = requirement.credits.get(best.skill) === requirement.byCredit[0]!.credit;
  return { ...part, finding: whole ? "specialisation" : "related", values };
}

/**
 * Skill coverage: for each requirement the best of the claims, by nearness of the skills × level × evidence × recency.
 *
 * @remarks Requirements that teach (`learn-here`) are left to growth. Does not apply to an assignment that asks no skill.
 */
export const skillsCriterion: Criterion = {
  id: "skills",
  labels: { nl: "vaardigheden", en: "skills" },
  weight: 50,
  applies: (pair) => pair.task.asked === undefined || pair.task.asked.length > 0,
  evaluate(pair) {
    const { asked } = pair.task;
    if (asked === undefined) return unknown(pair.setting.expectations.other);
    const sum = new WeightedMean();
    for (const requirement of asked) {
      sum.add(coverage(pair, requirement, claimStrength).score, toFixedWeight(requirement.weight));
    }
    return sum.mean;
  },
  parts(pair) {
    const { asked } = pair.task;
    if (asked !== undefined) return asked.map((requirement) => finding(pair, requirement));
    return [
      { subject: "requirements", score: this.evaluate(pair), weight: 1, finding: "requirements-unknown", values: {} },
    ];
  },
  sentences: {
    claimed: {
      nl: "beheerst “{skill}” op niveau {has}, gevraagd {level}",
      en: "has “{skill}” at level {has}, asked {level}",
    },
    "claimed-any-level": { nl: "beheerst “{skill}”", en: "has “{skill}”" },
    "claimed-below": {
      nl: "beheerst “{skill}” op niveau {has}, lager dan de gevraagde {level}",
      en: "has “{skill}” at level {has}, below the {level} that is asked",
    },
    "claimed-without-level": {
      nl: "beheerst “{skill}”, niveau onbekend, gevraagd {level}",
      en: "has “{skill}”, level unknown, asked {level}",
    },
    specialisation: {
      nl: "beheerst “{claimed}”, een specialisatie van “{skill}”",
      en: "has “{claimed}”, a specialisation of “{skill}”",
    },
    related: { nl: "beheerst “{claimed}”, verwant aan “{skill}”", en: "has “{claimed}”, related to “{skill}”" },
    "not-mentioned": { nl: "noemt “{skill}” niet: onbekend", en: "does not mention “{skill}”: unknown" },
    lacking: { nl: "beheerst “{skill}” niet", en: "does not have “{skill}”" },
    "requirements-unknown": {
      nl: "de opdracht noemt geen vaardigheden",
      en: "the assignment does not say which skills it asks",
    },
  },
};
