import * as z from "zod/mini";
import { formatPath, InzetError, type Issue } from "../errors/index.js";
import { issuesFromZod } from "./issues-from-zod.js";
import { idSchema } from "./primitives.js";
import { type RecordByKind, type RecordKind, recordSchemas } from "./record-kinds.js";

/** What comes out of a validation: the record, or everything that is wrong with it. */
export type Validation<Value> =
  | { readonly valid: true; readonly value: Value }
  | { readonly valid: false; readonly issues: readonly Issue[] };

/** Walks down a schema along a path, through optional wrappers and list entries, and names the fields found there. */
function fieldsOf(schema: z.ZodMiniType, path: readonly (string | number)[]): readonly string[] {
  let current: z.core.$ZodType = schema;
  for (const step of [...path, undefined]) {
    while (current instanceof z.ZodMiniOptional) current = current.def.innerType;
    if (step === undefined) break;
    if (current instanceof z.ZodMiniArray && typeof step === "number") current = current.def.element;
    else if (current instanceof z.ZodMiniObject) current = current.shape[step] ?? current;
  }
  return current instanceof z.ZodMiniObject ? Object.keys(current.shape) : [];
}

/** Finds a `__proto__` key anywhere in parsed data: it would alter objects built from the record, and zod drops it unseen. */
function hostilePath(input: unknown, depth = 0): readonly (string | number)[] | undefined {
  if (typeof input !== "object" || input === null || depth > MAXIMUM_DEPTH) return undefined;
  if (Object.hasOwn(input, "__proto__")) return ["__proto__"];
  for (const key of Object.keys(input)) {
    const found = hostilePath((input as Readonly<Record<string, unknown>>)[key], depth + 1);
    if (found !== undefined) return [Array.isArray(input) ? Number(key) : key, ...found];
  }
  return undefined;
}

/** Records are at most this deep; what is deeper does not follow any schema. */
const MAXIMUM_DEPTH = 8;

/** Takes what was received out of an issue: it may be a name or an address. */
function withoutPersonalData(issue: Issue): Issue {
  if (issue.code !== "WRONG_FORMAT" && issue.code !== "VALUE_UNKNOWN") return { ...issue, received: undefined };
  return { ...issue, received: undefined, message: `${formatPath(issue.path)} must be ${issue.expected}` };
}

/** Leaves one issue of those that say the same of one place: an empty text is too short, and has the wrong form for that. */
function oncePerPlace(issues: readonly Issue[]): readonly Issue[] {
  const places = new Set<string>();
  return issues.filter((issue) => {
    const reason = issue.code === "WRONG_FORMAT" && issue.received === "" ? "OUT_OF_RANGE" : issue.code;
    const place = JSON.stringify([reason, ...issue.path]);
    return !places.has(place) && places.add(place);
  });
}

/**
 * Validates a record against the schema of its kind, with its cross-field rules.
 *
 * @param kind - Kind of record.
 * @param input - Anything: a parsed JSON value, a row of a file, an object.
 * @returns The record as plain data, or every issue found; nothing is repaired or filled in.
 * @remarks Cross-field rules run once the fields themselves are right. References to other records are a matter of
 * {@link professionalReferences} and its likes. O(size of the record).
 * @example
 * ```ts
 * import { validateRecord } from "@inzet/core";
 *
 * const outcome = validateRecord("professional", { id: "p1", claims: [{ skill: "minute-taking", level: 7 }] });
 * if (!outcome.valid) console.log(outcome.issues[0]?.code); // LEVEL_OUT_OF_RANGE
 * ```
 */
export function validateRecord<Kind extends RecordKind>(kind: Kind, input: unknown): Validation<RecordByKind[Kind]> {
  const schema = recordSchemas[kind] as z.ZodMiniType;
  const hostile = hostilePath(input);
  if (hostile !== undefined) {
    const issue: Issue = {
      code: "FIELD_UNKNOWN",
      path: hostile,
      expected: "fields of the record only",
      received: undefined,
      message: "field __proto__ is unknown",
      advice: "remove it",
    };
    return { valid: false, issues: [issue] };
  }
  const outcome = schema.safeParse(input);
  if (outcome.success) return { valid: true, value: outcome.data as RecordByKind[Kind] };
  const issues = oncePerPlace(
    outcome.error.issues.flatMap((raw) => issuesFromZod(raw, input, (path) => fieldsOf(schema, path))),
  );
  return { valid: false, issues: kind === "identity" ? issues.map(withoutPersonalData) : issues };
}

/**
 * Validates a record and hands it back, or throws.
 *
 * @param kind - Kind of record.
 * @param input - Anything.
 * @returns The record as plain data.
 * @throws InzetError `INVALID_RECORD` with every issue.
 * @example
 * ```ts
 * import { parseRecord } from "@inzet/core";
 *
 * const professional = parseRecord("professional", { id: "p1", grade: 11 });
 * console.log(professional.grade); // 11
 * ```
 */
export function parseRecord<Kind extends RecordKind>(kind: Kind, input: unknown): RecordByKind[Kind] {
  const outcome = validateRecord(kind, input);
  if (outcome.valid) return outcome.value;
  throw invalidRecord(kind, input, outcome.issues);
}

/** Builds the error for a record that does not validate; an id that is not one may be a name, and is left out. */
export function invalidRecord(kind: RecordKind, input: unknown, issues: readonly Issue[]): InzetError {
  const given = typeof input === "object" && input !== null ? (input as { id?: unknown }).id : undefined;
  const id = idSchema.safeParse(given).data;
  const name = id === undefined ? kind : `${kind} ${id}`;
  const [first] = issues;
  const more = issues.length > 1 ? ` and ${issues.length - 1} more` : "";
  return new InzetError("INVALID_RECORD", {
    message: `${name} does not validate: ${first?.message ?? "no issue given"}${more}`,
    advice: first?.advice ?? `mend ${issues.length === 1 ? "the field" : "the fields"} named in issues`,
    issues,
    details: { kind, id },
  });
}
