import type { Professional } from "@inzet/core";
import type { CandidateQuery } from "@inzet/core/storage";

type Facts = Omit<Professional, "id">;

/** Whom one condition lets through for certain, refuses for certain, and cannot tell about. */
export interface CandidateCase {
  readonly name: string;
  readonly query: CandidateQuery;
  readonly yes?: readonly Facts[];
  readonly no?: readonly Facts[];
  readonly unknown?: readonly Facts[];
}

const selfEmployed = { employment: { kind: "self-employed" } } as const;
const leiden = { latitude: 52, longitude: 4.5 };
/** A degree of a meridian, on a sphere with the mean radius of the earth. */
const degreeKm = (6371.0088 * Math.PI) / 180;
const claims = (...list: readonly (readonly [skill: string, level?: number])[]) => ({
  claims: list.map(([skill, level]) => (level === undefined ? { skill } : { skill, level })),
});
const anySkill = {
  skills: [
    {
      anyOf: [
        ["sql", "https://example.org/sql"],
        ["postgres", "https://example.org/postgres"],
      ],
      level: 3,
    },
  ],
};

/** Every condition by itself. */
export const candidateCases: readonly CandidateCase[] = [
  { name: "no condition", query: {}, yes: [{}, { grade: 9 }] },
  {
    name: "homeOnly",
    query: { homeOnly: "o1" },
    yes: [{ homeOrganisation: "o1" }, { homeOrganisation: "o1", ...selfEmployed }],
    no: [{ homeOrganisation: "o2" }, { homeOrganisation: "O1" }, selfEmployed],
    unknown: [{}, { employment: { kind: "permanent" } }, { employment: {} }],
  },
  {
    name: "homeExcept",
    query: { homeExcept: "o1" },
    yes: [{ homeOrganisation: "o2" }, selfEmployed],
    no: [{ homeOrganisation: "o1" }],
    unknown: [{}, { employment: { kind: "temporary" } }],
  },
  {
    name: "noConflictWith",
    query: { noConflictWith: "o1" },
    yes: [{}, { conflicts: {} }, { conflicts: { organisations: [] } }, { conflicts: { organisations: ["o11", "o"] } }],
    no: [{ conflicts: { organisations: ["o2", "o1"] } }],
  },
  {
    name: "engagements",
    query: { engagements: ["secondment", "unpaid"] },
    yes: [{ engagements: ["unpaid", "zpp"] }, { engagements: ["secondment"] }],
    no: [{ engagements: ["zpp"] }, { engagements: ["second", "ment"] }],
    unknown: [{}],
  },
  { name: "engagements that are none", query: { engagements: [] }, no: [{ engagements: ["zpp"] }], unknown: [{}] },
  {
    name: "gradeFrom",
    query: { gradeFrom: 10 },
    yes: [{ grade: 10 }, { grade: 18 }],
    no: [{ grade: 9 }],
    unknown: [{}],
  },
  { name: "gradeTo", query: { gradeTo: 10 }, yes: [{ grade: 10 }, { grade: 2 }], no: [{ grade: 11 }], unknown: [{}] },
  {
    name: "startsBy",
    query: { startsBy: "2026-03-01" },
    yes: [{}, { pausedUntil: "2026-03-01" }],
    no: [{ pausedUntil: "2026-03-02" }],
  },
  {
    name: "employedUntil",
    query: { employedUntil: "2026-09-01" },
    yes: [
      { employment: { endsOn: "2026-09-01" } },
      { employment: { kind: "temporary", endsOn: "2027-01-01" } },
      { employment: { kind: "permanent" } },
      selfEmployed,
    ],
    no: [{ employment: { endsOn: "2026-08-31" } }, { employment: { kind: "permanent", endsOn: "2026-08-31" } }],
    unknown: [{}, { employment: { kind: "temporary" } }, { employment: { hoursPerWeek: 36 } }],
  },
  {
    name: "clearances",
    query: { clearances: ["VOG", "VGB-A"] },
    yes: [{ clearances: [{ kind: "VGB-A" }, { kind: "VOG", expiresOn: "2020-01-01" }] }],
    no: [{ clearances: [{ kind: "VOG" }] }, { clearances: [] }],
    unknown: [{}],
  },
  { name: "clearances that are none", query: { clearances: [] }, yes: [{}, { clearances: [] }] },
  {
    name: "languages",
    query: { languages: ["nl"] },
    yes: [{ languages: [{ language: "de" }, { language: "nl", reading: "A1" }] }],
    no: [{ languages: [{ language: "nl-BE" }] }, { languages: [] }],
    unknown: [{}],
  },
  {
    name: "place",
    query: { place: { latitude: 53, longitude: 4.5 } },
    yes: [
      { location: leiden, travelLimitKm: degreeKm },
      { location: leiden, travelLimitKm: 1000 },
      { location: { latitude: 53, longitude: 4.5 }, travelLimitKm: 0 },
      { location: { latitude: 53, longitude: 4.5 } },
    ],
    no: [
      { location: leiden, travelLimitKm: degreeKm - 0.01 },
      { location: leiden, travelLimitKm: 0 },
      { location: { latitude: -53, longitude: -175.5 }, travelLimitKm: 1000 },
    ],
    unknown: [{}, { location: leiden }, { travelLimitKm: 10 }],
  },
  {
    name: "skills, with other names and specialisations",
    query: anySkill,
    yes: [
      claims(["sql", 3]),
      claims(["chairing", 1], ["https://example.org/sql", 5]),
      claims(["postgres", 3], ["sql", 1]),
      claims(["https://example.org/postgres", 4]),
      { ...claims(["postgres", 3]), lacks: ["sql"] },
    ],
    no: [
      { lacks: ["sql", "postgres"] },
      { ...claims(["sql", 2]), lacks: ["https://example.org/postgres"] },
      claims(["sql", 1], ["https://example.org/postgres", 2]),
    ],
    unknown: [
      {},
      { claims: [] },
      { lacks: ["sql"] },
      { lacks: ["postgres"] },
      claims(["sql"]),
      claims(["sql", 2]),
      claims(["sqlite", 5]),
      claims(["sql", 2], ["postgres"]),
      claims(["sql", 2], ["https://example.org/sql"], ["postgres", 1]),
      { ...claims(["https://example.org/sql"]), lacks: ["sql", "postgres"] },
    ],
  },
  {
    name: "a skill at level 1, for which any claim will do",
    query: { skills: [{ anyOf: [["sql"]], level: 1 }] },
    yes: [claims(["sql"]), claims(["sql", 1])],
    no: [{ lacks: ["sql"] }],
    unknown: [{}, { lacks: ["SQL"] }],
  },
  {
    name: "several skills, of which each must be met",
    query: {
      skills: [
        { anyOf: [["sql"]], level: 2 },
        { anyOf: [["chairing"]], level: 4 },
      ],
    },
    yes: [claims(["chairing", 4], ["sql", 2])],
    no: [claims(["chairing", 3], ["sql", 5]), { ...claims(["chairing", 5]), lacks: ["sql"] }, { lacks: ["chairing"] }],
    unknown: [{}, claims(["sql", 2]), claims(["chairing"], ["sql", 2])],
  },
  {
    name: "conditions together, of which one refusal is enough",
    query: { gradeFrom: 10, homeOnly: "o1", skills: [{ anyOf: [["sql"]], level: 1 }] },
    yes: [{ grade: 12, homeOrganisation: "o1", ...claims(["sql"]) }],
    no: [{ grade: 9 }, { grade: 12, homeOrganisation: "o1", lacks: ["sql"] }, { homeOrganisation: "o2" }],
    unknown: [
      { grade: 12, homeOrganisation: "o1" },
      { homeOrganisation: "o1", ...claims(["sql"]) },
    ],
  },
];

