import { describe, expect, it } from "vitest";
import type { Values } from "../pair/index.js";
import { fill } from "./fill.js";
import type { ExplanationLanguage } from "./words.js";

function say(text: string, values: Values, language: ExplanationLanguage = "en"): string {
  return fill({ nl: text, en: text }, values, {
    language,
    labels: { sql: { nl: "SQL schrijven", en: "writing SQL" }, leiden: { nl: "Leiden", en: "Leiden" } },
    labelOf: (key) => (key === "constraint.travel" ? { nl: "reisafstand", en: "travel" } : undefined),
  });
}

describe("filling in a sentence", () => {
  it.each([
    ["{km} km", { km: 12.07 }, "12,1 km", "12.1 km"],
    ["{score:percent}", { score: 0.4567 }, "46%", "46%"],
    ["{rate:euro}", { rate: 95 }, "€ 95", "€ 95"],
    ["{rate:euro}", { rate: 1092.5 }, "€ 1.092,50", "€ 1,092.50"],
    ["{n:hours}", { n: 1 }, "1 uur", "1 hour"],
    ["{n:hours}", { n: 7.5 }, "7,5 uur", "7.5 hours"],
    ["{n:days}", { n: 1 }, "1 dag", "1 day"],
    ["{n:days}", { n: 0 }, "0 dagen", "0 days"],
    ["{n:assignments}", { n: 2 }, "2 opdrachten", "2 assignments"],
    ["{n:years}", { n: 1 }, "1 jaar", "1 year"],
    ["{date}", { date: "2026-04-01" }, "1-4-2026", "2026-04-01"],
    ["{skill}", { skill: "sql" }, "SQL schrijven", "writing SQL"],
    ["{skills}", { skills: "sql, other" }, "SQL schrijven, other", "writing SQL, other"],
    ["{language:language}", { language: "nl, en, xx" }, "Nederlands, Engels, xx", "Dutch, English, xx"],
    ["{kind:compensation}", { kind: "unpaid" }, "onbetaald", "unpaid"],
    ["{what:constraint}", { what: "travel" }, "reisafstand", "travel"],
    ["{what:constraint}", { what: "own" }, "own", "own"],
    ["{title:text}", { title: "sql, leiden" }, "sql, leiden", "sql, leiden"],
    ["{title:text}", { title: "2026-04-01" }, "2026-04-01", "2026-04-01"],
    ["{missing} and {yes}", { yes: true }, "{missing} and true", "{missing} and true"],
    ["{odd}", { odd: "constructor, __proto__" }, "constructor, __proto__", "constructor, __proto__"],
  ] as const)("%s of %j", (text, values, nl, en) => {
    expect(say(text, values, "nl")).toBe(nl);
    expect(say(text, values, "en")).toBe(en);
  });
});
