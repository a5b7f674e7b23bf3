import { conjunction, type Verdict } from "../../constraints/index.js";
import { defaultFitting } from "../../model/index.js";
import { fromFixedPoint, toFixedPoint } from "../../scoring/index.js";
import type { LightReader } from "../observation.js";

/** Constraints that other lights, or nobody's fit, depend on. */
const notAboutFit = new Set(["status", "audience", "release", "pause"]);

function firstWith(status: Verdict["status"], verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict.status === status)!;
}

/** Fitting: no constraint on the work itself stands in the way, and the score is high enough. */
export const fitting: LightReader = {
  light: "fitting",
  read({ pair, verdicts, score }) {
    const about = verdicts.filter((verdict) => !notAboutFit.has(verdict.constraint));
    const status = conjunction(about.map((verdict) => verdict.status));
    const green = toFixedPoint(pair.policy.fitting?.green ?? defaultFitting.green);
    const amber = toFixedPoint(pair.policy.fitting?.amber ?? defaultFitting.amber);
    const values = { score: fromFixedPoint(score.value) };
    if (status === "no") {
      const { constraint } = firstWith("no", about);
      return { state: "red", code: "does-not-fit", values: { ...values, constraint }, actor: "client", step: "change" };
    }
    if (score.value >= green) {
      if (status === "yes") return { state: "green", code: "fits", values };
      const { constraint, code } = firstWith("unknown", about);
      return {
        state: "amber",
        code: "fits-if-confirmed",
        values: { ...values, constraint },
        actor: code === "assignment-unknown" ? "client" : "professional",
        step: "confirm",
      };
    }
    if (score.value >= amber)
      return { state: "amber", code: "fits-in-part", values, actor: "professional", step: "complete" };
    if (score.high >= green)
      return { state: "unknown", code: "too-little-known", values, actor: "professional", step: "complete" };
    return { state: "red", code: "too-low", values, actor: "professional", step: "grow" };
  },
  sentences: {
    fits: { nl: "past, score {score:percent}", en: "fits, score {score:percent}" },
    "fits-if-confirmed": {
      nl: "past, als {constraint:constraint} wordt bevestigd",
      en: "fits, once {constraint:constraint} is confirmed",
    },
    "fits-in-part": { nl: "past deels, score {score:percent}", en: "fits in part, score {score:percent}" },
    "does-not-fit": { nl: "past niet: {constraint:constraint}", en: "does not fit: {constraint:constraint}" },
    "too-low": { nl: "past te weinig, score {score:percent}", en: "fits too little, score {score:percent}" },
    "too-little-known": {
      nl: "te weinig bekend, score nu {score:percent}",
      en: "too little known, score now {score:percent}",
    },
    change: { nl: "kan de eis of de opdracht aanpassen", en: "can change the demand or the assignment" },
    confirm: { nl: "kan bevestigen wat onbekend is", en: "can confirm what is unknown" },
    complete: { nl: "kan het profiel aanvullen", en: "can complete the profile" },
    grow: { nl: "kan de gevraagde vaardigheden ontwikkelen", en: "can develop the skills that are asked" },
  },
};
