import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE } from "../scoring/index.js";
import { planMarket } from "./create-planner.js";
import type { Plan } from "./plan.js";
import type { PlanRules } from "./plan-rules.js";
import type { PlanMarket } from "./planner.js";
import { better, judge, lotMarket, merit, scores, type TriedPlan, tryAll } from "./small-plans.fixture.js";
import { verifyInMarket } from "./verifying/verify-plan.js";

const seed = 20_261_125;
const sizes = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  people: fc.integer({ min: 1, max: 5 }),
  assignments: fc.integer({ min: 1, max: 3 }),
  tied: fc.boolean(),
});

function bestOf(market: PlanMarket, rules: PlanRules, objective: "total" | "coverage"): number[] {
  let best: number[] | undefined;
  tryAll(market, rules, (plan) => {
    const worth = merit(plan, objective);
    if (best === undefined || better(worth, best)) best = worth;
  });
  return best!;
}

function judged(market: PlanMarket, rules: PlanRules, plan: Plan): TriedPlan {
  const tried = judge(market, rules, plan.matches, scores(market, rules));
  expect(tried, "the plan keeps all hard rules").toBeDefined();
  return tried!;
}

const cases: [string, PlanRules][] = [
  ["no rules", {}],
  ["growth seats for anyone", { growthSeats: false }],
  ["parallel limits and hours", { parallel: "record" }],
  ["pairs that must not be", { never: [{ professionalId: "p0", assignmentId: "a0" }] }],
  ["people who must not meet", { apart: [["p0", "p1", "p2"]] }],
  ["few people of one organisation", { maximumFromOrganisation: { inAll: 1 } }],
  ["few of one organisation in an assignment", { maximumFromOrganisation: { perAssignment: 1 }, growthSeats: false }],
  ["each gives and receives", { minimumPerOrganisation: { gives: 1, receives: 1 } }],
  ["a band of hours", { balance: { least: -10, most: 10, ledger: { o0: { given: 4, taken: 0 } } } }],
  ["a penalty for hours", { balance: { least: 0, most: 4, penalty: 0.05 } }],
  [
    "a team",
    {
      teams: [
        {
          assignmentId: "a0",
          roles: [{ id: "lead" }, { id: "maker", requirements: [{ skill: "minutes", importance: "nice" }] }],
        },
      ],
    },
  ],
  [
    "all at once",
    {
      parallel: "record",
      apart: [["p0", "p2"]],
      maximumFromOrganisation: { perAssignment: 1, inAll: 3 },
      minimumPerOrganisation: { gives: 1 },
      balance: { least: -12, most: 12, penalty: 0.02 },
      teams: [{ assignmentId: "a1", roles: [{ id: "lead" }, { id: "maker" }] }],
    },
  ],
];

describe.each(cases)("a plan with %s", (_, rules) => {
  it.each(["total", "coverage"] as const)("has the highest %s that trying all finds", (objective) => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const market = lotMarket(lots);
        const known = new Set([
          ...market.professionals.map(({ record }) => record.id),
          ...market.assignments.map(({ record }) => record.id),
        ]);
        const own: PlanRules = {
          ...rules,
          ...(rules.apart ? { apart: rules.apart.map((group) => group.filter((id) => known.has(id))) } : {}),
          ...(rules.teams ? { teams: rules.teams.filter((team) => known.has(team.assignmentId)) } : {}),
        };
        const plan = planMarket(market, { objective, rules: own });
        const tried = judged(market, own, plan);
        expect(plan.total).toBe(tried.total / ONE);
        expect(merit(tried, objective)).toEqual(bestOf(market, own, objective));
        expect(plan.proven).toBe(true);
        if (plan.certificate.provenBy === "prices") expect(plan.certificate.gap).toBe(0);
      }),
      { seed, numRuns: 60 },
    );
  });
});

describe("leaving pairs out", () => {
  it("changes nothing, and says how many", () => {
    let leftOut = 0;
    fc.assert(
      fc.property(sizes, fc.constantFrom("total", "coverage" as const), (lots, objective) => {
        const market = lotMarket({ ...lots, people: 30, assignments: 8 });
        const rules = { apart: [["p1", "p2", "p3"]] };
        const all = planMarket(market, { objective, rules, explain: false });
        const sifted = planMarket(market, { objective, rules, explain: false }, { few: 0, spare: 0 });
        expect(sifted.total).toBe(all.total);
        expect(sifted.matches.length).toBe(all.matches.length);
        expect(all.certificate.leftOut).toBe(0);
        expect(verifyInMarket(sifted, market).violations).toEqual([]);
        leftOut += sifted.certificate.leftOut!;
      }),
      { seed, numRuns: 40 },
    );
    expect(leftOut).toBeGreaterThan(1000);
  });
});
