import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ONE } from "../scoring/index.js";
import { planMarket } from "./create-planner.js";
import type { PlanOptions } from "./plan-options.js";
import { replanPlan } from "./replan-plan.js";
import { better, lotMarket, merit, type TriedPlan, tryAll } from "./small-plans.fixture.js";
import { verifyInMarket } from "./verifying/verify-plan.js";
import { whyNotInPlan } from "./why-not-in-plan.js";

const seed = 20_261_128;
const sizes = fc.record({
  seed: fc.integer({ min: 0, max: 1e6 }),
  people: fc.integer({ min: 2, max: 5 }),
  assignments: fc.integer({ min: 1, max: 3 }),
  tied: fc.boolean(),
});

const questions: [string, PlanOptions & { objective: "total" | "coverage" }][] = [
  ["the total", { objective: "total" }],
  ["coverage", { objective: "coverage" }],
  [
    "rules",
    {
      objective: "total",
      rules: { parallel: "record", apart: [["p0", "p1"]], maximumFromOrganisation: { perAssignment: 1 } },
    },
  ],
];

const keyOf = (pair: { readonly professionalId: string; readonly assignmentId: string }) =>
  `${pair.professionalId} ${pair.assignmentId}`;

describe.each(questions)("forcing a pair into a plan for %s", (_, options) => {
  it("costs exactly what trying all says, and names everyone who moves", () => {
    let asked = 0;
    fc.assert(
      fc.property(sizes, (lots) => {
        const market = lotMarket(lots);
        const plan = planMarket(market, { ...options, explain: false });
        const bestWith = new Map<string, TriedPlan>();
        const old = new Set(plan.matches.map(keyOf));
        const stays = (tried: TriedPlan) => tried.places.filter((place) => old.has(keyOf(place))).length;
        tryAll(market, options.rules ?? {}, (tried) => {
          for (const key of tried.places.map(keyOf)) {
            const best = bestWith.get(key);
            // Of equally good plans the one that moves fewest.
            const rank = (made: TriedPlan) => [...merit(made, options.objective), stays(made)];
            if (best === undefined || better(rank(tried), rank(best))) bestWith.set(key, tried);
          }
        });
        for (const { record: person } of market.professionals) {
          for (const { record: work } of market.assignments) {
            asked += 1;
            const answer = whyNotInPlan(market, plan, person.id, work.id);
            const best = bestWith.get(`${person.id} ${work.id}`);
            expect(answer.possible).toBe(best !== undefined);
            if (best === undefined) {
              expect(answer.obstacles?.length).toBeGreaterThan(0);
              continue;
            }
            expect(answer.exact).toBe(true);
            expect(answer.loss).toBe(plan.total - best.total / ONE);
            expect(answer.seatsLost).toBe(plan.matches.length - best.seats);
            if (answer.inPlan) continue;
            const left = answer.chain.filter(({ from }) => from !== undefined).length;
            expect(plan.matches.length - left).toBe(stays(best));
            // Making the moves gives a plan with the pair, and with this total.
            const now = new Map(plan.matches.map((match) => [keyOf(match), match.score.value]));
            const [first] = answer.chain;
            expect(first).toMatchObject({ professionalId: person.id, to: work.id });
            for (const { professionalId, from, to, scoreTo } of answer.chain) {
              if (from !== undefined) expect(now.delete(`${professionalId} ${from}`)).toBe(true);
              if (to !== undefined) now.set(`${professionalId} ${to}`, scoreTo!);
            }
            expect([...now.values()].reduce((sum, score) => sum + score, 0)).toBe(plan.total - answer.loss);
          }
        }
      }),
      { seed, numRuns: 60 },
    );
    expect(asked).toBeGreaterThan(300);
  });
});

