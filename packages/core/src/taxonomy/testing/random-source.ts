import fc from "fast-check";
import type { ConceptSource, TaxonomySource } from "../source.js";

const word = fc.constantFrom(
  "data",
  "plan",
  "write",
  "report",
  "law",
  "café",
  "zorg",
  "project",
  "manage",
  "water",
  "team",
);
const label = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));

/** Random small taxonomies without circles: broader concepts come earlier in the list of ids. */
export const randomSource: fc.Arbitrary<TaxonomySource> = fc
  .record({ skills: fc.integer({ min: 0, max: 12 }), occupations: fc.integer({ min: 0, max: 4 }) })
  .chain(({ skills, occupations }) => {
    const skillIds = Array.from({ length: skills }, (_, at) => `s${at}`);
    const some = fc.subarray(skillIds);
    const skill = (at: number): fc.Arbitrary<ConceptSource> =>
      fc.record({
        id: fc.constant(`s${at}`),
        kind: fc.constant("skill" as const),
        labels: fc.record(
          {
            en: fc.record(
              { preferred: label, alternative: fc.array(label, { maxLength: 3 }) },
              { requiredKeys: ["preferred"] },
            ),
            nl: fc.record({ preferred: label }),
          },
          { requiredKeys: ["en"] },
        ),
        descriptions: fc.record({ en: label }, { requiredKeys: [] }),
        broader: fc.subarray([...skillIds.slice(0, at), "g0"]),
        optional: some,
      });
    const occupation = (at: number): fc.Arbitrary<ConceptSource> =>
      fc.record({
        id: fc.constant(`o${at}`),
        kind: fc.constant("occupation" as const),
        labels: fc.record({ en: fc.record({ preferred: label }) }),
        essential: some,
        optional: some,
      });
    const group: ConceptSource = { id: "g0", kind: "group", labels: { en: { preferred: "group" } } };
    return fc
      .tuple(
        fc.tuple(...Array.from({ length: skills }, (_, at) => skill(at))),
        fc.tuple(...Array.from({ length: occupations }, (_, at) => occupation(at))),
      )
      .map(([a, b]) => ({ id: "random", version: "1", languages: ["en", "nl"], concepts: [group, ...a, ...b] }));
  });
