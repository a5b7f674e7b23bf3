import type { Change, Pair } from "../../pair/index.js";
import { type Constraint, type Finding, met } from "../constraint.js";

const WIDEST_LIMIT_KM = 1000;

function check(pair: Pair): Finding {
  const { distanceKm } = pair;
  const { travelLimitKm: limit, remote } = pair.professional;
  const share = pair.assignment.remoteShare;
  if (share === 1 && remote === true) return met;
  if (distanceKm !== undefined && (distanceKm === 0 || (limit !== undefined && distanceKm <= limit))) return met;
  const remotePossible = (share === undefined || share === 1) && remote !== false;
  if (distanceKm !== undefined && (limit ?? WIDEST_LIMIT_KM) < distanceKm && !remotePossible) {
    return limit === undefined
      ? { status: "no", code: "out-of-reach", values: { km: distanceKm } }
      : { status: "no", code: "too-far", values: { km: distanceKm, limit } };
  }
  if (distanceKm === undefined) return { status: "unknown", code: "place-unknown" };
  if (limit === undefined) return { status: "unknown", code: "limit-unknown", values: { km: distanceKm } };
  return { status: "unknown", code: "remote-unknown", values: { km: distanceKm, limit } };
}

/** Working remotely takes two: both changes are proposed, and either may be needed alone. */
function repairs(pair: Pair): readonly Change[] {
  const { distanceKm, professional, assignment } = pair;
  const changes: Change[] = [];
  const limit = professional.travelLimitKm;
  if (distanceKm !== undefined && distanceKm <= WIDEST_LIMIT_KM && (limit ?? -1) < distanceKm) {
    const km = Math.ceil(distanceKm);
    changes.push({
      code: "travel-further",
      record: "professional",
      actor: "professional",
      operation: "set",
      path: ["travelLimitKm"],
      from: limit,
      to: km,
      values: { km },
    });
  }
  if (assignment.remoteShare !== 1) {
    changes.push({
      code: "make-remote",
      record: "assignment",
      actor: "client",
      operation: "set",
      path: ["remoteShare"],
      from: assignment.remoteShare,
      to: 1,
      values: {},
    });
  }
  if (professional.remote !== true) {
    changes.push({
      code: "work-remotely",
      record: "professional",
      actor: "professional",
      operation: "set",
      path: ["remote"],
      from: professional.remote,
      to: true,
      values: {},
    });
  }
  return changes;
}

/** Travel: the way is not longer than the professional travels, or all of the work can be done remotely. */
export const travelConstraint: Constraint = {
  id: "travel",
  labels: { nl: "reisafstand", en: "travel" },
  check,
  repairs,
  sentences: {
    "too-far": {
      nl: "{km} km is verder dan de reisgrens van {limit} km",
      en: "{km} km is beyond the travel limit of {limit} km",
    },
    "out-of-reach": { nl: "{km} km is te ver om te reizen", en: "{km} km is too far to travel" },
    "place-unknown": { nl: "plaats onbekend", en: "place unknown" },
    "limit-unknown": { nl: "reisgrens onbekend, het is {km} km", en: "travel limit unknown, it is {km} km" },
    "remote-unknown": {
      nl: "{km} km is verder dan {limit} km; onbekend of het op afstand kan",
      en: "{km} km is beyond {limit} km; unknown whether it can be done remotely",
    },
    "travel-further": { nl: "de persoon reist tot {km} km", en: "the person travels up to {km} km" },
    "make-remote": {
      nl: "de opdrachtgever laat het werk helemaal op afstand doen",
      en: "the client lets all of the work be done remotely",
    },
    "work-remotely": { nl: "de persoon werkt op afstand", en: "the person works remotely" },
  },
};
