import type { Match } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { answerLaw, boundsLaw, conjunctionLaw, neverLowerLaw, relaxedLaw, sumLaw } from "./laws/pair-laws.js";
import { laws, runLaws } from "./laws/run-laws.js";

const outcome = runLaws({ pairs: 2400, seed: 1 });

describe("the laws of scores and verdicts, over 2,400 generated pairs", () => {
  it.each(laws)("%s", (law) => {
    expect(outcome.tested.get(law)).toBeGreaterThan(50);
    expect(outcome.violations.filter((violation) => violation.law === law).slice(0, 5)).toEqual([]);
  });
});

describe("the pairs", () => {
  it("are eligible, unknown and not eligible, under strict rules too", () => {
    for (const count of Object.values(outcome.eligibility)) expect(count).toBeGreaterThan(20);
  });
});

describe("the laws themselves", () => {
  const verdict = { constraint: "grade", status: "no", code: "too-low", values: {}, waivable: false } as const;
  const match: Match = {
    professionalId: "p1",
    assignmentId: "a1",
    eligibility: "yes",
    score: { low: 0.25, value: 0.5, high: 0.75 },
    signals: {} as Match["signals"],
    reasons: [],
    contributions: [
      { criterion: "skills", weight: 1, score: { low: 0.25, value: 0.5, high: 0.75 }, contribution: 0.5, parts: [] },
    ],
  };
  const withScore = (low: number, value: number, high: number): Match => ({ ...match, score: { low, value, high } });

  it("hold for a good match", () => {
    for (const law of [boundsLaw, sumLaw, conjunctionLaw]) expect(law(match)).toBeUndefined();
    for (const law of [neverLowerLaw, answerLaw, relaxedLaw]) expect(law(match, match)).toBeUndefined();
  });

  it("see a score out of order, and NaN", () => {
    expect(boundsLaw(withScore(0.6, 0.5, 0.75))).toContain("score");
    expect(boundsLaw(withScore(Number.NaN, 0.5, 0.75))).toContain("NaN");
  });

  it("see a sum that is a bit off", () => {
    expect(sumLaw(withScore(0.25, 0.5 + 2 ** -20, 0.75))).toContain("sum to 0.5");
  });

  it("see an eligibility that its verdicts do not give", () => {
    expect(conjunctionLaw({ ...match, reasons: [verdict] })).toContain("grade no");
    expect(conjunctionLaw({ ...match, eligibility: "unknown" })).toContain("no reason at all");
  });

  it("see a score that falls, an interval that leaves the old one, and a verdict that turns", () => {
    expect(neverLowerLaw(match, withScore(0.2, 0.5, 0.75))).toContain("score from");
    expect(answerLaw(match, withScore(0.3, 0.5, 0.8))).toContain("score from");
    expect(answerLaw(match, { ...match, eligibility: "no", reasons: [verdict] })).toContain("from yes");
    expect(relaxedLaw(match, { ...match, eligibility: "unknown" })).toContain("from yes to unknown");
  });
});
