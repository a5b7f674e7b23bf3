import { describe, expect, it } from "vitest";
import { repaired, repairsOf, saidOf } from "../rule-case.fixture.js";
import { clearancesConstraint as rule } from "./clearances.js";

const period = { start: "2026-04-01", end: "2026-07-01" };
const asksVog = { period, clearances: ["VOG"] };
const vog = (expiresOn?: string) => ({ kind: "VOG", ...(expiresOn === undefined ? {} : { expiresOn }) });

describe("clearances", () => {
  it.each([
    ["none asked", undefined, { period }, ["yes met"]],
    ["none asked, in so many words", undefined, { period, clearances: [] }, ["yes met"]],
    ["nothing known", undefined, asksVog, ["unknown professional-unknown"]],
    ["not held", [], asksVog, ["no not-held"]],
    ["valid to the end", [vog("2026-07-01")], asksVog, ["yes met"]],
    ["a day short", [vog("2026-06-30")], asksVog, ["no expires-before"]],
    ["a day short, a day of grace", [vog("2026-06-30")], { ...asksVog, flexibility: { endDays: 1 } }, ["yes met"]],
    ["expired today", [vog("2026-03-01")], { clearances: ["VOG"] }, ["no expired"]],
    ["valid, end of the work unknown", [vog("2026-07-01")], { clearances: ["VOG"] }, ["unknown assignment-unknown"]],
    ["expiry unknown", [vog()], asksVog, ["unknown expiry-unknown"]],
    ["an old one and one that lasts", [vog("2020-01-01"), vog("2026-07-01")], asksVog, ["yes met"]],
    ["an old one and one of unknown expiry", [vog("2020-01-01"), vog()], asksVog, ["unknown expiry-unknown"]],
    [
      "each kind has its own answer",
      [vog("2026-07-01"), { kind: "VGB-A" }],
      { period, clearances: ["VOG", "VGB-A", "VGB-B"] },
      ["unknown expiry-unknown", "no not-held"],
    ],
  ] as const)("%s", (_, clearances, assignment, said) => {
    expect(saidOf(rule, { professional: clearances === undefined ? {} : { clearances }, assignment })).toEqual(said);
  });

  it("is mended by obtaining what is asked, for as long as it takes", () => {
    expect(repairsOf(rule, { assignment: asksVog })).toEqual(["obtain-clearance yes"]);
    expect(repairsOf(rule, { professional: { clearances: [vog("2020-01-01")] }, assignment: asksVog })).toEqual([
      "obtain-clearance yes",
    ]);
    const two = { assignment: { period, clearances: ["VOG", "VGB-A"] } };
    expect(repairsOf(rule, two)).toEqual(["obtain-clearance yes"]);
    const neither = { ...two, professional: { clearances: [] } };
    expect(repairsOf(rule, neither)).toEqual(["obtain-clearance no", "obtain-clearance no"]);
    expect(repaired(rule, neither)).toBe("yes");
    expect(repairsOf(rule, { assignment: { clearances: ["VOG"] } })).toEqual([]);
  });
});
