import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInConstraints } from "../constraints/index.js";
import { actors } from "../pair/index.js";
import { organisations, skills } from "../pair/small-market.fixture.js";
import { observed, verdict } from "./observation.fixture.js";
import { lightReaders, readSignals } from "./read-signals.js";
import { lights, type Signal } from "./signal.js";

const seed = 20261208;
const all = arbitraries({ skills, organisations: organisations.map((party) => party.id), assignments: ["a", "b"] });
const unit = fc.double({ min: 0, max: 1, noNaN: true });

const observations = fc
  .record({
    professional: all.professional.map((record) => ({ ...record, id: "p" })),
    assignment: all.assignment.map((record) => ({ ...record, id: "a" })),
    policy: all.policy,
    conversation: fc.option(all.conversation, { nil: undefined }),
    homes: fc.array(all.releasePolicy, { minLength: 3, maxLength: 3 }),
    bounds: fc.tuple(unit, unit, unit),
    verdicts: fc.option(
      fc
        .tuple(fc.constantFrom(...builtInConstraints), fc.constantFrom("yes", "unknown", "no"))
        .map(([constraint, status]) => [verdict(constraint.id, status)]),
      { nil: undefined },
    ),
  })
  .map(({ conversation, homes, bounds, verdicts, ...records }) =>
    observed({
      ...records,
      organisations: organisations.map((party, at) => ({ ...party, release: homes[at]! })),
      conversations: conversation ? [{ ...conversation, professional: "p", assignment: "a" }] : [],
      score: [...bounds].sort((a, b) => a - b) as [number, number, number],
      ...(verdicts && { verdicts }),
    }),
  );

function gapsOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)(?::\w+)?\}/g)].map((gap) => gap[1]!).sort();
}

describe(`the five lights, seed ${seed}`, () => {
  it("are all there, in order, each with who can do what unless it is green", () => {
    fc.assert(
      fc.property(observations, (observation) => {
        const signals = readSignals(observation);
        expect(Object.keys(signals)).toEqual([...lights]);
        for (const signal of Object.values(signals) as Signal[]) {
          expect(["green", "amber", "red", "unknown"]).toContain(signal.state);
          if (signal.state === "green") expect([signal.actor, signal.step]).toEqual([undefined, undefined]);
          else {
            expect(actors).toContain(signal.actor);
            expect(signal.step).toBeDefined();
          }
        }
        expect(readSignals(observation)).toEqual(signals);
      }),
      { seed, numRuns: 500 },
    );
  });

  describe.each(lightReaders)("sentences of $light", (reader) => {
    it("have the same gaps in both languages, and no full stop", () => {
      for (const [code, { nl, en }] of Object.entries(reader.sentences)) {
        expect(gapsOf(nl), code).toEqual(gapsOf(en));
        for (const text of [nl, en]) expect(text, code).toMatch(/^\S.*[^\s.]$/);
      }
    });

    it("are there for all that it says, with a value for each gap; none is never said", () => {
      const said = new Set<string>();
      fc.assert(
        fc.property(observations, (observation) => {
          const { code, step, values } = reader.read(observation);
          for (const word of step === undefined ? [code] : [code, step]) {
            said.add(word);
            expect(reader.sentences[word], word).toBeDefined();
            for (const gap of gapsOf(reader.sentences[word]!.nl)) expect(values, word).toHaveProperty(gap);
          }
        }),
        { seed, numRuns: 2000 },
      );
      expect([...said].sort()).toEqual(Object.keys(reader.sentences).sort());
    });
  });
});
