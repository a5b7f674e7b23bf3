import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organisations, pairOf, skills } from "../pair/small-market.fixture.js";
import { builtInCriteria } from "./built-in-criteria.js";

const seed = 20261207;
const all = arbitraries({ skills, organisations: organisations.map((party) => party.id), assignments: ["a"] });

/** Names of the values that a sentence has gaps for. */
function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((gap) => gap[1]!).sort();
}

describe.each(builtInCriteria)("sentences of $id", (criterion) => {
  it("have the same gaps in both languages, and no full stop", () => {
    for (const [code, { nl, en }] of Object.entries({ ...criterion.sentences, label: criterion.labels })) {
      expect(gapsOf(nl), code).toEqual(gapsOf(en));
      for (const text of [nl, en]) expect(text, code).toMatch(/^\S.*[^\s.]$/);
    }
  });

  it(`are there for all that it finds, with a value for each gap; none is never said; seed ${seed}`, () => {
    const said = new Set<string>();
    const policies = fc
      .constantFrom("another", "same")
      .map((layerPreference) => ({ id: "p", layerPreference }) as const);
    fc.assert(
      fc.property(all.professional, all.assignment, policies, (professional, assignment, policy) => {
        const pair = pairOf(professional, { ...assignment, id: "a" }, { policy });
        if (criterion.applies?.(pair) === false) return;
        for (const part of criterion.parts!(pair)) {
          said.add(part.finding);
          const sentence = criterion.sentences[part.finding];
          expect(sentence, part.finding).toBeDefined();
          for (const gap of gapsOf(sentence!.nl)) expect(part.values, part.finding).toHaveProperty(gap);
        }
      }),
      { seed, numRuns: 1500 },
    );
    expect([...said].sort()).toEqual(Object.keys(criterion.sentences).sort());
  });
});
