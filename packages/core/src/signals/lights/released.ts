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
    const said = pair.professional.release?.status;
    const granted = (said ?? pair.home?.release?.standing) === "granted";
    if (status === "yes") return { state: "green", code: granted ? "released" : "not-needed", values };
    if (status === "no") {
      return { state: "red", code: granted ? "not-for-this" : "not-released", values, actor, step: "grant" };
    }
    if (granted) return { state: "amber", code: "released-in-part", values, actor, step: "confirm" };
    if (said === "asked") return { state: "amber", code: "asked", values, actor, step: "decide" };
    if (said === "not-asked" || pair.home?.release?.standing === "on-request") {
      return { state: "amber", code: "not-asked", values, actor: "professional", step: "ask" };
    }
    return { state: "unknown", code: "not-known", values, actor, step: "decide" };
  },
  sentences: {
    released: { nl: "de eigen organisatie gaat akkoord", en: "the home organisation goes along" },
    "not-needed": { nl: "vrijgave is niet nodig", en: "release is not needed" },
    "released-in-part": {
      nl: "de eigen organisatie gaat akkoord; onbekend of dat voor al deze uren en dagen geldt",
      en: "the home organisation goes along; unknown whether for all of these hours and days",
    },
    "not-released": { nl: "de eigen organisatie gaat niet akkoord", en: "the home organisation does not go along" },
    "not-for-this": {
      nl: "de eigen organisatie gaat niet akkoord met deze uren of dagen",
      en: "the home organisation does not go along with these hours or days",
    },
    asked: { nl: "vrijgave is gevraagd, nog geen besluit", en: "release is asked, not yet decided" },
    "not-asked": { nl: "vrijgave moet nog gevraagd worden", en: "release has yet to be asked" },
    "not-known": {
      nl: "onbekend of de eigen organisatie akkoord gaat",
      en: "unknown whether the home organisation goes along",
    },
    grant: { nl: "kan de persoon alsnog vrijgeven", en: "can still release the person" },
    confirm: { nl: "kan de uren en dagen bevestigen", en: "can confirm the hours and days" },
    decide: { nl: "kan een besluit nemen", en: "can decide" },
    ask: { nl: "kan vrijgave vragen", en: "can ask for release" },
  },
};
