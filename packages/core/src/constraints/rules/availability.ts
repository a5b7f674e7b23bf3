import { type Change, MAXIMUM_HOURS, type Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

function check(pair: Pair): Finding {
  const { minimum, maximum } = pair.assignment.hoursPerWeek ?? {};
  const { low, high } = pair.freeHours;
  const leastHigh = minimum ?? maximum ?? MAXIMUM_HOURS;
  if (low >= leastHigh) return met;
  if (minimum === undefined) return { status: "unknown", code: "assignment-unknown" };
  if (high < minimum) return { status: "no", code: "too-few-hours", values: { hours: high, minimum } };
  return { status: "unknown", code: "hours-unknown", values: { minimum } };
}

function repairs(pair: Pair): readonly Change[] {
  const minimum = pair.assignment.hoursPerWeek?.minimum;
  const { low } = pair.freeHours;
  if (minimum === undefined || low >= minimum) return [];
  const changes: Change[] = [
    {
      code: "free-hours",
      record: "professional",
      actor: "professional",
      operation: "set",
      path: ["availability"],
      from: pair.professional.availability,
      to: [{ hoursPerWeek: minimum }],
      values: { hours: minimum },
    },
  ];
  if (low > 0) {
    changes.push({
      code: "ask-fewer-hours",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["hoursPerWeek", "minimum"],
      from: minimum,
      to: low,
      values: { hours: low },
    });
  }
  return changes;
}

/** Availability: in the scarcest week of the assignment at least the hours that are of use. */
export const availabilityConstraint: Constraint = {
  id: "availability",
  labels: { nl: "beschikbaarheid", en: "availability" },
  check,
  repairs,
  sentences: {
    "assignment-unknown": {
      nl: "de opdracht noemt geen minimum aan uren",
      en: "the assignment names no least number of hours",
    },
    "hours-unknown": {
      nl: "vrije uren in deze periode onbekend, nodig {minimum} per week",
      en: "free hours in this period unknown, needed {minimum} a week",
    },
    "too-few-hours": {
      nl: "{hours:hours} per week vrij, nodig {minimum}",
      en: "{hours:hours} a week free, needed {minimum}",
    },
    "free-hours": {
      nl: "de persoon maakt {hours:hours} per week vrij",
      en: "the person frees {hours:hours} a week",
    },
    "ask-fewer-hours": {
      nl: "de opdrachtgever neemt genoegen met {hours:hours} per week",
      en: "the client settles for {hours:hours} a week",
    },
  },
};
