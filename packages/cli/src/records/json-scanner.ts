import type { Path } from "./raw-row.js";

/** What is wrong with a text that should be JSON, and where. */
export interface JsonFault {
  /** Position in the text. */
  readonly offset: number;
  /** What should have stood there. */
  readonly expected: string;
  /** What stands there: one character in quotes, or the end of the text. */
  readonly found: string;
}

/** A key that stands twice in one object; `JSON.parse` would keep the last and drop the others without a word. */
export interface RepeatedKey {
  readonly offset: number;
  readonly path: Path;
}

class SyntaxFault extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
  ) {
    super(expected);
  }
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const deepest = 500;
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/**
 * Walks over JSON text (RFC 8259) without building values, and knows where everything stands.
 *
 * @remarks `JSON.parse` says too little about positions to point at a field. Walking is O(characters).
 */
export class JsonScanner {
  readonly #text: string;
  readonly #repeated: RepeatedKey[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The first thing that makes the text no JSON; `undefined` when it is JSON. */
  fault(): JsonFault | undefined {
    try {
      const end = this.#space(this.#value(this.#space(0), [], 0));
      if (end < this.#text.length) throw new SyntaxFault(end, "the end of the text");
      return undefined;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      const character = this.#text.codePointAt(error.offset);
      const found = character === undefined ? "the end of the text" : JSON.stringify(String.fromCodePoint(character));
      return { offset: error.offset, expected: error.expected, found };
    }
  }

  /** Keys that stand twice in one object, in the order of the text; known once {@link JsonScanner.fault} has found none. */
  get repeatedKeys(): readonly RepeatedKey[] {
    return this.#repeated;
  }

  /** Where the entries of a list start. The text must be JSON. */
  entries(list: number): number[] {
    const starts: number[] = [];
    let at = this.#space(list + 1);
    while (this.#text.charCodeAt(at) !== CLOSE_LIST) {
      starts.push(at);
      at = this.#space(this.#value(at, undefined, 0));
      if (this.#text.charCodeAt(at) === COMMA) at = this.#space(at + 1);
    }
    return starts;
  }

  /**
   * Finds where the value at a path starts, counted from the value at `start`. The text must be JSON.
   *
   * @returns The offset; of the innermost value around it when a field is absent.
   */
  find(start: number, path: Path): number {
    let offset = this.#space(start);
    for (const step of path) {
      const next = this.#child(offset, step);
      if (next === undefined) return offset;
      offset = next;
    }
    return offset;
  }

  #child(start: number, step: string | number): number | undefined {
    const kind = this.#text.charCodeAt(start);
    if (kind === OPEN_LIST && typeof step === "number") return this.entries(start)[step];
    if (kind !== OPEN_OBJECT || typeof step === "number") return undefined;
    let found: number | undefined;
    let at = this.#space(start + 1);
    while (this.#text.charCodeAt(at) !== CLOSE_OBJECT) {
      const end = this.#string(at);
      const key = this.#keyText(at, end);
      const value = this.#space(this.#space(end) + 1);
      // The last of repeated keys is the one that JSON.parse keeps.
      if (key === step) found = value;
      at = this.#space(this.#value(value, undefined, 0));
      if (this.#text.charCodeAt(at) === COMMA) at = this.#space(at + 1);
    }
    return found;
  }

  #space(from: number): number {
    let at = from;
    for (;;) {
      const code = this.#text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return at;
      at++;
    }
  }

  /** Walks over a value and gives the offset after it; repeated keys are noted when a path is given. */
  #value(at: number, path: Path | undefined, depth: number): number {
    const code = this.#text.charCodeAt(at);
    if (code === QUOTE) return this.#string(at);
    if (code === OPEN_OBJECT || code === OPEN_LIST) {
      if (depth === deepest) throw new SyntaxFault(at, `values nested at most ${deepest} deep`);
      return code === OPEN_OBJECT ? this.#object(at, path, depth) : this.#list(at, path, depth);
    }
    for (const word of ["true", "false", "null"]) if (this.#text.startsWith(word, at)) return at + word.length;
    numberForm.lastIndex = at;
    if (numberForm.test(this.#text)) return numberForm.lastIndex;
    throw new SyntaxFault(at, "a value");
  }

  #object(start: number, path: Path | undefined, depth: number): number {
    const seen = path === undefined ? undefined : new Set<string>();
    let at = this.#space(start + 1);
    if (this.#text.charCodeAt(at) === CLOSE_OBJECT) return at + 1;
    for (;;) {
      if (this.#text.charCodeAt(at) !== QUOTE) throw new SyntaxFault(at, "a field name in double quotes");
      const end = this.#string(at);
      let inside: Path | undefined;
      if (path !== undefined && seen !== undefined) {
        const key = this.#keyText(at, end);
        inside = [...path, key];
        if (seen.has(key)) this.#repeated.push({ offset: at, path: inside });
        seen.add(key);
      }
      at = this.#space(end);
      if (this.#text.charCodeAt(at) !== COLON) throw new SyntaxFault(at, '":" after the field name');
      at = this.#space(this.#value(this.#space(at + 1), inside, depth + 1));
      const code = this.#text.charCodeAt(at);
      if (code === CLOSE_OBJECT) return at + 1;
      if (code !== COMMA) throw new SyntaxFault(at, '"," or "}"');
      at = this.#space(at + 1);
    }
  }

  #list(start: number, path: Path | undefined, depth: number): number {
    let at = this.#space(start + 1);
    if (this.#text.charCodeAt(at) === CLOSE_LIST) return at + 1;
    for (let position = 0; ; position++) {
      at = this.#space(this.#value(at, path === undefined ? undefined : [...path, position], depth + 1));
      const code = this.#text.charCodeAt(at);
      if (code === CLOSE_LIST) return at + 1;
      if (code !== COMMA) throw new SyntaxFault(at, '"," or "]"');
      at = this.#space(at + 1);
    }
  }

  #string(start: number): number {
    for (let at = start + 1; at < this.#text.length; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === QUOTE) return at + 1;
      if (code < 32) throw new SyntaxFault(at, "no line breaks or control characters inside a text");
      if (code === BACKSLASH) {
        const escaped = this.#text[at + 1] ?? "";
        if (escaped === "u" && /^[0-9a-fA-F]{4}$/.test(this.#text.slice(at + 2, at + 6))) at += 5;
        else if (escaped !== "" && '"\\/bfnrt'.includes(escaped)) at++;
        else throw new SyntaxFault(at, "an escape that JSON knows");
      }
    }
    throw new SyntaxFault(this.#text.length, 'a closing "');
  }

  #keyText(start: number, end: number): string {
    const inner = this.#text.slice(start + 1, end - 1);
    return inner.includes("\\") ? (JSON.parse(this.#text.slice(start, end)) as string) : inner;
  }
}
