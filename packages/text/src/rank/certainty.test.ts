import { expect, it } from "vitest";
import { createNormaliser } from "../normaliser/create-normaliser.js";
import { smallTaxonomy } from "../small-taxonomy.fixture.js";
import { bestAndSecond } from "./certainty.js";

it("finds the leader and its lead over another concept", () => {
  const concepts = [1, 1, 2];
  expect(bestAndSecond(Float64Array.of(3, 4, 1), (row) => concepts[row]!)).toEqual({ row: 1, sum: 4, margin: 3 });
  expect(bestAndSecond(Float64Array.of(3, 4), () => 1).margin).toBe(Number.POSITIVE_INFINITY);
  expect(bestAndSecond(new Float64Array(0), () => 1).row).toBe(-1);
});

it("is surer of a label than of a phrase with a word that no label has", () => {
  const normaliser = createNormaliser(smallTaxonomy);
  const score = (text: string) => normaliser.normalise(text)[0]?.score ?? 0;
  expect(score("projecten leiden")).toBeGreaterThan(score("zebra's leiden"));
});
