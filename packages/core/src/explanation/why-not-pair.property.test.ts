import { generateMarket } from "@inzet/testkit/market";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInConstraints, statusOf } from "../constraints/index.js";
import { createMatcher, type Matcher } from "../matcher/index.js";
import type { Assignment, Policy, Professional } from "../model/index.js";
import { validateRecord } from "../model/index.js";
import { type Actor, actors, applyChanges, type Change } from "../pair/index.js";
import { taxonomy } from "../pair/small-market.fixture.js";
import type { Match } from "../ranking/index.js";
import { marketDay, pairsOfRecords } from "../ranking/record-pairs.fixture.js";
import type { WhyNot } from "./types.js";

const seeded = (numRuns: number) => ({ seed: 20261124, numRuns });
const policy: Policy = { id: "keeps", hoursKeptAtHome: 20, minimumGrade: 6 };

function marketOf(seed: number) {
  return generateMarket({ seed, taxonomy, professionals: 24, assignments: 3, organisations: 5 });
}

type Market = ReturnType<typeof marketOf>;

function matcherOf(market: Market): Matcher {
  const matcher = createMatcher({ taxonomy, policy, today: marketDay });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  matcher.addConversations(market.conversations);
  return matcher;
}

/** What comes of changes in a matcher that never heard of the original: the match, and its place among all. */
function outcomeOf(market: Market, professional: Professional, assignment: Assignment, changes: readonly Change[]) {
  const changed = applyChanges(professional, assignment, changes);
  if (!validateRecord("professional", changed.professional).valid) return undefined;
  if (!validateRecord("assignment", changed.assignment).valid) return undefined;
  const others = <Kind extends { readonly id: string }>(records: readonly Kind[], own: Kind) =>
    records.map((record) => (record.id === own.id ? own : record));
  const fresh = matcherOf({
    ...market,
    professionals: others(market.professionals, changed.professional),
    assignments: others(market.assignments, changed.assignment),
  });
  const { matches } = fresh.rank(assignment.id, { limit: 100, includeIneligible: true });
  const place = matches.findIndex((match) => match.professionalId === professional.id);
  return { match: matches[place]!, rank: place + 1 };
}

function reaches(goal: WhyNot["goal"], outcome: { readonly match: Match; readonly rank: number } | undefined): boolean {
  if (outcome?.match.eligibility !== "yes") return false;
  return goal.kind === "eligible" || outcome.rank <= goal.limit;
}

/** Every subset that leaves one change out; if none of these does, no smaller one is a shorter way round the last step. */
function properSubsets(changes: readonly Change[]): readonly (readonly Change[])[] {
  const all: (readonly Change[])[] = [[]];
  for (const change of changes) all.push(...all.map((set) => [...set, change]));
  return all.filter((set) => set.length < changes.length);
}

const cases = fc.record({
  seed: fc.integer(),
  professional: fc.nat({ max: 23 }),
  assignment: fc.nat({ max: 2 }),
  top: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
});

describe("why not", () => {
  it("proposes sets that each do it, in a matcher of their own, and none of whose subsets does", () => {
    let proposed = 0;
    fc.assert(
      fc.property(cases, ({ seed, professional: person, assignment: work, top }) => {
        const market = marketOf(seed);
        const professional = market.professionals[person]!;
        const assignment = market.assignments[work]!;
        const options = { maximumChanges: 5, limit: 2, ...(top === undefined ? {} : { top }) };
        const whyNot = matcherOf(market).whyNot(professional.id, assignment.id, options);

        const before = outcomeOf(market, professional, assignment, [])!;
        expect(whyNot.match).toEqual(before.match);
        expect(whyNot.rank).toBe(before.rank);
        expect(whyNot.reached).toBe(reaches(whyNot.goal, before));
        expect(whyNot.obstacles).toEqual(before.match.reasons);
        for (const verdict of whyNot.fixed) expect(whyNot.obstacles).toContainEqual(verdict);
        if (whyNot.reached || whyNot.fixed.length > 0) expect(whyNot.changeSets).toEqual([]);

        const sizes = whyNot.changeSets.map((set) => set.changes.length);
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
        for (const set of whyNot.changeSets) {
          proposed += 1;
          const outcome = outcomeOf(market, professional, assignment, set.changes);
          expect(reaches(whyNot.goal, outcome)).toBe(true);
          expect(outcome!.match).toEqual(set.match);
          if (top !== undefined) expect(outcome!.rank).toBe(set.rank);
          for (const subset of properSubsets(set.changes)) {
            expect(reaches(whyNot.goal, outcomeOf(market, professional, assignment, subset))).toBe(false);
          }
        }
      }),
      seeded(30),
    );
    expect(proposed).toBeGreaterThan(15);
  });

  it("finds sets as small as trying every set of proposals does, and says so when none does", () => {
    let smallest = 0;
    let none = 0;
    fc.assert(
      fc.property(cases, ({ seed, professional: person, assignment: work }) => {
        const market = marketOf(seed);
        const professional = market.professionals[person]!;
        const assignment = market.assignments[work]!;
        const matcher = matcherOf(market);
        const pair = pairsOfRecords(market, policy)[work]![person]!;
        const unmet = builtInConstraints.filter((constraint) => statusOf(pair, constraint) !== "yes");
        const proposals = unmet.flatMap((constraint) => constraint.repairs?.(pair) ?? []);
        fc.pre(unmet.length > 0 && proposals.length <= 9);
        const works = (changes: readonly Change[]): boolean => {
          const paths = changes
            .filter((change) => change.operation === "set")
            .map((change) => JSON.stringify([change.record, change.path]));
          if (new Set(paths).size < paths.length) return false;
          const changed = applyChanges(professional, assignment, changes);
          if (!validateRecord("professional", changed.professional).valid) return false;
          if (!validateRecord("assignment", changed.assignment).valid) return false;
          return matcher.evaluate(changed.professional, changed.assignment).eligibility === "yes";
        };
        const subsets = [...properSubsets(proposals), proposals].filter((set) => set.length > 0);
        const least = Math.min(...subsets.filter(works).map((set) => set.length));
        const whyNot = matcher.whyNot(professional.id, assignment.id, { maximumChanges: 9, limit: 100 });
        if (least === Number.POSITIVE_INFINITY) {
          none += 1;
          expect(whyNot.changeSets).toEqual([]);
        } else {
          smallest += 1;
          expect(whyNot.fixed).toEqual([]);
          expect(whyNot.changeSets[0]?.changes.length).toBe(least);
        }
      }),
      seeded(40),
    );
    expect(smallest).toBeGreaterThan(5);
    expect(none).toBeGreaterThan(5);
  });

  it("proposes nothing that someone else would have to do", () => {
    fc.assert(
      fc.property(cases, fc.subarray<Actor>([...actors]), ({ seed, professional, assignment, top }, allowed) => {
        const market = marketOf(seed);
        const options = { actors: allowed, ...(top === undefined ? {} : { top }) };
        const { changeSets } = matcherOf(market).whyNot(
          market.professionals[professional]!,
          market.assignments[assignment]!,
          options,
        );
        for (const { changes } of changeSets) for (const change of changes) expect(allowed).toContain(change.actor);
      }),
      seeded(20),
    );
  });
});
