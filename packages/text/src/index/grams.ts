/** Regions of the table of grams: pairs, triples and (hashed) quadruples of characters. */
const pairs = 64 * 64;
const triples = pairs * 64;
const hashedBits = 19;

/** How many rows a table of grams has. */
export const gramRows = pairs + triples + (1 << hashedBits);

/** First row of the triples: a table that holds only triples still uses these numbers. */
export const firstTriple = pairs;

/** Row after the last triple. */
export const afterTriples = pairs + triples;

/** Numbers a UTF-16 unit from 1 to 63; 0 is the space around a word. Rare letters share numbers, which costs a little precision. */
function letterNumber(unit: number): number {
  if (unit >= 97 && unit <= 122) return unit - 96;
  if (unit >= 48 && unit <= 57) return unit - 48 + 27;
  if (unit === 43) return 37;
  if (unit === 35) return 38;
  return 39 + (unit % 25);
}

const numbers = new Uint8Array(80);

/**
 * Writes the rows of all runs of two, three and four characters of a word, with a space before and after it.
 *
 * @param word - A folded word, at most 64 units.
 * @param into - Receives the rows, repeats included; room for `3 * (word.length + 2)`.
 * @returns How many were written: triples first, then pairs, then quadruples.
 */
export function gramsOf(word: string, into: Uint32Array): { triples: number; all: number } {
  const size = word.length + 2;
  numbers[0] = 0;
  for (let at = 0; at < word.length; at++) numbers[at + 1] = letterNumber(word.charCodeAt(at));
  numbers[size - 1] = 0;
  let count = 0;
  for (let at = 0; at + 2 < size; at++) {
    into[count++] = pairs + (numbers[at]! << 12) + (numbers[at + 1]! << 6) + numbers[at + 2]!;
  }
  const triplesWritten = count;
  for (let at = 0; at + 1 < size; at++) into[count++] = (numbers[at]! << 6) + numbers[at + 1]!;
  for (let at = 0; at + 3 < size; at++) {
    const packed = (numbers[at]! << 18) | (numbers[at + 1]! << 12) | (numbers[at + 2]! << 6) | numbers[at + 3]!;
    into[count++] = pairs + triples + (Math.imul(packed, 0x9e3779b1) >>> (32 - hashedBits));
  }
  return { triples: triplesWritten, all: count };
}
