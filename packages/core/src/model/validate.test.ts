import { describe, expect, it } from "vitest";
import { formatIssue, formatPath, InzetError, type IssueCode, issueCodes } from "../errors/index.js";
import { dateAdvice } from "./date-advice.js";
import { definePolicy } from "./define-policy.js";
import type { RecordKind } from "./record-kinds.js";
import { invalidRecord, parseRecord, validateRecord } from "./validate.js";

const professional = { id: "p1" };
const assignment = { id: "a1", organisation: "leiden", title: "Dienstverlening aan de balie" };
const period = { start: "2026-03-01", end: "2026-06-01" };

/** What each broken record must bring out: kind, record, code, path, and a piece of the message or advice. */
const faults: readonly (readonly [IssueCode, string, RecordKind, unknown, RegExp])[] = [
  ["FIELD_MISSING", "id", "professional", {}, /^id is missing.*add a text/],
  ["FIELD_MISSING", "title", "assignment", { id: "a1", organisation: "leiden" }, /title is missing/],
  [
    "FIELD_MISSING",
    "requirements[0].importance",
    "assignment",
    { ...assignment, requirements: [{ skill: "woo" }] },
    /add one of must, should, nice, learn-here/,
  ],
  ["FIELD_MISSING", "", "professional", undefined, /record is missing/],
  ["FIELD_UNKNOWN", "grad", "professional", { ...professional, grad: 9 }, /did you mean grade\?/],
  ["FIELD_UNKNOWN", "woonplaats", "professional", { ...professional, woonplaats: "Leiden" }, /remove it/],
  [
    "FIELD_UNKNOWN",
    "claims[1].levl",
    "professional",
    { ...professional, claims: [{ skill: "woo" }, { skill: "bezwaar", levl: 3 }] },
    /did you mean level\?/,
  ],
  [
    "FIELD_UNKNOWN",
    "release.hours",
    "professional",
    { ...professional, release: { status: "granted", hours: 8 } },
    /did you mean hoursPerWeek\?/,
  ],
  ["FIELD_UNKNOWN", "policy.weight", "network", { id: "n", name: "N", policy: { id: "p", weight: {} } }, /weights\?/],
  ["WRONG_TYPE", "grade", "professional", { ...professional, grade: "10" }, /write 10 without quotes/],
  ["WRONG_TYPE", "grade", "professional", { ...professional, grade: "schaal 10" }, /must be a number, not a text$/],
  ["WRONG_TYPE", "grade", "professional", { ...professional, grade: 10.5 }, /must be a whole number, not 10\.5/],
  ["WRONG_TYPE", "travelLimitKm", "professional", { ...professional, travelLimitKm: Number.NaN }, /not NaN/],
  ["WRONG_TYPE", "travelLimitKm", "professional", { ...professional, travelLimitKm: Infinity }, /not Infinity/],
  ["WRONG_TYPE", "remote", "professional", { ...professional, remote: "ja" }, /must be true or false/],
  ["WRONG_TYPE", "claims", "professional", { ...professional, claims: "woo" }, /must be a list, not a text/],
  ["WRONG_TYPE", "employment", "professional", { ...professional, employment: [] }, /must be an object, not a list/],
  ["WRONG_TYPE", "employment", "professional", { ...professional, employment: null }, /leave the field out/],
  ["WRONG_TYPE", "claims[0]", "professional", { ...professional, claims: [null] }, /not null/],
  ["WRONG_TYPE", "", "professional", null, /^record must be an object, not null$/],
  ["WRONG_TYPE", "", "assignment", [assignment], /not a list/],
  ["WRONG_FORMAT", "id", "professional", { id: "p 1" }, /without white space/],
  ["WRONG_FORMAT", "pausedUntil", "professional", { ...professional, pausedUntil: "2026-02-30" }, /that exists/],
  [
    "WRONG_FORMAT",
    "pausedUntil",
    "professional",
    { ...professional, pausedUntil: "31-1-2026" },
    /did you mean 2026-01-31\?/,
  ],
  [
    "WRONG_FORMAT",
    "languages[0].language",
    "professional",
    { ...professional, languages: [{ language: "Nederlands" }] },
    /a language tag such as nl or en/,
  ],
  ["WRONG_FORMAT", "weights.own wish", "policy", { id: "p", weights: { "own wish": 3 } }, /name "own wish" in weights/],
  ["VALUE_UNKNOWN", "kind", "assignment", { ...assignment, kind: "gigs" }, /did you mean gig\?/],
  ["VALUE_UNKNOWN", "kind", "assignment", { ...assignment, kind: "klus" }, /must be one of gig, part-time.*vacancy$/],
  ["VALUE_UNKNOWN", "layer", "organisation", { id: "o", name: "O", layer: 3 }, /must be one of local/],
  ["OUT_OF_RANGE", "id", "professional", { id: "" }, /id must have at least 1 character$/],
  ["OUT_OF_RANGE", "id", "professional", { id: "p".repeat(201) }, /at most 200 characters/],
  ["OUT_OF_RANGE", "grade", "professional", { ...professional, grade: 19 }, /grade 19 must be at most 18/],
  ["OUT_OF_RANGE", "engagements", "professional", { ...professional, engagements: [] }, /at least 1 entry$/],
  [
    "OUT_OF_RANGE",
    "location.latitude",
    "organisation",
    { id: "o", name: "O", location: { latitude: 91, longitude: 4 } },
    /at most 90/,
  ],
  [
    "OUT_OF_RANGE",
    "requirements[0].weight",
    "assignment",
    { ...assignment, requirements: [{ skill: "woo", importance: "must", weight: 0 }] },
    /must be more than 0/,
  ],
  ["OUT_OF_RANGE", "growthSeats", "assignment", { ...assignment, seats: 2, growthSeats: 3 }, /must not exceed seats 2/],
  ["OUT_OF_RANGE", "growthSeats", "assignment", { ...assignment, growthSeats: 2 }, /must not exceed seats 1/],
  [
    "OUT_OF_RANGE",
    "flexibility",
    "assignment",
    { ...assignment, period: { start: "2026-03-01", end: "2026-03-11" }, flexibility: { startDays: 4, endDays: 6 } },
    /flexibility of 10 days.*period of 10 days/,
  ],
  [
    "LEVEL_OUT_OF_RANGE",
    "claims[0].level",
    "professional",
    { ...professional, claims: [{ skill: "woo", level: 6 }] },
    /level 6 .*5 expert/,
  ],
  [
    "LEVEL_OUT_OF_RANGE",
    "claims[0].level",
    "professional",
    { ...professional, claims: [{ skill: "woo", level: 2.5 }] },
    /level 2\.5 must be a whole number/,
  ],
  [
    "LEVEL_OUT_OF_RANGE",
    "requirements[0].level",
    "assignment",
    { ...assignment, requirements: [{ skill: "woo", importance: "must", level: 0 }] },
    /level 0/,
  ],
  [
    "END_BEFORE_START",
    "period.end",
    "assignment",
    { ...assignment, period: { start: "2026-03-01", end: "2026-03-01" } },
    /end 2026-03-01 must lie after start 2026-03-01/,
  ],
  [
    "END_BEFORE_START",
    "commitments[0].period.end",
    "professional",
    { ...professional, commitments: [{ period: { start: "2026-03-02", end: "2026-03-01" } }] },
    /first day that no longer belongs/,
  ],
  [
    "MINIMUM_ABOVE_MAXIMUM",
    "hoursPerWeek.maximum",
    "assignment",
    { ...assignment, hoursPerWeek: { minimum: 16, maximum: 8 } },
    /8 must not lie below minimum 16.*swap/,
  ],
  [
    "MINIMUM_ABOVE_MAXIMUM",
    "grades.maximum",
    "assignment",
    { ...assignment, grades: { minimum: 11, maximum: 9 } },
    /9 must not lie below minimum 11/,
  ],
  [
    "REPEATED_REQUIREMENT",
    "requirements[2].skill",
    "assignment",
    {
      ...assignment,
      requirements: [
        { skill: "woo", importance: "must" },
        { skill: "bezwaar", importance: "nice" },
        { skill: "woo", importance: "nice" },
      ],
    },
    /woo is required twice, first in requirements\[0\]/,
  ],
  [
    "REPEATED_CLAIM",
    "claims[1].skill",
    "professional",
    { ...professional, claims: [{ skill: "woo", level: 2 }, { skill: "woo" }] },
    /claimed twice, first in claims\[0\]/,
  ],
  [
    "CLAIMED_AND_LACKING",
    "lacks[1]",
    "professional",
    { ...professional, claims: [{ skill: "woo" }], lacks: ["bezwaar", "woo"] },
    /both claimed and listed as lacking/,
  ],
  [
    "LEARN_AND_AVOID",
    "wantsToAvoid[0]",
    "professional",
    { ...professional, wantsToLearn: ["woo"], wantsToAvoid: ["woo"] },
    /both wanted to learn and wanted to avoid/,
  ],
  [
    "OVERLAPPING_PERIODS",
    "availability[0].period",
    "professional",
    {
      ...professional,
      availability: [
        { hoursPerWeek: 8, period: { ...period, start: "2026-05-31" } },
        { hoursPerWeek: 4, period },
      ],
    },
    /availability 0 overlaps availability 1/,
  ],
  [
    "OVERLAPPING_PERIODS",
    "availability[1].period",
    "professional",
    { ...professional, availability: [{ hoursPerWeek: 8 }, { hoursPerWeek: 4, period }] },
    /overlaps/,
  ],
  ...(["engagements", "networks", "lacks", "wantsToLearn", "wantsToAvoid"] as const).map(
    (field) =>
      [
        "REPEATED_VALUE",
        `${field}[1]`,
        "professional",
        { ...professional, [field]: ["woo", "woo"] },
        new RegExp(`${field} names woo twice, first at position 0`),
      ] as const,
  ),
  ...(["engagements", "clearances"] as const).map(
    (field) =>
      ["REPEATED_VALUE", `${field}[1]`, "assignment", { ...assignment, [field]: ["vog", "vog"] }, /vog twice/] as const,
  ),
  [
    "REPEATED_VALUE",
    "languages[1].language",
    "professional",
    { ...professional, languages: [{ language: "nl" }, { language: "nl", reading: "C1" }] },
    /language nl is listed twice/,
  ],
  [
    "REPEATED_VALUE",
    "engagements[1].id",
    "policy",
    {
      id: "p",
      engagements: [
        { id: "zpp", labels: { nl: "ZPP", en: "ZPP" } },
        { id: "zpp", labels: { nl: "ZPP’er", en: "ZPP" } },
      ],
    },
    /work form zpp is defined twice/,
  ],
];

