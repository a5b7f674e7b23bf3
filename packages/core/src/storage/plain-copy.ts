import { formatPath, type Issue } from "../errors/index.js";
import type { PlainObject, PlainValue } from "./port.js";

/** Deeper values are taken for a mistake; the deepest record has 5 levels. */
const deepest = 64;

type Path = readonly (string | number)[];

/** What comes of a copy: the copy, or why the value cannot be kept. */
export interface PlainCopy {
  readonly value: PlainValue;
  readonly issues: readonly Issue[];
}

/** Copies a value field by field; the copy shares nothing with the original and is frozen at every level. */
export function plainCopy(input: unknown): PlainCopy {
  const issues: Issue[] = [];
  const value = copy(input, [], issues);
  return { value, issues };
}

function refuse(issues: Issue[], code: Issue["code"], path: Path, expected: string, received: string): null {
  const name = path.length === 0 ? "the value" : formatPath(path);
  issues.push({ code, path, expected, received: undefined, message: `${name} must be ${expected}, not ${received}` });
  return null;
}

function copy(input: unknown, path: Path, issues: Issue[]): PlainValue {
  switch (typeof input) {
    case "string":
      checkText(input, path, issues);
      return input;
    case "boolean":
      return input;
    case "number":
      if (!Number.isFinite(input)) return refuse(issues, "WRONG_TYPE", path, "a finite number", String(input));
      return input === 0 ? 0 : input; // −0 does not survive every database
    case "object":
      if (input === null) return null;
      if (path.length >= deepest) {
        return refuse(issues, "INVALID_VALUE", path, `at most ${deepest} levels deep`, "deeper or circular");
      }
      return Array.isArray(input) ? copyList(input, path, issues) : copyObject(input, path, issues);
    default:
      return refuse(issues, "WRONG_TYPE", path, "plain data", typeof input);
  }
}

function copyList(input: readonly unknown[], path: Path, issues: Issue[]): PlainValue {
  const list: PlainValue[] = [];
  // By index: holes have to be seen, they are not plain data.
  for (let position = 0; position < input.length; position++) {
    list.push(copy(input[position], [...path, position], issues));
  }
  return Object.freeze(list);
}

function copyObject(input: object, path: Path, issues: Issue[]): PlainValue {
  const prototype: unknown = Object.getPrototypeOf(input);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    return refuse(issues, "WRONG_TYPE", path, "plain data", "an instance of a class");
  }
  const fields: Record<string, PlainValue> = {};
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined) continue;
    const place = [...path, field];
    if (field === "__proto__") refuse(issues, "FIELD_UNKNOWN", place, "left out", "a field");
    else {
      checkText(field, place, issues);
      fields[field] = copy(value, place, issues);
    }
  }
  return Object.freeze(fields as PlainObject);
}

function checkText(text: string, path: Path, issues: Issue[]): void {
  if (text.includes("\u0000") || /\p{Cs}/u.test(text)) {
    refuse(issues, "WRONG_FORMAT", path, "text without NUL and lone surrogates", "one that holds some");
  }
}
