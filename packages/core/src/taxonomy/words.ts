import { foldText } from "./fold.js";

/** Words that say nothing about a skill: articles, prepositions, pronouns, auxiliaries, in English and Dutch. */
const stopwords = new Set(
  (
    "a an and or of the to in on for with by from at as is are be been being was were it its this that these those such other " +
    "which who whom whose what when where how not no into out up over under between within their them they he she his her you your we our " +
    "can may must should will would could has have had do does done using use used uses also any all both each more most some " +
    "than then there so if but etc " +
    "de het een en of van voor met op aan bij uit naar om te in is zijn was waren wordt worden werd er dat die dit deze der des den " +
    "door over onder tussen als ook niet geen of zoals hun haar zij hij je jouw uw wij ons onze kan kunnen moet moeten zal zullen " +
    "heeft hebben had tot binnen buiten waar wat wie hoe alle andere meer bijv enz"
  ).split(" "),
);

const wordPattern = /[\p{L}\p{N}]+(?:[+#]+|(?:'[\p{L}]))?/gu;

/**
 * Cuts a text into the words that tell something: folded, without stopwords, endings taken off.
 *
 * @param text - A label or description, in any language; endings and stopwords are those of English and Dutch.
 * @returns Words in order, repeats included.
 * @remarks O(characters).
 */
export function contentWords(text: string): string[] {
  const found = foldText(text).match(wordPattern) ?? [];
  const words: string[] = [];
  for (const word of found) {
    if ((word.length > 1 || text.length <= 2) && !stopwords.has(word)) words.push(stem(word));
  }
  return words;
}

/**
 * The words of a label, and its pairs of neighbouring words: `project manag` tells more than `project` and `manag`.
 *
 * @returns Words as from {@link contentWords}, then pairs with a space between.
 */
export function wordsWithPairs(label: string): string[] {
  const words = contentWords(label);
  const terms = [...words];
  for (let at = 1; at < words.length; at++) terms.push(`${words[at - 1]} ${words[at]}`);
  return terms;
}

/** Takes off an ending, lightly: plurals, -ing, -ed. Two words that fall together are nearly always forms of one word. */
function stem(word: string): string {
  if (word.length < 5)
    return word.length === 4 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is"))
    return stem(word.slice(0, -1));
  if (word.endsWith("ing") && word.length > 6) return undouble(word.slice(0, -3));
  if (word.endsWith("ed") && word.length > 5) return undouble(word.slice(0, -2));
  if (word.endsWith("e")) return word.slice(0, -1);
  return word;
}

function undouble(word: string): string {
  const last = word[word.length - 1];
  return last === word[word.length - 2] && last !== "s" && last !== "l" ? word.slice(0, -1) : word;
}
