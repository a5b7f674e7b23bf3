import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { basicPlan } from "../basic-plan.js";
import { planMarket } from "../create-planner.js";
import type { Plan } from "../plan.js";
import type { PlanOptions } from "../plan-options.js";
import { lotMarket } from "../small-plans.fixture.js";
import { verifyInMarket } from "./verify-plan.js";

const seed = 20_261_126;
const sizes = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  people: fc.integer({ min: 2, max: 8 }),
  assignments: fc.integer({ min: 2, max: 5 }),
  tied: fc.boolean(),
});

const questions: [string, PlanOptions][] = [
  ["total", {}],
  ["coverage", { objective: "coverage" }],
  ["stable", { objective: "stable" }],
  ["stable for assignments", { objective: "stable", favour: "assignments" }],
  ["leximin for people", { objective: "leximin" }],
  ["leximin for organisations", { objective: "leximin", fairTo: "organisations" }],
  ["pins and a least score", { pins: [{ professionalId: "p0", assignmentId: "a0" }], minimumScore: 0.3 }],
  [
    "many rules",
    {
      objective: "coverage",
      pins: [{ professionalId: "p1", assignmentId: "a1", part: "lead" }],
      rules: {
        parallel: "record",
        apart: [["p0", "p1"]],
        never: [{ professionalId: "p0", assignmentId: "a1" }],
        teams: [{ assignmentId: "a1", roles: [{ id: "lead" }, { id: "maker" }] }],
        balance: { least: -8, most: 8, weeks: 2, ledger: { o1: { given: 3, taken: 0 } } },
        minimumPerOrganisation: { gives: 1, receives: 1 },
        maximumFromOrganisation: { inAll: 3, perAssignment: 1 },
      },
    },
  ],
];

/** Ways to change a plan so that it is no longer true; each gives nothing where there is nothing to change. */
const tamperings: [string, (plan: Plan) => Plan | undefined][] = [
  [
    "a higher score",
    (plan) =>
      changed(plan, 0, (match) => ({ ...match, score: { ...match.score, value: match.score.value + 2 ** -20 } })),
  ],
  ["a higher total", (plan) => ({ ...plan, total: plan.total + 2 ** -20 })],
  ["one match less", (plan) => (plan.matches.length === 0 ? undefined : { ...plan, matches: plan.matches.slice(1) })],
  [
    "one match twice",
    (plan) => (plan.matches.length === 0 ? undefined : { ...plan, matches: [...plan.matches, plan.matches[0]!] }),
  ],
  ["someone unknown", (plan) => changed(plan, 0, (match) => ({ ...match, professionalId: "nobody" }))],
  [
    "other people in each other's seats",
    (plan) => {
      const [first, second] = [plan.matches[0], plan.matches.at(-1)];
      if (
        first === undefined ||
        second === undefined ||
        first.professionalId === second.professionalId ||
        first.score.value === second.score.value
      )
        return undefined;
      const swapped = changed(plan, 0, (match) => ({ ...match, professionalId: second.professionalId }))!;
      return changed(swapped, plan.matches.length - 1, (match) => ({ ...match, professionalId: first.professionalId }));
    },
  ],
  ["another number of seats", (plan) => ({ ...plan, seats: plan.seats + 1 })],
  ["another objective", (plan) => ({ ...plan, objective: plan.objective === "total" ? "coverage" : "total" })],
  [
    "a price below nothing",
    (plan) => {
      const [id] = Object.keys(plan.certificate.professionalPrices);
      if (id === undefined) return undefined;
      const professionalPrices = { ...plan.certificate.professionalPrices, [id]: -1 };
      return { ...plan, certificate: { ...plan.certificate, professionalPrices } };
    },
  ],
  [
    "a price that is too high",
    (plan) => {
      const [id, price] = Object.entries(plan.certificate.seatPrices)[0] ?? [];
      if (id === undefined || plan.certificate.provenBy !== "prices") return undefined;
      const seatPrices = { ...plan.certificate.seatPrices, [id]: price! + 100 };
      return { ...plan, certificate: { ...plan.certificate, seatPrices } };
    },
  ],
  [
    "no levels",
    (plan) =>
      plan.certificate.levels?.length ? { ...plan, certificate: { ...plan.certificate, levels: [] } } : undefined,
  ],
];

function changed(
  plan: Plan,
  at: number,
  change: (match: Plan["matches"][number]) => Plan["matches"][number],
): Plan | undefined {
  if (plan.matches[at] === undefined) return undefined;
  return { ...plan, matches: plan.matches.map((match, position) => (position === at ? change(match) : match)) };
}

describe.each(questions)("a plan for %s", (_, options) => {
  it("is valid and proven after a journey as JSON, and not once it is tampered with", () => {
    let tampered = 0;
    fc.assert(
      fc.property(sizes, (lots) => {
        const market = lotMarket(lots);
        const plan = planMarket(market, options);
        const copy = JSON.parse(JSON.stringify(plan)) as Plan;
        const outcome = verifyInMarket(copy, market);
        expect(outcome.violations).toEqual([]);
        expect(outcome.valid).toBe(true);
        expect(outcome.proven).toBe(plan.certificate.provenBy !== "search" && plan.proven);
        for (const [name, tamper] of tamperings) {
          const other = tamper(copy);
          if (other === undefined) continue;
          tampered += 1;
          expect(verifyInMarket(other, market).valid, name).toBe(false);
        }
      }),
      { seed, numRuns: 40 },
    );
    expect(tampered).toBeGreaterThan(100);
  });
});

describe("a plan without planner", () => {
  it("can be verified as well", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const market = lotMarket(lots);
        const plan = basicPlan(market, { minimumScore: 0.2 });
        expect(verifyInMarket(JSON.parse(JSON.stringify(plan)), market)).toMatchObject({
          valid: true,
          proven: true,
          gap: 0,
        });
        expect(planMarket(market, { minimumScore: 0.2, rules: { growthSeats: false, conflicts: false } }).total).toBe(
          plan.total,
        );
      }),
      { seed, numRuns: 60 },
    );
  });
});
