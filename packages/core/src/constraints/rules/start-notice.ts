import { dateOfDay } from "../../model/index.js";
import { type Change, MAXIMUM_DAYS, type Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

/** Days between today and the last day on which the assignment may start; `undefined` when it does not say. */
function daysLeft(pair: Pair): number | undefined {
  const { span } = pair.task;
  return span === undefined ? undefined : span.latestStart - pair.today;
}

function check(pair: Pair): Finding {
  const left = daysLeft(pair);
  const notice = pair.professional.startNoticeDays;
  if (left === undefined) return { status: "unknown", code: "assignment-unknown" };
  if (left < (notice ?? 0)) {
    return left < 0
      ? { status: "no", code: "started", values: { date: dateOfDay(pair.task.span!.latestStart) } }
      : { status: "no", code: "too-soon", values: { notice: notice!, days: left } };
  }
  if (notice === undefined && left < MAXIMUM_DAYS)
    return { status: "unknown", code: "notice-unknown", values: { days: left } };
  return met;
}

function repairs(pair: Pair): readonly Change[] {
  const left = daysLeft(pair);
  const notice = pair.professional.startNoticeDays;
  const { span } = pair.task;
  if (span === undefined || left === undefined || check(pair).status === "yes") return [];
  const changes: Change[] = [];
  if (notice === undefined || (notice > left && notice > 0)) {
    const days = Math.max(0, left);
    changes.push({
      code: "shorten-notice",
      record: "professional",
      actor: "home-organisation",
      operation: "set",
      path: ["startNoticeDays"],
      from: notice,
      to: days,
      values: { days },
    });
  }
  const flexible = pair.assignment.flexibility?.startDays ?? 0;
  // A start that has passed has to move to today at the least, also when the notice is shortened to none.
  const waits = new Set([notice ?? 0, ...(left < 0 ? [0] : [])]);
  for (const wait of waits) {
    const later = flexible + wait - left;
    const fits = later <= MAXIMUM_DAYS && span.start + later < span.earliestEnd;
    if (later <= flexible || !fits) continue;
    changes.push({
      code: "start-later",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["flexibility", "startDays"],
      from: pair.assignment.flexibility?.startDays,
      to: later,
      values: { days: later },
    });
  }
  return changes;
}

/** Start notice: the days between a yes and the first day fit before the last possible start. */
export const startNoticeConstraint: Constraint = {
  id: "start-notice",
  labels: { nl: "aanlooptijd", en: "start notice" },
  check,
  repairs,
  sentences: {
    "assignment-unknown": { nl: "de opdracht noemt geen begin", en: "the assignment names no start" },
    "notice-unknown": {
      nl: "aanlooptijd onbekend, nog {days:days} tot het begin",
      en: "notice unknown, {days:days} left until the start",
    },
    "too-soon": {
      nl: "kan pas na {notice:days} beginnen, het begin is over {days:days}",
      en: "can start after {notice:days} only, the start is in {days:days}",
    },
    started: { nl: "had uiterlijk op {date} moeten beginnen", en: "should have started by {date}" },
    "shorten-notice": {
      nl: "de eigen organisatie laat de persoon binnen {days:days} beginnen",
      en: "the home organisation lets the person start within {days:days}",
    },
    "start-later": {
      nl: "de opdrachtgever laat het begin tot {days:days} opschuiven",
      en: "the client lets the start shift by up to {days:days}",
    },
  },
};
