/** Longest word that is looked at, in UTF-16 units: what is longer is noise, and its rest is left out. */
const longestWord = 64;

const marks = /\p{M}/gu;

/**
 * Folds one word for comparison: lower case, accents off, compatibility forms made plain, apostrophes out.
 *
 * @param word - The word as written.
 * @returns The folded word, at most 64 units; `Coördinator` becomes `coordinator`, `menu's` becomes `menus`. O(1), as the rest of a longer
 *   word is left out before anything else.
 */
export function foldWord(word: string): string {
  const short = word.length > longestWord ? word.slice(0, longestWord) : word;
  let plain = true;
  for (let at = 0; at < short.length; at++) {
    const unit = short.charCodeAt(at);
    if (unit > 127 || unit === 39) {
      plain = false;
      break;
    }
  }
  if (plain) return short.toLowerCase();
  const folded = short.normalize("NFKD").replace(marks, "").toLowerCase().replace(/['’ʼ]/g, "");
  const mapped = folded.replace(/[ßæœøłđ]/g, (letter) => plainLetters[letter]!);
  return mapped.length > longestWord ? mapped.slice(0, longestWord) : mapped;
}

/** Letters that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d" };
