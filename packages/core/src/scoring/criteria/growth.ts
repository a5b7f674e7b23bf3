import type { Pair, PreparedRequirement } from "../../pair/index.js";
import type { Criterion, CriterionPart } from "../criterion.js";
import { known, meanOf, none, unknown } from "../interval.js";
import type { FixedScore } from "../score.js";

function wish(pair: Pair, taught: PreparedRequirement): FixedScore {
  const { wantsToLearn, wantsToAvoid } = pair.profile;
  if (wantsToAvoid?.has(taught.skill)) return none;
  if (wantsToLearn === undefined) return unknown(pair.setting.expectations.other);
  let best = 0;
  for (const skill of wantsToLearn) best = Math.max(best, taught.credits.get(skill) ?? 0);
  // Until it is known what the person avoids, a wish for a related skill may still meet a no to this one.
  const open = wantsToAvoid === undefined && !wantsToLearn.includes(taught.skill);
  return open ? { low: 0, value: best, high: best } : known(best);
}

function parts(pair: Pair): readonly CriterionPart[] {
  const { taught } = pair.task;
  if (taught === undefined) {
    const score = unknown(pair.setting.expectations.other);
    return [{ subject: "requirements", score, weight: 1, finding: "requirements-unknown", values: {} }];
  }
  return taught.map((entry) => {
    const score = wish(pair, entry);
    const { skill } = entry.requirement;
    const avoided = pair.profile.wantsToAvoid?.has(entry.skill) === true;
    const finding = avoided
      ? "wants-to-avoid"
      : pair.profile.wantsToLearn === undefined
        ? "wish-unknown"
        : score.value > 0
          ? "wants-to-learn"
          : "no-wish";
    return { subject: skill, score, weight: entry.weight, finding, values: { skill } };
  });
}

/** Growth: what the assignment teaches against what the professional wants to learn. Applies when it teaches anything. */
export const growthCriterion: Criterion = {
  id: "growth",
  labels: { nl: "groei", en: "growth" },
  weight: 10,
  applies: (pair) => pair.task.taught === undefined || pair.task.taught.length > 0,
  evaluate: (pair) => meanOf(parts(pair)),
  parts,
  sentences: {
    "wants-to-learn": {
      nl: "wil “{skill}” leren, en kan dat hier",
      en: "wants to learn “{skill}”, and can do so here",
    },
    "no-wish": { nl: "noemt “{skill}” niet als leerwens", en: "does not list “{skill}” as something to learn" },
    "wants-to-avoid": { nl: "wil “{skill}” liever niet doen", en: "would rather not do “{skill}”" },
    "wish-unknown": { nl: "leerwensen zijn onbekend", en: "what the person wants to learn is unknown" },
    "requirements-unknown": {
      nl: "de opdracht zegt niet wat er te leren valt",
      en: "the assignment does not say what can be learnt",
    },
  },
};
