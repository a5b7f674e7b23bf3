import type * as z from "zod/mini";
import { type RecordKind, recordSchemas } from "../model/index.js";

type Test = (value: unknown) => boolean;

/** What zod keeps of a schema, as far as it is used here. */
interface Inside {
  readonly def: {
    readonly type: string;
    readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
    readonly element?: z.core.$ZodType;
    readonly innerType?: z.core.$ZodType;
    readonly keyType?: z.core.$ZodType;
    readonly valueType?: z.core.$ZodType;
    readonly entries?: Readonly<Record<string, unknown>>;
    readonly checks?: readonly Checking[];
  };
  readonly check?: Checking["_zod"]["check"];
}

interface Checking {
  readonly _zod: { readonly check: (payload: Payload) => unknown };
}

interface Payload {
  value: unknown;
  issues: unknown[];
}

const tests = new Map<RecordKind, Test>();

/**
 * Tells whether plain data validates for certain: a quick yes for what is well, which is nearly everything that is stored. After a no the
 * schema itself has the word.
 *
 * @param copy - What `plainCopy` made: without `undefined`, class instances and `__proto__`.
 * @remarks The schema is walked once, into functions that make nothing; they ask the schema's own checks. About a fifth of the time of a
 * whole validation, which copies at every level.
 */
export function surelyValid(kind: RecordKind, copy: unknown): boolean {
  let test = tests.get(kind);
  if (test === undefined) {
    test = testOf(recordSchemas[kind]);
    tests.set(kind, test);
  }
  return test(copy);
}

function testOf(schema: z.core.$ZodType): Test {
  const { def, check } = schema._zod as unknown as Inside;
  const structure = structureOf(def);
  // A format, such as a day, is a check of its own schema.
  const checks = [...(check === undefined ? [] : [schema as unknown as Checking]), ...(def.checks ?? [])];
  if (checks.length === 0) return structure;
  return (value) => {
    if (!structure(value)) return false;
    const payload: Payload = { value, issues: [] };
    for (const each of checks) {
      each._zod.check(payload);
      if (payload.issues.length > 0) return false;
    }
    return true;
  };
}

function structureOf(def: Inside["def"]): Test {
  switch (def.type) {
    case "string":
      return (value) => typeof value === "string";
    case "number":
      return (value) => typeof value === "number";
    case "boolean":
      return (value) => typeof value === "boolean";
    case "enum": {
      const values = new Set(Object.values(def.entries!));
      return (value) => values.has(value);
    }
    case "optional":
      return testOf(def.innerType!);
    case "array": {
      const test = testOf(def.element!);
      return (value) => Array.isArray(value) && value.every(test);
    }
    case "record":
      return recordTest(testOf(def.keyType!), testOf(def.valueType!));
    case "object":
      return objectTest(def.shape!);
    default:
      // Of another sort of schema nothing is certain.
      return () => false;
  }
}

function recordTest(key: Test, each: Test): Test {
  return (value) => isObject(value) && Object.keys(value).every((name) => key(name) && each(value[name]));
}

/** All objects are strict: a field that is not named is a mistake. */
function objectTest(shape: Readonly<Record<string, z.core.$ZodType>>): Test {
  const fields = new Map(Object.entries(shape).map(([name, schema]) => [name, testOf(schema)]));
  const required = Object.keys(shape).filter(
    (name) => (shape[name]!._zod as unknown as Inside).def.type !== "optional",
  );
  return (value) => {
    if (!isObject(value)) return false;
    for (const name of required) if (!Object.hasOwn(value, name)) return false;
    for (const name of Object.keys(value)) {
      const test = fields.get(name);
      if (test === undefined || !test(value[name])) return false;
    }
    return true;
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
