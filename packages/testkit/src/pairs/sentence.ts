import type { Sentence, Values } from "@inzet/core";

/** Fails unless a sentence is there in both languages, and every gap in it has a value that a reader can be shown. */
export function checkSentence(sentence: Sentence | undefined, values: Values, where: string): void {
  if (sentence === undefined) throw new Error(`${where} must have a sentence, and has none`);
  for (const language of ["nl", "en"] as const) {
    const text = sentence[language];
    if (typeof text !== "string" || text.trim() === "") throw new Error(`${where} must have a sentence in ${language}`);
    for (const [, name] of text.matchAll(/\{(\w+)\}/g)) {
      if (!(name! in values)) throw new Error(`${where} must give a value for {${name}} in ${language}`);
    }
  }
  for (const [name, value] of Object.entries(values)) {
    const shown = typeof value === "string" || typeof value === "boolean" || Number.isFinite(value);
    if (!shown)
      throw new Error(`value ${name} of ${where} must be a text, a boolean or a finite number, and is ${value}`);
  }
}
