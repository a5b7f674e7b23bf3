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
    return notice === undefined || notice === 0
      ? { status: "no", code: "started", values: { date: dateOfDay(pair.task.span!.latestStart) } }
      : { status: "no", code: "too-soon", values: { notice, days: left } };
  }
  if (notice === undefined && left < MAXIMUM_DAYS)
    return { status: "unknown", code: "notice-unknown", values: { days: left } };
  return met;
}

function repairs(pair: Pair): readonly Change[] {
  const left = daysLeft(pair);
  const notice = pair.professional.startNoticeDays;
  if (left === undefined || left >= (notice ?? 0)) {
    if (left === undefined || notice !== undefined) return [];
  }
  const changes: Change[] = [];
  if (left >= 0) {
    changes.push({
      code: "shorten-notice",
      record: "professional",
      actor: "home-organisation",
      operation: "set",
      path: ["startNoticeDays"],
      from: notice,
      to: Math.min(left, MAXIMUM_DAYS),
      values: { days: Math.min(left, MAXIMUM_DAYS) },
    });
  }
  const flexible = pair.assignment.flexibility?.startDays ?? 0;
  const later = flexible + (notice ?? 0) - left;
  if (notice !== undefined && later > flexible && later <= MAXIMUM_DAYS) {
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
      nl: "aanlooptijd onbekend, nog {days} dagen tot het begin",
      en: "notice unknown, {days} days left until the start",
    },
    "too-soon": {
      nl: "heeft {notice} dagen nodig, het begin is over {days}",
      en: "needs {notice} days, the start is in {days}",
    },
    started: { nl: "had uiterlijk op {date} moeten beginnen", en: "should have started by {date}" },
    "shorten-notice": {
      nl: "de eigen organisatie laat de persoon binnen {days} dagen beginnen",
      en: "the home organisation lets the person start within {days} days",
    },
    "start-later": {
      nl: "de opdrachtgever laat het begin tot {days} dagen schuiven",
      en: "the client lets the start shift by up to {days} days",
    },
  },
};
