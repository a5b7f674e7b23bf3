import { dutchStem } from "./dutch-stem.js";
import { closeSyllable, vowelGroups } from "./dutch-vowels.js";

/**
 * Endings that make a word of another kind: what each is replaced by, and how many groups of vowels must be left.
 * The first that fits counts; longer ones stand before shorter ones.
 */
const derivations: readonly (readonly [ending: string, replacement: string, vowels: number])[] = [
  ["isering", "is", 1],
  ["isatie", "is", 1],
  ["isator", "is", 1],
  ["icatie", "ic", 1],
  ["icering", "ic", 1],
  ["atie", "", 1],
  ["ering", "er", 1],
  ["atief", "", 1],
  ["ator", "", 1],
  ["atrice", "", 1],
  ["eerder", "", 1],
  ["eerster", "", 1],
  ["atisch", "", 2],
  ["eur", "", 1],
  ["euse", "", 1],
  ["eer", "", 1],
  ["age", "", 1],
  ["uctie", "uc", 1],
  ["ectie", "ect", 1],
  ["elaarster", "el", 1],
  ["elaar", "el", 1],
  ["enaar", "en", 1],
  ["logisch", "logie", 1],
  ["grafisch", "grafie", 1],
  ["nomisch", "nomie", 1],
  ["istisch", "ist", 1],
  ["isch", "", 1],
  ["lijkheid", "lijk", 1],
  ["igheid", "ig", 1],
  ["heid", "", 1],
  ["elijk", "", 1],
  ["lijk", "", 1],
  ["baar", "", 1],
  ["zaam", "", 1],
  ["houder", "houd", 0],
  ["ing", "", 1],
  ["ster", "", 2],
  ["rder", "r", 1],
  ["erij", "", 1],
  ["er", "", 1],
  ["ig", "", 1],
];

/** Words whose ending only looks like a derivation. */
const whole = new Set(
  (
    "meester minister kantoor water nummer kamer computer winter zomer moeder vader broer leger letter ander onder over hoger lager meer weer zeer keer zeker " +
    "leider ring ding koning woning haring beer leer sfeer eer natuur peper boter later eder ouder register venster semester theater cijfer offer cluster master " +
    "filter poster partner laser tijger ijzer suiker anker acker akker koffer tempel sleutel middel titel regel model hotel panel wafel enkel winkel dubbel " +
    "veilig overig veiling politie fabriek muziek politiek techniek paneel toneel kasteel"
  ).split(" "),
);

/**
 * Brings a Dutch word back to what it is derived from, so that verb, noun of action, person and quality meet.
 *
 * @param word - A folded word.
 * @returns A key, not always a word: `coordineren`, `coordinatie` and `coordinator` give `coordin`; `leiding` and `leiden` give `leid`.
 * @remarks The stem first, then at most two endings of a table. O(length).
 */
export function dutchRoot(word: string): string {
  const stem = dutchStem(word);
  return /^[a-z]+$/.test(stem) ? withoutEnding(withoutEnding(stem)) : stem;
}

function withoutEnding(stem: string): string {
  if (stem.length < 5 || whole.has(stem)) return stem;
  for (const [suffix, replacement, vowels] of derivations) {
    if (!stem.endsWith(suffix)) continue;
    const rest = stem.slice(0, -suffix.length);
    if (rest.length < 3 || vowelGroups(rest) < vowels) continue;
    if (replacement !== "") return rest + replacement;
    return /^[aeiou]/.test(suffix) ? closeSyllable(rest) : rest;
  }
  return stem;
}
