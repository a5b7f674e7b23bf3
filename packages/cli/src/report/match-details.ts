import type { Match } from "@inzet/core";
import type { CriterionColours } from "./criterion-colours.js";
import { html, type Markup } from "./html.js";
import { lightsList } from "./lights-matrix.js";
import type { ReportContext } from "./report-context.js";
import { partSentence, verdictSentence } from "./sentences.js";

/** A match in full: what each criterion adds, as a table; what is to be settled; the five lights in sentences. */
export function matchDetails(match: Match, colours: CriterionColours, context: ReportContext): Markup {
  const { words, formats, criterionName } = context;
  const rows = match.contributions.map(
    ({ criterion, weight, score, contribution, parts }) =>
      html`<tr><th scope="row"><svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="segment criterion-${colours.get(criterion) ?? 0}" width="12" height="12" rx="2"></rect></svg>${criterionName(criterion)}${parts.length > 0 && html`<ul class="parts">${parts.map((part) => html`<li>${partSentence(criterion, part, context)}</li>`)}</ul>`}</th><td class="number">${formats.hours(weight)}</td><td class="number">${formats.score(score.value)} <span class="interval">${interval(score, context)}</span></td><td class="number">${formats.score(contribution)}</td></tr>`,
  );
  const toSettle =
    match.reasons.length > 0 &&
    html`<h4>${words.matches.toSettle}</h4><ul class="reasons">${match.reasons.map(
      (verdict) => html`<li class="reason-${verdict.status}">${verdictSentence(verdict, context)}</li>`,
    )}</ul>`;
  return html`<div class="match-details"><table class="numbers"><thead><tr><th scope="col">${words.matches.criterion}</th><th scope="col" class="number">${words.matches.weight}</th><th scope="col" class="number">${words.matches.howWell}</th><th scope="col" class="number">${words.matches.adds}</th></tr></thead><tbody>${rows}</tbody><tfoot><tr><th scope="row" colspan="3">${words.matches.sum}</th><td class="number">${formats.score(match.score.value)}</td></tr></tfoot></table><div>${toSettle}<h4>${words.matches.lightsOf}</h4>${lightsList(match, context)}</div></div>`;
}

function interval({ low, high }: Match["score"], { formats }: ReportContext): string {
  return low === high ? "" : `${formats.score(low)}–${formats.score(high)}`;
}
