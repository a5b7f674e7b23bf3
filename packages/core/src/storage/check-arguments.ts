import { InzetError, suggest } from "../errors/index.js";
import { type RecordKind, recordKinds } from "../model/index.js";

/** Limits that every page of a store shares. */
export const pageLimit = { default: 1000, maximum: 10_000 } as const;

/** Throws `INVALID_OPTION` unless a word is a kind of record. */
export function checkKind(kind: unknown): asserts kind is RecordKind {
  if (recordKinds.includes(kind as RecordKind)) return;
  const near = typeof kind === "string" ? suggest(kind, recordKinds) : undefined;
  throw new InzetError("INVALID_OPTION", {
    message: `kind ${show(kind)} must be one of ${recordKinds.join(", ")}`,
    advice: near ?? recordKinds[0] ?? "",
    details: { kind, suggestion: near },
  });
}

/** Throws `INVALID_OPTION` unless a key is a text. */
export function checkId(name: string, id: unknown): asserts id is string {
  if (typeof id === "string") return;
  throw new InzetError("INVALID_OPTION", {
    message: `${name} ${show(id)} must be a text`,
    advice: "pass the key that recordKey gives",
    details: { name },
  });
}

/** Throws `INVALID_OPTION` unless a name can name a stream. */
export function checkStream(stream: unknown): asserts stream is string {
  if (typeof stream === "string" && /^[^\s\p{Cc}\p{Cs}]{1,200}$/u.test(stream)) return;
  throw new InzetError("INVALID_OPTION", {
    message: `stream ${show(stream)} must have 1 to 200 characters, none of them white space or control characters`,
    advice: "join words with a colon or a hyphen, such as proposal:p1:a1",
    details: { stream },
  });
}

/** Throws `INVALID_OPTION` unless events come as a list. */
export function checkEvents(events: unknown): asserts events is readonly unknown[] {
  if (Array.isArray(events)) return;
  throw new InzetError("INVALID_OPTION", {
    message: `events ${show(events)} must be a list`,
    advice: "put a single event between square brackets",
  });
}

/** Hands back a whole number of an option, or its default; throws `INVALID_OPTION` outside `[minimum, maximum]`. */
export function wholeNumber<Absent extends number | undefined>(
  name: string,
  value: unknown,
  range: { readonly minimum: number; readonly maximum?: number; readonly otherwise: Absent },
): number | Absent {
  if (value === undefined) return range.otherwise;
  const { minimum, maximum = Number.MAX_SAFE_INTEGER } = range;
  if (Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum) {
    return value as number;
  }
  throw new InzetError("INVALID_OPTION", {
    message: `${name} ${show(value)} must be a whole number from ${minimum} to ${maximum}`,
    advice: `leave ${name} out, or pass a number in the range`,
    details: { name, value, minimum, maximum },
  });
}

/** The `limit` of a page. */
export function pageSize(limit: unknown): number {
  return wholeNumber("limit", limit, { minimum: 1, maximum: pageLimit.maximum, otherwise: pageLimit.default });
}

function show(value: unknown): string {
  const text = typeof value === "string" ? JSON.stringify(value) : String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
