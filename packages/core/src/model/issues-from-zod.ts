import type * as z from "zod/mini";
import { formatPath, type Issue, type IssueCode, suggest } from "../errors/index.js";

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

/** Shows a value in a message, shortened; personal data can sit in long texts. */
function show(value: unknown): string {
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

function rangeIssue(
  raw: RawIssue & { code: "too_small" | "too_big" },
  path: (string | number)[],
  received: unknown,
): Issue {
  const unit = raw.origin === "string" ? " characters" : raw.origin === "array" ? " entries" : "";
  const exclusive = raw.inclusive === false;
  const expected =
    raw.code === "too_small"
      ? `${exclusive ? "more than" : "at least"} ${raw.minimum}${unit}`
      : `${exclusive ? "less than" : "at most"} ${raw.maximum}${unit}`;
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
  const shown = unit === "" ? `${name} ${show(received)}` : name;
  return build("OUT_OF_RANGE", path, expected, received, `${shown} must be ${expected}`);
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

/** Recognises the Dutch way of writing a date, and says how it is written here. */
function dateAdvice(received: unknown): string | undefined {
  if (typeof received !== "string") return undefined;
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(received);
  if (parts === null) return undefined;
  const [, day = "", month = "", year = ""] = parts;
  return `did you mean ${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}?`;
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
  const advice = received === null ? "leave the field out when it is unknown" : undefined;
  return build(
    "WRONG_TYPE",
    path,
    expected,
    received,
    `${name === "" ? "record" : name} must be ${expected}, not ${kindOf(received)}`,
    advice,
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
    default:
      return [build("INVALID_VALUE", path, "a valid value", received, raw.message)];
  }
}
