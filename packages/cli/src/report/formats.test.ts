import { describe, expect, it } from "vitest";
import { createFormats } from "./formats.js";
import { words } from "./words.js";

describe("createFormats", () => {
  it("writes numbers and days the way the language does", () => {
    const nl = createFormats("nl");
    const en = createFormats("en");
    expect([nl.count(9600), nl.score(0.725), nl.balance(-4.5), nl.balance(4), nl.day("2026-11-24")]).toEqual([
      "9.600",
      "0,73",
      "−4,5",
      "+4",
      "24 november 2026",
    ]);
    expect([en.count(9600), en.score(0.5), en.balance(0), en.day("2026-11-24")]).toEqual([
      "9,600",
      "0.50",
      "0",
      "24 November 2026",
    ]);
  });
});

describe("words", () => {
  it("has the same words in both languages, none of them empty", () => {
    const shape = (value: unknown, path: string): string[] => {
      if (typeof value === "string") return value === "" ? [`${path} is empty`] : [path];
      if (typeof value === "function") return [`${path}/${value.length}`];
      if (typeof value !== "object" || value === null) return [`${path} is ${String(value)}`];
      return Object.entries(value).flatMap(([key, inner]) => shape(inner, `${path}.${key}`));
    };
    expect(shape(words.nl, "words")).toEqual(shape(words.en, "words"));
    expect(shape(words.nl, "words").filter((path) => path.includes(" "))).toEqual([]);
  });
});
