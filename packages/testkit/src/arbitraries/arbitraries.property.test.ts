import {
  assignmentReferences,
  availabilitySchema,
  clearanceSchema,
  compensationSchema,
  consentSchema,
  engagementFormSchema,
  languageSkillSchema,
  locationSchema,
  periodSchema,
  professionalReferences,
  professionalSchema,
  rateSchema,
  recordKinds,
  releasePolicySchema,
  releaseSchema,
  requirementSchema,
  skillClaimSchema,
  validateRecord,
} from "@inzet/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraries } from "./arbitraries.js";

const all = arbitraries();
const seed = 20261124;

const schemas = {
  claim: skillClaimSchema,
  requirement: requirementSchema,
  period: periodSchema,
  availability: availabilitySchema,
  language: languageSkillSchema,
  clearance: clearanceSchema,
  engagement: engagementFormSchema,
  compensation: compensationSchema,
  rate: rateSchema,
  release: releaseSchema,
  releasePolicy: releasePolicySchema,
  consent: consentSchema,
  location: locationSchema,
} as const;

describe("arbitraries", () => {
  it("cover every kind of record and every part of one", () => {
    expect(Object.keys(all).sort()).toEqual([...recordKinds, ...Object.keys(schemas)].sort());
  });

  it.each(recordKinds)("give a %s that validates", (kind) => {
    fc.assert(
      fc.property(all[kind] as fc.Arbitrary<unknown>, (record) => {
        const outcome = validateRecord(kind, record);
        expect(outcome.valid ? [] : outcome.issues).toEqual([]);
      }),
      { seed, numRuns: 500 },
    );
  });

  it.each(Object.keys(schemas) as (keyof typeof schemas)[])("give a %s that validates", (name) => {
    fc.assert(
      fc.property(all[name] as fc.Arbitrary<unknown>, (value) => {
        expect(schemas[name].safeParse(value).error?.issues ?? []).toEqual([]);
      }),
      { seed, numRuns: 200 },
    );
  });

  it("leave out every field of a professional now and then, and fill it now and then", () => {
    const samples = fc.sample(all.professional, { seed, numRuns: 200 });
    const fields = new Set(samples.flatMap((record) => Object.keys(record)));
    expect([...fields].sort()).toEqual(Object.keys(professionalSchema.shape).sort());
    for (const field of fields) {
      if (field !== "id")
        expect(
          samples.some((record) => !(field in record)),
          field,
        ).toBe(true);
    }
  });

  it("refer only to the world they are given", () => {
    const world = { skills: ["s1", "s2"], organisations: ["o1"], engagements: ["e1"] };
    const { professional, assignment } = arbitraries(world);
    const targets = {
      hasSkill: (id: string) => world.skills.includes(id),
      organisations: new Set(world.organisations),
      engagements: new Set(world.engagements),
    };
    fc.assert(
      fc.property(professional, assignment, (person, offer) => {
        expect(professionalReferences(person, targets)).toEqual([]);
        expect(assignmentReferences(offer, targets)).toEqual([]);
      }),
      { seed },
    );
  });
});
