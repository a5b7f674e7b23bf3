/**
 * Splits the text of a cell at a separator; a backslash before a character takes away its meaning.
 *
 * @param separator - `|` between entries, `:` between the fields of an entry. A colon before `//` does not separate, so
 *   that URIs can stand in a field as they are.
 * @returns The parts without white space around them, escapes still in place. O(length).
 */
export function splitCell(text: string, separator: "|" | ":"): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === separator && !(separator === ":" && text.startsWith("//", at + 1))) {
      parts.push(text.slice(start, at).trim());
      start = at + 1;
    }
  }
  parts.push(text.slice(start).trim());
  return parts;
}

/** Takes the escapes out of a part. */
export function unescapePart(part: string): string {
  return part.replace(/\\([|:\\])/g, "$1");
}

/** Puts escapes into a text, so that {@link splitCell} leaves it in one piece. */
export function escapePart(text: string): string {
  return text.replace(/[|\\]|:(?!\/\/)/g, "\\$&");
}

/** A cell that says that a list is known to be empty; an empty cell says that it is unknown. */
export const emptyList = "[]";
