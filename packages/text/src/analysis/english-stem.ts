/// <reference path="./natural.d.ts" />
import porter from "natural/lib/natural/stemmers/porter_stemmer.js";

/**
 * Takes the endings off an English word.
 *
 * @param word - A folded word.
 * @returns Porter's stem: `managing` and `manager` both give `manag`.
 * @remarks Source: M. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, as the library natural has it. O(length).
 */
export function englishStem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  return porter.stem(word);
}
