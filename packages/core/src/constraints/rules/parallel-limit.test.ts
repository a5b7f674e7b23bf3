import { describe, expect, it } from "vitest";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { parallelLimitConstraint as rule } from "./parallel-limit.js";

const spring = { period: { start: "2026-03-01", end: "2026-06-01" } };
const summer = { period: { start: "2026-06-01", end: "2026-09-01" } };
const allYear = { period: { start: "2026-01-01", end: "2027-01-01" } };
const throughout = {};

describe("parallel limit", () => {
  it.each([
    ["nothing runs", [], 1, spring, "yes met"],
    ["nothing runs, limit unknown", undefined, undefined, spring, "yes met"],
    ["one runs, limit unknown", [spring], undefined, spring, "unknown limit-unknown"],
    ["one runs of one", [spring], 1, spring, "no limit-reached"],
    ["one runs of two", [spring], 2, spring, "yes met"],
    ["one ends on the day the other starts", [spring], 1, summer, "yes met"],
    ["one after the other is one at a time", [spring, summer], 2, allYear, "yes met"],
    ["two at once", [spring, allYear], 2, spring, "no limit-reached"],
    ["the busiest day counts, not the first", [allYear, summer], 2, allYear, "no limit-reached"],
    ["a later start avoids it", [spring], 1, { ...allYear, flexibility: { startDays: 200 } }, "yes met"],
    ["no period, one runs throughout", [throughout], 1, {}, "no limit-reached"],
    ["no period, one runs for a while", [spring], 1, {}, "unknown overlap-unknown"],
    ["no period, one throughout and one for a while", [throughout, spring], 1, {}, "no limit-reached"],
    ["no period, never more than one at once", [spring, summer], 2, {}, "yes met"],
  ] as const)("%s", (_, commitments, maximumParallel, assignment, said) => {
    const professional = {
      ...(commitments === undefined ? {} : { commitments }),
      ...(maximumParallel === undefined ? {} : { maximumParallel }),
    };
    expect(saidOf(rule, { professional, assignment })).toEqual([said]);
  });

  it("is mended by a higher limit, up to twenty", () => {
    const busy = (count: number) => ({
      professional: { commitments: Array.from({ length: count }, () => spring), maximumParallel: 1 },
      assignment: spring,
    });
    expect(repairsOf(rule, busy(1))).toEqual(["raise-limit yes"]);
    expect(repairsOf(rule, busy(19))).toEqual(["raise-limit yes"]);
    expect(repairsOf(rule, busy(20))).toEqual([]);
  });
});
