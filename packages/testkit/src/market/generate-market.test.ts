import {
  assignmentReferences,
  conversationReferences,
  createMatcher,
  createTaxonomy,
  distanceKm,
  InzetError,
  lights,
  professionalReferences,
  validateRecord,
} from "@inzet/core";
import { municipalities, starterTaxonomy, werkenInHetWesten, zppBrabant } from "@inzet/public-sector";
import { describe, expect, it } from "vitest";
import { demoTaxonomy } from "../pairs/demo-taxonomy.js";
import { generateMarket, type Market } from "./generate-market.js";

const taxonomy = createTaxonomy(starterTaxonomy());
const today = "2026-11-24";

function faultsOf(market: Market): string[] {
  const faults: string[] = [];
  const professionals = new Set(market.professionals.map((each) => each.id));
  const assignments = new Set(market.assignments.map((each) => each.id));
  const organisations = new Set(market.organisations.map((each) => each.id));
  const targets = { hasSkill: (id: string) => taxonomy.has(id), professionals, assignments, organisations };
  const kinds = [
    ["organisation", market.organisations, () => []],
    ["professional", market.professionals, professionalReferences],
    ["assignment", market.assignments, assignmentReferences],
    ["conversation", market.conversations, conversationReferences],
  ] as const;
  for (const [kind, records, references] of kinds) {
    for (const record of records) {
      const outcome = validateRecord(kind, record);
      const issues = outcome.valid
        ? (references as (...values: unknown[]) => readonly { message: string }[])(record, targets)
        : outcome.issues;
      faults.push(...issues.map((issue) => `${kind}: ${issue.message}`));
    }
  }
  return faults;
}

describe("generateMarket", () => {
  it.each([1, 2, 3])("gives valid records that refer to each other (seed %i)", (seed) => {
    expect(faultsOf(generateMarket({ seed, taxonomy }))).toEqual([]);
    expect(
      faultsOf(generateMarket({ seed, taxonomy, organisations: municipalities, policy: werkenInHetWesten })),
    ).toEqual([]);
  });

  it("gives the same market from the same seed, and another from another", () => {
    const write = (seed: number) => JSON.stringify(generateMarket({ seed, taxonomy }));
    expect(write(7)).toBe(write(7));
    expect(write(7)).not.toBe(write(8));
  });

  it("gives the same people and assignments whatever the size of the market", () => {
    const small = generateMarket({ seed: 4, taxonomy, professionals: 20, assignments: 5 });
    const more = generateMarket({ seed: 4, taxonomy, professionals: 200, assignments: 5 });
    const wider = generateMarket({ seed: 4, taxonomy, professionals: 20, assignments: 50 });
    expect(more.professionals.slice(0, 20)).toEqual(small.professionals);
    expect(wider.assignments.slice(0, 5)).toEqual(small.assignments);
  });

  it("has the default sizes, and those that are asked for", () => {
    const standard = generateMarket({ seed: 1, taxonomy });
    expect([standard.professionals.length, standard.assignments.length, standard.organisations.length]).toEqual([
      240, 40, 24,
    ]);
    const empty = generateMarket({ seed: 1, taxonomy, professionals: 0, assignments: 0, organisations: 1 });
    expect([empty.professionals, empty.assignments, empty.conversations]).toEqual([[], [], []]);
    const given = generateMarket({ seed: 1, taxonomy, organisations: municipalities });
    expect(given.organisations).toBe(municipalities);
  });

  it("invents organisations with names of their own, in the Netherlands", () => {
    const { organisations } = generateMarket({
      seed: 1,
      taxonomy,
      professionals: 0,
      assignments: 0,
      organisations: 300,
    });
    expect(new Set(organisations.map((each) => each.id)).size).toBe(300);
    expect(new Set(organisations.map((each) => each.location?.place)).size).toBe(300);
    for (const { location } of organisations) {
      expect(location!.latitude > 50.7 && location!.latitude < 53.5).toBe(true);
      expect(location!.longitude > 3.3 && location!.longitude < 7.2).toBe(true);
    }
  });

  it("has about as many thin profiles as rich ones, and few in between", () => {
    const { professionals } = generateMarket({ seed: 2, taxonomy, professionals: 1000 });
    const fields = professionals.map((each) => Object.keys(each).length);
    const thin = fields.filter((count) => count <= 15).length;
    const rich = fields.filter((count) => count >= 20).length;
    expect(thin).toBeGreaterThan(420);
    expect(rich).toBeGreaterThan(420);
  });

  it("has common skills and rare ones", () => {
    const { professionals } = generateMarket({ seed: 3, taxonomy, professionals: 1000 });
    const counts = new Map<string, number>();
    for (const { skill } of professionals.flatMap((each) => each.claims ?? [])) {
      counts.set(skill, (counts.get(skill) ?? 0) + 1);
    }
    const sorted = [...counts.values()].sort((a, b) => b - a);
    const total = sorted.reduce((sum, count) => sum + count, 0);
    const tenth = sorted.slice(0, Math.ceil(sorted.length / 10)).reduce((sum, count) => sum + count, 0);
    expect(tenth / total).toBeGreaterThan(0.35);
    expect(sorted[Math.floor(sorted.length / 2)]!).toBeLessThan(sorted[0]! / 10);
  });

  it("lets level, years and salary scale go up together", () => {
    const { professionals } = generateMarket({ seed: 3, taxonomy, professionals: 1000 });
    const levels = (low: number, high: number) => {
      const claims = professionals
        .filter(({ grade }) => grade !== undefined && grade >= low && grade <= high)
        .flatMap((each) => each.claims ?? []);
      const known = claims.flatMap((claim) => claim.level ?? []);
      return known.reduce((sum, level) => sum + level, 0) / known.length;
    };
    expect(levels(11, 18)).toBeGreaterThan(levels(1, 9));
    const claims = professionals.flatMap((each) => each.claims ?? []).filter((claim) => claim.years !== undefined);
    const mean = (list: typeof claims) => list.reduce((sum, claim) => sum + claim.years!, 0) / list.length;
    expect(mean(claims.filter((claim) => (claim.level ?? 0) >= 4))).toBeGreaterThan(
      mean(claims.filter((claim) => (claim.level ?? 9) <= 2)) + 2,
    );
  });

  it("lets people live within 15 km of where they work", () => {
    const { professionals } = generateMarket({ seed: 5, taxonomy, organisations: municipalities });
    const located = professionals.filter((each) => each.location !== undefined && each.homeOrganisation !== undefined);
    expect(located.length).toBeGreaterThan(150);
    for (const { location, homeOrganisation } of located) {
      const home = municipalities.find((each) => each.id === homeOrganisation)!;
      expect(distanceKm(location!, home.location!)).toBeLessThan(15.3);
    }
  });

  it("keeps to the policy's work forms, compensation and highest rate", () => {
    const { assignments, professionals } = generateMarket({ seed: 6, taxonomy, policy: zppBrabant });
    const forms = zppBrabant.engagements!.map((form) => form.id);
    for (const form of [...assignments, ...professionals].flatMap((each) => each.engagements ?? [])) {
      expect(forms).toContain(form);
    }
    for (const { compensation, network } of assignments) {
      expect(network).toBe("zpp-brabant");
      expect(["public-rate", undefined]).toContain(compensation?.kind);
      expect(compensation?.maximumPerHour ?? 0).toBeLessThanOrEqual(zppBrabant.maximumRatePerHour!);
    }
  });

  it("titles assignments in Dutch, and asks for three to eight skills with one or two musts", () => {
    const { assignments } = generateMarket({ seed: 7, taxonomy, assignments: 200 });
    const jobs = new Set(starterTaxonomy().concepts.map((concept) => concept.labels.nl?.preferred?.toLowerCase()));
    for (const { title, requirements } of assignments) {
      expect(jobs).toContain(title.split(": ")[0]!.toLowerCase());
      expect(requirements!.length >= 3 && requirements!.length <= 8).toBe(true);
      const musts = requirements!.filter((each) => each.importance === "must").length;
      expect(musts === 1 || musts === 2).toBe(true);
    }
  });

  it("works with a taxonomy of a dozen skills, and with one without occupations", () => {
    const bare = createTaxonomy({
      id: "bare",
      version: "1",
      languages: ["en"],
      concepts: ["reading", "writing", "counting"].map((id) => ({
        id,
        kind: "skill",
        labels: { en: { preferred: id } },
      })),
    });
    for (const small of [demoTaxonomy(), bare]) {
      const { professionals, assignments } = generateMarket({ seed: 1, taxonomy: small });
      expect(professionals.every((each) => validateRecord("professional", each).valid)).toBe(true);
      expect(assignments.every((each) => validateRecord("assignment", each).valid)).toBe(true);
    }
  });

  it("refuses sizes and seeds that are none", () => {
    const refused = (options: object) => {
      try {
        generateMarket({ seed: 1, taxonomy, ...options });
      } catch (error) {
        return error instanceof InzetError ? error.code : error;
      }
      return "nothing was refused";
    };
    for (const options of [
      { professionals: -1 },
      { assignments: 1.5 },
      { organisations: 0 },
      { organisations: [] },
      { seed: 0.5 },
    ]) {
      expect(refused(options)).toBe("INVALID_OPTION");
    }
    const empty = createTaxonomy({ id: "empty", version: "1", languages: ["en"], concepts: [] });
    expect(refused({ taxonomy: empty })).toBe("INVALID_OPTION");
  });
});

