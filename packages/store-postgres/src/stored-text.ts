import type { PlainValue } from "@inzet/core";

/** The units of a text as bytes, the high one first: they sort as texts do in JavaScript; UTF-8, even by bytes, does not above U+FFFF. */
export function sortKey(id: string): Buffer {
  return Buffer.from(id, "utf16le").swap16();
}

/**
 * A text as it could be stored, for comparison. What no record can hold becomes the empty text, which no id is: PostgreSQL refuses NUL,
 * and a lone surrogate would become another character on its way.
 */
export function comparable(text: string): string {
  return text.includes("\u0000") || /\p{Cs}/u.test(text) ? "" : text;
}

/** A record or event as it was put, frozen at every level. */
export function readStored<Value>(text: string): Value {
  return frozen(JSON.parse(text) as PlainValue) as Value;
}

function frozen(value: PlainValue): PlainValue {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) frozen(part as PlainValue);
  return Object.freeze(value);
}
