import { describe, expect, it } from "vitest";
import { createNormaliser } from "../normaliser/create-normaliser.js";
import { smallTaxonomy } from "../small-taxonomy.fixture.js";
import { draftClaims, draftRequirements } from "./drafts.js";

const normaliser = createNormaliser(smallTaxonomy);
const ids = (text: string) => normaliser.extract(text).map((each) => each.conceptId);

describe("concepts in prose", () => {
  it("come with where they stand", () => {
    const text = "Je hebt ervaring met de Omgevingswet en met het verlenen van vergunningen.";
    const found = normaliser.extract(text);
    expect(found.map((each) => [each.conceptId, text.slice(each.start, each.end)])).toEqual([
      ["law", "Omgevingswet"],
      ["permit", "verlenen van vergunningen"],
    ]);
  });

  it("split a phrase that names several", () => {
    const text = "plannen en coördineren van werkzaamheden";
    const found = normaliser.extract(text, { overlaps: true }).map((each) => each.conceptId);
    expect(found).toContain("plan");
    expect(found).toContain("coordinate");
  });

  it("do not overlap unless asked", () => {
    const found = normaliser.extract("Beheer van projecten, waterbeheer en leiding geven aan projecten");
    for (let at = 1; at < found.length; at++) expect(found[at]!.start).toBeGreaterThanOrEqual(found[at - 1]!.end);
  });

  it("are found in other forms, compounds and with slips", () => {
    expect(ids("Het coördineren van de werkzaamheden")).toEqual(["coordinate"]);
    expect(ids("projectbeheer")).toEqual(["manage"]);
    expect(ids("kennis van de omgevinsgwet")).toEqual(["law"]);
  });

  it("are not sought in what the employer tells about itself", () => {
    expect(ids("Over ons\nWij doen aan waterbeheer.\n\nFunctieeisen\nKennis van de Omgevingswet.")).toEqual(["law"]);
    expect(ids("Wij bieden een cursus Excel.")).toEqual([]);
  });
});

describe("hints", () => {
  it.each([
    ["Geen ervaring vereist met Excel", { negated: true }],
    ["Excel is niet vereist", { negated: true }],
    ["No experience with Excel needed", { negated: true }],
    ["Excel (gevorderd)", { negated: false, level: 4 }],
    ["Basic Excel", { negated: false, level: 2 }],
    ["expert in Excel", { negated: false, level: 5 }],
    ["Ervaring met Excel is een pré", { negated: false, importance: "nice" }],
    ["Excel is vereist", { negated: false, importance: "must" }],
    ["Excel and advanced knowledge of Word", { negated: false }],
    ["niet alleen Word maar Excel", { negated: false }],
  ])("%s", (text, hints) => {
    const [found] = normaliser.extract(text);
    expect(found).toMatchObject({ conceptId: "excel", ...hints });
    expect(Object.keys(hints).includes("level")).toBe(found?.level !== undefined);
    expect(Object.keys(hints).includes("importance")).toBe(found?.importance !== undefined);
  });
});

it("becomes claims and requirements for review, marked as extracted", () => {
  const found = normaliser.extract(
    "Excel (gevorderd) is vereist. Geen kennis van de Omgevingswet. Waterbeheer is een pré.",
  );
  expect(draftRequirements(found).map((draft) => [draft.status, draft.value])).toEqual([
    ["extracted", { skill: "excel", importance: "must", level: 4 }],
    ["extracted", { skill: "water", importance: "nice" }],
  ]);
  expect(draftClaims(found)[0]).toMatchObject({
    status: "extracted",
    value: { skill: "excel", evidence: "claimed", level: 4 },
  });
});