describe("a generated market, ranked", () => {
  const policy = werkenInHetWesten;
  const market = generateMarket({ seed: 1, taxonomy, organisations: municipalities, policy, today });
  const matcher = createMatcher({ taxonomy, policy, today });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  matcher.addConversations(market.conversations);
  const rankings = market.assignments.map((each) => matcher.rank(each.id, { limit: 240, includeIneligible: true }));

  it("leaves a typical assignment some candidates, and not everyone", () => {
    const possible = rankings.map(({ counts }) => counts.yes + counts.unknown).sort((a, b) => a - b);
    const median = possible[possible.length / 2]!;
    expect(median).toBeGreaterThanOrEqual(5);
    expect(median).toBeLessThanOrEqual(120);
    expect(rankings.filter(({ counts }) => counts.yes > 0).length).toBeGreaterThanOrEqual(10);
  });

  it("has every light in more than one state, and each state somewhere", () => {
    const seen = new Map<string, Set<string>>(lights.map((light) => [light, new Set()]));
    for (const match of rankings.flatMap((ranking) => ranking.matches)) {
      for (const light of lights) seen.get(light)!.add(match.signals[light].state);
    }
    for (const [light, states] of seen) expect(states.size, `${light}: ${[...states].join()}`).toBeGreaterThan(2);
    expect(new Set([...seen.values()].flatMap((states) => [...states])).size).toBe(4);
  });

  it("meets every constraint with a yes and with something else", () => {
    const reasons = new Set(
      rankings.flatMap(({ matches }) =>
        matches.flatMap((match) => match.reasons.map((each) => `${each.constraint} ${each.status}`)),
      ),
    );
    for (const constraint of [
      "availability",
      "travel",
      "must-skills",
      "release",
      "engagement",
      "compensation",
      "pause",
    ]) {
      expect(reasons, constraint).toContain(`${constraint} no`);
    }
  });
});
