import { generateMarket } from "@inzet/testkit/market";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taxonomy } from "../pair/small-market.fixture.js";
import { evaluatePair, type Match } from "../ranking/index.js";
import { decree, lot, pairsOfRecords, rulesWith } from "../ranking/record-pairs.fixture.js";
import { type BarePlan, type PlanDemand, planPairs } from "./plan-pairs.js";

const seeded = { seed: 20261124, numRuns: 40 };

interface Problem {
  readonly demands: readonly PlanDemand[];
  /** Every pair's match, in the order of demands and professionals. */
  readonly matches: readonly Match[];
  readonly rules: ReturnType<typeof rulesWith>;
}

/** A small market in which lots decide who is eligible, so that seats are scarce here and people there. */
function problem(seed: number, professionals: number, assignments: number, tied: boolean): Problem {
  const market = generateMarket({ seed, taxonomy, professionals, assignments, organisations: 4 });
  const people = tied
    ? market.professionals.map((record) => ({ ...market.professionals[0]!, id: record.id }))
    : market.professionals;
  const rules = rulesWith([
    decree((person, work) => (["yes", "yes", "no", "unknown"] as const)[lot(seed, person, work) % 4]!),
  ]);
  const demands = pairsOfRecords({ ...market, professionals: people }).map((pairs): PlanDemand => {
    const [first] = pairs;
    const assignmentId = first!.assignment.id;
    return { assignmentId, seats: 1 + (lot(seed, assignmentId) % 3), pairs };
  });
  const matches = demands.flatMap((demand) => [...demand.pairs].map((pair) => evaluatePair(pair, rules).match));
  return { demands, matches, rules };
}

/** The highest total of any plan, by trying all: each professional in turn stays home or takes a seat that is left. */
function bestTotal(matches: readonly Match[], seats: ReadonlyMap<string, number>): number {
  const people = [...new Set(matches.map((match) => match.professionalId))];
  const worth = new Map(
    matches
      .filter((match) => match.eligibility === "yes")
      .map((match) => [`${match.professionalId} ${match.assignmentId}`, match.score.value]),
  );
  const place = (position: number, left: ReadonlyMap<string, number>): number => {
    if (position === people.length) return 0;
    let best = place(position + 1, left);
    for (const [id, open] of left) {
      const value = worth.get(`${people[position]} ${id}`);
      if (open === 0 || value === undefined) continue;
      best = Math.max(best, value + place(position + 1, new Map(left).set(id, open - 1)));
    }
    return best;
  };
  return place(0, seats);
}

/** Checks a certificate from the plan and the pairs alone, as an outsider would. */
function checkCertificate(
  plan: BarePlan,
  { demands, matches }: Problem,
  pinned: ReadonlySet<string>,
  least: number,
): void {
  const { professionalPrices, seatPrices, bound, gap } = plan.certificate;
  for (const price of [...Object.values(professionalPrices), ...Object.values(seatPrices)]) {
    expect(price).toBeGreaterThan(0);
  }
  const pins = plan.matches.filter((match) => pinned.has(match.professionalId));
  const openTo = new Map(
    demands.map(({ assignmentId, seats }) => [
      assignmentId,
      seats - pins.filter((match) => match.assignmentId === assignmentId).length,
    ]),
  );
  for (const { professionalId, assignmentId, eligibility, score } of matches) {
    if (openTo.get(assignmentId) === 0) continue;
    if (eligibility !== "yes" || score.value < least || pinned.has(professionalId)) continue;
    const prices = (professionalPrices[professionalId] ?? 0) + (seatPrices[assignmentId] ?? 0);
    expect(prices).toBeGreaterThanOrEqual(score.value);
  }
  let sum = 0;
  for (const price of Object.values(professionalPrices)) sum += price;
  for (const [assignmentId, open] of openTo) sum += open * (seatPrices[assignmentId] ?? 0);
  for (const match of pins) sum += match.score.value;
  expect(bound).toBe(sum);
  expect(bound).toBe(plan.total);
  expect(gap).toBe(0);
}

