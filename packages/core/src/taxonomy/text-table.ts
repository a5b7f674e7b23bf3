/** Texts as UTF-8 in one array: text `i` lies in `[offsets[i], offsets[i + 1])`, and ends with a line feed that is not part of it. */
export interface TextTable {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/**
 * Packs texts into a table.
 *
 * @param texts - Any texts; lone surrogates become U+FFFD, as UTF-8 cannot hold them.
 * @returns The table. O(characters).
 */
export function packTexts(texts: readonly string[]): TextTable {
  const offsets = new Uint32Array(texts.length + 1);
  let room = 0;
  for (const text of texts) room += text.length + 1;
  // Most text is ASCII, so this guess is near; it grows by half when it is short.
  let bytes = new Uint8Array(room + 64);
  let end = 0;
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at]!;
    const needed = end + text.length * 3 + 1;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, Math.ceil(bytes.length * 1.5)));
      larger.set(bytes.subarray(0, end));
      bytes = larger;
    }
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    bytes[end++] = 10;
    offsets[at + 1] = end;
  }
  return { offsets, bytes: bytes.slice(0, end) };
}

/** Reads text `at` of a table. O(its length). */
export function textAt(table: TextTable, at: number): string {
  const from = table.offsets[at]!;
  const to = table.offsets[at + 1]! - 1;
  return to <= from ? "" : decoder.decode(table.bytes.subarray(from, to));
}

/** Reads all texts of a table at once: faster than one by one. O(characters). */
export function allTexts(table: TextTable): string[] {
  const count = table.offsets.length - 1;
  const whole = decoder.decode(table.bytes);
  const texts = new Array<string>(count);
  const allAscii = whole.length === table.bytes.length;
  for (let at = 0; at < count; at++) {
    texts[at] = allAscii ? whole.slice(table.offsets[at]!, table.offsets[at + 1]! - 1) : textAt(table, at);
  }
  return texts;
}
