import type { Truth } from "../constraints/index.js";
import type { Actor, Sentence } from "../pair/index.js";
import type { LightState } from "../signals/index.js";

/** A language in which explanations can be read. */
export type ExplanationLanguage = "nl" | "en";

/** Words that stand in sentences for the words of the model, by kind. */
export const words: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = {
  compensation: {
    unpaid: { nl: "onbetaald", en: "unpaid" },
    "cost-recovery": { nl: "kostendekkend", en: "cost recovery" },
    "public-rate": { nl: "publiek tarief", en: "public rate" },
    market: { nl: "markttarief", en: "market rate" },
  },
  ability: {
    listening: { nl: "luisteren", en: "listening" },
    reading: { nl: "lezen", en: "reading" },
    speaking: { nl: "spreken", en: "speaking" },
    writing: { nl: "schrijven", en: "writing" },
  },
};

/** Units that go with a number, for one and for any other number. */
export const unitWords: Readonly<Record<string, { readonly one: Sentence; readonly other: Sentence }>> = {
  hours: { one: { nl: "uur", en: "hour" }, other: { nl: "uur", en: "hours" } },
  days: { one: { nl: "dag", en: "day" }, other: { nl: "dagen", en: "days" } },
  years: { one: { nl: "jaar", en: "year" }, other: { nl: "jaar", en: "years" } },
  assignments: { one: { nl: "opdracht", en: "assignment" }, other: { nl: "opdrachten", en: "assignments" } },
};

/** Eligibility in words. */
export const truthWords: Readonly<Record<Truth, Sentence>> = {
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  unknown: { nl: "nog onbekend", en: "not yet known" },
};

/** States of a light in words. */
export const stateWords: Readonly<Record<LightState, Sentence>> = {
  green: { nl: "groen", en: "green" },
  amber: { nl: "oranje", en: "amber" },
  red: { nl: "rood", en: "red" },
  unknown: { nl: "onbekend", en: "unknown" },
};

/** Actors in words. */
export const actorWords: Readonly<Record<Actor, Sentence>> = {
  professional: { nl: "de persoon", en: "the person" },
  "home-organisation": { nl: "de eigen organisatie", en: "the home organisation" },
  client: { nl: "de opdrachtgever", en: "the client" },
  network: { nl: "het netwerk", en: "the network" },
};

/** The fixed words of a rendering. */
export const headings = {
  match: { nl: "{professional:text} voor “{title:text}”", en: "{professional:text} for “{title:text}”" },
  eligibility: { nl: "Komt in aanmerking: {eligibility:text}", en: "Eligible: {eligibility:text}" },
  score: {
    nl: "Score: {value:percent} (tussen {low:percent} en {high:percent})",
    en: "Score: {value:percent} (between {low:percent} and {high:percent})",
  },
  contributions: { nl: "Waar de score uit bestaat", en: "What the score is made of" },
  lights: { nl: "De vijf lichten", en: "The five lights" },
  obstacles: { nl: "Wat in de weg staat", en: "What stands in the way" },
  unknowns: { nl: "Wat nog onbekend is", en: "What is still unknown" },
  questions: { nl: "Wat het vragen waard is", en: "What is worth asking" },
  waivable: { nl: " (mag vervallen)", en: " (may be waived)" },
  reachedEligible: { nl: "Komt al in aanmerking.", en: "Is eligible already." },
  reachedTop: { nl: "Staat al bij de eerste {limit}.", en: "Is among the first {limit} already." },
  placed: { nl: "Plaats in de rangschikking: {rank}", en: "Place in the ranking: {rank}" },
  changes: { nl: "Kleinste veranderingen waarmee het wel kan", en: "Smallest changes that would do" },
  noChange: {
    nl: "Geen toegestane verandering maakt dit mogelijk.",
    en: "No change that is allowed makes this possible.",
  },
  firstAsk: {
    nl: "Zolang dit onbekend is, is er geen verandering te noemen waarmee het kan.",
    en: "As long as this is unknown, no change can be named that would do.",
  },
  moreChanges: {
    nl: "Hiervoor zijn meer veranderingen tegelijk nodig dan er zijn onderzocht, of andere.",
    en: "This takes more changes at once than were looked into, or other ones.",
  },
  fixed: { nl: "Wat geen toegestane verandering wegneemt", en: "What no change that is allowed takes away" },
  unanswered: { nl: "Wat eerst beantwoord moet worden", en: "What has to be answered first" },
  result: { nl: "dan: score {value:percent}", en: "then: score {value:percent}" },
  resultRank: { nl: "dan: plaats {rank}, score {value:percent}", en: "then: place {rank}, score {value:percent}" },
  about: {
    nl: "{about:text}: {actor:text} (kan de score {spread:percent} verschuiven)",
    en: "{about:text}: {actor:text} (may move the score by {spread:percent})",
  },
  aboutEligibility: {
    nl: "{about:text}: {actor:text} (bepaalt of het kan)",
    en: "{about:text}: {actor:text} (decides whether it is possible)",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
