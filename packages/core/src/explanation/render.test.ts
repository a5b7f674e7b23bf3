import { describe, expect, it } from "vitest";
import { defineConstraint } from "../constraints/index.js";
import { createMatcher } from "../matcher/index.js";
import type { Assignment, Policy, Professional } from "../model/index.js";
import { organisations, taxonomy } from "../pair/small-market.fixture.js";
import { defineCriterion } from "../scoring/index.js";
import { renderChange, renderExplanation, renderLabel, renderVerdict, renderWhyNot } from "./render.js";

const policy: Policy = {
  id: "west",
  engagements: [
    { id: "secondment", labels: { nl: "Detachering", en: "Secondment" } },
    { id: "own-account", labels: { nl: "Zelfstandig", en: "Self-employed" }, needsRelease: false },
  ],
};
const professional: Professional = {
  id: "p-17",
  homeOrganisation: "alphen",
  employment: { kind: "permanent", hoursPerWeek: 36 },
  engagements: ["own-account"],
  grade: 11,
  availability: [{ hoursPerWeek: 16 }],
  startNoticeDays: 1,
  location: { latitude: 52.13, longitude: 4.66 },
  travelLimitKm: 30,
  languages: [{ language: "nl", reading: "C2" }],
  claims: [
    { skill: "sql", level: 4, evidence: "proven", lastUsedOn: "2025-12-01", years: 6 },
    { skill: "minutes", level: 2 },
  ],
  wantsToLearn: ["dashboards"],
  fieldsOfWork: ["information"],
  motives: ["learning"],
  rate: { kinds: ["public-rate"], minimumPerHour: 92.5 },
  willingness: { general: "keen" },
  awareness: { knowsItCanBeDone: true },
};
const assignment: Assignment = {
  id: "a-3",
  organisation: "leiden",
  title: "Sturen met gegevens",
  fieldOfWork: "information",
  requirements: [
    { skill: "data-analysis", importance: "must", level: 3 },
    { skill: "objections", importance: "must", level: 2, waivable: true },
    { skill: "minutes", importance: "nice", level: 3 },
    { skill: "dashboards", importance: "learn-here" },
  ],
  period: { start: "2026-04-01", end: "2026-10-01" },
  hoursPerWeek: { minimum: 8, maximum: 16 },
  engagements: ["secondment"],
  compensation: { kind: "public-rate", maximumPerHour: 110 },
  languages: [{ language: "nl", reading: "B2", writing: "B2" }],
  motives: ["learning", "public-value"],
};

function matcherOf(options: Partial<Parameters<typeof createMatcher>[0]> = {}, more: Partial<Professional> = {}) {
  const matcher = createMatcher({ taxonomy, policy, today: "2026-03-01", ...options });
  matcher.addOrganisations(organisations);
  matcher.addProfessionals([{ ...professional, ...more }]);
  matcher.addAssignments([assignment]);
  return matcher;
}

describe("an explanation in words", () => {
  const matcher = matcherOf();
  const explanation = matcher.explain(matcher.evaluate("p-17", "a-3"));

  it("reads well in Dutch", () => {
    expect(renderExplanation(explanation, { language: "nl" })).toMatchSnapshot();
  });

  it("reads well in English", () => {
    expect(renderExplanation(explanation, { language: "en" })).toMatchSnapshot();
  });

  it("is the same from a copy that travelled as JSON", () => {
    const copy = JSON.parse(JSON.stringify(explanation));
    for (const language of ["nl", "en"] as const) {
      expect(renderExplanation(copy, { language })).toBe(renderExplanation(explanation, { language }));
    }
  });

  it("asks whoever knows", () => {
    const asked = explanation.questions.map(({ about, actor, subject }) => [about, actor, subject]);
    expect(asked).toContainEqual(["must-skills", "professional", "objections"]);
    expect(asked).toContainEqual(["languages", "professional", undefined]);
    const unpriced = { ...assignment, compensation: { kind: "public-rate" } } as const;
    const { questions } = matcher.explain(matcher.evaluate(professional, unpriced));
    expect(questions).toContainEqual({ about: "compensation", actor: "client", spread: 0 });
    const spreads = questions.map((question) => question.spread);
    const firstWide = spreads.findIndex((spread) => spread > 0);
    expect(spreads.slice(firstWide)).toEqual(spreads.slice(firstWide).sort((a, b) => b - a));
  });
});

describe("a why not in words", () => {
  it("reads well in Dutch", () => {
    expect(renderWhyNot(matcherOf().whyNot("p-17", "a-3"), { language: "nl" })).toMatchSnapshot();
  });

  it("reads well in English", () => {
    expect(renderWhyNot(matcherOf().whyNot("p-17", "a-3", { top: 1 }), { language: "en" })).toMatchSnapshot();
  });

  it.each([
    [
      "what cannot be changed",
      { conflicts: { organisations: ["leiden"] } },
      {},
      /takes away:\n.*Gemeente Leiden\n\nNo change/,
    ],
    ["what has to be answered first", {}, { actors: [] as const }, /answered first:/],
    [
      "that more changes are needed",
      { pausedUntil: "2026-08-01" },
      { maximumChanges: 1 },
      /\n\nThis takes more changes/,
    ],
  ] as const)("says %s", (_, more, options, text) => {
    expect(renderWhyNot(matcherOf({}, more).whyNot("p-17", "a-3", options), { language: "en" })).toMatch(text);
  });

  it("says that it is reached already", () => {
    const easy = { ...assignment, requirements: [], engagements: ["own-account"], languages: [] };
    const whyNot = matcherOf().whyNot(professional, easy);
    expect(renderWhyNot(whyNot, { language: "en" })).toMatch(/Is eligible already\.$/);
    const first = matcherOf().whyNot(professional, easy, { top: 3 });
    expect(renderWhyNot(first, { language: "nl" })).toMatch(/Staat al bij de eerste 3\.$/);
  });
});

describe("rules of one's own in words", () => {
  const certified = defineConstraint({
    id: "prince2",
    labels: { nl: "PRINCE2", en: "PRINCE2" },
    allows: () => undefined,
    sentences: { unknown: { nl: "onbekend of er een certificaat is", en: "unknown whether there is a certificate" } },
  });
  const town = defineCriterion({
    id: "town",
    labels: { nl: "zelfde plaats", en: "same town" },
    score: () => undefined,
  });

  it("are said with their own sentences", () => {
    const matcher = matcherOf({ constraints: [certified], criteria: [town] });
    const text = renderExplanation(matcher.explain(matcher.evaluate("p-17", "a-3")), { language: "nl" });
    expect(text).toContain("onbekend of er een certificaat is");
    expect(text).toContain("zelfde plaats: onbekend");
  });

  it("fall back on what there is when the sentences are not at hand", () => {
    const verdict = { constraint: "prince2", status: "no", code: "no", values: {}, waivable: true } as const;
    expect(renderVerdict(verdict, { language: "en" })).toBe("prince2 (may be waived)");
    expect(renderLabel("criterion", "town", { language: "en" })).toBe("town");
    const change = {
      code: "certify",
      record: "professional",
      actor: "professional",
      operation: "append",
      path: ["qualifications"],
      from: undefined,
      to: "PRINCE2",
      values: {},
    } as const;
    expect(renderChange(change, { language: "en" })).toBe("certify");
    const sentences = { "constraint.prince2.certify": { nl: "haalt het certificaat", en: "obtains the certificate" } };
    expect(renderChange(change, { language: "en", sentences })).toBe("obtains the certificate");
  });
});
