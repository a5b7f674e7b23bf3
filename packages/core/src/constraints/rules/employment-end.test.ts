import { describe, expect, it } from "vitest";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { employmentEndConstraint as rule } from "./employment-end.js";

const spring = { period: { start: "2026-04-01", end: "2026-07-01" } };

describe("employment end", () => {
  it.each([
    ["permanent, no end", { kind: "permanent" }, spring, "yes met"],
    ["self-employed, no end", { kind: "self-employed" }, {}, "yes met"],
    ["temporary, no end said", { kind: "temporary" }, spring, "unknown end-unknown"],
    ["nothing said", undefined, spring, "unknown end-unknown"],
    ["ends with the assignment", { kind: "temporary", endsOn: "2026-07-01" }, spring, "yes met"],
    ["ends a day before", { kind: "temporary", endsOn: "2026-06-30" }, spring, "no ends-before"],
    [
      "ends a day before, a day of grace",
      { endsOn: "2026-06-30" },
      { ...spring, flexibility: { endDays: 1 } },
      "yes met",
    ],
    ["a permanent one can end too", { kind: "permanent", endsOn: "2026-05-01" }, spring, "no ends-before"],
    ["has ended", { endsOn: "2026-03-01" }, {}, "no ended"],
    ["ends, no period", { endsOn: "2026-05-01" }, {}, "unknown assignment-unknown"],
    ["ends, open-ended work", { endsOn: "2036-05-01" }, { period: { start: "2026-04-01" } }, "yes met"],
    [
      "ends before open-ended work starts",
      { endsOn: "2026-04-01" },
      { period: { start: "2026-04-01" } },
      "no ends-before",
    ],
  ] as const)("%s", (_, employment, assignment, said) => {
    expect(saidOf(rule, { professional: employment === undefined ? {} : { employment }, assignment })).toEqual([said]);
  });

  it("is mended by an extension, an earlier end, or an answer", () => {
    const temporary = {
      professional: { employment: { kind: "temporary", endsOn: "2026-06-01" } },
      assignment: spring,
    } as const;
    expect(repairsOf(rule, temporary)).toEqual(["extend-employment yes", "end-earlier yes"]);
    expect(repairsOf(rule, { assignment: spring })).toEqual(["confirm-permanent yes", "extend-employment yes"]);
    expect(repairsOf(rule, {})).toEqual(["confirm-permanent yes"]);
  });

  it("proposes nothing that comes too late", () => {
    const ended = { professional: { employment: { endsOn: "2026-02-01" } } };
    expect(repairsOf(rule, { ...ended, assignment: { period: { start: "2026-01-01", end: "2026-02-20" } } })).toEqual(
      [],
    );
    expect(repairsOf(rule, { ...ended, assignment: { period: { start: "2026-01-01", end: "2026-05-01" } } })).toEqual([
      "extend-employment yes",
    ]);
  });
});
