import { dateOfDay, dayNumber } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

/** First day on which a clearance is no longer needed; `undefined` when the assignment does not say. */
function neededUntil(pair: Pair): number | undefined {
  return pair.task.span?.earliestEnd;
}

function checkOne(pair: Pair, kind: string): Finding {
  const held = pair.professional.clearances?.filter((entry) => entry.kind === kind) ?? [];
  if (held.length === 0) return { status: "no", code: "not-held", values: { kind } };
  const open = held.some((entry) => entry.expiresOn === undefined);
  const days = held.flatMap((entry) => (entry.expiresOn === undefined ? [] : [dayNumber(entry.expiresOn)]));
  const last = Math.max(...days);
  const until = neededUntil(pair);
  if (until !== undefined && last >= until) return met;
  if (open) return { status: "unknown", code: "expiry-unknown", values: { kind } };
  const values = { kind, date: dateOfDay(last) };
  if (last <= pair.today) return { status: "no", code: "expired", values };
  if (until === undefined) return { status: "unknown", code: "assignment-unknown", values };
  return { status: "no", code: "expires-before", values };
}

function check(pair: Pair): Finding | readonly Finding[] {
  const asked = pair.assignment.clearances ?? [];
  if (asked.length === 0) return met;
  if (pair.professional.clearances === undefined) {
    return { status: "unknown", code: "professional-unknown", values: { kind: asked.join(", ") } };
  }
  const findings = asked.map((kind) => checkOne(pair, kind)).filter((finding) => finding.status !== "yes");
  return findings.length === 0 ? met : findings;
}

function repairs(pair: Pair): readonly Change[] {
  const until = neededUntil(pair);
  if (until === undefined || until === Infinity) return [];
  const expiresOn = dateOfDay(until);
  const asked = pair.assignment.clearances ?? [];
  if (pair.professional.clearances === undefined && asked.length > 0) {
    // One answer for all that is asked: once the list is there, what is not in it is not held.
    return [
      {
        code: "obtain-clearance",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["clearances"],
        from: undefined,
        to: asked.map((kind) => ({ kind, expiresOn })),
        values: { kind: asked.join(", "), date: expiresOn },
      },
    ];
  }
  return asked
    .filter((kind) => checkOne(pair, kind).status !== "yes")
    .map((kind): Change => {
      const position = pair.professional.clearances?.findIndex((entry) => entry.kind === kind) ?? -1;
      const values = { kind, date: expiresOn };
      const change = { code: "obtain-clearance", record: "professional", actor: "professional", values } as const;
      return position < 0
        ? {
            ...change,
            operation: "append",
            path: ["clearances"],
            from: pair.professional.clearances,
            to: { kind, expiresOn },
          }
        : {
            ...change,
            operation: "set",
            path: ["clearances", position, "expiresOn"],
            from: pair.professional.clearances?.[position]?.expiresOn,
            to: expiresOn,
          };
    });
}

/** Clearances: each kind asked is held, and stays valid until the assignment is over. */
export const clearancesConstraint: Constraint = {
  id: "clearances",
  labels: { nl: "screening", en: "clearances" },
  check,
  repairs,
  sentences: {
    "professional-unknown": {
      nl: "onbekend of de persoon {kind} heeft",
      en: "unknown whether the person holds {kind}",
    },
    "not-held": { nl: "heeft geen {kind}", en: "holds no {kind}" },
    "expiry-unknown": { nl: "onbekend tot wanneer {kind} geldig is", en: "unknown until when {kind} is valid" },
    "assignment-unknown": {
      nl: "{kind} geldig tot {date}; einde van de opdracht onbekend",
      en: "{kind} valid until {date}; end of the assignment unknown",
    },
    expired: { nl: "{kind} is op {date} verlopen", en: "{kind} expired on {date}" },
    "expires-before": { nl: "{kind} verloopt al op {date}", en: "{kind} already expires on {date}" },
    "obtain-clearance": {
      nl: "de persoon krijgt {kind}, geldig tot {date}",
      en: "the person obtains {kind}, valid until {date}",
    },
  },
};
