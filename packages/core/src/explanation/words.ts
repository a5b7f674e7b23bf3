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
  match: { nl: "{professional} voor “{title}”", en: "{professional} for “{title}”" },
  eligibility: { nl: "Komt in aanmerking: {eligibility}", en: "Eligible: {eligibility}" },
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
  fixed: { nl: "Niet te veranderen", en: "Cannot be changed" },
  result: { nl: "dan: score {value:percent}", en: "then: score {value:percent}" },
  resultRank: { nl: "dan: plaats {rank}, score {value:percent}", en: "then: place {rank}, score {value:percent}" },
  about: {
    nl: "{about}: {actor} (kan de score {spread:percent} verschuiven)",
    en: "{about}: {actor} (may move the score by {spread:percent})",
  },
  aboutEligibility: {
    nl: "{about}: {actor} (bepaalt of het kan)",
    en: "{about}: {actor} (decides whether it is possible)",
  },
} as const satisfies Readonly<Record<string, Sentence>>;