/** Queries that are none, each with what is wrong. */
export const badQueries: readonly (readonly [reason: string, query: unknown])[] = [
  ["no object", "everyone"],
  ["nothing", null],
  ["an unknown condition", { grade: 10 }],
  ["a condition of every object", { constructor: "x" }],
  ["another eligibility", { eligibility: "no" }],
  ["a home that is no text", { homeOnly: 7 }],
  ["a home that is empty", { homeExcept: "" }],
  ["a list as organisation", { noConflictWith: ["o1"] }],
  ["work forms that are no list", { engagements: "zpp" }],
  ["work forms that are no texts", { engagements: [1] }],
  ["a grade out of range", { gradeFrom: 19 }],
  ["a grade that is a text", { gradeTo: "10" }],
  ["a day of another form", { startsBy: "1 March" }],
  ["a day that is a date", { employedUntil: new Date(0) }],
  ["clearances that are no texts", { clearances: [{ kind: "VOG" }] }],
  ["languages that are no list", { languages: { nl: true } }],
  ["half a place", { place: { latitude: 52 } }],
  ["a place that is nowhere", { place: { latitude: Number.NaN, longitude: 4 } }],
  ["skills that are no conditions", { skills: ["sql"] }],
  ["a skill without names", { skills: [{ anyOf: [[]], level: 1 }] }],
  ["a skill that nothing meets", { skills: [{ anyOf: [], level: 1 }] }],
  ["a level out of range", { skills: [{ anyOf: [["sql"]], level: 6 }] }],
  ["more skills than 20", { skills: Array.from({ length: 21 }, () => ({ anyOf: [["sql"]], level: 1 })) }],
];
