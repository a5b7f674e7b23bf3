import { dateOfDay } from "../../model/index.js";
import { type Change, MAXIMUM_DAYS, type Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

function check(pair: Pair): Finding {
  const { employment } = pair.professional;
  const { span } = pair.task;
  if (employment?.endsOn === undefined) {
    const openEnded = employment?.kind === "permanent" || employment?.kind === "self-employed";
    return openEnded ? met : { status: "unknown", code: "end-unknown" };
  }
  const end = pair.profile.employmentEndDay!;
  if (end <= pair.today) return { status: "no", code: "ended", values: { date: employment.endsOn } };
  if (span === undefined) return { status: "unknown", code: "assignment-unknown", values: { date: employment.endsOn } };
  return end >= span.earliestEnd ? met : { status: "no", code: "ends-before", values: { date: employment.endsOn } };
}

function repairs(pair: Pair): readonly Change[] {
  const { employment } = pair.professional;
  const { span } = pair.task;
  if (check(pair).status === "yes") return [];
  const changes: Change[] = [];
  if (employment?.endsOn === undefined && employment?.kind === undefined) {
    changes.push({
      code: "confirm-permanent",
      record: "professional",
      actor: "professional",
      operation: "set",
      path: ["employment", "kind"],
      from: undefined,
      to: "permanent",
      values: {},
    });
  }
  if (span === undefined || span.end === Infinity) return changes;
  if (span.earliestEnd > pair.today) {
    const until = dateOfDay(span.earliestEnd);
    changes.push({
      code: "extend-employment",
      record: "professional",
      actor: "home-organisation",
      operation: "set",
      path: ["employment", "endsOn"],
      from: employment?.endsOn,
      to: until,
      values: { date: until },
    });
  }
  const end = pair.profile.employmentEndDay;
  if (end !== undefined && end > pair.today && end > span.latestStart && span.end - end <= MAXIMUM_DAYS) {
    changes.push({
      code: "end-earlier",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["flexibility", "endDays"],
      from: pair.assignment.flexibility?.endDays,
      to: span.end - end,
      values: { date: dateOfDay(end) },
    });
  }
  return changes;
}

/** Employment end: the employment lasts as long as the assignment. */
export const employmentEndConstraint: Constraint = {
  id: "employment-end",
  labels: { nl: "einde dienstverband", en: "end of employment" },
  check,
  repairs,
  sentences: {
    "end-unknown": { nl: "onbekend of het dienstverband afloopt", en: "unknown whether the employment ends" },
    "assignment-unknown": {
      nl: "dienstverband loopt af op {date}; einde van de opdracht onbekend",
      en: "employment ends on {date}; end of the assignment unknown",
    },
    ended: { nl: "dienstverband is op {date} afgelopen", en: "employment ended on {date}" },
    "ends-before": { nl: "dienstverband loopt al af op {date}", en: "employment already ends on {date}" },
    "confirm-permanent": {
      nl: "de persoon bevestigt een vast dienstverband",
      en: "the person confirms a permanent employment",
    },
    "extend-employment": {
      nl: "de eigen organisatie verlengt het dienstverband tot {date}",
      en: "the home organisation extends the employment to {date}",
    },
    "end-earlier": {
      nl: "de opdrachtgever laat de opdracht op {date} eindigen",
      en: "the client lets the assignment end on {date}",
    },
  },
};
