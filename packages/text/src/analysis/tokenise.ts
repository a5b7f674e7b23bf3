import { foldWord } from "./fold-word.js";

/** One word of a text. */
export interface Token {
  /** Folded for comparison; never empty. */
  readonly word: string;
  /** Position of the first UTF-16 unit in the text. */
  readonly start: number;
  /** Position after the last UTF-16 unit. */
  readonly end: number;
}

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** What a UTF-16 unit is: 0 a separator, 1 part of a word, 2 part of a word that has begun (`+`, `#`, apostrophe). */
const classes = new Uint8Array(65_536).fill(255);

function classOf(unit: number): number {
  const known = classes[unit]!;
  if (known !== 255) return known;
  let found = 0;
  if (unit === 0x2b || unit === 0x23) found = 2;
  else if (unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0xad) found = 2;
  // Halves of a surrogate pair count as letters: rare scripts stay in one piece.
  else if (unit >= 0xd800 && unit <= 0xdfff) found = 1;
  else if (wordCharacter.test(String.fromCharCode(unit))) found = 1;
  classes[unit] = found;
  return found;
}

/**
 * Cuts a text into folded words.
 *
 * @param text - Any text.
 * @returns Words in the order of the text, with where they stand. Letters, digits and marks make a word; `+` and `#` only after a
 *   letter (`C++`, `C#`); hyphens, points and strokes separate.
 * @remarks O(characters), whatever they are.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    if (classOf(text.charCodeAt(at)) !== 1) {
      at++;
      continue;
    }
    const start = at++;
    while (at < length && classOf(text.charCodeAt(at)) !== 0) at++;
    let end = at;
    // An apostrophe at the end closes a quotation.
    while (end > start && isApostrophe(text.charCodeAt(end - 1))) end--;
    const word = foldWord(text.slice(start, end));
    if (word !== "") tokens.push({ word, start, end });
  }
  return tokens;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc;
}
