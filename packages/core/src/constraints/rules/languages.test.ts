import { describe, expect, it } from "vitest";
import { pairOf } from "../../pair/small-market.fixture.js";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { languagesConstraint as rule } from "./languages.js";

const asksDutch = { languages: [{ language: "nl", reading: "B2", writing: "B1" }] } as const;

describe("languages", () => {
  it.each([
    ["none asked", undefined, {}, ["yes met"]],
    ["none asked, in so many words", undefined, { languages: [] }, ["yes met"]],
    ["nothing known", undefined, asksDutch, ["unknown professional-unknown"]],
    ["not listed", [{ language: "en", reading: "C2" }], asksDutch, ["no not-listed"]],
    ["at the level", [{ language: "nl", reading: "B2", writing: "B1" }], asksDutch, ["yes met"]],
    ["above it", [{ language: "nl", reading: "C2", writing: "C1" }], asksDutch, ["yes met"]],
    ["one ability below", [{ language: "nl", reading: "B2", writing: "A2" }], asksDutch, ["no below-level"]],
    ["one ability unknown", [{ language: "nl", reading: "B2" }], asksDutch, ["unknown level-unknown"]],
    ["one unknown, one below", [{ language: "nl", writing: "A1" }], asksDutch, ["no below-level"]],
    ["asked at no level", [{ language: "nl" }], { languages: [{ language: "nl" }] }, ["yes met"]],
    [
      "each language has its own answer",
      [{ language: "nl", reading: "B2", writing: "B1" }],
      { languages: [...asksDutch.languages, { language: "en" }, { language: "de" }] },
      ["no not-listed", "no not-listed"],
    ],
  ] as const)("%s", (_, languages, assignment, said) => {
    expect(saidOf(rule, { professional: languages === undefined ? {} : { languages }, assignment })).toEqual(said);
  });

  it("names all languages that are asked when none is known", () => {
    const pair = pairOf({}, { languages: [{ language: "nl" }, { language: "en" }] });
    expect(rule.check(pair)).toMatchObject({ values: { language: "nl, en" } });
  });

  it("is mended ability by ability, or by confirming a language", () => {
    const short = { professional: { languages: [{ language: "nl", reading: "A2" }] }, assignment: asksDutch } as const;
    expect(repairsOf(rule, short)).toEqual(["reach-language-level unknown", "reach-language-level no"]);
    expect(repaired(rule, short)).toBe("yes");
    expect(repairsOf(rule, { assignment: asksDutch })).toEqual(["confirm-language yes"]);
    expect(repairsOf(rule, { professional: { languages: [] }, assignment: asksDutch })).toEqual([
      "confirm-language yes",
    ]);
  });
});
