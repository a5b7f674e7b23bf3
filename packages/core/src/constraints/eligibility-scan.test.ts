import { createMatcher, createTaxonomy, type Pair } from "@inzet/core";
import { generateMarket } from "@inzet/testkit/market";
import { describe, expect, it } from "vitest";
import { eligibilityOf } from "./check-pair.js";
import type { Constraint, Finding } from "./constraint.js";
import { EligibilityScan } from "./eligibility-scan.js";
import type { Truth } from "./verdict.js";

/** A constraint that gives the answers it is told, and counts how often it was asked. */
function scripted(id: string, answer: (turn: number) => Truth) {
  const asked = { count: 0 };
  const constraint: Constraint = {
    id,
    labels: { nl: id, en: id },
    check: (pair): Finding => {
      asked.count += 1;
      return { status: answer((pair as unknown as { turn: number }).turn), code: "scripted" };
    },
    sentences: {},
  };
  return { constraint, asked };
}

const turns = Array.from({ length: 1000 }, (_, turn) => ({ turn }) as unknown as Pair);

describe("EligibilityScan", () => {
  it("gives the answers of the plain conjunction, whatever the constraints say", () => {
    const constraints = [
      scripted("a", (turn) => (turn % 7 === 0 ? "no" : "yes")),
      scripted("b", (turn) => (turn % 3 === 0 ? "unknown" : "yes")),
      scripted("c", (turn) => (turn % 2 === 0 ? "no" : "unknown")),
    ].map((entry) => entry.constraint);
    const scan = new EligibilityScan(constraints);
    expect(turns.map((pair) => scan.of(pair))).toEqual(turns.map((pair) => eligibilityOf(pair, constraints)));
  });

  it("asks the constraint that refuses most first, so that the others are spared", () => {
    const lenient = scripted("lenient", () => "yes");
    const strict = scripted("strict", () => "no");
    const scan = new EligibilityScan([lenient.constraint, strict.constraint]);
    for (const pair of turns) scan.of(pair);
    expect(strict.asked.count).toBe(1000);
    expect(lenient.asked.count).toBeLessThan(100);
  });

  it("counts in a ranking what one evaluation at a time gives", () => {
    const taxonomy = createTaxonomy({
      id: "t",
      version: "1",
      languages: ["en"],
      concepts: ["sql", "maps", "law"].map((id) => ({ id, kind: "skill", labels: { en: { preferred: id } } })),
    });
    const market = generateMarket({ seed: 7, professionals: 200, assignments: 3, taxonomy });
    const matcher = createMatcher({ taxonomy, today: "2026-11-24" });
    matcher.addOrganisations(market.organisations);
    matcher.addProfessionals(market.professionals);
    matcher.addAssignments(market.assignments);
    for (const { id } of market.assignments) {
      const counts = { yes: 0, no: 0, unknown: 0 };
      for (const professional of market.professionals) counts[matcher.evaluate(professional.id, id).eligibility] += 1;
      expect(matcher.rank(id).counts).toEqual(counts);
    }
  });
});
