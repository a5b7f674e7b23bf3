import { MAXIMUM_HOURS } from "../../pair/index.js";
import type { Criterion } from "../criterion.js";
import { fixed } from "../interval.js";

/** 1 when all hours can be given, ½ at the least that is of use, less below. */
function hoursFit(free: number, least: number, most: number): number {
  if (free >= most) return 1;
  if (free >= least) return 0.5 + (0.5 * (free - least)) / (most - least);
  return (0.5 * free) / least;
}

/** Hours: what the professional has free, in the scarcest week, against what the assignment takes. */
export const hoursCriterion: Criterion = {
  id: "hours",
  labels: { nl: "uren", en: "hours" },
  weight: 10,
  evaluate(pair) {
    const { minimum, maximum } = pair.assignment.hoursPerWeek ?? {};
    const { low, high } = pair.freeHours;
    const leastLow = minimum ?? 0;
    const mostLow = maximum ?? minimum ?? 0;
    const mostHigh = maximum ?? MAXIMUM_HOURS;
    const leastHigh = minimum ?? mostHigh;
    return fixed(
      hoursFit(low, leastHigh, mostHigh),
      hoursFit(high, leastLow, mostLow),
      pair.setting.expectations.other,
    );
  },
  parts(pair) {
    const { minimum, maximum } = pair.assignment.hoursPerWeek ?? {};
    const { low, high } = pair.freeHours;
    const asked = { ...(minimum === undefined ? {} : { minimum }), ...(maximum === undefined ? {} : { maximum }) };
    const score = this.evaluate(pair);
    const [finding, values] =
      minimum === undefined && maximum === undefined
        ? (["assignment-unknown", {}] as const)
        : low !== high
          ? (["professional-unknown", asked] as const)
          : ([minimum !== undefined && low < minimum ? "too-few" : "enough", { hours: low, ...asked }] as const);
    return [{ subject: "hoursPerWeek", score, weight: 1, finding, values }];
  },
  sentences: {
    enough: { nl: "{hours} uur per week vrij", en: "{hours} hours a week free" },
    "too-few": {
      nl: "{hours} uur per week vrij, minder dan de gevraagde {minimum}",
      en: "{hours} hours a week free, fewer than the {minimum} asked",
    },
    "professional-unknown": {
      nl: "vrije uren in deze periode niet geheel bekend",
      en: "free hours in this period not fully known",
    },
    "assignment-unknown": { nl: "de opdracht noemt geen uren", en: "the assignment names no hours" },
  },
};
