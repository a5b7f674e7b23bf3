import type { CompensationKind } from "../../model/index.js";
import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

const paid: readonly CompensationKind[] = ["public-rate", "market"];

/** How the work is paid for: the assignment's word, or the only kind that the network knows. */
function kindOf(pair: Pair): CompensationKind | undefined {
  const kind = pair.assignment.compensation?.kind;
  const allowed = pair.policy.compensation;
  return kind ?? (allowed?.length === 1 ? allowed[0] : undefined);
}

/** Most that can be paid an hour: what is offered, and never more than the network allows. */
function ceiling(pair: Pair): number {
  const offered = pair.assignment.compensation?.maximumPerHour ?? Infinity;
  return Math.min(offered, pair.policy.maximumRatePerHour ?? Infinity);
}

function check(pair: Pair): Finding {
  const kind = kindOf(pair);
  const { rate } = pair.professional;
  if (kind === undefined) return { status: "unknown", code: "assignment-unknown" };
  if (pair.policy.compensation !== undefined && !pair.policy.compensation.includes(kind)) {
    return { status: "no", code: "kind-not-in-network", values: { kind } };
  }
  if (rate?.kinds !== undefined && !rate.kinds.includes(kind))
    return { status: "no", code: "kind-not-accepted", values: { kind } };
  const most = ceiling(pair);
  const least = rate?.minimumPerHour;
  const aboutMoney = paid.includes(kind);
  if (aboutMoney && least !== undefined && least > most) {
    return { status: "no", code: "rate-too-high", values: { minimum: least, maximum: most } };
  }
  if (rate?.kinds === undefined) return { status: "unknown", code: "professional-unknown", values: { kind } };
  if (!aboutMoney || least === 0) return met;
  if (least === undefined) return { status: "unknown", code: "rate-unknown" };
  // The network's highest rate bounds what can be paid; it does not say what this client pays.
  const offered = pair.assignment.compensation?.maximumPerHour !== undefined;
  return offered ? met : { status: "unknown", code: "maximum-unknown", values: { minimum: least } };
}

function repairs(pair: Pair): readonly Change[] {
  const kind = kindOf(pair);
  const { rate } = pair.professional;
  const changes: Change[] = [];
  if (kind === undefined || !(pair.policy.compensation?.includes(kind) ?? true)) return changes;
  if (!rate?.kinds?.includes(kind)) {
    changes.push({
      code: "accept-kind",
      record: "professional",
      actor: "professional",
      operation: "append",
      path: ["rate", "kinds"],
      from: rate?.kinds,
      to: kind,
      values: { kind },
    });
  }
  if (!paid.includes(kind)) return changes;
  const most = ceiling(pair);
  const least = rate?.minimumPerHour;
  if (most < Infinity && (least === undefined || least > most)) {
    changes.push({
      code: "accept-rate",
      record: "professional",
      actor: "professional",
      operation: "set",
      path: ["rate", "minimumPerHour"],
      from: least,
      to: most,
      values: { rate: most },
    });
  }
  const cap = pair.policy.maximumRatePerHour ?? Infinity;
  const { compensation } = pair.assignment;
  if (
    least !== undefined &&
    compensation !== undefined &&
    (compensation.maximumPerHour === undefined || least > most) &&
    least <= cap
  ) {
    changes.push({
      code: "raise-rate",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["compensation", "maximumPerHour"],
      from: compensation.maximumPerHour,
      to: least,
      values: { rate: least },
    });
  }
  return changes;
}

/** Compensation: a kind that the network knows and the professional accepts, at a rate that both can meet. */
export const compensationConstraint: Constraint = {
  id: "compensation",
  labels: { nl: "vergoeding", en: "compensation" },
  check,
  repairs,
  sentences: {
    "assignment-unknown": { nl: "de opdracht noemt geen vergoeding", en: "the assignment names no compensation" },
    "kind-not-in-network": {
      nl: "de vergoeding “{kind:compensation}” bestaat niet in dit netwerk",
      en: "the compensation “{kind:compensation}” does not exist in this network",
    },
    "kind-not-accepted": {
      nl: "accepteert de vergoeding “{kind:compensation}” niet",
      en: "does not accept the compensation “{kind:compensation}”",
    },
    "professional-unknown": {
      nl: "onbekend of de persoon de vergoeding “{kind:compensation}” accepteert",
      en: "unknown whether the person accepts the compensation “{kind:compensation}”",
    },
    "rate-too-high": {
      nl: "vraagt minstens {minimum:euro} per uur, geboden wordt hoogstens {maximum:euro}",
      en: "asks at least {minimum:euro} an hour, at most {maximum:euro} is offered",
    },
    "rate-unknown": { nl: "gevraagd uurtarief onbekend", en: "hourly rate asked unknown" },
    "maximum-unknown": {
      nl: "vraagt {minimum:euro} per uur, maximum van de opdracht onbekend",
      en: "asks {minimum:euro} an hour, maximum of the assignment unknown",
    },
    "accept-kind": {
      nl: "de persoon accepteert ook de vergoeding “{kind:compensation}”",
      en: "the person also accepts the compensation “{kind:compensation}”",
    },
    "accept-rate": {
      nl: "de persoon neemt genoegen met {rate:euro} per uur",
      en: "the person accepts {rate:euro} an hour",
    },
    "raise-rate": {
      nl: "de opdrachtgever betaalt tot {rate:euro} per uur",
      en: "the client pays up to {rate:euro} an hour",
    },
  },
};
