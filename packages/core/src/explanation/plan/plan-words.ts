import type { Sentence, Sentences } from "../../pair/index.js";

/** Objectives by name. */
export const objectiveWords: Sentences = {
  total: { nl: "hoogste som van scores", en: "highest sum of scores" },
  coverage: { nl: "meeste plaatsen, dan de hoogste som", en: "most seats, then the highest sum" },
  stable: { nl: "stabiel: niemand wil samen ruilen", en: "stable: no two prefer each other" },
  leximin: { nl: "eerlijk: de slechtst bedeelde zo goed mogelijk af", en: "fair: the worst-off as well off as can be" },
};

/** Why someone who is eligible is not in a seat, with how many. */
export const causeWords: Sentences = {
  "needed-elsewhere": { nl: "elders nodig", en: "needed elsewhere" },
  "pinned-elsewhere": { nl: "al elders afgesproken", en: "already agreed elsewhere" },
  "minimum-score": { nl: "score te laag", en: "score too low" },
  never: { nl: "uitgesloten", en: "ruled out" },
  "no-growth": { nl: "geen groeiplaats voor deze persoon", en: "not a growth seat for this person" },
  rules: { nl: "regels van het plan", en: "rules of the plan" },
  "no-seats": { nl: "alle plaatsen zijn al afgesproken", en: "all seats are agreed already" },
  "not-in-plan": { nl: "de opdracht hoort niet bij het plan", en: "the assignment is not in the plan" },
};

/** Rules by name. */
export const ruleWords: Sentences = {
  apart: { nl: "mensen uit elkaar houden", en: "keeping people apart" },
  conflicts: { nl: "conflicten tussen mensen", en: "conflicts between people" },
  never: { nl: "paren die niet mogen", en: "pairs that must not be" },
  growthSeats: { nl: "groeiplaatsen voor wie wil leren", en: "growth seats for those who want to learn" },
  balance: { nl: "balans van uren", en: "balance of hours" },
  "balance.least": { nl: "minste balans van {about}", en: "least balance of {about}" },
  "balance.most": { nl: "hoogste balans van {about}", en: "highest balance of {about}" },
  minimumPerOrganisation: { nl: "minimum per organisatie", en: "minimum for each organisation" },
  "minimumPerOrganisation.gives": { nl: "wat {about} minstens geeft", en: "what {about} gives at the least" },
  "minimumPerOrganisation.receives": { nl: "wat {about} minstens krijgt", en: "what {about} receives at the least" },
  maximumFromOrganisation: { nl: "hoogstens zoveel van één organisatie", en: "at most so many of one organisation" },
};

/** The fixed words of a rendered plan. */
export const planHeadings = {
  filled: {
    nl: "{filled} van {seats} plaatsen gevuld, totaal {total}",
    en: "{filled} of {seats} seats filled, total {total}",
  },
  aim: { nl: "Doel: {objective}", en: "Aim: {objective}" },
  proven: { nl: "Bewezen: geen ander plan is beter.", en: "Proven: no other plan is better." },
  open: {
    nl: "Niet bewezen: een ander plan is hoogstens {gap} beter.",
    en: "Not proven: another plan is better by {gap} at the most.",
  },
  unmet: { nl: "Niet gehaald: {rule}: {reached}, gevraagd {asked}", en: "Not met: {rule}: {reached}, asked {asked}" },
  seatOpen: { nl: "{where}: {seats} open", en: "{where}: {seats} open" },
  needs: { nl: "belet door: {causes}", en: "kept out by: {causes}" },
  asks: { nl: "na navraag mogelijk: {count} ({causes})", en: "possible after asking: {count} ({causes})" },
  wouldFill: { nl: "zou vullen: {who}, als {changes}", en: "would fill it: {who}, if {changes}" },
  lowerScore: {
    nl: "zou vullen: {who}, met minimumscore {score}",
    en: "would fill it: {who}, with minimum score {score}",
  },
  withoutRule: {
    nl: "zou {seats} vullen: zonder de regel “{rule}”",
    en: "would fill {seats}: without the rule “{rule}”",
  },
  seatPrice: {
    nl: "Een plaats meer bij {where} zou tot {price} toevoegen.",
    en: "One more seat of {where} would add up to {price}.",
  },
  personPrice: {
    nl: "Nog iemand als {who} zou tot {price} toevoegen.",
    en: "One more like {who} would add up to {price}.",
  },
  hourPrice: {
    nl: "Een uur per week meer van {who} zou tot {price} toevoegen.",
    en: "One more hour a week of {who} would add up to {price}.",
  },
  placePrice: {
    nl: "Een opdracht tegelijk meer van {who} zou tot {price} toevoegen.",
    en: "One more assignment at once of {who} would add up to {price}.",
  },
  organisationPrice: {
    nl: "Eén persoon meer van {who} toestaan zou tot {price} toevoegen.",
    en: "Allowing one more person of {who} would add up to {price}.",
  },
  leastPrice: {
    nl: "Eén plaats minder eisen van of voor {who} zou tot {price} toevoegen.",
    en: "Asking one seat less of or for {who} would add up to {price}.",
  },
  balancePrice: {
    nl: "Een uur ruimere balans voor {who} zou tot {price} toevoegen.",
    en: "An hour more room in the balance of {who} would add up to {price}.",
  },
  inPlan: { nl: "{who} heeft {where} al in dit plan.", en: "{who} has {where} in this plan already." },
  impossible: {
    nl: "{who} kan {where} in geen plan hebben: {causes}.",
    en: "{who} cannot have {where} in any plan: {causes}.",
  },
  loss: { nl: "{who} op {where} kost {loss} aan score", en: "{who} on {where} costs {loss} of score" },
  seatsLost: { nl: " en {seats} plaatsen", en: " and {seats} seats" },
  atMost: { nl: " (hoogstens; niet bewezen)", en: " (at the most; not proven)" },
  move: { nl: "{who}: {from} → {to}", en: "{who}: {from} → {to}" },
  nowhere: { nl: "geen plaats", en: "no seat" },
  kept: {
    nl: "{kept} plaatsen blijven, {givenUp} opgegeven die konden blijven.",
    en: "{kept} places stay, {givenUp} given up that could have stayed.",
  },
} satisfies Sentences;

/** Why someone moves. */
export const moveWords: Sentences = {
  leaving: { nl: "vertrekt", en: "leaves" },
  "called-off": { nl: "de opdracht gaat niet door", en: "the assignment is called off" },
  "no-longer-eligible": { nl: "komt niet meer in aanmerking", en: "is no longer eligible" },
  "makes-room": { nl: "maakt plaats", en: "makes room" },
  better: { nl: "past daar beter", en: "fits better there" },
  "fills-seat": { nl: "vult een plaats", en: "fills a seat" },
};

/** How a sentence of {@link planHeadings} reads, with values that were put into words before. */
export function said(
  sentence: Sentence,
  language: "nl" | "en",
  values: Readonly<Record<string, string | number>> = {},
): string {
  return sentence[language].replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap));
}
