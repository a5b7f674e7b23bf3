import { InzetError } from "@inzet/core";
import { describe, expect, it } from "vitest";
import { smallTaxonomy } from "../small-taxonomy.fixture.js";
import { createNormaliser } from "./create-normaliser.js";
import { Normaliser } from "./normaliser.js";

const normaliser = createNormaliser(smallTaxonomy);
const first = (text: string, effort: "best" | "fast" = "best") => normaliser.normalise(text, { effort })[0]?.conceptId;

describe.each(["best", "fast"] as const)("with effort %s", (effort) => {
  it.each([
    ["projecten leiden", "lead"],
    ["PROJECTEN LEIDEN", "lead"],
    ["leiden projecten", "lead"],
    ["projcten leidn", "lead"],
    ["project leiding", "lead"],
    ["waterbeheer", "water"],
    ["water beheer", "water"],
    ["coordinatie werkzaamheden", "coordinate"],
    ["vergunningen verleend", "permit"],
    ["Omgevingsw", "law"],
    ["projectleider", "leader"],
    ["c#", "csharp"],
  ])("%s → %s", (text, concept) => {
    expect(first(text, effort)).toBe(concept);
  });

  it("says what matched and how", () => {
    const [best] = normaliser.normalise("projcten leiden", { effort });
    expect(best).toMatchObject({ label: "projecten leiden", language: "nl" });
    expect(best!.matched).toEqual([
      { word: "projcten", labelWord: "projecten", way: "typo" },
      { word: "leiden", labelWord: "leiden", way: "exact" },
    ]);
  });

  it("lists every meaning of an ambiguous label", () => {
    const ids = normaliser.normalise("bank", { effort, language: "en" }).map((candidate) => candidate.conceptId);
    expect(ids.slice(0, 2).sort()).toEqual(["bank-money", "bank-river"]);
  });

  it("gives each concept once, or each label", () => {
    const concepts = normaliser.normalise("projecten", { effort }).map((candidate) => candidate.conceptId);
    expect(new Set(concepts).size).toBe(concepts.length);
    const labels = normaliser.normalise("projecten", { effort, by: "label" });
    expect(labels.length).toBeGreaterThan(concepts.length);
  });

  it("keeps to the kinds, the language and the limit", () => {
    expect(
      normaliser.normalise("projectleider", { effort, kinds: ["skill"] }).map((each) => each.conceptId),
    ).not.toContain("leader");
    for (const each of normaliser.normalise("project", { effort, language: "en" })) expect(each.language).toBe("en");
    expect(normaliser.normalise("projecten", { effort, limit: 1 })).toHaveLength(1);
  });

  it("finds nothing where there is nothing", () => {
    expect(normaliser.normalise("", { effort })).toEqual([]);
    expect(normaliser.normalise("!?…", { effort })).toEqual([]);
  });
});

it("expands abbreviations, built in and the caller's", () => {
  expect(first("PL")).toBe("leader");
  const own = createNormaliser(smallTaxonomy, { abbreviations: { "o.w.": ["Omgevingswet"] } });
  expect(own.normalise("ow")[0]?.conceptId).toBe("law");
  expect(own.normalise("pl")[0]?.conceptId).toBe("leader");
});

it("ranks meanings by the context", () => {
  const concepts = [
    {
      id: "a",
      kind: "skill" as const,
      labels: { en: { preferred: "cell" } },
      descriptions: { en: "parts of organisms: cell biology" },
    },
    {
      id: "b",
      kind: "skill" as const,
      labels: { en: { preferred: "cell" } },
      descriptions: { en: "part of a battery, cell with voltage" },
    },
    { id: "c", kind: "skill" as const, labels: { en: { preferred: "battery" } } },
    { id: "d", kind: "skill" as const, labels: { en: { preferred: "biology" } } },
  ];
  const small = createNormaliser(concepts, { languages: ["en"] });
  expect(small.normalise("cell", { context: "charging a battery" })[0]?.conceptId).toBe("b");
  expect(small.normalise("cell", { context: "courses in biology" })[0]?.conceptId).toBe("a");
});

it("tells Dutch from English", () => {
  expect(normaliser.detectLanguage("leiding geven aan de projecten")).toBe("nl");
  expect(normaliser.detectLanguage("managing the projects of a team")).toBe("en");
});

it("opens from its bytes and answers the same; the same concepts give the same bytes", () => {
  const bytes = normaliser.toBytes();
  const opened = Normaliser.fromBytes(bytes);
  for (const text of ["projcten leiden", "pl", "water beheer", "bank"]) {
    for (const effort of ["best", "fast"] as const) {
      expect(opened.normalise(text, { effort })).toEqual(normaliser.normalise(text, { effort }));
    }
  }
  expect(opened.extract("Ervaring met waterbeheer.")).toEqual(normaliser.extract("Ervaring met waterbeheer."));
  expect(Buffer.compare(opened.toBytes(), bytes)).toBe(0);
  expect(Buffer.compare(createNormaliser(smallTaxonomy).toBytes(), bytes)).toBe(0);
});

it("refuses bytes that are not its own", () => {
  const bytes = normaliser.toBytes();
  const code = (wrong: Uint8Array) => {
    try {
      Normaliser.fromBytes(wrong);
      return "opened";
    } catch (error) {
      return error instanceof InzetError ? error.code : String(error);
    }
  };
  expect(code(new Uint8Array(3))).toBe("INVALID_BYTES");
  expect(code(bytes.slice(0, bytes.length - 8))).toBe("INVALID_BYTES");
  const other = bytes.slice();
  other[4] = 99;
  expect(code(other)).toBe("UNSUPPORTED_VERSION");
});

it("refuses options outside their range", () => {
  expect(() => normaliser.normalise("x", { limit: 0 })).toThrow(/limit 0 must be a whole number from 1 to 1000\nTry: /);
  expect(() => normaliser.normalise("x", { language: "de" })).toThrow(/language "de" must be one of: nl, en\nTry: /);
  expect(() => createNormaliser([], { languages: [] })).toThrow(/languages has 0 items/);
});
