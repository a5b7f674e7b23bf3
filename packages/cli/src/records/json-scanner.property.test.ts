import { fc, test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { JsonScanner } from "./json-scanner.js";
import type { Path } from "./raw-row.js";
import { valueAt } from "./value-at-path.js";

const seed = 20261124;

/** Every path of a value, the empty one too. */
function pathsOf(value: unknown, path: Path = []): Path[] {
  const inside =
    typeof value !== "object" || value === null
      ? []
      : Array.isArray(value)
        ? value.flatMap((entry, at) => pathsOf(entry, [...path, at]))
        : Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return [path, ...inside];
}

/** The JSON value that a text starts with. */
function leadingValue(text: string): unknown {
  for (let end = text.length; end > 0; end--) {
    try {
      return JSON.parse(text.slice(0, end));
    } catch {
      // Too long still.
    }
  }
  return undefined;
}

describe("JsonScanner", () => {
  test.prop([fc.json({ maxDepth: 4 })], { seed, numRuns: 300 })("accepts all JSON", (text) => {
    expect(new JsonScanner(text).fault()).toBeUndefined();
  });

  test.prop([fc.jsonValue({ maxDepth: 3 }), fc.constantFrom(undefined, 1, "\t")], { seed, numRuns: 100 })(
    "finds every value where it stands",
    (value, space) => {
      const text = JSON.stringify(value, null, space);
      const scanner = new JsonScanner(text);
      // JSON has no −0; the text is what is looked at.
      const written: unknown = JSON.parse(text);
      for (const path of pathsOf(written)) {
        expect(leadingValue(text.slice(scanner.find(0, path)))).toEqual(valueAt(written, path));
      }
    },
  );

  test.prop([fc.json({ maxDepth: 3 }), fc.nat(), fc.constantFrom("", "}", "]", ",", ":", '"', "x", "0", "\\", "\n")], {
    seed,
    numRuns: 1000,
  })("agrees with JSON.parse on damaged text", (text, at, insert) => {
    const position = at % (text.length + 1);
    const damaged = text.slice(0, position) + insert + text.slice(insert === "" ? position + 1 : position);
    let parses = true;
    try {
      JSON.parse(damaged);
    } catch {
      parses = false;
    }
    expect(new JsonScanner(damaged).fault() === undefined).toBe(parses);
  });
});
