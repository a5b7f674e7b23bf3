import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTaxonomy, Taxonomy } from "./taxonomy.js";
import { randomSource } from "./testing/random-source.js";

describe("a random taxonomy", () => {
  it("is the same to the byte whatever the order of concepts", () => {
    fc.assert(
      fc.property(
        randomSource.chain((source) =>
          fc.tuple(
            fc.constant(source),
            fc.shuffledSubarray([...source.concepts], { minLength: source.concepts.length }),
          ),
        ),
        ([source, concepts]) => {
          expect(createTaxonomy({ ...source, concepts }).toBytes()).toEqual(createTaxonomy(source).toBytes());
        },
      ),
    );
  });

  it("comes back whole from its bytes", () => {
    fc.assert(
      fc.property(randomSource, (source) => {
        const first = createTaxonomy(source);
        const second = Taxonomy.fromBytes(first.toBytes());
        expect(second.toBytes()).toEqual(first.toBytes());
        for (const { id } of source.concepts) expect(second.concept(id)).toEqual(first.concept(id));
      }),
    );
  });

  it("has a symmetric similarity in [0, 1] that is 1 for the skill itself only", () => {
    fc.assert(
      fc.property(randomSource, (source) => {
        const taxonomy = createTaxonomy(source, { neighbours: 3 });
        for (let a = 0; a < taxonomy.size; a++) {
          for (let b = 0; b < taxonomy.size; b++) {
            const value = taxonomy.similarityAt(a, b);
            expect(value).toBe(taxonomy.similarityAt(b, a));
            expect(value === 255).toBe(a === b);
          }
        }
      }),
    );
  });

  it("lists as covering exactly the skills with a similarity, and the best of them as neighbours", () => {
    fc.assert(
      fc.property(randomSource, (source) => {
        const taxonomy = createTaxonomy(source, { neighbours: 3 });
        for (let a = 0; a < taxonomy.skillCount; a++) {
          const { indices, values } = taxonomy.coveringSkills(a);
          const expected = Array.from({ length: taxonomy.skillCount }, (_, b) => b).filter(
            (b) => b !== a && taxonomy.similarityAt(a, b) > 0,
          );
          expect([...indices]).toEqual(expected);
          indices.forEach((b, at) => {
            expect(values[at]).toBe(taxonomy.similarityAt(a, b));
          });
          const found = taxonomy.neighbours(taxonomy.idAt(a), { limit: 100 });
          expect(found.map(({ id }) => taxonomy.indexOf(id)).sort((x, y) => x - y)).toEqual(expected);
          for (let at = 1; at < found.length; at++) {
            const [before, after] = [found[at - 1]!, found[at]!];
            expect(
              before.similarity > after.similarity || (before.similarity === after.similarity && before.id < after.id),
            ).toBe(true);
          }
        }
      }),
    );
  });

  it("finds every concept by its own label", () => {
    fc.assert(
      fc.property(randomSource, (source) => {
        const taxonomy = createTaxonomy(source);
        for (const { id } of source.concepts) {
          const found = taxonomy.search(taxonomy.label(id), { limit: 100 });
          expect(found.filter(({ matched }) => matched === "exact").map((each) => each.id)).toContain(id);
        }
      }),
    );
  });
});
