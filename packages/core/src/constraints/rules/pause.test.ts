import { describe, expect, it } from "vitest";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { pauseConstraint as rule } from "./pause.js";

const april = { period: { start: "2026-04-01", end: "2026-07-01" } };

describe("pause", () => {
  it.each([
    ["none recorded", undefined, april, "yes met"],
    ["none recorded, no period", undefined, {}, "yes met"],
    ["over today", "2026-03-01", {}, "yes met"],
    ["over on the first day", "2026-04-01", april, "yes met"],
    ["a day too long", "2026-04-02", april, "no paused"],
    ["a day too long, a day of grace", "2026-04-02", { ...april, flexibility: { startDays: 1 } }, "yes met"],
    ["until tomorrow, no period", "2026-03-02", {}, "unknown assignment-unknown"],
  ] as const)("%s", (_, pausedUntil, assignment, said) => {
    const professional = pausedUntil === undefined ? {} : { pausedUntil };
    expect(saidOf(rule, { professional, assignment })).toEqual([said]);
  });

  it("is mended by ending the pause, also when the start is unknown or has passed", () => {
    const professional = { pausedUntil: "2026-09-01" };
    for (const assignment of [april, {}, { period: { start: "2026-01-01" } }]) {
      expect(repairsOf(rule, { professional, assignment })).toEqual(["end-pause yes"]);
    }
    expect(repairsOf(rule, { assignment: april })).toEqual([]);
  });
});
