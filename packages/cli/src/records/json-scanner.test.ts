import { describe, expect, it } from "vitest";
import { JsonScanner } from "./json-scanner.js";

describe("JsonScanner", () => {
  it.each([
    ['{"a": 1,}', 8, "a field name in double quotes", '"}"'],
    ["[1 2]", 3, '"," or "]"', '"2"'],
    ["{'a': 1}", 1, "a field name in double quotes", `"'"`],
    ['{"a" 1}', 5, '":" after the field name', '"1"'],
    ['["open', 6, 'a closing "', "the end of the text"],
    ["[1] x", 4, "the end of the text", '"x"'],
    ["[01]", 2, '"," or "]"', '"1"'],
    ["[NaN]", 1, "a value", '"N"'],
    ["", 0, "a value", "the end of the text"],
  ])("points at what is wrong in %s", (text, offset, expected, found) => {
    expect(new JsonScanner(text).fault()).toEqual({ offset, expected, found });
  });

  it("notes keys that stand twice, escaped ones too", () => {
    const scanner = new JsonScanner('[{"a":1,"b":{"c":1,"\\u0063":2}}]');
    expect(scanner.fault()).toBeUndefined();
    expect(scanner.repeatedKeys).toEqual([{ offset: 19, path: [0, "b", "c"] }]);
  });

  it("refuses what is nested too deep instead of running out of stack", () => {
    const text = "[".repeat(100_000) + "]".repeat(100_000);
    expect(new JsonScanner(text).fault()).toMatchObject({ offset: 500 });
  });
});
