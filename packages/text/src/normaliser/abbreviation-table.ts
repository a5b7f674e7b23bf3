import { builtInAbbreviations } from "../analysis/abbreviations.js";
import { tokenise } from "../analysis/tokenise.js";

/** Abbreviations and what each may stand for, flat: `pl`, `projectleider`, `it`, `information technology`, … */
export function flatAbbreviations(more: Readonly<Record<string, readonly string[]>> = {}): string[] {
  const all = new Map(Object.entries(builtInAbbreviations));
  for (const [short, phrases] of Object.entries(more)) {
    const folded = tokenise(short.replaceAll(".", ""))[0]?.word;
    if (folded !== undefined) all.set(folded, phrases);
  }
  return [...all].flatMap(([short, phrases]) => phrases.flatMap((phrase) => [short, phrase]));
}

/** Turns the flat list into folded words. */
export function abbreviationTable(flat: readonly string[]): Map<string, string[][]> {
  const table = new Map<string, string[][]>();
  for (let at = 0; at + 1 < flat.length; at += 2) {
    const phrases = table.get(flat[at]!) ?? [];
    phrases.push(tokenise(flat[at + 1]!).map((token) => token.word));
    table.set(flat[at]!, phrases);
  }
  return table;
}
