import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allTexts, packTexts, textAt } from "./text-table.js";

describe("packTexts", () => {
  it("gives every text back, one by one and all at once", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "grapheme" }), fc.string())), (texts) => {
        const table = packTexts(texts);
        expect(allTexts(table)).toEqual(texts);
        for (const [at, text] of texts.entries()) expect(textAt(table, at)).toBe(text);
      }),
    );
  });
});
