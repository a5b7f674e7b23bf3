import { describe, expect, it } from "vitest";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { startNoticeConstraint as rule } from "./start-notice.js";

/** Today is 1 March 2026; this starts in 31 days. */
const april = { period: { start: "2026-04-01", end: "2026-07-01" } };
const february = { period: { start: "2026-02-24", end: "2026-07-01" } };

describe("start notice", () => {
  it.each([
    ["just in time", 31, april, "yes met"],
    ["a day too long", 32, april, "no too-soon"],
    ["a day too long, a day of grace", 32, { ...april, flexibility: { startDays: 1 } }, "yes met"],
    ["unknown", undefined, april, "unknown notice-unknown"],
    ["unknown, but two years ahead", undefined, { period: { start: "2028-03-01" } }, "yes met"],
    [
      "unknown, and a day less than two years",
      undefined,
      { period: { start: "2028-02-28" } },
      "unknown notice-unknown",
    ],
    ["no period", 0, {}, "unknown assignment-unknown"],
    ["begins today", 0, { period: { start: "2026-03-01" } }, "yes met"],
    ["has begun", 0, february, "no started"],
    ["has begun, and there is a notice", 30, february, "no started"],
    ["has begun, notice unknown", undefined, february, "no started"],
  ] as const)("%s", (_, startNoticeDays, assignment, said) => {
    const professional = startNoticeDays === undefined ? {} : { startNoticeDays };
    expect(saidOf(rule, { professional, assignment })).toEqual([said]);
  });

  it("is mended by a shorter notice or a later start", () => {
    const late = { professional: { startNoticeDays: 60 }, assignment: april };
    expect(repairsOf(rule, late)).toEqual(["shorten-notice yes", "start-later yes"]);
    expect(repairsOf(rule, { assignment: april })).toEqual(["shorten-notice yes"]);
    expect(repairsOf(rule, { professional: { startNoticeDays: 31 }, assignment: april })).toEqual([]);
  });

  it("takes a later start once the start has passed, and an answer when the notice is unknown", () => {
    expect(repairsOf(rule, { professional: { startNoticeDays: 0 }, assignment: february })).toEqual([
      "start-later yes",
    ]);
    expect(repairsOf(rule, { professional: { startNoticeDays: 30 }, assignment: february })).toEqual([
      "shorten-notice no",
      "start-later yes",
      "start-later no",
    ]);
    const unknown = { assignment: february };
    expect(repairsOf(rule, unknown)).toEqual(["shorten-notice no", "start-later unknown"]);
    expect(repaired(rule, unknown)).toBe("yes");
  });
});
