import type { Pair } from "../../pair/index.js";
import type { Criterion } from "../criterion.js";
import { multiply, ONE, toFixedPoint } from "../fixed-point.js";
import { between } from "../interval.js";

/** The widest travel limit that the model allows, in km. */
const WIDEST_LIMIT_KM = 1000;

/** Bounds on one thing, in 2⁻²⁰ths. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

function exactly(units: number): Bounds {
  return { low: units, high: units };
}

/** Nearness: 1 at the door, 0 at the travel limit and beyond. */
function nearness(pair: Pair): Bounds {
  const { distanceKm } = pair;
  if (distanceKm === undefined) return { low: 0, high: ONE };
  if (distanceKm === 0) return exactly(ONE);
  const limit = pair.professional.travelLimitKm;
  if (limit === undefined) return { low: 0, high: toFixedPoint(1 - distanceKm / WIDEST_LIMIT_KM) };
  return exactly(limit === 0 ? 0 : toFixedPoint(1 - distanceKm / limit));
}

/** Share of the work for which nobody has to travel. */
function remoteShare(pair: Pair): Bounds {
  const { remote } = pair.professional;
  const share = pair.assignment.remoteShare;
  if (remote === false || share === 0) return exactly(0);
  const most = share === undefined ? ONE : toFixedPoint(share);
  return { low: remote === undefined || share === undefined ? 0 : most, high: most };
}

function closer(near: number, remote: number): number {
  return near + multiply(remote, ONE - near);
}

/** Travel: how near the work is against the travel limit, with the share that is done remotely counting as near. */
export const travelCriterion: Criterion = {
  id: "travel",
  labels: { nl: "reisafstand", en: "travel" },
  weight: 10,
  evaluate(pair) {
    const near = nearness(pair);
    const remote = remoteShare(pair);
    return between(closer(near.low, remote.low), closer(near.high, remote.high), pair.setting.expectations.other);
  },
  parts(pair) {
    const km = pair.distanceKm;
    const limit = pair.professional.travelLimitKm;
    const remote = remoteShare(pair);
    const [finding, values] =
      remote.low === ONE
        ? (["remote", {}] as const)
        : km === undefined
          ? (["place-unknown", {}] as const)
          : limit === undefined
            ? (["limit-unknown", { km }] as const)
            : ([km <= limit ? "within-limit" : "beyond-limit", { km, limit }] as const);
    return [{ subject: "location", score: this.evaluate(pair), weight: 1, finding, values }];
  },
  sentences: {
    remote: { nl: "kan helemaal op afstand", en: "can be done remotely throughout" },
    "place-unknown": { nl: "afstand is onbekend", en: "distance is unknown" },
    "limit-unknown": { nl: "{km} km, reisgrens onbekend", en: "{km} km, travel limit unknown" },
    "within-limit": {
      nl: "{km} km, binnen de reisgrens van {limit} km",
      en: "{km} km, within the travel limit of {limit} km",
    },
    "beyond-limit": {
      nl: "{km} km, verder dan de reisgrens van {limit} km",
      en: "{km} km, beyond the travel limit of {limit} km",
    },
  },
};
