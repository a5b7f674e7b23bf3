import { describe, expect, it } from "vitest";
import { related, unrelated } from "./dutch-pairs.fixture.js";
import { dutchRoot } from "./dutch-root.js";
import { dutchStem } from "./dutch-stem.js";
import { foldWord } from "./fold-word.js";

const meet = ([a, b]: readonly [string, string]) => dutchRoot(foldWord(a)) === dutchRoot(foldWord(b));

describe("roots of Dutch words", () => {
  it("bring at least 45 of 55 related pairs together, and at most 2 of 55 unrelated ones", () => {
    expect([related.length, unrelated.length]).toEqual([55, 55]);
    expect(related.filter(meet).length).toBeGreaterThanOrEqual(45);
    expect(unrelated.filter(meet).length).toBeLessThanOrEqual(2);
  });
});

describe("stems of Dutch words", () => {
  it.each([
    ["huizen", "huis"],
    ["mannen", "man"],
    ["scholen", "school"],
    ["projecten", "project"],
    ["gewerkt", "werk"],
    ["opgeleid", "opleid"],
    ["mogelijkheden", "mogelijkheid"],
    ["steden", "stad"],
  ])("%s → %s", (word, stem) => {
    expect(dutchStem(word)).toBe(stem);
  });
});
