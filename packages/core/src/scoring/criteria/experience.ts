import type { Pair, PreparedClaim } from "../../pair/index.js";
import { type ClaimFactor, coverage } from "../claim-credit.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { ONE } from "../fixed-point.js";
import { between, known, meanOf, toFixedWeight, unknown, WeightedMean } from "../interval.js";

/** Years of experience from which more adds nothing. */
export const SEASONED_YEARS = 5;

const yearsFit: ClaimFactor = (pair: Pair, { claim }: PreparedClaim) => {
  if (claim.years === undefined) return between(0, ONE, pair.setting.expectations.other);
  return known(claim.years >= SEASONED_YEARS ? ONE : Math.floor((ONE * claim.years) / SEASONED_YEARS));
};

function parts(pair: Pair): readonly CriterionPart[] {
  const { asked } = pair.task;
  if (asked === undefined) {
    const score = unknown(pair.setting.expectations.other);
    return [{ subject: "requirements", score, weight: 1, finding: "requirements-unknown", values: {} }];
  }
  return asked.map((requirement) => {
    const { score, best } = coverage(pair, requirement, yearsFit);
    const { skill } = requirement.requirement;
    const part = { subject: skill, score, weight: requirement.weight };
    if (best === undefined) {
      const lacking = pair.profile.lacking.has(requirement.skill);
      return { ...part, finding: lacking ? "lacking" : "not-mentioned", values: { skill } };
    }
    const { skill: claimed, years } = best.claim;
    return years === undefined
      ? { ...part, finding: "years-unknown", values: { skill: claimed } }
      : { ...part, finding: "years", values: { skill: claimed, years } };
  });
}

/** Experience: years with the skills that are asked, or with skills that cover them; five years count in full. */
export const experienceCriterion: Criterion = {
  id: "experience",
  labels: { nl: "ervaring", en: "experience" },
  weight: 10,
  applies: (pair) => pair.task.asked === undefined || pair.task.asked.length > 0,
  evaluate(pair) {
    const { asked } = pair.task;
    if (asked === undefined) return meanOf(parts(pair));
    const sum = new WeightedMean();
    for (const requirement of asked) {
      sum.add(coverage(pair, requirement, yearsFit).score, toFixedWeight(requirement.weight));
    }
    return sum.mean;
  },
  parts,
  sentences: {
    years: { nl: "jaren ervaring met “{skill}”: {years}", en: "years of experience with “{skill}”: {years}" },
    "years-unknown": { nl: "jaren ervaring met “{skill}” onbekend", en: "years of experience with “{skill}” unknown" },
    "not-mentioned": { nl: "noemt “{skill}” niet: onbekend", en: "does not mention “{skill}”: unknown" },
    lacking: { nl: "beheerst “{skill}” niet", en: "does not have “{skill}”" },
    "requirements-unknown": {
      nl: "de opdracht noemt geen vaardigheden",
      en: "the assignment does not say which skills it asks",
    },
  },
};
