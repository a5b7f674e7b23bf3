import { expect, it } from "vitest";
import { spreadSuggestions } from "./spread-suggestions.js";

it("lets another part of the text have its turn when sums are near", () => {
  const found = [
    { name: "a", sum: 5, start: 0, end: 10 },
    { name: "b", sum: 4.9, start: 0, end: 10 },
    { name: "c", sum: 4.8, start: 20, end: 30 },
    { name: "d", sum: 2, start: 5, end: 8 },
  ];
  expect(spreadSuggestions(found).map(({ name }) => name)).toEqual(["a", "c", "b", "d"]);
});
