import type { Contribution, Match } from "@inzet/core";
import type { CriterionColours } from "./criterion-colours.js";
import { html, type Markup } from "./html.js";
import { lightsList } from "./lights-matrix.js";
import type { ReportContext } from "./report-context.js";
import { partSentence, verdictSentence } from "./sentences.js";

/** A match in full: what each criterion adds, as a table; what is to be settled; the five lights in sentences. */
export function matchDetails(match: Match, colours: CriterionColours, context: ReportContext): Markup {
  const { words, formats } = context;
  const toSettle =
    match.reasons.length > 0 &&
    html`<h4>${words.matches.toSettle}</h4><ul class="reasons">${match.reasons.map(
      (verdict) => html`<li class="reason-${verdict.status}">${verdictSentence(verdict, context)}</li>`,
    )}</ul>`;
  return html`<div class="match-details"><table class="numbers"><thead><tr><th scope="col">${words.matches.criterion}</th><th scope="col" class="number">${words.matches.weight}</th><th scope="col" class="number">${words.matches.howWell}</th><th scope="col" class="number">${words.matches.adds}</th></tr></thead><tbody>${match.contributions.map(
    (contribution) => criterionRows(contribution, colours, context),
  )}</tbody><tfoot><tr><th scope="row" colspan="3">${words.matches.sum}</th><td class="number">${formats.score(match.score.value)}</td></tr></tfoot></table><div>${toSettle}<h4>${words.matches.lightsOf}</h4>${lightsList(match, context)}</div></div>`;
}

/** The numbers of a criterion, and below them what was found. */
function criterionRows(
  { criterion, weight, score, contribution, parts }: Contribution,
  colours: CriterionColours,
  context: ReportContext,
): Markup {
  const { formats, criterionName } = context;
  const interval =
    score.low !== score.high &&
    html` <span class="interval">${formats.score(score.low)}–${formats.score(score.high)}</span>`;
  const found =
    parts.length > 0 &&
    html`<tr class="found"><td colspan="4"><ul>${parts.map((part) => html`<li>${partSentence(criterion, part, context)}</li>`)}</ul></td></tr>`;
  return html`<tr><th scope="row"><span class="swatch criterion-${colours.get(criterion) ?? 0}"></span>${criterionName(criterion)}</th><td class="number">${formats.hours(weight)}</td><td class="number">${formats.score(score.value)}${interval}</td><td class="number">${formats.score(contribution)}</td></tr>${found}`;
}
