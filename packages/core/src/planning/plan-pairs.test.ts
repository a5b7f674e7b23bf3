import { describe, expect, it } from "vitest";
import type { Truth } from "../constraints/index.js";
import { InzetError } from "../errors/index.js";
import { pairOf } from "../pair/small-market.fixture.js";
import { decree, rulesWith } from "../ranking/record-pairs.fixture.js";
import type { PlanOptions } from "./plan-options.js";
import { type PlanDemand, planPairs } from "./plan-pairs.js";

/** Assignments with their seats; who is eligible stands in a table of `professional assignment`, the rest is not. */
function plan(seats: Readonly<Record<string, number>>, table: Readonly<Record<string, Truth>>, options?: PlanOptions) {
  const people = [...new Set(Object.keys(table).map((key) => key.split(" ")[0]!))];
  const demands = Object.entries(seats).map(
    ([id, count]): PlanDemand => ({
      assignmentId: id,
      seats: count,
      pairs: people.map((person) => pairOf({ id: person, willingness: { interestedIn: ["a"] } }, { id })),
    }),
  );
  return planPairs(demands, rulesWith([decree((person, work) => table[`${person} ${work}`] ?? "no")]), options);
}

const pairsIn = (filled: ReturnType<typeof plan>) =>
  filled.matches.map((match) => `${match.professionalId} ${match.assignmentId}`);

describe("planning", () => {
  it("gives up a better pair for a better whole", () => {
    // p1 scores higher on a, which they are interested in; only p1 can do b.
    const filled = plan({ a: 1, b: 1 }, { "p1 a": "yes", "p1 b": "yes", "p2 a": "yes" });
    expect(pairsIn(filled)).toEqual(["p2 a", "p1 b"]);
    expect(filled.open).toEqual([]);
  });

  it("says why seats stay open", () => {
    const filled = plan(
      { a: 2, b: 1, c: 3 },
      { "p1 a": "yes", "p1 b": "yes", "p2 a": "yes", "p3 c": "yes", "p2 c": "unknown", "p1 c": "unknown" },
    );
    expect(filled.open).toEqual([
      { assignmentId: "b", seats: 1, reason: "needed-elsewhere", possibleAfterAsking: 0 },
      { assignmentId: "c", seats: 2, reason: "nobody-eligible", possibleAfterAsking: 2 },
    ]);
  });

  it("of nothing is nothing, and proven", () => {
    expect(plan({}, {})).toEqual({
      matches: [],
      open: [],
      seats: 0,
      total: 0,
      certificate: { professionalPrices: {}, seatPrices: {}, bound: 0, gap: 0 },
    });
  });

  it("keeps someone who is pinned to an assignment outside the plan out of it", () => {
    const pins = [{ professionalId: "p1", assignmentId: "elsewhere" }];
    expect(pairsIn(plan({ a: 2 }, { "p1 a": "yes", "p2 a": "yes" }, { pins }))).toEqual(["p2 a"]);
  });

  it("rounds the least score up, never down", () => {
    const [match] = plan({ a: 1 }, { "p1 a": "yes" }).matches;
    const { value } = match!.score;
    expect(plan({ a: 1 }, { "p1 a": "yes" }, { minimumScore: value }).matches).toHaveLength(1);
    expect(plan({ a: 1 }, { "p1 a": "yes" }, { minimumScore: value + 2 ** -30 }).matches).toHaveLength(0);
  });

  it.each([
    ["a least score that is not a number", { minimumScore: Number.NaN }, /minimumScore must be a number from 0 to 1/],
    ["a least score above one", { minimumScore: 1.01 }, /minimumScore must be a number from 0 to 1/],
    [
      "someone pinned twice",
      {
        pins: [
          { professionalId: "p1", assignmentId: "a" },
          { professionalId: "p1", assignmentId: "b" },
        ],
      },
      /pins must name each professional once/,
    ],
    [
      "more pins than seats",
      {
        pins: [
          { professionalId: "p1", assignmentId: "a" },
          { professionalId: "p2", assignmentId: "a" },
        ],
      },
      /pins take 2 seats of assignment a, which has 1/,
    ],
  ] as const)("refuses %s", (_, options, message) => {
    const refused = () => plan({ a: 1, b: 1 }, { "p1 a": "yes", "p2 a": "yes" }, options);
    expect(refused).toThrow(InzetError);
    expect(refused).toThrow(message);
    expect(refused).toThrow(/\nTry: /);
  });

  it("refuses what is too large before it fills the memory", () => {
    const refused = () => plan({ a: 40_000_001 }, { "p1 a": "yes" });
    expect(refused).toThrow(/at most at 40000000 professional–seat pairs.*\nTry: /);
  });
});