/** Codes that other calls give, or that nothing gives today. */
const elsewhere: readonly IssueCode[] = ["DANGLING_REFERENCE", "REPEATED_ID", "INVALID_VALUE"];

function issuesOf(kind: RecordKind, record: unknown) {
  const outcome = validateRecord(kind, record);
  return outcome.valid ? [] : outcome.issues;
}

describe("validateRecord", () => {
  it.each(faults)("gives %s at %s of a %s", (code, path, kind, record, words) => {
    const issues = issuesOf(kind, record);
    expect(issues.map((issue) => [issue.code, formatPath(issue.path)])).toEqual([[code, path]]);
    const [issue] = issues;
    expect(`${issue?.message} (${issue?.advice})`.replace(" (undefined)", "")).toMatch(words);
    expect(issue?.expected).not.toBe("");
  });

  it("has a record for every code that a single record can bring out", () => {
    const shown = new Set([...faults.map(([code]) => code), ...elsewhere]);
    expect(issueCodes.filter((code) => !shown.has(code))).toEqual([]);
  });

  it("hands a valid record back as it is, with nothing filled in", () => {
    const record = { ...assignment, period, hoursPerWeek: { minimum: 8 }, requirements: [] };
    expect(validateRecord("assignment", record)).toEqual({ valid: true, value: record });
  });

  it("lets periods follow each other without a gap, in any order", () => {
    const availability = [
      { hoursPerWeek: 4, period: { start: "2026-06-01" } },
      { hoursPerWeek: 8, period },
    ];
    expect(issuesOf("professional", { ...professional, availability })).toEqual([]);
  });

  it("reports every fault of a record, whichever rule it breaks", () => {
    const issues = issuesOf("professional", {
      id: "p1",
      grade: 19,
      claims: [{ skill: "woo", level: 9 }, { skill: "woo" }],
      commitments: [{ period: { start: "2026-02-01", end: "2026-01-01" } }],
      availability: [{ hoursPerWeek: 3 }, { hoursPerWeek: 4 }],
    });
    expect(issues.map((issue) => issue.code).sort()).toEqual([
      "END_BEFORE_START",
      "LEVEL_OUT_OF_RANGE",
      "OUT_OF_RANGE",
      "OVERLAPPING_PERIODS",
      "REPEATED_CLAIM",
    ]);
  });

  it("draws no conclusion from a day that is not one", () => {
    const record = {
      ...assignment,
      period: { start: "31-12-2025", end: "2026-06-01" },
      flexibility: { startDays: 400 },
    };
    expect(issuesOf("assignment", record).map((issue) => issue.code)).toEqual(["WRONG_FORMAT"]);
    const availability = [
      { hoursPerWeek: 8, period: { start: "31-12-2025", end: "2026-06-01" } },
      { hoursPerWeek: 8, period: { start: "2026-07-01" } },
    ];
    expect(issuesOf("professional", { ...professional, availability }).map((issue) => issue.code)).toEqual([
      "WRONG_FORMAT",
    ]);
  });

  it("draws no conclusion on flexibility from a period that ends before it starts", () => {
    const record = { ...assignment, period: { start: "2026-06-01", end: "2026-01-01" }, flexibility: { startDays: 1 } };
    expect(issuesOf("assignment", record).map((issue) => issue.code)).toEqual(["END_BEFORE_START"]);
  });

  it.each([
    ["__proto__ at the top", '{"id":"p1","__proto__":{"grade":9}}', "__proto__"],
    ["__proto__ inside", '{"id":"p1","employment":{"__proto__":{"kind":"permanent"}}}', "employment.__proto__"],
    ["__proto__ in a list", '{"id":"p1","claims":[{"skill":"woo"},{"__proto__":{}}]}', "claims[1].__proto__"],
    ["constructor", '{"id":"p1","constructor":{"prototype":{}}}', "constructor"],
    ["toString", '{"id":"p1","toString":"x"}', "toString"],
  ])("refuses the hostile key %s", (_, text, path) => {
    const issues = issuesOf("professional", JSON.parse(text));
    expect(issues.map((issue) => [issue.code, formatPath(issue.path)])).toEqual([["FIELD_UNKNOWN", path]]);
    expect(({} as { grade?: number }).grade).toBeUndefined();
  });

  it("describes a value that cannot be turned into text", () => {
    const hostile = JSON.parse('{"toString":1,"valueOf":1}') as unknown;
    const bare = Object.create(null) as unknown;
    for (const status of [hostile, bare, [hostile]]) {
      expect(issuesOf("professional", { ...professional, release: { status } })[0]?.code).toBe("VALUE_UNKNOWN");
    }
  });

  it("shortens long values in messages", () => {
    const [issue] = issuesOf("assignment", { ...assignment, kind: "x".repeat(500) });
    expect(issue?.message.length).toBeLessThan(200);
  });

  it("keeps names and addresses out of what it says of an identity", () => {
    const secrets = { professional: "Jan Jansen", name: ["Jan Jansen"], email: "jan jansen", phone: "06-12345678" };
    const issues = issuesOf("identity", secrets);
    expect(issues.map((issue) => issue.code).sort()).toEqual([
      "FIELD_UNKNOWN",
      "WRONG_FORMAT",
      "WRONG_FORMAT",
      "WRONG_TYPE",
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/Jan|jan j|0612|06-12/);
    expect(issuesOf("identity", "Jan Jansen").map(formatIssue)).toEqual([
      "record: record must be an object, not a text",
    ]);
    expect(issuesOf("identity", { name: "Jan" }).map(formatIssue)).toEqual([
      "professional: professional is missing (add a text)",
    ]);
  });
});

describe("parseRecord", () => {
  it("throws one error with every issue, what is wrong, and what to try", () => {
    let caught: unknown;
    try {
      parseRecord("professional", { id: "p1", grad: 9, remote: 1 });
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(InzetError);
    const error = caught as InzetError;
    expect(error.code).toBe("INVALID_RECORD");
    expect(error.issues.map((issue) => issue.code).sort()).toEqual(["FIELD_UNKNOWN", "WRONG_TYPE"]);
    expect(error.message).toMatch(/^professional p1 does not validate: .* and 1 more\nTry: ./);
    expect(error.details).toEqual({ kind: "professional", id: "p1" });
  });

  it.each([["Jan Jansen"], [{ toString: 1 }], [7], [undefined]])("names no id that is not one: %j", (id) => {
    const error = invalidRecord("professional", { id }, []);
    expect(error.message).toMatch(/^professional does not validate/);
    expect(error.details.id).toBeUndefined();
  });
});

describe("definePolicy", () => {
  it("hands rules back, and refuses those that contradict themselves", () => {
    expect(definePolicy({ id: "neighbours" })).toEqual({ id: "neighbours" });
    const form = { id: "zpp", labels: { nl: "ZPP", en: "ZPP" } };
    expect(() => definePolicy({ id: "n", engagements: [form, form] })).toThrow(/defined twice/);
  });
});

describe("dateAdvice", () => {
  it.each([
    ["31-12-2025", "2025-12-31"],
    ["1/2/2026", "2026-02-01"],
    ["1.2.2026", "2026-02-01"],
    ["2026-2-1", "2026-02-01"],
    ["2026/02/01", "2026-02-01"],
    ["20260201", "2026-02-01"],
    ["2026-02-01T09:30:00Z", "2026-02-01"],
    ["29-2-2028", "2028-02-29"],
  ])("reads %s as %s", (text, date) => {
    expect(dateAdvice(text)).toBe(`did you mean ${date}?`);
  });

  it.each([["29-2-2026"], ["12/31/2025"], ["1-2-26"], ["2026-02-30"], ["morgen"], [""], [20260201], [null]])(
    "has no advice for %j",
    (value) => {
      expect(dateAdvice(value)).toBeUndefined();
    },
  );
});
