import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import type { Pair } from "../pair/index.js";
import { pairOf } from "../pair/small-market.fixture.js";
import { placeAmong, rankPairs, standingsOf } from "./rank-pairs.js";
import { decree, rulesWith } from "./record-pairs.fixture.js";

const of = { kind: "assignment", id: "a" } as const;
const professionalOf = (pair: Pair) => pair.professional.id;
const everyone = rulesWith([decree(() => "yes")]);
const people = (...ids: readonly string[]) => ids.map((id) => pairOf({ id }, {}));

describe("ranking pairs", () => {
  it("breaks ties by id, by code unit", () => {
    const { matches } = rankPairs(of, people("p10", "P1", "p1", "é", "p2"), professionalOf, everyone);
    expect(matches.map((match) => match.professionalId)).toEqual(["P1", "p1", "p10", "p2", "é"]);
  });

  it("returns twenty when nothing is said of a limit", () => {
    const ids = Array.from({ length: 30 }, (_, position) => `p${position}`);
    const ranking = rankPairs(of, people(...ids), professionalOf, everyone);
    expect(ranking.matches).toHaveLength(20);
    expect(ranking.counts).toEqual({ yes: 30, no: 0, unknown: 0 });
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])("refuses a limit of %d", (limit) => {
    const rank = () => rankPairs(of, [], professionalOf, everyone, { limit });
    expect(rank).toThrow(InzetError);
    expect(rank).toThrow(/limit must be a whole number, 1 or more.*\nTry: /);
  });

  it("of nobody is empty", () => {
    expect(rankPairs(of, [], professionalOf, everyone)).toEqual({
      of,
      matches: [],
      counts: { yes: 0, no: 0, unknown: 0 },
    });
  });

  it("leaves a pair out of account when its own place is asked", () => {
    const [first, second] = people("p1", "p2");
    const standings = standingsOf([first!, second!], professionalOf, everyone);
    expect(placeAmong(second!, standings, professionalOf, everyone)).toBe(2);
    const worse = pairOf({ id: "p1", willingness: { declined: ["a"] } }, {});
    expect(placeAmong(worse, standings, professionalOf, everyone)).toBe(2);
    expect(placeAmong(pairOf({ id: "p0" }, {}), standings, professionalOf, everyone)).toBe(1);
  });
});
