import { describe, expect, it } from "vitest";
import type { Assignment, Professional } from "../model/index.js";
import { applyChanges, type Change } from "./change.js";

const professional: Professional = { id: "p", claims: [{ skill: "sql", level: 2 }], travelLimitKm: 20 };
const assignment: Assignment = { id: "a", organisation: "leiden", title: "Data" };

function change(part: Pick<Change, "record" | "operation" | "path" | "to">): Change {
  return { code: "change", actor: "professional", from: undefined, values: {}, ...part };
}

describe("applyChanges", () => {
  it.each([
    ["a field", ["travelLimitKm"], 40, { ...professional, travelLimitKm: 40 }],
    ["an absent field", ["remote"], true, { ...professional, remote: true }],
    ["a field of a list entry", ["claims", 0, "level"], 3, { ...professional, claims: [{ skill: "sql", level: 3 }] }],
    [
      "a field of an absent object",
      ["employment", "endsOn"],
      "2027-01-01",
      { ...professional, employment: { endsOn: "2027-01-01" } },
    ],
    [
      "an entry of an absent list",
      ["languages", 0, "language"],
      "nl",
      { ...professional, languages: [{ language: "nl" }] },
    ],
  ])("sets %s", (_, path, to, expected) => {
    const changes = [change({ record: "professional", operation: "set", path, to })];
    expect(applyChanges(professional, assignment, changes).professional).toEqual(expected);
  });

  it("appends to a list, also to one that is absent", () => {
    const changed = applyChanges(professional, assignment, [
      change({ record: "professional", operation: "append", path: ["claims"], to: { skill: "minutes" } }),
      change({ record: "professional", operation: "append", path: ["willingness", "interestedIn"], to: "a" }),
    ]).professional;
    expect(changed.claims?.map((claim) => claim.skill)).toEqual(["sql", "minutes"]);
    expect(changed.willingness).toEqual({ interestedIn: ["a"] });
  });

  it("makes changes in order, to both records, and leaves the originals as they are", () => {
    const before = JSON.stringify([professional, assignment]);
    const outcome = applyChanges(professional, assignment, [
      change({ record: "professional", operation: "set", path: ["claims", 0, "level"], to: 3 }),
      change({ record: "professional", operation: "set", path: ["claims", 0, "level"], to: 4 }),
      change({ record: "assignment", operation: "set", path: ["hoursPerWeek", "minimum"], to: 4 }),
    ]);
    expect(outcome.professional.claims).toEqual([{ skill: "sql", level: 4 }]);
    expect(outcome.assignment.hoursPerWeek).toEqual({ minimum: 4 });
    expect(JSON.stringify([professional, assignment])).toBe(before);
  });

  it("hands back a record without a change itself", () => {
    const outcome = applyChanges(professional, assignment, [
      change({ record: "assignment", operation: "set", path: ["title"], to: "Data en dashboards" }),
    ]);
    expect(outcome.professional).toBe(professional);
    expect(applyChanges(professional, assignment, []).assignment).toBe(assignment);
  });
});
