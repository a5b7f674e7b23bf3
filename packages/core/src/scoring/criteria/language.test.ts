import { describe, expect, it } from "vitest";
import type { LanguageSkill } from "../../model/index.js";
import { pairOf } from "../../pair/small-market.fixture.js";
import { ONE } from "../fixed-point.js";
import { languageCriterion } from "./language.js";

function language(has: LanguageSkill[] | undefined, asked: LanguageSkill) {
  const pair = pairOf(has === undefined ? {} : { languages: has }, { languages: [asked] });
  const { low, value, high } = languageCriterion.evaluate(pair);
  const round = (units: number) => Math.round((100 * units) / ONE);
  return { finding: languageCriterion.parts!(pair)[0]?.finding, score: [round(low), round(value), round(high)] };
}

const asked: LanguageSkill = { language: "en", reading: "B2", speaking: "B2" };

describe("language", () => {
  it.each<[string, LanguageSkill[] | undefined, string, number[]]>([
    ["no list", undefined, "unknown", [0, 50, 100]],
    ["another language", [{ language: "nl", reading: "C2" }], "not-listed", [0, 0, 0]],
    ["both at the level", [{ language: "en", reading: "B2", speaking: "C1" }], "at-level", [100, 100, 100]],
    ["one below it", [{ language: "en", reading: "A2", speaking: "B2" }], "below-level", [75, 75, 75]],
    ["one of them unknown", [{ language: "en", reading: "B2" }], "level-unknown", [63, 81, 100]],
    ["one below, one unknown", [{ language: "en", reading: "A2" }], "below-level", [38, 56, 75]],
    ["the language only", [{ language: "en" }], "level-unknown", [25, 63, 100]],
  ])("with %s", (_, has, finding, score) => {
    expect(language(has, asked)).toEqual({ finding, score });
  });

  it("is content with any level where none is asked", () => {
    expect(language([{ language: "en" }], { language: "en" })).toEqual({ finding: "at-level", score: [100, 100, 100] });
  });

  it("applies where a language is asked", () => {
    expect(languageCriterion.applies!(pairOf({}, { languages: [] }))).toBe(false);
    expect(languageCriterion.applies!(pairOf({}, {}))).toBe(false);
    expect(languageCriterion.applies!(pairOf({}, { languages: [asked] }))).toBe(true);
  });
});
