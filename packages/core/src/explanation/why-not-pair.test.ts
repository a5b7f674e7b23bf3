import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { createMatcher } from "../matcher/index.js";
import type { Assignment, Organisation, Policy, Professional } from "../model/index.js";
import { organisations as parties, taxonomy } from "../pair/small-market.fixture.js";
import type { WhyNot, WhyNotOptions } from "./types.js";

/** Someone to whom nothing stands in the way of the assignment below. */
const ready: Professional = {
  id: "p",
  homeOrganisation: "alphen",
  employment: { kind: "permanent", hoursPerWeek: 36 },
  engagements: ["secondment"],
  grade: 11,
  availability: [{ hoursPerWeek: 16 }],
  startNoticeDays: 14,
  location: { latitude: 52.13, longitude: 4.66 },
  travelLimitKm: 30,
  remote: false,
  languages: [{ language: "nl", reading: "C1", writing: "C1" }],
  claims: [{ skill: "objections", level: 4 }],
  rate: { kinds: ["public-rate"], minimumPerHour: 80 },
  release: { status: "granted", hoursPerWeek: 16 },
};
const work: Assignment = {
  id: "a",
  organisation: "leiden",
  title: "Bezwaren",
  requirements: [{ skill: "objections", importance: "must", level: 3 }],
  period: { start: "2026-05-01", end: "2026-09-01" },
  hoursPerWeek: { minimum: 16 },
  remoteShare: 0,
  engagements: ["secondment"],
  compensation: { kind: "public-rate", maximumPerHour: 100 },
  languages: [{ language: "nl", reading: "B2", writing: "B2" }],
  grades: { minimum: 10, maximum: 12 },
};

interface Case {
  readonly professional?: Partial<Professional>;
  readonly assignment?: Partial<Assignment>;
  readonly others?: readonly Professional[];
  readonly organisations?: readonly Organisation[];
  readonly policy?: Policy;
}

function whyNot(known: Case, options?: WhyNotOptions): WhyNot {
  const matcher = createMatcher({
    taxonomy,
    today: "2026-03-01",
    ...(known.policy === undefined ? {} : { policy: known.policy }),
  });
  matcher.addOrganisations(known.organisations ?? parties);
  matcher.addProfessionals([{ ...ready, ...known.professional }, ...(known.others ?? [])]);
  matcher.addAssignments([{ ...work, ...known.assignment }]);
  return matcher.whyNot("p", "a", options);
}

const codesOf = (answer: WhyNot) => answer.changeSets.map((set) => set.changes.map((change) => change.code));

describe("why not", () => {
  it("says that the goal is reached, and proposes nothing", () => {
    const answer = whyNot({});
    expect(answer).toMatchObject({ reached: true, rank: 1, goal: { kind: "eligible" }, changeSets: [], fixed: [] });
    expect(answer.match.eligibility).toBe("yes");
  });

  it.each([
    ["one obstacle, two ways", { professional: { startNoticeDays: 90 } }, [["shorten-notice"], ["start-later"]]],
    [
      "a language in which two abilities fall short",
      { professional: { languages: [{ language: "nl", reading: "B1", writing: "A2" }] } },
      [["reach-language-level", "reach-language-level"]],
    ],
    [
      "a later start that mends two things at once",
      { professional: { startNoticeDays: 90, pausedUntil: "2026-05-20" } },
      [["start-later"], ["shorten-notice", "end-pause"]],
    ],
    [
      "remote work, which takes both sides",
      { professional: { travelLimitKm: 5 } },
      [["travel-further"], ["make-remote", "work-remotely"]],
    ],
    [
      "an invitation to what has not opened yet",
      { assignment: { network: "west", audience: [{ to: "invited", opensOn: "2026-04-01" }] } },
      [["open-now", "invite"]],
    ],
    ["an answer", { professional: { grade: undefined } }, [["confirm-grade"]]],
    [
      "six things at once",
      {
        professional: {
          employment: undefined,
          availability: undefined,
          startNoticeDays: undefined,
          grade: undefined,
          claims: [],
          travelLimitKm: undefined,
        },
        assignment: { remoteShare: 0.2 },
      },
      [
        ["free-hours", "shorten-notice", "confirm-permanent", "travel-further", "confirm-skill", "confirm-grade"],
        ["free-hours", "shorten-notice", "extend-employment", "travel-further", "confirm-skill", "confirm-grade"],
      ],
    ],
  ] as readonly [string, Case, readonly (readonly string[])[]][])("finds %s", (_, known, codes) => {
    const answer = whyNot(known, { limit: 2 });
    expect(answer.fixed).toEqual([]);
    expect(codesOf(answer)).toEqual(codes);
    for (const set of answer.changeSets) expect(set.match.eligibility).toBe("yes");
  });

  it("looks no further than it may", () => {
    const known = { professional: { startNoticeDays: 90, grade: 9 } };
    expect(codesOf(whyNot(known, { maximumChanges: 1 }))).toEqual([]);
    expect(whyNot(known, { maximumChanges: 1 }).fixed).toEqual([]);
    expect(codesOf(whyNot(known, { maximumChanges: 2 }))).toHaveLength(2);
    expect(codesOf(whyNot(known, { limit: 1 }))).toHaveLength(1);
  });

  it("names what no change removes, and only that", () => {
    const known = { professional: { startNoticeDays: 90, conflicts: { organisations: ["leiden"] } } };
    const answer = whyNot(known);
    expect(answer.obstacles.map((verdict) => verdict.constraint)).toEqual(["conflicts", "start-notice"]);
    expect(answer.fixed.map((verdict) => verdict.constraint)).toEqual(["conflicts"]);
    expect(answer.changeSets).toEqual([]);
  });

  it("keeps to those who may act", () => {
    const known = { professional: { startNoticeDays: 90 } };
    expect(codesOf(whyNot(known, { actors: ["client"] }))).toEqual([["start-later"]]);
    const nobody = whyNot(known, { actors: [] });
    expect(nobody.fixed.map((verdict) => verdict.constraint)).toEqual(["start-notice"]);
    expect(nobody.changeSets).toEqual([]);
  });

  it("aims for a place, and names no set twice", () => {
    const rival = { ...ready, id: "b", claims: [{ skill: "objections", level: 5, evidence: "endorsed" }] } as const;
    const short = { professional: { claims: [{ skill: "objections", level: 2 }] }, others: [rival] };
    const answer = whyNot(short, { top: 2, limit: 100, maximumChanges: 3 });
    expect(answer).toMatchObject({ reached: false, rank: 2, goal: { kind: "top", limit: 2 } });
    expect(codesOf(answer)).toEqual([["reach-level"]]);
    const first = whyNot({ others: [rival] }, { top: 1, limit: 1 });
    expect(first.rank).toBe(2);
    expect(whyNot({ others: [rival] }, { top: 2 })).toMatchObject({ reached: true, changeSets: [] });
    expect(first.changeSets[0]?.rank).toBe(1);
  });

  it.each([
    [{ top: 0 }, "top"],
    [{ top: 1.5 }, "top"],
    [{ limit: 0 }, "limit"],
    [{ limit: 101 }, "limit"],
    [{ maximumChanges: 13 }, "maximumChanges"],
    [{ maximumChanges: Number.NaN }, "maximumChanges"],
  ] as const)("refuses %j", (options, name) => {
    expect(() => whyNot({}, options)).toThrow(InzetError);
    expect(() => whyNot({}, options)).toThrow(new RegExp(`^${name} must be a whole number from 1 to .*\nTry: `));
  });
});
