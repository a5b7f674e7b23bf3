import { describe, expect, it } from "vitest";
import { planMarket } from "../../planning/create-planner.js";
import { lotMarket } from "../../planning/small-plans.fixture.js";
import { whyNotInPlan } from "../../planning/why-not-in-plan.js";
import { causeWords, moveWords, objectiveWords, planHeadings, ruleWords } from "./plan-words.js";
import { renderOpenSeats, renderPlan, renderPlanLoss, renderPrices } from "./render-plan.js";

const market = lotMarket({ seed: 3, people: 7, assignments: 4 });

describe("a plan in words", () => {
  it.each(["nl", "en"] as const)("names what is filled, open and priced in %s, and leaves no gap", (language) => {
    for (const objective of ["total", "coverage", "stable", "leximin"] as const) {
      const text = renderPlan(planMarket(market, { objective }), { language, names: { a0: "Eerste" } });
      expect(text).toMatch(language === "nl" ? /^\d+ van \d+ plaatsen gevuld/ : /^\d+ of \d+ seats filled/);
      expect(text).not.toMatch(/[{}]|undefined/);
    }
  });

  it("says what an hour more would add", () => {
    const certificate = { professionalPrices: { p1: 0.3 }, seatPrices: { "a1 growth": 0.2 }, bound: 1, gap: 0 };
    expect(
      renderPrices({ certificate: { ...certificate, rulePrices: { "hours p2 0": 0.0041 } } }, { language: "nl" }),
    ).toEqual([
      "Een uur per week meer van p2 zou tot 0,41 toevoegen.",
      "Nog iemand als p1 zou tot 0,30 toevoegen.",
      "Een plaats meer bij a1 (growth) zou tot 0,20 toevoegen.",
    ]);
  });

  it("says what keeps people from a seat and what would fill it", () => {
    const seats = {
      assignmentId: "a1",
      seats: 1,
      reason: "nobody-eligible",
      possibleAfterAsking: 4,
      causes: [
        { constraint: "travel", code: "too-far", status: "no", professionals: 3 },
        { constraint: "plan", code: "never", status: "planned", professionals: 1 },
        { constraint: "release", code: "not-asked", status: "unknown", professionals: 4 },
      ],
      relaxations: [{ kind: "rule", rule: "apart", seats: 1 }],
    } as const;
    expect(renderOpenSeats(seats, { language: "en" })).toEqual([
      "a1: 1 open",
      "kept out by: travel 3, ruled out 1",
      "possible after asking: 4 (release 4)",
      "would fill 1: without the rule “keeping people apart”",
    ]);
  });

  it("says what a pair would cost, or why it cannot be", () => {
    const plan = planMarket(market, {});
    for (const { record: person } of market.professionals) {
      for (const { record: work } of market.assignments) {
        const lines = renderPlanLoss(whyNotInPlan(market, plan, person.id, work.id), { language: "en" });
        expect(lines[0]).toMatch(
          / in this plan already\.$| costs -?\d+\.\d\d of score|cannot have .+ in any plan: .+\.$/,
        );
        expect(lines.join("\n")).not.toMatch(/[{}]|undefined/);
      }
    }
  });

  it("has the same gaps in both languages", () => {
    for (const words of [causeWords, moveWords, objectiveWords, planHeadings, ruleWords]) {
      for (const { nl, en } of Object.values(words))
        expect(nl.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
    }
  });
});
