import { describe, expect, it } from "vitest";
import { characterGrams, tfIdfVectors } from "./text-vectors.js";
import { contentWords, wordsWithPairs } from "./words.js";

describe("contentWords", () => {
  it("leaves out words that tell nothing, and takes off endings", () => {
    expect(contentWords("Managing the projects of a municipality")).toEqual(["manag", "project", "municipality"]);
    expect(contentWords("manages a project")).toEqual(["manag", "project"]);
  });

  it("folds case and accents", () => {
    expect(contentWords("Privé-gegevens")).toEqual(contentWords("prive gegevens"));
  });

  it("keeps programming languages apart", () => {
    expect(contentWords("C++ and C#")).toEqual(["c++", "c#"]);
  });
});

describe("wordsWithPairs", () => {
  it("adds neighbouring words", () => {
    expect(wordsWithPairs("data base law")).toEqual(["data", "base", "law", "data base", "base law"]);
  });
});

describe("characterGrams", () => {
  it("cuts words into runs of four and leaves out parentheses", () => {
    expect(characterGrams("Wet (law)")).toEqual([" wet", "wet "]);
    expect(characterGrams("IT")).toEqual([" it "]);
  });
});

describe("tfIdfVectors", () => {
  it("makes rows of length 1 in which rare terms weigh more", () => {
    const rows = tfIdfVectors([
      new Map([
        ["a", 1],
        ["b", 1],
      ]),
      new Map([["a", 1]]),
      new Map(),
    ]);
    expect([...rows.start]).toEqual([0, 2, 3, 3]);
    expect(rows.values[0]! ** 2 + rows.values[1]! ** 2).toBeCloseTo(1, 6);
    expect(rows.values[1]).toBeGreaterThan(rows.values[0]!);
  });
});
