import type { LabelIndex } from "../index/label-index.js";
import { stopWords } from "./stop-words.js";
import type { Token } from "./tokenise.js";

/** Words at the beginning of a text by which its language is told. */
const mostRead = 200;

/**
 * Tells in which of the index's languages a text is.
 *
 * @returns Number in `index.languages`: the one whose labels and small words the text has most; the first when nothing tells.
 *   O(words), at most 200.
 */
export function detectLanguage(tokens: readonly Token[], index: LabelIndex): number {
  const count = index.languages.length;
  const points = new Float64Array(count);
  for (const { word } of tokens.slice(0, mostRead)) {
    index.languages.forEach((language, at) => {
      if ((language === "nl" || language === "en") && stopWords[language].has(word)) points[at]! += 1.5;
    });
    const number = index.words.find(word);
    if (number >= 0) {
      let all = 0;
      for (let at = 0; at < count; at++) all += index.wordLanguage[number * count + at]!;
      for (let at = 0; at < count; at++) points[at]! += index.wordLanguage[number * count + at]! / all;
    } else {
      index.languages.forEach((language, at) => {
        if (language === "nl" && /(?:ij|aa|oo|uu|sch|heid|lijk|ing$|eren$|en$)/.test(word)) points[at]! += 0.3;
        if (language === "en" && /(?:th|wh|tion|ness|ment$|ship$|ly$|ing$|y$)/.test(word)) points[at]! += 0.3;
      });
    }
  }
  let best = 0;
  for (let at = 1; at < count; at++) if (points[at]! > points[best]!) best = at;
  return best;
}
