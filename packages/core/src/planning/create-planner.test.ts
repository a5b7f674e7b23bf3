import { generateMarket } from "@inzet/testkit/market";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../index.js";
import { taxonomy } from "../pair/small-market.fixture.js";
import { createPlanner, planMarket } from "./create-planner.js";
import type { PlanOptions } from "./plan-options.js";
import { lotMarket } from "./small-plans.fixture.js";
import { verifyPlan } from "./verifying/verify-plan.js";

const today = "2026-11-24";
const market = generateMarket({ seed: 8, taxonomy, professionals: 60, assignments: 8, organisations: 6 });

function matcherOf(turned = false) {
  const order = <Item>(items: readonly Item[]) => (turned ? [...items].reverse() : items);
  const matcher = createMatcher({ taxonomy, today, planner: createPlanner() });
  matcher.addOrganisations(order(market.organisations));
  matcher.addProfessionals(order(market.professionals));
  matcher.addAssignments(order(market.assignments));
  return matcher;
}

const questions: PlanOptions[] = [
  {},
  { objective: "coverage", rules: { parallel: "record", balance: { least: -20, most: 20, penalty: 0.01 } } },
  { objective: "stable" },
  { objective: "leximin" },
  { objective: "leximin", fairTo: "organisations" },
];

describe("a matcher with a planner", () => {
  const matcher = matcherOf();

  it.each(questions)("plans the same whatever the order of the records: %j", (options) => {
    const plan = matcher.plan(options);
    expect(JSON.stringify(matcherOf(true).plan(options))).toBe(JSON.stringify(plan));
    expect(verifyPlan(JSON.parse(JSON.stringify(plan)), matcher).violations).toEqual([]);
  });

  it("has the total that a matcher without planner finds, when it is asked the same", () => {
    const plain = createMatcher({ taxonomy, today });
    plain.addOrganisations(market.organisations);
    plain.addProfessionals(market.professionals);
    plain.addAssignments(market.assignments);
    const plan = plain.plan();
    expect(matcher.plan({ rules: { growthSeats: false, conflicts: false } }).total).toBe(plan.total);
    expect(verifyPlan(plan, matcher)).toMatchObject({ valid: true, proven: true });
  });

  it("accounts for everyone who is not in an open seat, and proposes changes that make them eligible", () => {
    const plan = matcher.plan();
    expect(plan.open.length).toBeGreaterThan(0);
    let proposed = 0;
    for (const seats of plan.open) {
      const here = new Set(
        plan.matches.filter((match) => match.assignmentId === seats.assignmentId).map((match) => match.professionalId),
      );
      const all = seats.causes!.reduce((sum, cause) => sum + cause.professionals, 0);
      expect(all).toBe(market.professionals.length - here.size);
      const unknown = market.professionals.filter(
        ({ id }) => !here.has(id) && matcher.evaluate(id, seats.assignmentId).eligibility === "unknown",
      );
      if (seats.part === undefined) expect(seats.possibleAfterAsking).toBe(unknown.length);
      for (const relaxation of seats.relaxations!) {
        if (relaxation.kind !== "changes") continue;
        proposed += 1;
        expect(plan.matches.some((match) => match.professionalId === relaxation.professionalId)).toBe(false);
        const sets = matcher.whyNot(relaxation.professionalId, seats.assignmentId, { limit: 20 }).changeSets;
        const same = sets.find((set) => JSON.stringify(set.changes) === JSON.stringify(relaxation.changes));
        expect(same?.match.eligibility).toBe("yes");
      }
    }
    expect(proposed).toBeGreaterThan(0);
  });

  it("fills open seats with people of whom something is unknown, each with what to ask", () => {
    const plan = matcher.plan();
    const { matches, total, bound } = plan.afterAsking!;
    expect(matches.length).toBeGreaterThan(0);
    const placed = new Set(plan.matches.map((match) => match.professionalId));
    for (const { professionalId, assignmentId, questions } of matches) {
      expect(placed.has(professionalId)).toBe(false);
      placed.add(professionalId);
      expect(matcher.evaluate(professionalId, assignmentId).eligibility).toBe("unknown");
      expect(questions.length).toBeGreaterThan(0);
    }
    expect(bound).toBe(total);
  });
});

