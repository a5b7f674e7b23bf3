const dutch =
  "de het een en of in op aan van voor met tot bij naar om te uit over door onder tussen zonder als dan dat die dit deze er is zijn " +
  "was wordt worden kan kunnen u je jij wij we ze zij hij ik ons onze uw jouw jou mijn hun hem haar wat wie waar ook nog al niet geen " +
  "wel zoals o.a. binnen buiten ten ter tegen per via vanuit alsmede";
const english =
  "the a an and or in on at of for with to by from into as is are be being been was were will would can could you your we our they " +
  "their it its this that these those who which what has have had not no also via per within such";

/** Words that say little, by language. */
export const stopWords: Readonly<Record<"nl" | "en", ReadonlySet<string>>> = {
  nl: new Set(dutch.split(" ")),
  en: new Set(english.split(" ")),
};

/** Whether a word says little in Dutch or English. */
export function isStopWord(word: string): boolean {
  return stopWords.nl.has(word) || stopWords.en.has(word);
}
