import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE } from "../scoring/index.js";
import { compareInMarket } from "./compare-plans.js";
import { planMarket } from "./create-planner.js";
import type { Plan } from "./plan.js";
import { lotMarket, scores, type TriedPlan, tryAll } from "./small-plans.fixture.js";

const seed = 20_261_127;
const rules = { conflicts: false };
const sizes = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  people: fc.integer({ min: 1, max: 5 }),
  assignments: fc.integer({ min: 1, max: 3 }),
  tied: fc.boolean(),
});

/** What trying all makes of a market in which nobody minds who they work with. */
function plansOf(lots: Parameters<typeof lotMarket>[0]) {
  const drawn = lotMarket(lots);
  const professionals = drawn.professionals.map((profile) => ({
    ...profile,
    record: { ...profile.record, conflicts: {} },
  }));
  const market = { ...drawn, professionals };
  const plans: TriedPlan[] = [];
  tryAll(market, {}, (plan) => plans.push(plan));
  return { market, plans, scoreOf: scores(market, {}) };
}

function best(lists: readonly number[][]): number[] {
  return lists.reduce((first, list) => {
    const at = list.findIndex((value, index) => value !== first[index]);
    return at >= 0 && list[at]! > (first[at] ?? -Infinity) ? list : first;
  });
}

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

describe("a plan that is fair to people", () => {
  it("has as many seats as can be, and then the best sorted scores that trying all finds", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const { market, plans, scoreOf } = plansOf(lots);
        const plan = planMarket(market, { objective: "leximin", rules });
        const most = Math.max(...plans.map((tried) => tried.seats));
        expect(plan.matches.length).toBe(most);
        const profiles = plans
          .filter((tried) => tried.seats === most)
          .map((tried) => sorted(tried.places.map((place) => scoreOf(place)!)));
        expect(sorted(plan.matches.map((match) => match.score.value * ONE))).toEqual(best(profiles));
      }),
      { seed, numRuns: 100 },
    );
  });
});

describe("a plan that is fair to organisations", () => {
  it("has the best sorted shares that trying all finds, and the highest total with as many seats for each", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const { market, plans } = plansOf(lots);
        const clients = new Map(market.assignments.map(({ record }) => [record.id, record]));
        const asked = new Map<string, number>();
        for (const { organisation, seats = 1 } of clients.values())
          asked.set(organisation, (asked.get(organisation) ?? 0) + seats);
        const filled = (places: readonly { readonly assignmentId: string }[]) =>
          [...asked].map(
            ([id]) => places.filter((place) => clients.get(place.assignmentId)!.organisation === id).length,
          );
        const shares = (counts: readonly number[]) =>
          sorted([...asked.values()].map((seats, at) => counts[at]! / seats));
        const plan = planMarket(market, { objective: "leximin", fairTo: "organisations", rules });
        expect(shares(filled(plan.matches))).toEqual(best(plans.map((tried) => shares(filled(tried.places)))));
        const alike = plans.filter((tried) => filled(tried.places).join() === filled(plan.matches).join());
        expect(plan.total).toBe(Math.max(...alike.map((tried) => tried.total)) / ONE);
      }),
      { seed, numRuns: 100 },
    );
  });
});

/** Pairs that prefer each other, by looking at all. */
function blocking(plan: Plan, { market, scoreOf }: ReturnType<typeof plansOf>): number {
  let count = 0;
  for (const { record: person } of market.professionals) {
    const own = plan.matches.find((match) => match.professionalId === person.id);
    for (const { record: work } of market.assignments) {
      if (own?.assignmentId === work.id) continue;
      for (const part of [undefined, "growth"]) {
        const score = scoreOf({
          professionalId: person.id,
          assignmentId: work.id,
          ...(part === undefined ? {} : { part }),
        });
        if (score === undefined || (own !== undefined && score <= own.score.value * ONE)) continue;
        const growth = work.growthSeats ?? 0;
        const seats = part === undefined ? work.seats! - growth : growth;
        const here = plan.matches.filter((match) => match.assignmentId === work.id && match.part === part);
        if (seats > here.length || here.some((match) => match.score.value * ONE < score)) count += 1;
      }
    }
  }
  return count;
}

describe("a stable plan", () => {
  it.each(["professionals", "assignments"] as const)("has no pair that prefers each other, favouring %s", (favour) => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const tried = plansOf({ ...lots, people: lots.people + 3 });
        expect(blocking(planMarket(tried.market, { objective: "stable", favour, rules }), tried)).toBe(0);
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe("plans side by side", () => {
  it("tell what each objective costs", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const tried = plansOf(lots);
        const { plans, skipped } = compareInMarket(tried.market, { rules });
        expect(plans.map(({ objective }) => objective)).toEqual(["total", "coverage", "stable", "leximin"]);
        expect(skipped).toEqual([]);
        const [total, coverage, stable, fair] = plans as [
          (typeof plans)[0],
          (typeof plans)[0],
          (typeof plans)[0],
          (typeof plans)[0],
        ];
        expect(total.fitLost).toBe(0);
        expect(coverage.seatsLost).toBe(0);
        expect(fair.seatsLost).toBe(0);
        expect(stable.blockingPairs).toBe(0);
        const lowest = Math.max(
          ...plans.filter(({ seatsLost }) => seatsLost === 0).map(({ worstPerson }) => worstPerson?.score ?? 1),
        );
        expect(fair.worstPerson?.score ?? 1).toBe(lowest);
        for (const { plan, blockingPairs } of plans) expect(blockingPairs).toBe(blocking(plan, tried));
      }),
      { seed, numRuns: 40 },
    );
  });

  it("leave out objectives that do not go with the rules, and say so", () => {
    const market = lotMarket({ seed: 1, people: 4, assignments: 2 });
    const { plans, skipped } = compareInMarket(market, { rules: { parallel: "record" } });
    expect(plans.map(({ objective }) => objective)).toEqual(["total", "coverage"]);
    expect(skipped.map(({ objective }) => objective)).toEqual(["stable", "leximin"]);
    expect(skipped[0]!.because).toContain("rule parallel does not go with");
  });
});
