import { describe, expect, it } from "vitest";
import { pairOf } from "../pair/small-market.fixture.js";
import { type CriterionDefinition, defineCriterion } from "./criterion.js";
import { ONE } from "./fixed-point.js";

const labels = { nl: "zelfde plaats", en: "same town" };
const own = (score: CriterionDefinition["score"], more: Partial<CriterionDefinition> = {}) =>
  defineCriterion({ id: "same-town", labels, score, ...more });
const pair = pairOf({}, {});

describe("defineCriterion", () => {
  it.each<[ReturnType<CriterionDefinition["score"]>, number, number, number]>([
    [1, 1, 1, 1],
    [0.25, 0.25, 0.25, 0.25],
    [-3, 0, 0, 0],
    [3, 1, 1, 1],
    [undefined, 0, 0.5, 1],
    [Number.NaN, 0, 0.5, 1],
    [{ low: 0.25, high: 0.75 }, 0.25, 0.5, 0.75],
    [{ low: 0.75, high: 0.25 }, 0.25, 0.5, 0.75],
    [{ low: Number.NaN, high: 0.5 }, 0, 0.25, 0.5],
    [{ low: 0.5, high: Number.NaN }, 0.5, 0.75, 1],
    [{ low: -Infinity, high: Infinity }, 0, 0.5, 1],
  ])("takes %j for a score", (given, low, value, high) => {
    expect(own(() => given).evaluate(pair)).toEqual({ low: low * ONE, value: value * ONE, high: high * ONE });
  });

  it("expects of the unknown what the policy does", () => {
    const hopeful = pairOf({}, {}, { policy: { id: "p", expectations: { other: 0.75 } } });
    expect(own(() => undefined).evaluate(hopeful).value).toBe(0.75 * ONE);
  });

  it("has one part, with a sentence for what is known and for what is not", () => {
    const sentences = { known: { nl: "{score:percent} dichtbij", en: "{score:percent} near" } };
    const criterion = own(({ professional }) => (professional.remote ? 0.5 : undefined), { sentences });
    expect(criterion.parts!(pairOf({ remote: true }, {}))).toMatchObject([
      { finding: "known", subject: "same-town", values: { score: 0.5 } },
    ]);
    expect(criterion.parts!(pair)).toMatchObject([{ finding: "unknown" }]);
    expect(criterion.sentences).toEqual({
      known: sentences.known,
      unknown: { nl: "zelfde plaats: onbekend", en: "same town: unknown" },
    });
    expect(own(() => 1).sentences.known).toEqual(labels);
  });

  it("weighs 10 unless it says otherwise, and applies always unless it says otherwise", () => {
    expect(own(() => 1)).toMatchObject({ weight: 10 });
    expect("applies" in own(() => 1)).toBe(false);
    expect(own(() => 1, { weight: 0, applies: () => false }).applies!(pair)).toBe(false);
  });

  it.each([
    ["an id", { id: "Same town" }],
    ["a weight", { weight: -1 }],
    ["a weight", { weight: Number.NaN }],
  ])("refuses %s that is not allowed: %j", (_, part) => {
    expect(() => own(() => 1, part)).toThrow(expect.objectContaining({ code: "INVALID_DEFINITION" }));
  });
});
