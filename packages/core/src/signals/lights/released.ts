import { conjunction } from "../../constraints/index.js";
import { noValues } from "../../pair/index.js";
import type { LightReader } from "../observation.js";

/** Released: the manager and the organisation go along, for these hours. */
export const released: LightReader = {
  light: "released",
  read({ pair, verdicts }) {
    const about = verdicts.filter((verdict) => verdict.constraint === "release");
    const status = conjunction(about.map((verdict) => verdict.status));
    const values = noValues;
    const actor = "home-organisation";
    if (status === "yes") return { state: "green", code: "released", values };
    if (status === "no") return { state: "red", code: "not-released", values, actor, step: "grant" };
    const said = pair.professional.release?.status;
    if (said === "asked") return { state: "amber", code: "asked", values, actor, step: "decide" };
    if (said === "not-asked" || pair.home?.release?.standing === "on-request") {
      return { state: "amber", code: "not-asked", values, actor: "professional", step: "ask" };
    }
    return { state: "unknown", code: "not-known", values, actor, step: "decide" };
  },
  sentences: {
    released: { nl: "de eigen organisatie gaat akkoord", en: "the home organisation goes along" },
    "not-released": { nl: "de eigen organisatie gaat niet akkoord", en: "the home organisation does not go along" },
    asked: { nl: "vrijgave is gevraagd, nog geen besluit", en: "release is asked, not yet decided" },
    "not-asked": { nl: "vrijgave moet nog gevraagd worden", en: "release has yet to be asked" },
    "not-known": {
      nl: "onbekend of de eigen organisatie akkoord gaat",
      en: "unknown whether the home organisation goes along",
    },
    grant: { nl: "kan de persoon alsnog vrijgeven", en: "can still release the person" },
    decide: { nl: "kan een besluit nemen", en: "can decide" },
    ask: { nl: "kan vrijgave vragen", en: "can ask for release" },
  },
};
