import { type Change, MAXIMUM_HOURS, type Pair, spanOf } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";
import type { Truth } from "../verdict.js";

/** Whether the home organisation has a say at all. */
function needed(pair: Pair): Truth {
  const { policy, professional, assignment } = pair;
  if (policy.releaseRequired === false) return "no";
  if (pair.atHome === true || professional.employment?.kind === "self-employed") return "no";
  if (pair.atHome === undefined || professional.employment?.kind === undefined) return "unknown";
  const free = new Set(policy.engagements?.filter((form) => form.needsRelease === false).map((form) => form.id));
  const { engagements: offered } = professional;
  const { engagements: asked } = assignment;
  if (free.size > 0 && (offered === undefined || asked === undefined)) return "unknown";
  return asked?.some((form) => free.has(form) && offered?.includes(form)) ? "no" : "yes";
}

function granted(pair: Pair): Finding {
  const { release } = pair.professional;
  const minimum = pair.assignment.hoursPerWeek?.minimum;
  const standing = pair.home?.release;
  const bound = release === undefined ? standing?.maximumHoursPerWeek : release.hoursPerWeek;
  const status =
    release?.status ??
    (standing === undefined ? undefined : standing.standing === "on-request" ? "not-asked" : standing.standing);
  if (status === undefined) return { status: "unknown", code: "not-known" };
  if (status === "refused") return { status: "no", code: release === undefined ? "refused-as-a-rule" : "refused" };
  if (status === "asked" || status === "not-asked") return { status: "unknown", code: status };
  if (bound !== undefined && minimum !== undefined && minimum > bound) {
    return { status: "no", code: "too-few-hours", values: { hours: bound, minimum } };
  }
  const { span } = pair.task;
  const covered = spanOf(release?.period);
  if (span !== undefined && (covered.start > span.latestStart || covered.end < span.earliestEnd)) {
    return { status: "no", code: "outside-period" };
  }
  if (bound !== undefined && minimum === undefined) {
    return { status: "unknown", code: "hours-unknown", values: { hours: bound } };
  }
  return release?.period !== undefined && span === undefined ? { status: "unknown", code: "period-unknown" } : met;
}

/** Whether enough hours stay with the home organisation. */
function kept(pair: Pair): Finding {
  const keep = pair.policy.hoursKeptAtHome ?? 0;
  const kind = pair.professional.employment?.kind;
  if (keep === 0 || pair.atHome === true || kind === "self-employed") return met;
  const contract = pair.professional.employment?.hoursPerWeek;
  const minimum = pair.assignment.hoursPerWeek?.minimum;
  if (contract !== undefined && minimum !== undefined && contract - minimum >= keep) return met;
  if (contract === undefined || minimum === undefined || kind === undefined || pair.atHome === undefined) {
    return { status: "unknown", code: "kept-unknown", values: { keep } };
  }
  return { status: "no", code: "too-few-kept", values: { keep, left: Math.max(0, contract - minimum) } };
}

function check(pair: Pair): Finding | readonly Finding[] {
  const need = needed(pair);
  const home = kept(pair);
  if (need === "no") return home;
  let go = granted(pair);
  if (need === "unknown" && go.status !== "yes") go = { ...go, status: "unknown" };
  if (home.status === "yes") return go;
  return go.status === "yes" ? home : [go, home];
}

function repairs(pair: Pair): readonly Change[] {
  const home = keepRepairs(pair);
  if (needed(pair) === "no" || granted(pair).status === "yes") return home;
  const minimum = pair.assignment.hoursPerWeek?.minimum;
  const grant: Change = {
    code: minimum === undefined ? "grant" : "grant-hours",
    record: "professional",
    actor: "home-organisation",
    operation: "set",
    path: ["release"],
    from: pair.professional.release,
    to: minimum === undefined ? { status: "granted" } : { status: "granted", hoursPerWeek: minimum },
    values: minimum === undefined ? {} : { hours: minimum },
  };
  return [grant, ...home];
}

/** Changes by which enough hours stay with the home organisation. */
function keepRepairs(pair: Pair): readonly Change[] {
  const keep = pair.policy.hoursKeptAtHome ?? 0;
  const minimum = pair.assignment.hoursPerWeek?.minimum;
  if (minimum === undefined || kept(pair).status === "yes") return [];
  const contract = pair.professional.employment?.hoursPerWeek;
  if (contract === undefined) {
    const hours = minimum + keep;
    if (hours > MAXIMUM_HOURS) return [];
    return [
      {
        code: "confirm-contract",
        record: "professional",
        actor: "professional",
        operation: "set",
        path: ["employment", "hoursPerWeek"],
        from: undefined,
        to: hours,
        values: { hours },
      },
    ];
  }
  const hours = contract - keep;
  if (hours <= 0) return [];
  return [
    {
      code: "leave-hours-at-home",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["hoursPerWeek", "minimum"],
      from: minimum,
      to: hours,
      values: { hours },
    },
  ];
}

/** Release: the home organisation lets the person go for these hours and days, and keeps the hours that it must. */
export const releaseConstraint: Constraint = {
  id: "release",
  labels: { nl: "vrijgave", en: "release" },
  check,
  repairs,
  sentences: {
    "not-known": {
      nl: "onbekend of de eigen organisatie de persoon vrijgeeft",
      en: "unknown whether the home organisation releases the person",
    },
    "not-asked": { nl: "vrijgave is nog niet gevraagd", en: "release has not been asked yet" },
    asked: { nl: "vrijgave is gevraagd, nog geen besluit", en: "release has been asked, not yet decided" },
    refused: {
      nl: "de eigen organisatie geeft de persoon niet vrij",
      en: "the home organisation does not release the person",
    },
    "refused-as-a-rule": { nl: "de eigen organisatie geeft niemand vrij", en: "the home organisation releases nobody" },
    "too-few-hours": {
      nl: "vrijgegeven voor {hours:hours} per week, nodig {minimum}",
      en: "released for {hours:hours} a week, needed {minimum}",
    },
    "hours-unknown": {
      nl: "vrijgegeven voor {hours:hours} per week; uren van de opdracht onbekend",
      en: "released for {hours:hours} a week; hours of the assignment unknown",
    },
    "period-unknown": {
      nl: "vrijgave is voor een periode; periode van de opdracht onbekend",
      en: "release is for a period; period of the assignment unknown",
    },
    "outside-period": { nl: "vrijgave dekt niet de hele periode", en: "release does not cover the whole period" },
    "kept-unknown": {
      nl: "onbekend of er {keep:hours} per week overblijft voor de eigen organisatie",
      en: "unknown whether {keep:hours} a week are left for the home organisation",
    },
    "too-few-kept": {
      nl: "voor de eigen organisatie blijft {left:hours} per week over, nodig {keep}",
      en: "{left:hours} a week are left for the home organisation, needed {keep}",
    },
    grant: { nl: "de eigen organisatie geeft de persoon vrij", en: "the home organisation releases the person" },
    "grant-hours": {
      nl: "de eigen organisatie geeft de persoon {hours:hours} per week vrij",
      en: "the home organisation releases the person for {hours:hours} a week",
    },
    "confirm-contract": {
      nl: "de persoon bevestigt een contract van {hours:hours} per week",
      en: "the person confirms a contract of {hours:hours} a week",
    },
    "leave-hours-at-home": {
      nl: "de opdrachtgever vraagt {hours:hours} per week, zodat er thuis genoeg overblijft",
      en: "the client asks {hours:hours} a week, so that enough is left at home",
    },
  },
};
