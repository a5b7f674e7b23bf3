import { generateMarket } from "@inzet/testkit/market";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { taxonomy } from "../pair/small-market.fixture.js";
import { createMatcher } from "./create-matcher.js";
import type { Matcher } from "./matcher.js";

const today = "2026-11-24";
const seeded = { seed: 20261124, numRuns: 20 };

function marketOf(seed: number) {
  return generateMarket({ seed, taxonomy, professionals: 20, assignments: 4, organisations: 5, today });
}

type Market = ReturnType<typeof marketOf>;

function matcherOf({ organisations, professionals, assignments, conversations }: Market): Matcher {
  const matcher = createMatcher({ taxonomy, today });
  matcher.addOrganisations(organisations);
  matcher.addProfessionals(professionals);
  matcher.addAssignments(assignments);
  matcher.addConversations(conversations);
  return matcher;
}

/** Everything that can be asked, as text: equal answers are equal to the byte. */
function answersOf(matcher: Matcher): string {
  const [assignment] = matcher.assignments();
  const [professional] = matcher.professionals();
  return JSON.stringify([
    matcher.assignments().map((record) => matcher.rank(record.id, { limit: 50, includeIneligible: true })),
    matcher.professionals().map((record) => matcher.rankAssignments(record.id, { includeIneligible: true })),
    matcher.plan(),
    matcher.explain(matcher.evaluate(professional!.id, assignment!.id)),
    matcher.whyNot(professional!.id, assignment!.id, { top: 3, maximumChanges: 2 }),
  ]);
}

/** What a shuffle of a few draws makes of a list. */
function shuffled<Item>(items: readonly Item[], draws: readonly number[]): readonly Item[] {
  const result = [...items];
  for (let last = result.length - 1; last > 0; last--) {
    const place = draws[last % draws.length]! % (last + 1);
    [result[last], result[place]] = [result[place]!, result[last]!];
  }
  return result;
}

const draws = fc.array(fc.nat(), { minLength: 7, maxLength: 13 });

describe("a matcher", () => {
  it("answers the same, to the byte, whatever the order in which records came", () => {
    fc.assert(
      fc.property(fc.integer(), draws, (seed, order) => {
        const market = marketOf(seed);
        const turned = {
          organisations: shuffled(market.organisations, order),
          professionals: shuffled(market.professionals, order),
          assignments: shuffled(market.assignments, order),
          conversations: shuffled(market.conversations, order),
        };
        expect(answersOf(matcherOf(turned))).toBe(answersOf(matcherOf(market)));
      }),
      seeded,
    );
  });

  it("after updates and removals answers like one that was made of what is left", () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 })), { maxLength: 12 }), (seed, steps) => {
        const market = marketOf(seed);
        const donors = marketOf(seed ^ 0x5eed);
        const matcher = matcherOf(market);
        const people = new Map(market.professionals.map((record) => [record.id, record]));
        const work = new Map(market.assignments.map((record) => [record.id, record]));
        for (const [position, [draw, kind]] of steps.entries()) {
          const pick = <Value>(records: readonly Value[]) => records[draw % records.length]!;
          const person = pick([...people.keys()]);
          const task = pick([...work.keys()]);
          if (kind === 0 && people.size > 5) {
            people.delete(person);
            matcher.removeProfessional(person);
          } else if (kind === 1 && work.size > 1) {
            work.delete(task);
            matcher.removeAssignment(task);
          } else if (kind === 2) {
            const record = { ...donors.assignments[position % 4]!, id: task };
            work.set(task, record);
            matcher.updateAssignment(record);
          } else {
            const record = { ...pick(donors.professionals), id: person };
            people.set(person, record);
            matcher.updateProfessional(record);
          }
          // Something is asked in between, so that what was worked out before has to be let go of.
          matcher.rank([...work.keys()][0]!);
        }
        const fresh = matcherOf({ ...market, professionals: [...people.values()], assignments: [...work.values()] });
        expect(answersOf(matcher)).toBe(answersOf(fresh));
      }),
      seeded,
    );
  });

  it("ranks either side with the very matches that it evaluates", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const matcher = matcherOf(marketOf(seed));
        for (const { id } of matcher.assignments()) {
          for (const match of matcher.rank(id).matches)
            expect(match).toEqual(matcher.evaluate(match.professionalId, id));
        }
        for (const { id } of matcher.professionals().slice(0, 5)) {
          const { matches, counts } = matcher.rankAssignments(id);
          for (const match of matches) expect(match).toEqual(matcher.evaluate(id, match.assignmentId));
          expect(counts.yes + counts.no + counts.unknown).toBe(matcher.assignments().length);
        }
      }),
      seeded,
    );
  });
});
