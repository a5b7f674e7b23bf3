import type { Requirement, SkillClaim, Taxonomy } from "@inzet/core";
import type { Draft, Extraction } from "@inzet/text";
import { stdoutColours } from "../terminal/colours.js";
import { createTable, printTable } from "../terminal/table.js";
import { placesIn } from "./places-in-text.js";

/** Skills in the order of the text: where, in which words, which skill, and what the text hints at. */
export function formatExtractions(found: readonly Extraction[], text: string): string {
  const placeOf = placesIn(text);
  const table = createTable(["place", "words", "skill", "score", "hints"]);
  for (const each of found) {
    const { line, column } = placeOf(each.start);
    table.push([
      `${line}:${column}`,
      wordsOf(each, text),
      `${each.label}\n${stdoutColours.dim(each.conceptId)}`,
      each.score.toFixed(2),
      hintsOf(each).join(", "),
    ]);
  }
  return printTable(table);
}

/** Drafts of claims or requirements: the field's content, and where it was found. */
export function formatDrafts(
  drafts: readonly Draft<SkillClaim | Requirement>[],
  taxonomy: Taxonomy,
  text: string,
): string {
  const placeOf = placesIn(text);
  const table = createTable(["skill", "to be reviewed", "found"]);
  for (const { value, from } of drafts) {
    const { skill, ...fields } = value;
    const language = from[0]!.language;
    const places = from.map((each) => {
      const { line, column } = placeOf(each.start);
      return `${line}:${column} ${wordsOf(each, text)}`;
    });
    table.push([
      `${taxonomy.label(skill, language)}\n${stdoutColours.dim(skill)}`,
      Object.entries(fields)
        .map(([name, content]) => `${name} ${content}`)
        .join(", "),
      places.join("\n"),
    ]);
  }
  return printTable(table);
}

function wordsOf({ start, end }: Extraction, text: string): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}

function hintsOf({ negated, level, importance }: Extraction): string[] {
  return [
    ...(negated ? ["not"] : []),
    ...(level === undefined ? [] : [`level ${level}`]),
    ...(importance === undefined ? [] : [importance]),
  ];
}
