/** Turns offsets in a text into lines and columns. */
export class LineIndex {
  readonly #starts: number[] = [0];

  /** @param text - Any text; lines end with LF, CRLF or CR. O(length). */
  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) this.#starts.push(at + 1);
    }
  }

  /** Line and column of an offset, both from 1; columns count UTF-16 units. O(log lines). */
  at(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - this.#starts[low]! + 1 };
  }
}
