import type { Criterion } from "../criterion.js";
import { full, none, unknown } from "../interval.js";

/** Layer of government: whether home and client differ, or agree, as the policy prefers. Applies when it prefers either. */
export const layerCriterion: Criterion = {
  id: "layer",
  labels: { nl: "bestuurslaag", en: "layer of government" },
  weight: 10,
  applies: (pair) => (pair.policy.layerPreference ?? "none") !== "none",
  evaluate(pair) {
    const home = pair.home?.layer;
    const client = pair.client?.layer;
    if (home === undefined || client === undefined) return unknown(pair.setting.expectations.other);
    return (home !== client) === (pair.policy.layerPreference === "another") ? full : none;
  },
  parts(pair) {
    const home = pair.home?.layer;
    const client = pair.client?.layer;
    const finding = home === undefined || client === undefined ? "unknown" : home === client ? "same" : "another";
    const values = { ...(home === undefined ? {} : { home }), ...(client === undefined ? {} : { client }) };
    return [{ subject: "layer", score: this.evaluate(pair), weight: 1, finding, values }];
  },
  sentences: {
    same: { nl: "dezelfde bestuurslaag", en: "the same layer of government" },
    another: { nl: "een andere bestuurslaag", en: "another layer of government" },
    unknown: { nl: "bestuurslaag onbekend", en: "layer of government unknown" },
  },
};
