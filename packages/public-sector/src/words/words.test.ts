import { createTaxonomy } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { organisationKinds } from "../organisations/kinds.js";
import { governmentLayers } from "../organisations/layers.js";
import { starterTaxonomy } from "../taxonomy/starter-taxonomy.js";
import { coreQualities } from "./core-qualities.js";
import { engagementForms } from "./engagement-forms.js";
import { fieldsOfWork } from "./fields-of-work.js";
import { motives } from "./motives.js";
import { salaryScales } from "./salary-scales.js";

describe.each([
  ["core qualities", coreQualities],
  ["engagement forms", engagementForms],
  ["fields of work", fieldsOfWork],
  ["government layers", governmentLayers],
  ["motives", motives],
  ["organisation kinds", organisationKinds],
])("%s", (_, words) => {
  it("are unique and labelled in both languages", () => {
    expect(words.length).toBeGreaterThan(4);
    expect(new Set(words.map((word) => word.id)).size).toBe(words.length);
    for (const { id, labels } of words) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(labels.nl.length * labels.en.length, id).toBeGreaterThan(0);
    }
  });
});

describe("words", () => {
  it("name the salary scales 1 to 18 in order", () => {
    expect(salaryScales.map((each) => each.scale)).toEqual(Array.from({ length: 18 }, (_, position) => position + 1));
    expect(new Set(salaryScales.map((each) => each.work.nl)).size).toBe(18);
  });

  it("use skills of the taxonomy as core qualities", () => {
    const taxonomy = createTaxonomy(starterTaxonomy());
    for (const { id } of coreQualities) expect(taxonomy.has(id), id).toBe(true);
  });
});
