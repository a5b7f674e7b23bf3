import { formatPath, type Issue } from "../errors/index.js";
import type { PlainObject, PlainValue } from "./port.js";

/** Deeper values are taken for a mistake; the deepest record has 5 levels. */
const deepest = 64;

/** Where a value stands, innermost first: a list is only made of it when something is wrong there. */
interface Place {
  readonly within: Place | undefined;
  readonly step: string | number;
  readonly depth: number;
}

function pathOf(place: Place | undefined): (string | number)[] {
  const path: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.within) path.push(at.step);
  return path.reverse();
}

function inside(within: Place | undefined, step: string | number): Place {
  return { within, step, depth: (within?.depth ?? 0) + 1 };
}

/** What comes of a copy: the copy, or why the value cannot be kept. */
export interface PlainCopy {
  readonly value: PlainValue;
  readonly issues: readonly Issue[];
}

/** Copies a value field by field; the copy shares nothing with the original and is frozen at every level. */
export function plainCopy(input: unknown): PlainCopy {
  const issues: Issue[] = [];
  const value = copy(input, undefined, issues);
  return { value, issues };
}

function refuse(
  issues: Issue[],
  code: Issue["code"],
  place: Place | undefined,
  expected: string,
  received: string,
): null {
  const path = pathOf(place);
  const name = path.length === 0 ? "the value" : formatPath(path);
  issues.push({ code, path, expected, received: undefined, message: `${name} must be ${expected}, not ${received}` });
  return null;
}

function copy(input: unknown, place: Place | undefined, issues: Issue[]): PlainValue {
  switch (typeof input) {
    case "string":
      checkText(input, place, issues);
      return input;
    case "boolean":
      return input;
    case "number":
      if (!Number.isFinite(input)) return refuse(issues, "WRONG_TYPE", place, "a finite number", String(input));
      if (Math.abs(input) > Number.MAX_SAFE_INTEGER) {
        return refuse(issues, "OUT_OF_RANGE", place, "a number between −(2^53 − 1) and 2^53 − 1", String(input));
      }
      return input === 0 ? 0 : input; // −0 does not survive every database
    case "object":
      if (input === null) return null;
      if (place !== undefined && place.depth >= deepest) {
        return refuse(issues, "INVALID_VALUE", place, `at most ${deepest} levels deep`, "deeper or circular");
      }
      return Array.isArray(input) ? copyList(input, place, issues) : copyObject(input, place, issues);
    default:
      return refuse(issues, "WRONG_TYPE", place, "plain data", typeof input);
  }
}

function copyList(input: readonly unknown[], place: Place | undefined, issues: Issue[]): PlainValue {
  const list: PlainValue[] = [];
  // By index: holes have to be seen, they are not plain data.
  for (let position = 0; position < input.length; position++) {
    const value = input[position];
    list.push(isSimple(value) ? value : copy(value, inside(place, position), issues));
  }
  return Object.freeze(list);
}

function copyObject(input: object, place: Place | undefined, issues: Issue[]): PlainValue {
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(issues, "WRONG_TYPE", place, "plain data", "an instance of a class");
  }
  const fields: Record<string, PlainValue> = {};
  for (const field of Object.keys(input)) {
    const value = (input as Readonly<Record<string, unknown>>)[field];
    if (value === undefined) continue;
    if (field === "__proto__") refuse(issues, "FIELD_UNKNOWN", inside(place, field), "left out", "a field");
    else {
      if (suspectText.test(field)) checkText(field, inside(place, field), issues);
      fields[field] = isSimple(value) ? value : copy(value, inside(place, field), issues);
    }
  }
  return Object.freeze(fields as PlainObject);
}

/** Most values are kept as they are, and need no word about where they stand. */
function isSimple(value: unknown): value is string | number | boolean {
  switch (typeof value) {
    case "string":
      return !suspectText.test(value);
    case "number":
      return value !== 0 && Math.abs(value) <= Number.MAX_SAFE_INTEGER;
    default:
      return typeof value === "boolean";
  }
}

/** NUL and halves of surrogate pairs, also those that have their other half: a quicker look before the exact one. */
export const suspectText = /[\0\ud800-\udfff]/;

/** NUL, or a half of a surrogate pair without the other. */
export const unfitText = /\0|\p{Cs}/u;

function checkText(text: string, place: Place | undefined, issues: Issue[]): void {
  if (unfitText.test(text)) {
    refuse(issues, "WRONG_FORMAT", place, "text without NUL and lone surrogates", "one that holds some");
  }
}
