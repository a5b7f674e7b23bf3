import { arbitraries } from "@inzet/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMatcher } from "../matcher/index.js";
import { skills, taxonomy } from "../pair/small-market.fixture.js";
import { renderExplanation, renderWhyNot } from "./render.js";
import { builtInSentences } from "./sentences.js";
import type { ExplanationLanguage } from "./words.js";

const languages: readonly ExplanationLanguage[] = ["nl", "en"];

function gapsOf(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!).sort();
}

const all = arbitraries({ skills, organisations: ["home", "client"] });
const records = fc.record({
  professional: all.professional,
  assignment: all.assignment,
  home: all.organisation,
  client: all.organisation,
  policy: all.policy,
  conversation: all.conversation,
});

describe("built-in sentences", () => {
  it.each(Object.entries(builtInSentences))("%s has the same gaps in both languages", (_, sentence) => {
    expect(sentence.nl).not.toBe("");
    expect(sentence.en).not.toBe("");
    expect(gapsOf(sentence.nl)).toEqual(gapsOf(sentence.en));
  });

  it("are there, without a gap left over, for all that any pair brings up", () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(records, ({ professional, assignment, home, client, policy, conversation }) => {
        const matcher = createMatcher({ taxonomy, policy, today: "2026-11-24" });
        matcher.addOrganisations([
          { ...home, id: "home" },
          { ...client, id: "client" },
        ]);
        matcher.addConversations([{ ...conversation, professional: professional.id, assignment: assignment.id }]);
        const explanation = matcher.explain(matcher.evaluate(professional, assignment));
        const whyNot = matcher.whyNot(professional, assignment, { maximumChanges: 2 });
        const { match } = explanation;
        const keys = [
          ...explanation.verdicts
            .filter(({ code }) => code !== "met")
            .map(({ constraint, code }) => `constraint.${constraint}.${code}`),
          ...match.contributions.flatMap(({ criterion, parts }) =>
            parts.map(({ finding }) => `criterion.${criterion}.${finding}`),
          ),
          ...Object.values(match.signals).flatMap(({ light, code, step }) =>
            [code, ...(step === undefined ? [] : [step])].map((word) => `signal.${light}.${word}`),
          ),
        ];
        for (const key of keys) expect(builtInSentences[key], key).toBeDefined();
        for (const key of keys) used.add(key);
        for (const language of languages) {
          for (const text of [renderExplanation(explanation, { language }), renderWhyNot(whyNot, { language })]) {
            const own = text.replaceAll(assignment.title, "");
            expect(own).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|Infinity|\[object/);
          }
        }
      }),
      { seed: 20261124, numRuns: 300 },
    );
    // Enough of what there is came up for this to mean something.
    const said = Object.keys(builtInSentences).filter((key) => key.split(".").length === 3);
    expect(said.filter((key) => used.has(key)).length / said.length).toBeGreaterThan(0.6);
  });
});
