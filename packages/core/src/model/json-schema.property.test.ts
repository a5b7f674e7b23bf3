import { arbitraries } from "@inzet/testkit";
import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatPath, type Issue } from "../errors/index.js";
import { recordJsonSchema } from "./json-schema.js";
import { type RecordKind, recordKinds } from "./record-kinds.js";
import { validateRecord } from "./validate.js";

const seed = 20261201;
const all = arbitraries();
// Days and e-mail addresses come with a pattern that says it all; the format is a note for readers.
const ajv = new Ajv2020({ strict: true, formats: { date: true, email: true } });
const compiled = new Map<RecordKind, ValidateFunction>(
  recordKinds.map((kind) => [kind, ajv.compile(recordJsonSchema(kind) as AnySchema)]),
);

/** Rules between fields, which have no place in a JSON Schema. */
function isCrossField(issue: Issue): boolean {
  if (issue.code === "OUT_OF_RANGE")
    return issue.message.includes("must not exceed seats") || formatPath(issue.path) === "flexibility";
  return /^(END_|MINIMUM_|REPEATED_|CLAIMED_|LEARN_|OVERLAPPING_)/.test(issue.code);
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0, 6, 19, 2.5, 1e6, "", "x y", "31-12-2025", "2026-02-30", "B2", [], {}),
  fc.constantFrom<unknown>([null], ["woo", "woo"], { start: "2026-01-01" }, { status: "granted" }, "granted", "nl"),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Puts a value in a place of a record, picked by a number; in a list or object, in a place of that. */
function replaceAt(value: unknown, place: number, by: unknown): unknown {
  if (typeof value !== "object" || value === null) return by;
  const keys = Object.keys(value);
  if (keys.length === 0) return by;
  const key = keys[place % keys.length]!;
  const rest = Math.floor(place / keys.length);
  const inner = (value as Record<string, unknown>)[key];
  const next = rest % 2 === 0 ? by : replaceAt(inner, Math.floor(rest / 2), by);
  if (Array.isArray(value)) return value.map((old, position) => (String(position) === key ? next : old));
  return { ...value, [key]: next };
}

describe.each(recordKinds)(`JSON Schema of a %s, seed ${seed}`, (kind) => {
  const agrees = compiled.get(kind)!;

  it("is valid under draft 2020-12, refuses unknown fields, and describes every field", () => {
    const schema = recordJsonSchema(kind) as {
      $schema: string;
      additionalProperties: boolean;
      properties: Record<string, { description?: string }>;
    };
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(ajv.validateSchema(schema)).toBe(true);
    expect(schema.additionalProperties).toBe(false);
    for (const [name, field] of Object.entries(schema.properties)) {
      expect(field.description, name).toMatch(/^\S.*\.$/);
    }
  });

  it("accepts what validates", () => {
    fc.assert(
      fc.property(all[kind] as fc.Arbitrary<unknown>, (record) => {
        expect(agrees(record), JSON.stringify(agrees.errors)).toBe(true);
      }),
      { seed, numRuns: 100 },
    );
  });

  it("agrees on records with one strange value in them", () => {
    fc.assert(
      fc.property(all[kind] as fc.Arbitrary<unknown>, fc.nat(5000), strange, (record, place, value) => {
        const broken = replaceAt(record, place, value);
        const outcome = validateRecord(kind, broken);
        const wrong = outcome.valid ? [] : outcome.issues.filter((issue) => !isCrossField(issue));
        expect(agrees(broken), JSON.stringify({ broken, wrong, errors: agrees.errors })).toBe(wrong.length === 0);
      }),
      { seed, numRuns: 300 },
    );
  });
});
