/** The units of a text as bytes, the high one first: bytes in this order sort as texts do in JavaScript, UTF-8 does not above U+FFFF. */
export function sortKey(id: string): Uint8Array {
  return Buffer.from(id, "utf16le").swap16();
}

/**
 * A text as it would be stored, for comparison. What no record can hold becomes the empty text, which no id is: on its way to SQLite
 * it would be cut short at NUL, and a lone surrogate would become another character.
 */
export function comparable(text: string): string {
  return text.includes("\u0000") || /\p{Cs}/u.test(text) ? "" : text;
}

/** A record or event as it was put, frozen at every level. */
export function readStored<Value>(text: string): Value {
  return frozen(JSON.parse(text) as Value);
}

/** In place. Most of a record is texts in lists: they are looked at, and not gone into. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (const part of value) if (typeof part === "object") frozen(part);
  } else {
    for (const name in value) if (typeof value[name] === "object") frozen(value[name]);
  }
  return Object.freeze(value);
}