describe("what would fill an open seat", () => {
  it("is true: without the rule, or with the lower score, the seat is filled", () => {
    let tried = 0;
    for (let seed = 0; seed < 60; seed++) {
      const lots = lotMarket({ seed, people: 5, assignments: 3 });
      const options: PlanOptions = { minimumScore: 0.5, rules: { apart: [["p0", "p1", "p2"]] } };
      const plan = planMarket(lots, options);
      for (const { assignmentId, relaxations } of plan.open) {
        for (const relaxation of relaxations!) {
          const { [relaxation.kind === "rule" ? (relaxation.rule as "apart") : "never"]: _, ...rules } = options.rules!;
          const less: PlanOptions | undefined =
            relaxation.kind === "minimum-score"
              ? { ...options, minimumScore: relaxation.minimumScore }
              : relaxation.kind === "rule"
                ? { ...options, rules: relaxation.rule === "growthSeats" ? { ...rules, growthSeats: false } : rules }
                : undefined;
          if (less === undefined) continue;
          tried += 1;
          const filled = (made: typeof plan) =>
            made.matches.filter((match) => match.assignmentId === assignmentId).length;
          expect(filled(planMarket(lots, less))).toBeGreaterThan(filled(plan));
        }
      }
    }
    expect(tried).toBeGreaterThan(30);
  });
});

describe("what a plan refuses", () => {
  const lots = lotMarket({ seed: 1, people: 4, assignments: 3 });
  it.each([
    [{ objective: "fair" as "total" }, "objective must be one of total, coverage, stable, leximin"],
    [{ minimumScore: Number.NaN }, "minimumScore must be a number from 0 to 1"],
    [{ maxSteps: 0 }, "maxSteps must be a whole number, 1 or more"],
    [{ minimalScore: 1 } as PlanOptions, "a plan has no option minimalScore\nTry: did you mean minimumScore?"],
    [
      { rules: { paralel: "record" } as PlanOptions["rules"] & object },
      "a plan has no rule paralel\nTry: did you mean parallel?",
    ],
    [{ rules: { apart: [["p0", "p9"]] } }, "rules.apart names professional p9, which was not added"],
    [{ objective: "leximin", rules: { apart: [["p0", "p1"]] } }, 'rule apart does not go with objective "leximin"'],
    [{ rules: { balance: { least: 3, most: 1 } } }, "rules.balance.least 3 must not lie above most 1"],
    [{ rules: { teams: [{ assignmentId: "a0", roles: [{ id: "x" }, { id: "x" }] }] } }, "must have ids of their own"],
    [
      {
        pins: [
          { professionalId: "p0", assignmentId: "a0" },
          { professionalId: "p0", assignmentId: "a1" },
        ],
      },
      "pins must name each professional once",
    ],
    [{ pins: [{ professionalId: "p0", assignmentId: "a0", part: "lead" }] }, "a pin names part lead of assignment a0"],
  ] satisfies [PlanOptions, string][])("%j", (options, message) => {
    expect(() => planMarket(lots, options)).toThrow(message);
    expect(() => planMarket(lots, options)).toThrow(/\nTry: /);
  });
});

describe("a plan that is cut short", () => {
  it("says honestly that it is not proven, and by how much it may be off", () => {
    const lots = lotMarket({ seed: 3, people: 30, assignments: 10 });
    const rules = { parallel: "record", balance: { least: -4, most: 4 } } as const;
    const short = planMarket(lots, { rules, maxSteps: 1, explain: false });
    expect(short.proven).toBe(false);
    expect(short.certificate.provenBy).toBe("nothing");
    expect(short.certificate.gap).toBeGreaterThan(0);
    const aborted = planMarket(lots, { rules, signal: { aborted: true }, explain: false });
    expect(aborted.proven).toBe(false);
    expect(aborted.asked).not.toHaveProperty("signal");
  });
});
