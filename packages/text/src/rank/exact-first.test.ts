import { expect, it } from "vitest";
import { createNormaliser } from "../normaliser/create-normaliser.js";
import { putExactFirst } from "./exact-first.js";
import { featureCount, featureNames } from "./features.js";

const { index } = createNormaliser(
  [
    { id: "subject", kind: "skill", labels: { en: { preferred: "immunology" } } },
    { id: "person", kind: "occupation", labels: { en: { preferred: "immunologist" } } },
  ],
  { languages: ["en"] },
);

it("lifts the very phrase only where skills and occupations meet", () => {
  const features = new Float32Array(2 * featureCount);
  features[featureNames.indexOf("exact")] = 1;
  const both = Float64Array.of(7, 8);
  putExactFirst(index, [0, 1], features, both);
  expect([...both]).toEqual([12, 8]);
  const one = Float64Array.of(7);
  putExactFirst(index, [0], features, one);
  expect([...one]).toEqual([7]);
});
