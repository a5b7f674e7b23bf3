import { describe, expect, it } from "vitest";
import type { Assignment, Policy } from "../model/index.js";
import { skills, taxonomy } from "../pair/small-market.fixture.js";
import { type CandidateQuery, checkCandidateQuery } from "../storage/index.js";
import { createTaxonomy } from "../taxonomy/index.js";
import { candidateQuery } from "./index.js";

const today = "2026-03-01";

function queryOf(assignment: Partial<Assignment>, policy?: Omit<Policy, "id">): CandidateQuery {
  const record: Assignment = { id: "a1", organisation: "leiden", title: "Work", ...assignment };
  return candidateQuery(record, {
    taxonomy,
    today,
    ...(policy === undefined ? {} : { policy: { id: "y", ...policy } }),
  });
}

const plain: CandidateQuery = { eligibility: "possible", noConflictWith: "leiden", employedUntil: "2026-03-02" };

describe("candidateQuery", () => {
  it.each<[string, Partial<Assignment>, Omit<Policy, "id"> | undefined, CandidateQuery]>([
    ["asks little of who asks little", {}, undefined, plain],
    ["asks for their own people", {}, { ownOrganisation: "only" }, { ...plain, homeOnly: "leiden" }],
    ["asks for others", {}, { ownOrganisation: "excluded" }, { ...plain, homeExcept: "leiden" }],
    [
      "asks for work forms",
      { engagements: ["zpp", "unpaid"] },
      undefined,
      { ...plain, engagements: ["zpp", "unpaid"] },
    ],
    [
      "asks for those that the network knows",
      { engagements: ["zpp", "unpaid"] },
      { engagements: [{ id: "unpaid", labels: { nl: "x", en: "x" } }] },
      { ...plain, engagements: ["unpaid"] },
    ],
    [
      "asks for the network's where the assignment does not say",
      {},
      { engagements: [{ id: "unpaid", labels: { nl: "x", en: "x" } }] },
      { ...plain, engagements: ["unpaid"] },
    ],
    ["asks for grades", { grades: { minimum: 9 } }, undefined, { ...plain, gradeFrom: 9, gradeTo: 18 }],
    [
      "asks for the stricter of two lowest grades",
      { grades: { minimum: 9, maximum: 12 } },
      { minimumGrade: 11 },
      { ...plain, gradeFrom: 11, gradeTo: 12 },
    ],
    ["asks for no grade when all will do", { grades: { minimum: 1, maximum: 18 } }, undefined, plain],
    [
      "asks to be there from the last possible start to the first possible end",
      { period: { start: "2026-06-01", end: "2026-09-01" }, flexibility: { startDays: 7, endDays: 14 } },
      undefined,
      { ...plain, startsBy: "2026-06-08", employedUntil: "2026-08-18" },
    ],
    [
      "asks to be there for a day of an assignment without an end",
      { period: { start: "2026-06-01" } },
      undefined,
      { ...plain, startsBy: "2026-06-01", employedUntil: "2026-06-02" },
    ],
    [
      "asks to be there today when it began in the past",
      { period: { start: "2025-06-01", end: "2025-09-01" } },
      undefined,
      { ...plain, startsBy: today, employedUntil: "2026-03-02" },
    ],
    [
      "names no day after the last",
      { period: { start: "9999-06-01" }, flexibility: { startDays: 730 } },
      undefined,
      { ...plain, startsBy: "9999-12-31", employedUntil: "9999-12-31" },
    ],
    [
      "asks for clearances and languages",
      { clearances: ["VOG"], languages: [{ language: "nl", reading: "B1" }] },
      undefined,
      { ...plain, clearances: ["VOG"], languages: ["nl"] },
    ],
    ["asks for none where none are named", { clearances: [], languages: [] }, undefined, plain],
    [
      "asks for a place within reach where the work is done on site",
      { location: { latitude: 52, longitude: 4, place: "Leiden" }, remoteShare: 0.8 },
      undefined,
      { ...plain, place: { latitude: 52, longitude: 4 } },
    ],
    ["asks for no place where it may be remote", { location: { latitude: 52, longitude: 4 } }, undefined, plain],
    [
      "asks for no place where all is remote",
      { location: { latitude: 52, longitude: 4 }, remoteShare: 1 },
      undefined,
      plain,
    ],
  ])("%s", (_, assignment, policy, query) => {
    expect(queryOf(assignment, policy)).toEqual(query);
    expect(() => checkCandidateQuery(queryOf(assignment, policy))).not.toThrow();
  });

  it("asks for musts only, itself or a specialisation, by all names", () => {
    const query = queryOf({
      requirements: [
        { skill: "data-analysis", importance: "must", level: 3 },
        { skill: "https://example.org/minutes", importance: "must" },
        { skill: "objections", importance: "should", level: 5 },
        { skill: "statistics", importance: "learn-here" },
      ],
    });
    expect(query.skills?.map(({ anyOf, level }) => [anyOf.map((names) => names.join(" ")).sort(), level])).toEqual([
      [["dashboards", "data-analysis", "sql"], 3],
      [["minutes https://example.org/minutes"], 1],
    ]);
    expect(query.skills?.[0]?.anyOf[0], "the skill itself comes first").toEqual(["data-analysis"]);
    expect(skills).toContain("sql");
  });

  it("leaves out names that stand for another skill", () => {
    const shared = createTaxonomy({
      id: "shared",
      version: "1",
      languages: ["en"],
      concepts: ["a", "b", "c"].map((id) => ({
        id,
        kind: "skill" as const,
        labels: { en: { preferred: id } },
        matches: [
          { uri: "https://example.org/shared", kind: "exact" as const },
          { uri: "c", kind: "exact" as const },
          { uri: `https://example.org/${id}`, kind: "close" as const },
        ],
      })),
    });
    const namesOf = (skill: string) =>
      candidateQuery(
        { id: "a1", organisation: "o", title: "T", requirements: [{ skill, importance: "must" }] },
        { taxonomy: shared, today },
      ).skills?.[0]?.anyOf;
    expect(namesOf("a")).toEqual([["a", "https://example.org/shared"]]);
    expect(namesOf("b")).toEqual([["b"]]);
    expect(namesOf("c")).toEqual([["c"]]);
  });

  it("asks for at most 20 skills, and passes over a skill with more than 1000 specialisations", () => {
    const skill = (id: string, broader: readonly string[] = []) => ({
      id,
      kind: "skill" as const,
      labels: { en: { preferred: id } },
      broader,
    });
    const wide = createTaxonomy({
      id: "wide",
      version: "1",
      languages: ["en"],
      concepts: [skill("everything"), ...Array.from({ length: 1001 }, (_, n) => skill(`part-${n}`, ["everything"]))],
    });
    const must = (id: string) => ({ skill: id, importance: "must" as const });
    const requirements = ["everything", ...Array.from({ length: 25 }, (_, n) => `part-${n}`)].map(must);
    const query = candidateQuery({ id: "a1", organisation: "o", title: "T", requirements }, { taxonomy: wide, today });
    expect(query.skills?.length).toBe(20);
    expect(query.skills?.[0]?.anyOf).toEqual([["part-0"]]);
    expect(() => checkCandidateQuery(query)).not.toThrow();
  });

  it("refuses a skill that the taxonomy does not have", () => {
    expect(() => queryOf({ requirements: [{ skill: "juggling", importance: "must" }] })).toThrow(/juggling/);
  });
});
