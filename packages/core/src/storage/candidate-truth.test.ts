import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import type { Professional } from "../model/index.js";
import { distanceKm } from "../pair/index.js";
import { type CandidateQuery, candidateTruth, checkCandidateQuery, isCandidate } from "./index.js";

const skill = (level: number, ...anyOf: readonly (readonly string[])[]): CandidateQuery => ({
  skills: [{ anyOf, level }],
});

describe("candidateTruth", () => {
  it.each<[string, CandidateQuery, Omit<Professional, "id">, "yes" | "no" | "unknown"]>([
    ["no condition", {}, {}, "yes"],
    ["a refusal goes before what is unknown", { gradeFrom: 9, homeOnly: "a" }, { grade: 8 }, "no"],
    ["what is unknown goes before a yes", { gradeFrom: 9, homeOnly: "a" }, { grade: 9 }, "unknown"],
    ["a home that is unknown", { homeExcept: "a" }, {}, "unknown"],
    ["nobody's employee is at home nowhere", { homeOnly: "a" }, { employment: { kind: "self-employed" } }, "no"],
    ["a claim at the level", skill(3, ["sql"]), { claims: [{ skill: "sql", level: 3 }] }, "yes"],
    ["a claim below", skill(3, ["sql"]), { claims: [{ skill: "sql", level: 2 }] }, "no"],
    ["a claim without a level", skill(3, ["sql"]), { claims: [{ skill: "sql" }] }, "unknown"],
    ["a claim without a level, at level 1", skill(1, ["sql"]), { claims: [{ skill: "sql" }] }, "yes"],
    ["one of two that is silent", skill(3, ["data"], ["sql"]), { lacks: ["data"] }, "unknown"],
    ["both lacking", skill(3, ["data"], ["sql"]), { lacks: ["data", "sql"] }, "no"],
    [
      "one skill under two names, of which one has no level",
      skill(3, ["sql", "uri:sql"]),
      { claims: [{ skill: "sql", level: 1 }, { skill: "uri:sql" }] },
      "unknown",
    ],
  ])("%s", (_, query, professional, truth) => {
    expect(candidateTruth(query, { id: "p", ...professional })).toBe(truth);
    expect(isCandidate(query, { id: "p", ...professional })).toBe(truth !== "no");
    expect(isCandidate({ ...query, eligibility: "yes" }, { id: "p", ...professional })).toBe(truth === "yes");
  });

  it("agrees with the distance that matchers measure, but for a metre at the limit", () => {
    const place = fc.record({
      latitude: fc.double({ min: -90, max: 90, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    // Around a place by up to some kilometres, so that limits are near.
    const near = fc.tuple(place, fc.double({ min: -0.05, max: 0.05, noNaN: true })).map(([from, by]) => {
      const latitude = Math.max(-90, Math.min(90, from.latitude + by));
      return [from, { ...from, latitude }] as const;
    });
    fc.assert(
      fc.property(near, fc.double({ min: -0.004, max: 0.004, noNaN: true }), ([from, to], slack) => {
        const km = distanceKm(from, to);
        const travelLimitKm = Math.max(0, km + slack);
        const truth = candidateTruth({ place: to }, { id: "p", location: from, travelLimitKm });
        // Whoever a matcher lets travel is let through; whoever is two metres short is not.
        if (km <= travelLimitKm) expect(truth).toBe("yes");
        if (km > travelLimitKm + 0.002) expect(truth).toBe("no");
        const unlimited = candidateTruth({ place: to }, { id: "p", location: from });
        if (km === 0) expect(unlimited).toBe("yes");
        if (km > 0.002) expect(unlimited).toBe("unknown");
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  it("never lets more through when a condition is added, nor when more is certain", () => {
    const grade = fc.integer({ min: 1, max: 18 });
    const query = fc.record(
      { gradeFrom: grade, gradeTo: grade, homeOnly: fc.constantFrom("a", "b") },
      { requiredKeys: [] },
    );
    const person = fc.record({ grade, homeOrganisation: fc.constantFrom("a", "b", "c") }, { requiredKeys: [] });
    fc.assert(
      fc.property(query, query, person, (one, more, facts) => {
        const professional = { id: "p", ...facts };
        const both = { ...more, ...one };
        const [asked, added] = [one, both].map((each) => Object.fromEntries(Object.entries(each)) as CandidateQuery);
        if (isCandidate(added!, professional)) expect(isCandidate(asked!, professional)).toBe(true);
        if (isCandidate({ ...asked, eligibility: "yes" }, professional)) {
          expect(isCandidate(asked!, professional)).toBe(true);
        }
      }),
      { seed: 5 },
    );
  });
});

describe("checkCandidateQuery", () => {
  it.each([
    ["query.constructor", { constructor: "x" }],
    ["query.toString", { toString: 1 }],
    ["query.grade", { grade: 10 }],
    ["query.homeOnly", { homeOnly: "a\u0000" }],
    ["query.engagements", { engagements: ["\ud800"] }],
    ["query.skills", { skills: [{ anyOf: [["sql"]], level: 1.5 }] }],
    ["query.place", { place: null }],
    ["query.", null],
  ])("refuses %s of %j", (option, query) => {
    try {
      checkCandidateQuery(query);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InzetError);
      expect((error as InzetError).details.option).toBe(option);
    }
  });

  it("lets through conditions that are left out by undefined", () => {
    expect(() => checkCandidateQuery({ homeOnly: undefined, gradeFrom: 3 })).not.toThrow();
  });
});
