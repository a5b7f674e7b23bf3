import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesIn } from "./places-in-text.js";

describe("placesIn", () => {
  it("counts lines and columns as splitting the text would", () => {
    const text = fc.array(fc.constantFrom("a", "\n", "é", "\r\n"), { maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(
      fc.property(text, fc.nat(), (content, some) => {
        const offset = some % (content.length + 1);
        const before = content.slice(0, offset).split("\n");
        expect(placesIn(content)(offset)).toEqual({ line: before.length, column: before.at(-1)!.length + 1 });
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});
