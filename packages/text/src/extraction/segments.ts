import type { Token } from "../analysis/tokenise.js";

/** A stretch of words in which concepts are sought: a sentence, or a line of a list. Half-open. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /** Whether it tells of the employer and not of the work. */
  readonly boilerplate: boolean;
}

/** Words with which a sentence on the employer begins, or a heading above several. */
const employer: readonly (readonly string[])[] = [
  "over ons",
  "wie zijn wij",
  "wij bieden",
  "wij zijn",
  "wat bieden wij",
  "wat wij bieden",
  "ons aanbod",
  "arbeidsvoorwaarden",
  "onze organisatie is",
  "bij ons",
  "we bieden",
  "je krijgt",
  "jij krijgt",
  "u ontvangt",
  "salaris",
  "interesse",
  "solliciteren",
  "meer informatie",
  "about us",
  "about the company",
  "who we are",
  "we offer",
  "what we offer",
  "our offer",
  "our company",
  "our organisation is",
  "benefits",
  "you get",
  "salary",
  "how to apply",
  "we are an equal",
].map((phrase) => phrase.split(" "));

/** Words of a heading after which the work is described again. */
const work = new Set(
  "functie functieomschrijving functieeisen taken werkzaamheden opdracht profiel eisen wensen vereisten ervaring vaardigheden competenties opleiding job role tasks responsibilities requirements qualifications profile skills experience education".split(
    " ",
  ),
);

const longestHeading = 6;

/**
 * Cuts a text into segments.
 *
 * @param text - The text.
 * @param tokens - Its words.
 * @returns Segments in order; together they hold all words. O(characters).
 */
export function segmentsOf(text: string, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  let inEmployerSection = false;
  const close = (to: number, lineEnds: boolean, lineBegan: boolean) => {
    if (to === from) return;
    const opening = employer.some((phrase) => phrase.every((word, at) => tokens[from + at]?.word === word));
    const heading = lineBegan && lineEnds && to - from <= longestHeading;
    if (heading && opening) inEmployerSection = true;
    else if (heading && tokens.slice(from, to).some((token) => work.has(token.word))) inEmployerSection = false;
    segments.push({ from, to, boilerplate: inEmployerSection || opening });
    from = to;
  };
  let began = true;
  for (let at = 0; at < tokens.length; at++) {
    const next = tokens[at + 1];
    const gapEnd = next === undefined ? Math.min(text.length, tokens[at]!.end + 40) : next.start;
    let ends = next === undefined;
    let lineEnds = next === undefined;
    for (let unit = tokens[at]!.end; unit < gapEnd; unit++) {
      const code = text.charCodeAt(unit);
      if (code === 10 || code === 13) {
        ends = true;
        lineEnds = true;
      } else if (code === 33 || code === 59 || code === 63 || code === 0x2022 || code === 58) ends = true;
      else if (code === 46 && unit + 1 < gapEnd && isSpace(text.charCodeAt(unit + 1))) ends = true;
    }
    if (ends) {
      close(at + 1, lineEnds, began);
      began = lineEnds;
    }
  }
  return segments;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9 || code === 160;
}