describe("replanning", () => {
  const changed = (lots: Parameters<typeof lotMarket>[0]) => {
    const market = lotMarket(lots);
    const plan = planMarket(market, { explain: false });
    return { market, plan, changes: { leaving: [market.professionals[0]!.record.id], calledOff: [] as string[] } };
  };

  it("without disturbance is the fresh optimum", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const { market, plan, changes } = changed(lots);
        const { plan: next, moves } = replanPlan(market, plan, changes, { disturbance: 0 });
        const never = next.asked.rules?.never ?? [];
        expect(next.total).toBe(planMarket(market, { rules: { never }, explain: false }).total);
        expect(next.matches.some((match) => match.professionalId === changes.leaving[0])).toBe(false);
        for (const move of moves) if (move.professionalId === changes.leaving[0]) expect(move.because).toBe("leaving");
        expect(verifyInMarket(JSON.parse(JSON.stringify(next)), market)).toMatchObject({ violations: [] });
      }),
      { seed, numRuns: 60 },
    );
  });

  it("with any disturbance finds the best trade of score against moves that trying all finds", () => {
    fc.assert(
      fc.property(sizes, fc.constantFrom(0, 0.05, 0.3, Infinity), (lots, disturbance) => {
        const { market, plan, changes } = changed({ ...lots, tied: true });
        const { plan: next, kept, givenUp } = replanPlan(market, plan, changes, { disturbance });
        const old = new Set(plan.matches.map(keyOf));
        const rules = { never: next.asked.rules?.never ?? [] };
        let best: readonly number[] | undefined;
        const worth = disturbance === Infinity ? 0 : Math.round(disturbance * ONE);
        tryAll(market, rules, (tried) => {
          const stay = tried.places.filter((place) => old.has(keyOf(place))).length;
          const merits = disturbance === Infinity ? [stay, tried.total] : [tried.total + worth * stay];
          if (best === undefined || better(merits, best)) best = merits;
        });
        const mine = disturbance === Infinity ? [kept, next.total * ONE] : [next.total * ONE + worth * kept];
        expect(mine).toEqual(best);
        const possible = plan.matches.filter((match) => !changes.leaving.includes(match.professionalId)).length;
        expect(givenUp).toBe(possible - kept);
        expect(verifyInMarket(JSON.parse(JSON.stringify(next)), market)).toMatchObject({ violations: [] });
      }),
      { seed, numRuns: 80 },
    );
  });

  it("keeps pins, and follows what is called off, added and agreed", () => {
    const market = lotMarket({ seed: 5, people: 6, assignments: 3 });
    const plan = planMarket(market, {
      assignments: ["a0", "a1"],
      pins: [{ professionalId: "p1", assignmentId: "a1" }],
    });
    const next = replanPlan(
      market,
      plan,
      { calledOff: ["a0"], added: ["a2"], pins: [{ professionalId: "p2", assignmentId: "a2" }] },
      {},
    );
    expect(next.plan.asked.assignments).toEqual(["a1", "a2"]);
    expect(next.plan.matches.map(keyOf)).toEqual(expect.arrayContaining(["p1 a1", "p2 a2"]));
    for (const move of next.moves) if (move.from === "a0") expect(move.because).toBe("called-off");
  });

  it("refuses a disturbance below nothing, and one for objectives that are not a sum", () => {
    const market = lotMarket({ seed: 5, people: 3, assignments: 2 });
    const plan = planMarket(market, { objective: "stable" });
    expect(() => replanPlan(market, plan, {}, { disturbance: 1 })).toThrow(
      'disturbance must be 0 with objective "stable"',
    );
    expect(replanPlan(market, plan, {}, {}).moves).toEqual([]);
    expect(() => replanPlan(market, planMarket(market, {}), {}, { disturbance: -1 })).toThrow(
      "disturbance must be 0 or more",
    );
  });
});

describe("a market in which most pairs are only bounded", () => {
  const market = lotMarket({ seed: 11, people: 400, assignments: 60 });
  const plan = planMarket(market, { explain: false });

  it("has a loss that is the one of a plan with the pair pinned", () => {
    expect(plan.certificate.leftOut).toBeGreaterThan(5000);
    let asked = 0;
    for (let at = 0; at < 12; at++) {
      const pair = { professionalId: `p${at * 31}`, assignmentId: `a${at * 5}` };
      const answer = whyNotInPlan(market, plan, pair.professionalId, pair.assignmentId);
      if (!answer.possible || answer.inPlan) continue;
      asked += 1;
      const parts = [{}, { part: "growth" }].flatMap((part) => {
        try {
          return [planMarket(market, { pins: [{ ...pair, ...part }], explain: false }).total];
        } catch {
          return [];
        }
      });
      expect(parts.map((total) => plan.total - total)).toContain(answer.loss);
      expect(answer.exact).toBe(true);
    }
    expect(asked).toBeGreaterThan(4);
  });

  it("is planned again as if all were scored", () => {
    const leaving = plan.matches.slice(0, 3).map((match) => match.professionalId);
    const {
      plan: next,
      kept,
      givenUp,
    } = replanPlan(market, plan, { leaving }, { disturbance: Infinity, explain: false });
    expect([kept, givenUp]).toEqual([plan.matches.length - 3, 0]);
    expect(next.certificate.leftOut).toBeGreaterThan(5000);
    expect(verifyInMarket(next, market)).toMatchObject({ valid: true, proven: true });
  });
});

describe("laws of plans", () => {
  it("leaving out a rule never lowers the total, and a pin stays", () => {
    fc.assert(
      fc.property(sizes, (lots) => {
        const market = lotMarket(lots);
        const rules = { maximumFromOrganisation: { inAll: 1 }, apart: [["p0", "p1"]] };
        const strict = planMarket(market, { rules, explain: false });
        expect(planMarket(market, { rules: { apart: rules.apart }, explain: false }).total).toBeGreaterThanOrEqual(
          strict.total,
        );
        expect(planMarket(market, { explain: false }).total).toBeGreaterThanOrEqual(strict.total);
        const pin = { professionalId: "p0", assignmentId: "a0" };
        expect(planMarket(market, { rules, pins: [pin] }).matches.map(keyOf)).toContain("p0 a0");
      }),
      { seed, numRuns: 60 },
    );
  });
});
