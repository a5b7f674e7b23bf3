import type * as z from "zod/mini";
import { formatPath, type Issue, type IssueCode, suggest } from "../errors/index.js";
import { dateAdvice } from "./date-advice.js";

type RawIssue = z.core.$ZodIssue;

const typeNames: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
  date: "a date",
};

/** Reads the value at a path of the input; `undefined` when the path leads nowhere. */
function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeNames[typeof value] ?? typeof value;
}

/** Shows a value in a message, shortened; of an object only that it is one, for what it says of itself cannot be trusted. */
function show(value: unknown): string {
  if (typeof value === "object" && value !== null) return kindOf(value);
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function build(
  code: IssueCode,
  path: readonly (string | number)[],
  expected: string,
  received: unknown,
  message: string,
  advice?: string,
): Issue {
  return advice === undefined
    ? { code, path, expected, received, message }
    : { code, path, expected, received, message, advice };
}

function isLevel(path: readonly (string | number)[]): boolean {
  return path.at(-1) === "level" && (path[0] === "claims" || path[0] === "requirements");
}

function unitOf(origin: string, single: boolean): string {
  if (origin === "string") return single ? " character" : " characters";
  if (origin === "array") return single ? " entry" : " entries";
  return "";
}

function rangeIssue(
  raw: RawIssue & { code: "too_small" | "too_big" },
  path: (string | number)[],
  received: unknown,
): Issue {
  const bound = raw.code === "too_small" ? raw.minimum : raw.maximum;
  const unit = unitOf(raw.origin, Number(bound) === 1);
  const exclusive = raw.inclusive === false;
  const side = raw.code === "too_small" ? (exclusive ? "more than" : "at least") : exclusive ? "less than" : "at most";
  const expected = `${side} ${bound}${unit}`;
  const name = formatPath(path);
  if (isLevel(path)) {
    return build(
      "LEVEL_OUT_OF_RANGE",
      path,
      "a whole number from 1 to 5",
      received,
      `level ${show(received)} must lie between 1 and 5`,
      "1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert",
    );
  }
  const must = unit === "" ? `${name} ${show(received)} must be` : `${name} must have`;
  return build("OUT_OF_RANGE", path, expected, received, `${must} ${expected}`);
}

function formatIssueOf(
  raw: RawIssue & { code: "invalid_format" },
  path: (string | number)[],
  received: unknown,
): Issue {
  const name = formatPath(path);
  if (raw.format === "date") {
    return build(
      "WRONG_FORMAT",
      path,
      "a day, YYYY-MM-DD",
      received,
      `${name} ${show(received)} must be a day that exists, written YYYY-MM-DD`,
      dateAdvice(received),
    );
  }
  if (raw.format === "email") {
    return build("WRONG_FORMAT", path, "an e-mail address", received, `${name} must be an e-mail address`);
  }
  const expected = raw.message.startsWith("Invalid") ? `a text of the form ${raw.format}` : raw.message;
  return build("WRONG_FORMAT", path, expected, received, `${name} ${show(received)} must be ${expected}`);
}

function typeAdvice(expected: string, received: unknown, name: string): string | undefined {
  if (received === null && name !== "") return "leave the field out when it is unknown";
  if ((expected === "number" || expected === "int") && typeof received === "string" && /^-?\d+(\.\d+)?$/.test(received))
    return `write ${received} without quotes`;
  return undefined;
}

function typeIssue(raw: RawIssue & { code: "invalid_type" }, path: (string | number)[], received: unknown): Issue {
  const expected = typeNames[raw.expected] ?? `a value of type ${raw.expected}`;
  const name = formatPath(path);
  if (received === undefined) {
    return build(
      "FIELD_MISSING",
      path,
      expected,
      received,
      `${name === "" ? "record" : name} is missing`,
      `add ${expected}`,
    );
  }
  if (isLevel(path) && typeof received === "number") {
    return build(
      "LEVEL_OUT_OF_RANGE",
      path,
      "a whole number from 1 to 5",
      received,
      `level ${show(received)} must be a whole number from 1 to 5`,
      "1 novice, 2 advanced beginner, 3 competent, 4 proficient, 5 expert",
    );
  }
  const fraction = raw.expected === "int" && typeof received === "number";
  return build(
    "WRONG_TYPE",
    path,
    expected,
    received,
    `${name === "" ? "record" : name} must be ${expected}, not ${fraction ? show(received) : kindOf(received)}`,
    typeAdvice(raw.expected, received, name),
  );
}

/**
 * Turns one zod issue into issues of our own: one for each unknown field, one otherwise.
 *
 * @param raw - The issue as zod reports it.
 * @param input - The whole record, from which the received value is read.
 * @param fieldsAt - Names of the fields that the schema knows at a path, for suggestions.
 */
export function issuesFromZod(
  raw: RawIssue,
  input: unknown,
  fieldsAt: (path: readonly (string | number)[]) => readonly string[],
): Issue[] {
  const path = raw.path.map((step) => (typeof step === "number" ? step : String(step)));
  const received = valueAt(input, raw.path);
  switch (raw.code) {
    case "custom": {
      const issue = raw.params?.issue as Issue | undefined;
      return [
        issue === undefined ? build("INVALID_VALUE", path, "a valid value", received, raw.message) : { ...issue, path },
      ];
    }
    case "unrecognized_keys": {
      const known = fieldsAt(path);
      return raw.keys.map((key) => {
        const near = suggest(key, known);
        const advice = near === undefined ? "remove it" : `did you mean ${near}?`;
        return build(
          "FIELD_UNKNOWN",
          [...path, key],
          `one of ${known.join(", ")}`,
          valueAt(input, [...raw.path, key]),
          `field ${key} is unknown`,
          advice,
        );
      });
    }
    case "invalid_type":
      return [typeIssue(raw, path, received)];
    case "too_small":
    case "too_big":
      return [rangeIssue(raw, path, received)];
    case "invalid_format":
      return [formatIssueOf(raw, path, received)];
    case "invalid_value": {
      const words = raw.values.map(String);
      const near = typeof received === "string" ? suggest(received, words) : undefined;
      const name = formatPath(path);
      if (received === undefined)
        return [
          build(
            "FIELD_MISSING",
            path,
            `one of ${words.join(", ")}`,
            received,
            `${name} is missing`,
            `add one of ${words.join(", ")}`,
          ),
        ];
      return [
        build(
          "VALUE_UNKNOWN",
          path,
          `one of ${words.join(", ")}`,
          received,
          `${name} ${show(received)} must be one of ${words.join(", ")}`,
          near === undefined ? undefined : `did you mean ${near}?`,
        ),
      ];
    }
    case "invalid_key": {
      const key = String(path.at(-1));
      const name = formatPath(path.slice(0, -1));
      const expected = "an id without white space or control characters";
      return [build("WRONG_FORMAT", path, expected, key, `name ${show(key)} in ${name} must be ${expected}`)];
    }
    default:
      return [build("INVALID_VALUE", path, "a valid value", received, raw.message)];
  }
}
