import { builtInCriteria, validateRecord } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { overLoop } from "./over-loop.js";
import { proeftuin } from "./proeftuin.js";
import { werkenInHetWesten } from "./werken-in-het-westen.js";
import { zppBrabant } from "./zpp-brabant.js";

describe.each([werkenInHetWesten, zppBrabant, overLoop, proeftuin])("policy $name", (policy) => {
  it("is valid, plain data", () => {
    const outcome = validateRecord("policy", JSON.parse(JSON.stringify(policy)));
    expect(outcome).toEqual({ valid: true, value: policy });
  });

  it("weighs only criteria that exist", () => {
    const known = builtInCriteria.map((criterion) => criterion.id);
    expect(Object.keys(policy.weights ?? {}).filter((id) => !known.includes(id))).toEqual([]);
  });
});
