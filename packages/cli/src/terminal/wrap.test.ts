import { describe, expect, it } from "vitest";
import { wrapText } from "./wrap.js";

describe("wrapText", () => {
  it("wraps at words, and hangs under the text of a bullet", () => {
    expect(wrapText("- een twee drie vier\n  - vijf zes", 13, "  ")).toBe(
      "  - een twee\n    drie vier\n    - vijf\n      zes",
    );
  });

  it("keeps empty lines empty, and a word that is too long whole", () => {
    expect(wrapText("a\n\nonafscheidelijk b", 5, " ")).toBe(" a\n\n onafscheidelijk\n b");
  });

  it("gives no room to colours", () => {
    expect(wrapText("\u001b[32mone\u001b[39m two three", 8)).toBe("\u001b[32mone\u001b[39m two\nthree");
  });

  it("leaves text that fits as it is", () => {
    expect(wrapText("  one  two", 40)).toBe("  one  two");
  });
});
