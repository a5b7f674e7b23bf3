import type { Pair } from "../../pair/index.js";
import type { Criterion } from "../criterion.js";
import { multiply, ONE, toFixedPoint } from "../fixed-point.js";
import { between, full, known } from "../interval.js";
import type { FixedScore } from "../score.js";

/** The widest travel limit that the model allows, in km. */
const WIDEST_LIMIT_KM = 1000;

/** Nearness: 1 at the door, 0 at the travel limit and beyond. */
function nearness(pair: Pair): FixedScore {
  const { distanceKm } = pair;
  const { other } = pair.setting.expectations;
  if (distanceKm === undefined) return between(0, ONE, other);
  if (distanceKm === 0) return full;
  const limit = pair.professional.travelLimitKm;
  if (limit === undefined) return between(0, toFixedPoint(1 - distanceKm / WIDEST_LIMIT_KM), other);
  return known(limit === 0 ? 0 : toFixedPoint(1 - distanceKm / limit));
}

/** Share of the work for which nobody has to travel. */
function remoteShare(pair: Pair): FixedScore {
  const { remote } = pair.professional;
  const share = pair.assignment.remoteShare;
  if (remote === false || share === 0) return known(0);
  const { other } = pair.setting.expectations;
  const most = share === undefined ? ONE : toFixedPoint(share);
  if (remote === undefined) return between(0, most, other);
  return share === undefined ? between(0, ONE, other) : known(most);
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
    return {
      low: closer(near.low, remote.low),
      value: closer(near.value, remote.value),
      high: closer(near.high, remote.high),
    };
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
