import { describe, expect, it } from "vitest";
import { repairsOf, saidOf } from "../rule-case.fixture.js";
import { availabilityConstraint as rule } from "./availability.js";

const period = { start: "2026-04-01", end: "2026-07-01" };
const twoDays = { period, hoursPerWeek: { minimum: 16, maximum: 24 } };

describe("availability", () => {
  it.each([
    ["enough, always", [{ hoursPerWeek: 16 }], twoDays, "yes met"],
    ["a quarter of an hour too few", [{ hoursPerWeek: 15.75 }], twoDays, "no too-few-hours"],
    ["nothing known", undefined, twoDays, "unknown hours-unknown"],
    ["an empty list says nothing", [], twoDays, "unknown hours-unknown"],
    ["exactly the period", [{ hoursPerWeek: 16, period }], twoDays, "yes met"],
    [
      "a day short",
      [{ hoursPerWeek: 16, period: { start: "2026-04-01", end: "2026-06-30" } }],
      twoDays,
      "unknown hours-unknown",
    ],
    [
      "two spells that join",
      [
        { hoursPerWeek: 20, period: { start: "2026-05-01" } },
        { hoursPerWeek: 16, period: { start: "2026-03-01", end: "2026-05-01" } },
      ],
      twoDays,
      "yes met",
    ],
    [
      "the scarcest week decides, even when others are unknown",
      [{ hoursPerWeek: 8, period: { start: "2026-06-01", end: "2026-06-08" } }],
      twoDays,
      "no too-few-hours",
    ],
    [
      "a spell that ends on the first day does not count",
      [
        { hoursPerWeek: 0, period: { start: "2026-03-01", end: "2026-04-01" } },
        { hoursPerWeek: 16, period: { start: "2026-04-01" } },
      ],
      twoDays,
      "yes met",
    ],
    [
      "flexibility lets go of the scarce first month",
      [
        { hoursPerWeek: 0, period: { start: "2026-04-01", end: "2026-05-01" } },
        { hoursPerWeek: 16, period: { start: "2026-05-01" } },
      ],
      { ...twoDays, flexibility: { startDays: 30 } },
      "yes met",
    ],
    ["no hours asked", [{ hoursPerWeek: 16 }], { period }, "unknown assignment-unknown"],
    [
      "no least number, but never above what is free",
      [{ hoursPerWeek: 16 }],
      { period, hoursPerWeek: { maximum: 16 } },
      "yes met",
    ],
    ["no period, always free", [{ hoursPerWeek: 16 }], { hoursPerWeek: { minimum: 16 } }, "yes met"],
    [
      "no period, free for a while",
      [{ hoursPerWeek: 16, period }],
      { hoursPerWeek: { minimum: 16 } },
      "unknown hours-unknown",
    ],
    [
      "open-ended work, free to the end of the year",
      [{ hoursPerWeek: 16, period: { start: "2026-01-01", end: "2027-01-01" } }],
      { ...twoDays, period: { start: "2026-04-01" } },
      "yes met",
    ],
  ] as const)("%s", (_, availability, assignment, said) => {
    expect(saidOf(rule, { professional: availability === undefined ? {} : { availability }, assignment })).toEqual([
      said,
    ]);
  });

  it("is mended by freeing hours or by asking fewer", () => {
    const short = { professional: { availability: [{ hoursPerWeek: 8 }] }, assignment: twoDays };
    expect(repairsOf(rule, short)).toEqual(["free-hours yes", "ask-fewer-hours yes"]);
    expect(repairsOf(rule, { assignment: twoDays })).toEqual(["free-hours yes"]);
    expect(repairsOf(rule, { ...short, professional: { availability: [{ hoursPerWeek: 0 }] } })).toEqual([
      "free-hours yes",
    ]);
    expect(repairsOf(rule, { ...short, professional: { availability: [{ hoursPerWeek: 16 }] } })).toEqual([]);
  });
});
