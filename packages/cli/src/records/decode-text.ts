import { InzetError } from "@inzet/core";

const strict = new TextDecoder("utf-8", { fatal: true, ignoreBOM: false });

/**
 * Decodes the bytes of a file as UTF-8, with or without a byte order mark.
 *
 * @param bytes - The whole file.
 * @param file - Its path, for messages.
 * @returns The text, without the mark.
 * @throws InzetError `INVALID_RECORD` when the bytes are not UTF-8, with the line of the first that is not.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  try {
    return strict.decode(bytes);
  } catch (cause) {
    const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const line = lineOfFirstBadByte(bytes);
    throw new InzetError("INVALID_RECORD", {
      message: `${file} must be UTF-8 text, and ${wide ? "is UTF-16" : `is not on line ${line}`}`,
      advice: 'save it as "CSV UTF-8" in a spreadsheet, or convert it with iconv.',
      details: { file, line },
      cause,
    });
  }
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  // Lines are decoded one by one: a UTF-8 sequence never holds a line feed.
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed + 1;
    try {
      strict.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    line++;
    start = end;
  }
  return line;
}