function checkShape(plan: BarePlan, { demands, matches }: Problem, pinned: ReadonlySet<string>): void {
  expect(plan.total).toBe(plan.matches.reduce((sum, match) => sum + match.score.value, 0));
  expect(new Set(plan.matches.map((match) => match.professionalId)).size).toBe(plan.matches.length);
  expect(plan.seats).toBe(demands.reduce((sum, demand) => sum + demand.seats, 0));
  for (const match of plan.matches) {
    expect(matches).toContainEqual(match);
    if (!pinned.has(match.professionalId)) expect(match.eligibility).toBe("yes");
  }
  for (const { assignmentId, seats } of demands) {
    const filled = plan.matches.filter((match) => match.assignmentId === assignmentId).length;
    const open = plan.open.find((entry) => entry.assignmentId === assignmentId);
    expect(filled + (open?.seats ?? 0)).toBe(seats);
    if (open === undefined) continue;
    const here = new Set(
      plan.matches.filter((match) => match.assignmentId === assignmentId).map((match) => match.professionalId),
    );
    const others = matches.filter(
      (match) => match.assignmentId === assignmentId && match.eligibility === "yes" && !here.has(match.professionalId),
    );
    const elsewhere = others.filter((match) => !pinned.has(match.professionalId));
    expect(open.reason).toBe(elsewhere.length > 0 ? "needed-elsewhere" : "nobody-eligible");
    const unknown = matches.filter(
      (match) =>
        match.assignmentId === assignmentId && match.eligibility === "unknown" && !pinned.has(match.professionalId),
    );
    expect(open.possibleAfterAsking).toBe(unknown.length);
  }
}

const sizes = [fc.integer(), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }), fc.boolean()] as const;

describe("planning", () => {
  it("finds the highest total that trying all finds, with a certificate that proves it", () => {
    fc.assert(
      fc.property(...sizes, (seed, professionals, assignments, tied) => {
        const small = problem(seed, professionals, assignments, tied);
        const plan = planPairs(small.demands, small.rules);
        const seats = new Map(small.demands.map((demand) => [demand.assignmentId, demand.seats]));
        expect(plan.total).toBe(bestTotal(small.matches, seats));
        checkCertificate(plan, small, new Set(), 0);
        checkShape(plan, small, new Set());
      }),
      seeded,
    );
  });

  it("keeps what is pinned, eligible or not, and is the best of the rest", () => {
    fc.assert(
      fc.property(...sizes, (seed, professionals, assignments, tied) => {
        const small = problem(seed, professionals, assignments, tied);
        const pins = [...small.demands]
          .slice(0, 2)
          .map(({ assignmentId }, position) => ({
            assignmentId,
            professionalId: small.matches[position]?.professionalId,
          }))
          .filter(
            (pin, position): pin is { assignmentId: string; professionalId: string } =>
              pin.professionalId !== undefined && position < professionals,
          );
        const plan = planPairs(small.demands, small.rules, { pins });
        const pinned = new Set(pins.map((pin) => pin.professionalId));
        for (const pin of pins) expect(plan.matches).toContainEqual(expect.objectContaining(pin));
        const seats = new Map(
          small.demands.map(({ assignmentId, seats }) => [
            assignmentId,
            seats - pins.filter((pin) => pin.assignmentId === assignmentId).length,
          ]),
        );
        const rest = small.matches.filter((match) => !pinned.has(match.professionalId));
        const agreed = plan.matches.filter((match) => pinned.has(match.professionalId));
        expect(plan.total).toBe(bestTotal(rest, seats) + agreed.reduce((sum, match) => sum + match.score.value, 0));
        checkCertificate(plan, small, pinned, 0);
        checkShape(plan, small, pinned);
      }),
      seeded,
    );
  });

  it("fills no seat below the least score, and is the best of those above", () => {
    fc.assert(
      fc.property(...sizes, (seed, professionals, assignments, tied) => {
        const small = problem(seed, professionals, assignments, tied);
        const values = small.matches.map((match) => match.score.value).sort((a, b) => a - b);
        const minimumScore = values[values.length >> 1]!;
        const plan = planPairs(small.demands, small.rules, { minimumScore });
        const seats = new Map(small.demands.map((demand) => [demand.assignmentId, demand.seats]));
        expect(plan.total).toBe(
          bestTotal(
            small.matches.filter((match) => match.score.value >= minimumScore),
            seats,
          ),
        );
        checkCertificate(plan, small, new Set(), minimumScore);
      }),
      seeded,
    );
  });

  it("does not depend on the order of the demands and pairs", () => {
    fc.assert(
      fc.property(...sizes, (seed, professionals, assignments, tied) => {
        const small = problem(seed, professionals, assignments, tied);
        const turned = [...small.demands]
          .reverse()
          .map((demand) => ({ ...demand, pairs: [...demand.pairs].reverse() }));
        expect(JSON.stringify(planPairs(turned, small.rules))).toBe(
          JSON.stringify(planPairs(small.demands, small.rules)),
        );
      }),
      seeded,
    );
  });
});
