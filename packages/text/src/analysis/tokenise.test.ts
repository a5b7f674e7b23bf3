import { describe, expect, it } from "vitest";
import { tokenise } from "./tokenise.js";

const words = (text: string) => tokenise(text).map((token) => token.word);

describe("words of a text", () => {
  it("are folded, in every form of Unicode", () => {
    expect(words("Coördinator")).toEqual(["coordinator"]);
    expect(words("Coördinator")).toEqual(["coordinator"]);
    expect(words("menu's ﬁnanciën Ｅｘｃｅｌ")).toEqual(["menus", "financien", "excel"]);
  });

  it("keep plus and sharp after a letter, and are cut at hyphens, points and strokes", () => {
    expect(words("C++, C# en .NET/Node.js; e-mail #1")).toEqual([
      "c++",
      "c#",
      "en",
      "net",
      "node",
      "js",
      "e",
      "mail",
      "1",
    ]);
  });

  it("say where they stand in the text as written", () => {
    const text = "‘Coördinatie’ van  werk";
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Coördinatie", "van", "werk"]);
  });

  it("are read in linear work, also from one endless word", () => {
    expect(words("a".repeat(1_000_000))).toEqual(["a".repeat(64)]);
    expect(words(`e${"́".repeat(100_000)}`)).toEqual(["e"]);
  });
});
