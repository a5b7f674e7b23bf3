import { createTaxonomy } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { domains, occupations, starterTaxonomy } from "./starter-taxonomy.js";

const source = starterTaxonomy();
const languages = ["nl", "en"] as const;
const ofKind = (kind: string) => source.concepts.filter((concept) => concept.kind === kind);

describe("starter taxonomy", () => {
  it("has at least 600 concepts, 60 occupations and 1,200 alternative labels", () => {
    expect(source.concepts.length).toBeGreaterThanOrEqual(600);
    expect(ofKind("skill").length).toBeGreaterThanOrEqual(600);
    expect(ofKind("occupation").length).toBeGreaterThanOrEqual(60);
    const alternatives = source.concepts.flatMap((concept) => languages.flatMap((language) => concept.labels[language]?.alternative ?? []));
    expect(alternatives.length).toBeGreaterThanOrEqual(1200);
  });

  it("has three to four levels: field, group, skill, specialisation", () => {
    const taxonomy = createTaxonomy(source);
    const depths = new Set(ofKind("skill").map((skill) => taxonomy.ancestors(skill.id).length + 1));
    expect([...depths].sort()).toEqual([3, 4]);
  });

  it("has unique ids in kebab-case", () => {
    const ids = source.concepts.map((concept) => concept.id);
    expect(ids.filter((id, position) => ids.indexOf(id) !== position)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it("refers only to skills that exist, and not to a skill itself", () => {
    const skills = new Set(ofKind("skill").map((skill) => skill.id));
    for (const concept of source.concepts) {
      for (const reference of [...(concept.essential ?? []), ...(concept.optional ?? [])]) {
        expect(skills, `${concept.id} names ${reference}`).toContain(reference);
        expect(reference, `${concept.id} names itself`).not.toBe(concept.id);
      }
    }
  });

  it.each(languages)("has one preferred label a concept in %s, none of them twice for one kind", (language) => {
    const seen = new Map<string, string>();
    for (const { id, kind, labels } of source.concepts) {
      const label = labels[language]?.preferred?.trim().toLowerCase() ?? "";
      expect(label, id).not.toBe("");
      const group = kind === "occupation" ? "occupation" : kind;
      expect(seen.get(`${group} ${label}`), `${id} is labelled ${label}`).toBeUndefined();
      seen.set(`${group} ${label}`, id);
    }
  });

  it.each(languages)("repeats no label within a concept in %s", (language) => {
    for (const { id, labels } of source.concepts) {
      const all = [labels[language]?.preferred, ...(labels[language]?.alternative ?? [])];
      expect(new Set(all.map((label) => label?.toLowerCase())).size, `${id}: ${all.join(", ")}`).toBe(all.length);
    }
  });

  it("gives matches as well-formed ESCO URIs of the right kind", () => {
    for (const { id, kind, matches } of source.concepts) {
      for (const { uri } of matches ?? []) {
        const path = kind === "occupation" ? "occupation" : kind === "skill" ? "skill" : "(skill|isced-f)";
        expect(uri, id).toMatch(new RegExp(`^http://data\\.europa\\.eu/esco/${path}/[0-9a-zA-Z.-]+$`));
      }
    }
  });

  it("gives each exact match to one concept only", () => {
    const uris = source.concepts.flatMap((concept) => (concept.matches ?? []).filter((match) => match.kind === "exact").map((match) => match.uri));
    expect(uris.filter((uri, position) => uris.indexOf(uri) !== position)).toEqual([]);
  });

  it("relates skills in both directions", () => {
    const optional = new Map(ofKind("skill").map((skill) => [skill.id, new Set(skill.optional)]));
    expect([...optional.values()].some((others) => others.size > 0)).toBe(true);
    for (const [id, others] of optional) {
      for (const other of others) expect(optional.get(other), `${other} relates to ${id}`).toContain(id);
    }
  });

  it("links every occupation to an ISCO unit group and at least eight skills", () => {
    for (const occupation of occupations) {
      expect(occupation.isco, occupation.id).toMatch(/^[0-9]{4}$/);
      const skills = [...occupation.essential, ...occupation.optional];
      expect(skills.length, occupation.id).toBeGreaterThanOrEqual(8);
      expect(new Set(skills).size, occupation.id).toBe(skills.length);
    }
  });

  it("covers the fields of work that governments name", () => {
    expect(domains.map((domain) => domain.id)).toEqual(
      expect.arrayContaining(["policy", "social-domain", "finance", "ict", "water", "core-qualities", "leadership"]),
    );
  });

  it("compiles, and ESCO's URI of an exact match resolves", () => {
    const taxonomy = createTaxonomy(source);
    const exact = source.concepts.find((concept) => concept.matches?.some((match) => match.kind === "exact"))!;
    expect(taxonomy.resolve(exact.matches!.find((match) => match.kind === "exact")!.uri)).toBe(exact.id);
  });
});
