import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InzetError } from "../errors/index.js";
import { storableEvent, storableRecord } from "./storable.js";

function refusal(act: () => unknown): InzetError {
  try {
    act();
  } catch (error) {
    if (error instanceof InzetError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}

function isFrozenThroughout(value: unknown): boolean {
  return (
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(isFrozenThroughout))
  );
}

describe("storableRecord", () => {
  it("copies and freezes at every level", () => {
    const claims = [{ skill: "minute-taking", level: 3 as const }];
    const stored = storableRecord("professional", { id: "p1", claims });
    claims[0] = { skill: "other", level: 3 };
    expect(stored).toEqual({ id: "p1", claims: [{ skill: "minute-taking", level: 3 }] });
    expect(isFrozenThroughout(stored)).toBe(true);
  });

  it("leaves out what is undefined, and writes 0 for −0", () => {
    const stored = storableRecord("professional", { id: "p1", grade: undefined, travelLimitKm: -0 });
    expect(Object.keys(stored)).toEqual(["id", "travelLimitKm"]);
    expect(Object.is(stored.travelLimitKm, 0)).toBe(true);
  });

  it("refuses what the schema refuses, with the schema's issues", () => {
    const error = refusal(() => storableRecord("professional", { id: "p1", grade: Number.NaN, grad: 2 }));
    expect(error.code).toBe("INVALID_RECORD");
    expect(error.issues.map((issue) => issue.code)).toContain("FIELD_UNKNOWN");
    expect(error.message).toContain("\nTry: ");
  });

  it.each([
    ["NUL", { id: "p1", qualifications: ["fine", "a\u0000b"] }, ["qualifications", 1]],
    ["a lone surrogate", { id: "p1", qualifications: ["\ud800"] }, ["qualifications", 0]],
  ])("refuses text with %s, and says where", (_name, record, path) => {
    const error = refusal(() => storableRecord("professional", record));
    expect(error.issues).toEqual([expect.objectContaining({ code: "WRONG_FORMAT", path })]);
  });

  it("keeps text with whole surrogate pairs", () => {
    expect(storableRecord("professional", { id: "p1", qualifications: ["🌊"] }).qualifications).toEqual(["🌊"]);
  });

  it("refuses fields named __proto__, which the schema passes over in weights", () => {
    const error = refusal(() =>
      storableRecord("policy", JSON.parse('{"id":"a","weights":{"__proto__":1,"skills":2}}')),
    );
    expect(error.issues).toEqual([expect.objectContaining({ code: "FIELD_UNKNOWN", path: ["weights", "__proto__"] })]);
  });

  it("tells nothing about a person in an error", () => {
    const record = { professional: "p1", email: "jan@example", name: "Jan ".repeat(200), telefoon: "0612345678" };
    const error = refusal(() => storableRecord("identity", record));
    expect(error.issues).toHaveLength(3);
    expect(JSON.stringify([error.message, error.issues, error.details])).not.toMatch(/jan|06/i);
  });
});

describe("storableEvent", () => {
  it("keeps whatever JSON can hold", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!text.includes('"__proto__"') && !/\\u0000|\\ud[89a-f]/i.test(text) && !holdsLargeNumber(value));
        const stored = storableEvent({ value } as never, 0);
        expect(JSON.stringify(stored)).toBe(JSON.stringify({ value }));
        expect(isFrozenThroughout(stored)).toBe(true);
      }),
      { seed: 5, numRuns: 500 },
    );
  });

  it("keeps numbers up to 2^53 − 1", () => {
    const event = { most: Number.MAX_SAFE_INTEGER, least: Number.MIN_SAFE_INTEGER, small: 5e-324, third: 1 / 3 };
    expect(storableEvent(event, 0)).toEqual(event);
  });

  const circle: Record<string, unknown> = { type: "round" };
  circle.self = circle;
  it.each([
    ["NaN", { n: Number.NaN }, ["n"]],
    ["an infinity", { list: [1, Number.POSITIVE_INFINITY] }, ["list", 1]],
    ["a number beyond 2^53 − 1", { list: [1, 2 ** 53] }, ["list", 1]],
    ["a number beyond −(2^53 − 1)", { n: -1e300 }, ["n"]],
    ["a bigint", { n: 1n }, ["n"]],
    ["a function", { f: () => 1 }, ["f"]],
    ["a date", { on: new Date(0) }, ["on"]],
    ["a map", { m: new Map() }, ["m"]],
    ["a hole in a list", { list: new Array<number>(1) }, ["list", 0]],
    ["a name with NUL", { "a\u0000": 1 }, ["a\u0000"]],
    ["a list", [], []],
    ["a text", "event", []],
    ["nothing", undefined, []],
  ])("refuses %s, and says where", (_name, event, path) => {
    const error = refusal(() => storableEvent(event, 3));
    expect(error.code).toBe("INVALID_RECORD");
    expect(error.issues).toEqual([expect.objectContaining({ path })]);
    expect(error.message).toContain("event 3");
  });

  it("refuses circles", () => {
    expect(refusal(() => storableEvent(circle, 0)).message).toContain("circular");
  });
});

function holdsLargeNumber(value: unknown): boolean {
  if (typeof value === "number") return Math.abs(value) > Number.MAX_SAFE_INTEGER;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLargeNumber);
}
