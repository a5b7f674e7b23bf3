import { describe, expect, it } from "vitest";
import { guessKinds } from "./guess-kind.js";

describe("guessKinds", () => {
  it("goes by the name of the file, in both languages", () => {
    expect(guessKinds("data/professionals-2027.csv", "id\n")).toEqual(["professional"]);
    expect(guessKinds("Opdrachten.jsonl", "")).toEqual(["assignment"]);
    expect(guessKinds("organisaties.json", "[]")).toEqual(["organisation"]);
  });

  it("goes by the lists in a JSON object before its name", () => {
    expect(guessKinds("professionals.json", '{"seed": 1, "assignments": [], "professionals": []}')).toEqual([
      "professional",
      "assignment",
    ]);
  });

  it("goes by the fields when the name says nothing", () => {
    expect(guessKinds("export.csv", "Nummer;Thuisorganisatie;Vaardigheden\n")).toEqual(["professional"]);
    expect(guessKinds("export.jsonl", '{"id":"a1","organisation":"o1","title":"x"}\n')).toEqual(["assignment"]);
    expect(guessKinds("export.json", '[{"id":"o1","name":"x","layer":"local"}]')).toEqual(["organisation"]);
    expect(guessKinds("export.jsonl", '{"id":"p1","claims":[{"skill":"x"}\n')).toEqual(["professional"]);
  });

  it("asks when nothing tells", () => {
    expect(() => guessKinds("export.csv", "id\np1\n")).toThrow(/Try: --kind professional\|assignment/);
  });
});
