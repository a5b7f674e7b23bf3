import {
  type Assignment,
  type Conversation,
  dayNumber,
  type Organisation,
  type Policy,
  type Professional,
} from "../model/index.js";
import { type ConceptSource, createTaxonomy } from "../taxonomy/index.js";
import { Pair, type Setting } from "./pair.js";
import { expectationsOf, neutralPolicy } from "./policy-defaults.js";
import { prepareAssignment } from "./prepared-assignment.js";
import { prepareProfessional } from "./prepared-professional.js";

/** The day on which the small market takes place. */
export const today = "2026-03-01";

function skill(id: string, nl: string, en: string, more: Partial<ConceptSource> = {}): ConceptSource {
  return { id, kind: "skill", labels: { nl: { preferred: nl }, en: { preferred: en } }, ...more };
}

/**
 * A handful of skills: `sql` and `dashboards` are specialisations of `data-analysis`, `statistics` is related to it, and
 * `objections` has nothing to do with them; `minutes` also goes by the address of an exact match.
 */
export const taxonomy = createTaxonomy({
  id: "small",
  version: "1",
  languages: ["nl", "en"],
  concepts: [
    { id: "information", kind: "group", labels: { nl: { preferred: "informatie" }, en: { preferred: "information" } } },
    skill("data-analysis", "gegevens analyseren", "analysing data", { broader: ["information"] }),
    skill("sql", "gegevens analyseren met SQL", "analysing data with SQL", { broader: ["data-analysis"] }),
    skill("dashboards", "dashboards bouwen", "building dashboards", { broader: ["data-analysis"] }),
    skill("statistics", "gegevens analyseren", "analysing data", {
      broader: ["information"],
      essential: ["data-analysis"],
    }),
    skill("objections", "bezwaarschriften behandelen", "handling objections"),
    skill("minutes", "notuleren", "taking minutes", {
      matches: [{ uri: "https://example.org/minutes", kind: "exact" }],
    }),
    {
      id: "analyst",
      kind: "occupation",
      labels: { nl: { preferred: "data-analist" }, en: { preferred: "data analyst" } },
      essential: ["data-analysis", "statistics", "sql"],
      optional: ["dashboards"],
    },
  ],
});

/** Ids of all its skills. */
export const skills = ["data-analysis", "sql", "dashboards", "statistics", "objections", "minutes"] as const;

/** Three parties in two layers of government. */
export const organisations: readonly Organisation[] = [
  { id: "leiden", name: "Gemeente Leiden", layer: "local", location: { latitude: 52.16, longitude: 4.49 } },
  {
    id: "alphen",
    name: "Gemeente Alphen aan den Rijn",
    layer: "local",
    location: { latitude: 52.13, longitude: 4.66 },
  },
  {
    id: "rijnland",
    name: "Hoogheemraadschap van Rijnland",
    layer: "water",
    location: { latitude: 52.15, longitude: 4.48 },
  },
];

/** What a pair of the small market may be given besides its two records. */
export interface Circumstances {
  readonly policy?: Policy;
  readonly organisations?: readonly Organisation[];
  readonly conversations?: readonly Conversation[];
}

/** The setting of the small market. */
export function settingOf(circumstances: Circumstances = {}): Setting {
  const { policy = neutralPolicy, conversations = [] } = circumstances;
  const parties = new Map((circumstances.organisations ?? organisations).map((party) => [party.id, party]));
  return {
    taxonomy,
    policy,
    expectations: expectationsOf(policy),
    today: dayNumber(today),
    organisation: (id) => parties.get(id),
    conversation: (professional, assignment) =>
      conversations.find((talk) => talk.professional === professional && talk.assignment === assignment),
  };
}

/** A pair of a professional `p` and an assignment `a` of Leiden that say what is given, and nothing else. */
export function pairOf(
  professional: Partial<Professional>,
  assignment: Partial<Assignment>,
  circumstances: Circumstances = {},
): Pair {
  return new Pair(
    prepareProfessional({ id: "p", ...professional }, taxonomy),
    prepareAssignment({ id: "a", organisation: "leiden", title: "Opdracht", ...assignment }, taxonomy),
    settingOf(circumstances),
  );
}
