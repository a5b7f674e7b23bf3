import { MAXIMUM_DAYS, type Pair } from "../../pair/index.js";
import type { Criterion } from "../criterion.js";
import { fixed, toScore, unknown } from "../interval.js";

interface EarliestDay {
  readonly low: number;
  readonly high: number;
}

/** Bounds on the first day that the professional can start. */
function earliestStart(pair: Pair): EarliestDay {
  const notice = pair.professional.startNoticeDays;
  const pause = pair.profile.pausedUntilDay ?? -Infinity;
  return {
    low: Math.max(pair.today + (notice ?? 0), pause),
    high: Math.max(pair.today + (notice ?? MAXIMUM_DAYS), pause),
  };
}

/** Share of the days of the assignment on which someone who can start on `first` and leaves on `last` is there. */
function presence(start: number, end: number, first: number, last: number): number {
  return Math.max(0, Math.min(end, last) - Math.max(start, first)) / (end - start);
}

/** Period: the share of the assignment's days that lie after the earliest start and before the end of employment. */
export const periodCriterion: Criterion = {
  id: "period",
  labels: { nl: "periode", en: "period" },
  weight: 5,
  evaluate(pair) {
    const { span } = pair.task;
    const { other } = pair.setting.expectations;
    if (span === undefined) return unknown(other);
    const { employment } = pair.professional;
    const end = span.end === Infinity ? span.start + MAXIMUM_DAYS : span.end;
    const first = earliestStart(pair);
    const ends = pair.profile.employmentEndDay;
    const openEnded = employment?.kind === "permanent" || employment?.kind === "self-employed";
    const lastLow = ends ?? (openEnded ? Infinity : -Infinity);
    return fixed(
      presence(span.start, end, first.high, lastLow),
      presence(span.start, end, first.low, ends ?? Infinity),
      other,
    );
  },
  parts(pair) {
    const score = this.evaluate(pair);
    const { span } = pair.task;
    const finding = span === undefined ? "assignment-unknown" : score.low !== score.high ? "partly-unknown" : "present";
    const values = finding === "present" ? { share: toScore(score).value } : {};
    return [{ subject: "period", score, weight: 1, finding, values }];
  },
  sentences: {
    present: { nl: "is er {share:percent} van de periode", en: "is there for {share:percent} of the period" },
    "partly-unknown": {
      nl: "aanlooptijd of einde van het dienstverband onbekend",
      en: "start notice or end of employment unknown",
    },
    "assignment-unknown": { nl: "de opdracht noemt geen periode", en: "the assignment names no period" },
  },
};
