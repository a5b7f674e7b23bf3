import type { ConceptSource } from "./source.js";
import { packTexts, type TextTable } from "./text-table.js";

/** What a label is for; the position is the stored number. */
export const labelRoles = ["preferred", "alternative", "hidden"] as const;

/** Labels of all concepts: those of concept `i` are `[start[i], start[i + 1])`, by language, then role. */
export interface LabelSection {
  readonly start: Uint32Array;
  readonly language: Uint8Array;
  readonly role: Uint8Array;
  readonly texts: TextTable;
}

/**
 * Packs the labels of concepts: white space made single, empty and repeated ones (in one language) left out.
 *
 * @remarks O(labels). No label holds a line feed: the search reads all labels as one text with a label a line.
 */
export function packLabels(concepts: readonly ConceptSource[], languages: readonly string[]): LabelSection {
  const start = new Uint32Array(concepts.length + 1);
  const language: number[] = [];
  const role: number[] = [];
  const texts: string[] = [];
  concepts.forEach((concept, at) => {
    languages.forEach((name, languageAt) => {
      const labels = concept.labels[name];
      if (labels === undefined) return;
      const seen = new Set<string>();
      const add = (text: string, roleAt: number) => {
        const clean = singleSpaced(text);
        if (clean === "" || seen.has(clean)) return;
        seen.add(clean);
        language.push(languageAt);
        role.push(roleAt);
        texts.push(clean);
      };
      if (labels.preferred !== undefined) add(labels.preferred, 0);
      for (const text of labels.alternative ?? []) add(text, 1);
      for (const text of labels.hidden ?? []) add(text, 2);
    });
    start[at + 1] = texts.length;
  });
  return { start, language: Uint8Array.from(language), role: Uint8Array.from(role), texts: packTexts(texts) };
}

function singleSpaced(text: string): string {
  return text.trim().replace(/\s+/g, " ");
}
