import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { smallTaxonomy } from "../small-taxonomy.fixture.js";
import { createNormaliser } from "./create-normaliser.js";

const normaliser = createNormaliser(smallTaxonomy);
const labels = smallTaxonomy.flatMap((concept) =>
  Object.values(concept.labels).flatMap((each) => [each.preferred ?? [], each.alternative ?? []].flat()),
);
const phrase = fc.oneof(
  fc.constantFrom(...labels),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc
    .array(fc.constantFrom("projecten", "leiden", "van", "waterbeheer", "excel"), { maxLength: 6 })
    .map((words) => words.join(" ")),
);

describe.each(["fast", "best"] as const)("with effort %s", (effort) => {
  test.prop([phrase], { seed: 7, numRuns: 60 })("scores lie in [0, 1], best first, each concept once", (text) => {
    const found = normaliser.normalise(text, { effort });
    for (const { score } of found) expect(score >= 0 && score <= 1).toBe(true);
    expect(found.map((each) => each.score)).toEqual(found.map((each) => each.score).sort((a, b) => b - a));
    expect(new Set(found.map((each) => each.conceptId)).size).toBe(found.length);
  });

  test.prop([fc.constantFrom(...labels)], { seed: 7, numRuns: 40 })(
    "case and the form of accents make no difference",
    (label) => {
      const plain = normaliser.normalise(label, { effort });
      expect(normaliser.normalise(label.toUpperCase(), { effort })).toEqual(plain);
      expect(normaliser.normalise(label.normalize("NFD"), { effort })).toEqual(plain);
    },
  );

  test.prop([fc.constantFrom(...labels)], { seed: 7, numRuns: 40 })("a label finds a concept that has it", (label) => {
    const best = normaliser.normalise(label, { effort })[0]!;
    const concept = smallTaxonomy.find((each) => each.id === best.conceptId)!;
    const own = Object.values(concept.labels).flatMap((each) => [each.preferred ?? [], each.alternative ?? []].flat());
    expect(own).toContain(label);
  });
});

test.prop([phrase, phrase], { seed: 7, numRuns: 60 })(
  "extractions stand in the text, in order, without overlaps",
  (a, b) => {
    const text = `${a}. ${b}`;
    let end = 0;
    for (const found of normaliser.extract(text, { leastScore: 0 })) {
      expect(found.start).toBeGreaterThanOrEqual(end);
      expect(found.end).toBeLessThanOrEqual(text.length);
      end = found.end;
    }
  },
);
