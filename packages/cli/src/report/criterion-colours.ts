import type { Match } from "@inzet/core";

/** Number of colours for criteria in the style sheet: classes `criterion-0` and so on. */
export const criterionColours = 10;

/** The built-in criteria in the order of their colours: related ones are neighbours in hue. */
const builtIn = [
  "skills",
  "growth",
  "field-of-work",
  "experience",
  "interests",
  "travel",
  "hours",
  "period",
  "language",
  "layer",
];

/** Colour of each criterion that contributes to a match, by its id. */
export type CriterionColours = ReadonlyMap<string, number>;

/** Gives each criterion a colour: the built-in ones always their own, others what is left, in order of appearance. */
export function colourCriteria(matches: Iterable<Match>): CriterionColours {
  const seen = new Set<string>();
  for (const match of matches) for (const { criterion } of match.contributions) seen.add(criterion);
  const colours = new Map<string, number>();
  const taken = new Set<number>();
  for (const [colour, criterion] of builtIn.entries()) {
    if (!seen.delete(criterion)) continue;
    colours.set(criterion, colour);
    taken.add(colour);
  }
  const left = Array.from({ length: criterionColours }, (_, colour) => colour).filter((colour) => !taken.has(colour));
  let next = 0;
  for (const criterion of seen) {
    colours.set(criterion, left.length > 0 ? left[next % left.length]! : next % criterionColours);
    next += 1;
  }
  return colours;
}
