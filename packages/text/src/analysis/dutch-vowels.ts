/** Whether the letter at a position is a vowel; `y` is, and `j` after `i` belongs to the vowel `ij`. */
export function isVowel(word: string, at: number): boolean {
  const letter = word[at];
  if (letter === undefined) return false;
  return "aeiouy".includes(letter) || (letter === "j" && word[at - 1] === "i");
}

/** How many groups of vowels a word has: its syllables, nearly. */
export function vowelGroups(word: string): number {
  let groups = 0;
  for (let at = 0; at < word.length; at++) if (isVowel(word, at) && !isVowel(word, at - 1)) groups++;
  return groups;
}

const weakPrefix = /^(?:be|ge|ver|ont|her|er)(?=.*[aeiouy])/;

/**
 * Writes a stem as it stands on its own, where Dutch spells it otherwise before an ending: `mann` → `man`, `lop` → `loop`, `huiz` → `huis`,
 * `briev` → `brief`.
 *
 * @param stem - What is left after an ending that begins with a vowel was taken off.
 * @returns The stem in its closed spelling. O(length).
 */
export function closeSyllable(stem: string): string {
  const last = stem.length - 1;
  const letter = stem[last];
  if (letter === undefined || last < 1) return stem;
  if (letter === stem[last - 1] && !isVowel(stem, last)) return stem.slice(0, -1);
  let closed = stem;
  const vowel = stem[last - 1]!;
  const openSyllable = "aeou".includes(vowel) && !isVowel(stem, last) && !isVowel(stem, last - 2) && letter !== "x";
  if (openSyllable && !isWeakEnding(stem)) closed = stem.slice(0, -1) + vowel + letter;
  if (closed.endsWith("v")) return `${closed.slice(0, -1)}f`;
  if (closed.endsWith("z")) return `${closed.slice(0, -1)}s`;
  return closed;
}

/** Whether a stem ends in a syllable without stress, which is never lengthened: `wandel`, `reken`, `lever`. */
function isWeakEnding(stem: string): boolean {
  if (!/e[lrmn]$/.test(stem)) return false;
  return vowelGroups(stem.replace(weakPrefix, "")) > 1;
}
