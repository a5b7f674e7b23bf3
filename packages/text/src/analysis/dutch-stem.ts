import { irregularStems, uninflected } from "./dutch-irregular.js";
import { closeSyllable, vowelGroups } from "./dutch-vowels.js";

/**
 * Takes the inflection off a Dutch word: plural, diminutive, conjugation, comparison.
 *
 * @param word - A folded word.
 * @returns A stem that is mostly a word itself: `huizen` → `huis`, `gewerkt` → `werk`, `projecten` → `project`, `snelste` → `snel`.
 * @remarks In the manner of W. Kraaij and R. Pohlmann, "Porter's stemming algorithm for Dutch", 1994: endings under conditions on what is left,
 * then the spelling of the closed syllable, then the prefix ge- of participles. Differs in: vowels and consonants are restored by
 * {@link closeSyllable} instead of a lexicon, and irregular words stand in a table. O(length).
 */
export function dutchStem(word: string): string {
  const known = irregularStems[word];
  if (known !== undefined && Object.hasOwn(irregularStems, word)) return known;
  if (word.length < 4 || uninflected.has(word) || !/^[a-z]+$/.test(word)) return word;
  return participle(word) ?? ending(word);
}

/** Nouns that only look like a participle. */
const noParticiple = /(?:lijkheid|heid|teit|dienst|kunst|ment|ent|cht)$/;

/** Verbs whose stem ends in the letter of the participle: `opgeleid`, `ingericht`. */
const endsInOwnLetter = /(?:leid|bied|raad|houd|meld|zend|land|richt|zet|test|start|toets)$/;

/** `gewerkt` → `werk`, `opgeleid` → `opleid`, `gecoordineerd` → `coordineer`; `undefined` when the word is no such participle. */
function participle(word: string): string | undefined {
  const found =
    /^(|aan|af|bij|door|in|mee|na|om|op|over|samen|terug|toe|uit|voor|vast|weer)ge([a-z]{2,}(?:t|d|en))$/.exec(word);
  if (found === null) return undefined;
  const prefix = found[1]!;
  let rest = found[2]!;
  if (vowelGroups(rest) < 1) return undefined;
  if (rest.endsWith("en")) {
    if (rest.length < 5 || (prefix === "" && /(?:ingen|eren|elen|ieten|aten)$/.test(rest))) return undefined;
    return prefix + closeSyllable(rest.slice(0, -2));
  }
  if (/(?:[^aeiou]t|d)$/.test(rest) && rest.length > 3) {
    if (noParticiple.test(rest) && !/(?:richt|zocht|bracht)$/.test(rest)) return undefined;
    const dropped = rest.slice(0, -1);
    const ownEnding = endsInOwnLetter.test(rest) || vowelGroups(dropped) === 0 || !/[^aeiou]$/.test(dropped);
    if (!ownEnding) rest = dropped;
    return prefix + closeFinal(rest);
  }
  return undefined;
}

/** Endings of the past tense: `werkte`, `bouwde`, `organiseerden`. */
const past =
  /^([a-z]*(?:[^aeiou](?:k|f|s|p)|(?:aa|ee|oo|uu|ie|oe|ij|ui|eu|ou)(?:k|f|s|p)|ch)(?=te)|[a-z]*(?:eer|el|eg|ouw|oon|ig)(?=de))(?:te|de)n?$/;

/** Before -s these make a plural or a genitive; other letters mostly belong to the word. */
const beforeS =
  /(?:er|el|en|or|ier|eur|ing|aar|em|eel|aal|eau|ine|ase|age|ie|ee|[^aeiou]a|[^aeiou]o|[^aeiou]u|[^aeiou]y|m|d|g)$/;

/** Takes off the endings of plurals, diminutives, degrees and conjugation, the first that fits. */
function ending(word: string): string {
  const before = past.exec(word)?.[1];
  if (before !== undefined && before.length > 3 && !/(?:laat|ooch|licht|acht|echt|[nr]s)$/.test(before))
    return closeFinal(before);
  if (word.endsWith("heden") && word.length > 7) return `${word.slice(0, -5)}heid`;
  if (/[tpk]jes?$/.test(word) && word.length > 6 && /(?:[lrnmw]|[aeiou]{2})[tpk]jes?$/.test(word))
    return undouble(word.replace(/[tpk]jes?$/, ""));
  if (/[^aeiou]jes?$/.test(word) && word.length > 5) return undouble(word.replace(/jes?$/, ""));
  if (/(?:ie|ee)en$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("en") && vowelGroups(word.slice(0, -2)) > 0) return closeSyllable(word.slice(0, -2));
  if (/[^aeiousi]ste$/.test(word) && word.length > 6 && vowelGroups(word) === 2) return closeFinal(word.slice(0, -3));
  if (word.endsWith("elste")) return word.slice(0, -3);
  if (
    /[^aeiou]e$/.test(word) &&
    word.length > 4 &&
    !/(?:ade|ode|[^aeiou]te|tie|[^s]ce)$/.test(word) &&
    !foreignE.test(word)
  )
    return closeSyllable(word.slice(0, -1));
  if (word.endsWith("s")) {
    const rest = word.slice(0, -1);
    if (rest.length > 3 && beforeS.test(rest)) return foreignE.test(rest) ? rest.slice(0, -1) : rest;
  }
  if (/(?:eert|[aeo]{2}[rnlmpgk]t|[lrn]kt|ijft|jgt|elt)$/.test(word) && word.length > 4)
    return closeFinal(word.slice(0, -1));
  return word;
}

/** Words with a silent or foreign -e, which lose no more than that. */
const foreignE = /(?:ine|ase|age|ware|ice|ave|ive|ite|ute)$/;

/** `mannetje` without its ending is `mann`. */
function undouble(stem: string): string {
  return /(.)\1$/.test(stem) && !/[aeou]{2}$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** What stood before an ending that begins with a consonant: only v and z and doubled consonants change. */
function closeFinal(stem: string): string {
  if (/([^aeiou])\1$/.test(stem)) return stem.slice(0, -1);
  if (stem.endsWith("v")) return `${stem.slice(0, -1)}f`;
  if (stem.endsWith("z")) return `${stem.slice(0, -1)}s`;
  return stem;
}
