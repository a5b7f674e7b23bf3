import { stripVTControlCharacters } from "node:util";

/**
 * Wraps text at words, line by line; a wrapped line hangs under the text of its first one, past its bullet.
 *
 * @param text - Lines of text; colours take no room.
 * @param width - Most characters in a line, the indent included.
 * @param indent - What stands before every line. Default: nothing.
 */
export function wrapText(text: string, width: number, indent = ""): string {
  return text
    .split("\n")
    .flatMap((line) => wrapLine(line, width - indent.length))
    .map((line) => (line === "" ? "" : indent + line))
    .join("\n");
}

function wrapLine(line: string, width: number): string[] {
  const lead = /^\s*(?:[-–•*+×✓✕?●◐]\s+|\d+[.)]\s+)?/u.exec(line)![0];
  const hang = " ".repeat([...lead].length);
  const lines: string[] = [];
  let current = lead;
  let empty = true;
  for (const word of line.slice(lead.length).split(" ")) {
    const joined = empty ? current + word : `${current} ${word}`;
    if (!empty && [...stripVTControlCharacters(joined)].length > width) {
      lines.push(current);
      current = hang + word;
    } else {
      current = joined;
    }
    empty = false;
  }
  lines.push(current.trimEnd());
  return lines;
}
