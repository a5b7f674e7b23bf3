import { describe, expect, it } from "vitest";
import type { Assignment, Professional } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { periodCriterion } from "./period.js";

/** A hundred days from the day after tomorrow. */
const period = { start: "2026-03-03", end: "2026-06-11" };
const permanent = { kind: "permanent" } as const;

function presence(professional: Partial<Professional>, assignment: Partial<Assignment> = { period }) {
  const pair = pairOf(professional, assignment);
  const { low, value, high } = periodCriterion.evaluate(pair);
  const round = (units: number) => Math.round((100 * units) / ONE);
  return { finding: periodCriterion.parts!(pair)[0]?.finding, score: [round(low), round(value), round(high)] };
}

describe("period", () => {
  it.each<[string, Partial<Professional>, string, number[]]>([
    ["from the first day to the last", { startNoticeDays: 2, employment: permanent }, "present", [100, 100, 100]],
    ["ten days late", { startNoticeDays: 12, employment: permanent }, "present", [90, 90, 90]],
    ["too late altogether", { startNoticeDays: 200, employment: permanent }, "present", [0, 0, 0]],
    [
      "after a pause",
      { startNoticeDays: 2, pausedUntil: "2026-04-22", employment: permanent },
      "present",
      [50, 50, 50],
    ],
    ["gone half way", { startNoticeDays: 0, employment: { endsOn: "2026-04-22" } }, "present", [50, 50, 50]],
    ["gone before the start", { startNoticeDays: 0, employment: { endsOn: "2026-03-01" } }, "present", [0, 0, 0]],
    ["notice unknown", { employment: permanent }, "partly-unknown", [0, 50, 100]],
    ["employment unknown", { startNoticeDays: 12 }, "partly-unknown", [0, 45, 90]],
    [
      "temporary, end unknown",
      { startNoticeDays: 0, employment: { kind: "temporary" } },
      "partly-unknown",
      [0, 50, 100],
    ],
    ["self-employed", { startNoticeDays: 0, employment: { kind: "self-employed" } }, "present", [100, 100, 100]],
  ])("with someone %s", (_, professional, finding, score) => {
    expect(presence(professional)).toEqual({ finding, score });
  });

  it("is unknown where the assignment names no period, and counts two years where it names no end", () => {
    expect(presence({}, {})).toEqual({ finding: "assignment-unknown", score: [0, 50, 100] });
    const open = { period: { start: "2026-03-01" } };
    expect(presence({ startNoticeDays: 73, employment: permanent }, open)).toEqual({
      finding: "present",
      score: [90, 90, 90],
    });
  });

  it("says which share of the period it is", () => {
    const [part] = periodCriterion.parts!(pairOf({ startNoticeDays: 52, employment: permanent }, { period }));
    expect(part?.values).toEqual({ share: 0.5 });
  });
});
