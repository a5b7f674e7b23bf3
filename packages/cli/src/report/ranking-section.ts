import type { Assignment, Match, Ranking, Truth } from "@inzet/core";
import { assignmentFacts } from "./assignment-facts.js";
import type { CriterionColours } from "./criterion-colours.js";
import { html, type Markup } from "./html.js";
import { lightsCells, lightsHead } from "./lights-matrix.js";
import { matchDetails } from "./match-details.js";
import type { ReportContext } from "./report-context.js";
import { scoreBar } from "./score-bars.js";

/** How rankings are shown. */
export interface RankingStyle {
  readonly colours: CriterionColours;
  /** Whether each match says why. */
  readonly detailed: boolean;
}

/** One ranking as an article: what it is of, and a row for each of the best matches. */
export function rankingSection(
  ranking: Ranking,
  matches: readonly Match[],
  style: RankingStyle,
  context: ReportContext,
): Markup {
  const { words, formats } = context;
  const ofAssignment = ranking.of.kind === "assignment";
  const title = ofAssignment ? context.assignmentTitle(ranking.of.id) : ranking.of.id;
  const { yes, unknown, no } = ranking.counts;
  const head = html`<header class="ranking-head"><h3><bdi>${title}</bdi></h3><p class="facts">${facts(
    ranking,
    context,
  ).map(
    (fact) => html`<span><bdi>${fact}</bdi></span>`,
  )}</p><p class="counts">${words.matches.counts(formats.count(yes), formats.count(unknown), formats.count(no))}</p></header>`;
  if (matches.length === 0) {
    return html`<article class="ranking">${head}<p class="none">${words.matches.none}</p></article>`;
  }
  const other = ofAssignment ? words.matches.professional : words.matches.assignment;
  return html`<article class="ranking">${head}<table class="matches" role="table"><caption class="for-readers">${words.matches.caption(title)}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col" class="place">${words.matches.rank}</th><th role="columnheader" scope="col">${other}</th><th role="columnheader" scope="col" class="bar-head">${words.matches.bars}</th><th role="columnheader" scope="col" class="number">${words.matches.score}</th><th role="columnheader" scope="col">${words.matches.eligible}</th>${lightsHead(context)}</tr></thead><tbody role="rowgroup">${matches.map(
    (match, position) => row(match, position + 1, ofAssignment, style, context),
  )}</tbody></table></article>`;
}

function row(match: Match, place: number, ofAssignment: boolean, style: RankingStyle, context: ReportContext): Markup {
  const { words, formats } = context;
  const { low, value, high } = match.score;
  const name = ofAssignment ? match.professionalId : context.assignmentTitle(match.assignmentId);
  const from = ofAssignment
    ? homeOf(match.professionalId, context)
    : organisationOf(context.assignment(match.assignmentId), context);
  const why =
    style.detailed &&
    html`<tr role="row" class="why"><td role="cell" colspan="10"><details><summary>${words.matches.details}<span class="for-readers"> ${name}</span></summary>${matchDetails(match, style.colours, context)}</details></td></tr>`;
  return html`<tr role="row" class="match"><td role="cell" class="place">${place}</td><th role="rowheader" scope="row" class="name"><bdi>${name}</bdi><small><bdi>${from}</bdi></small></th><td role="cell" class="bar">${scoreBar(match, style.colours, context)}</td><td role="cell" class="number score"><strong>${formats.score(value)}</strong><small>${formats.score(low)}–${formats.score(high)}</small></td><td role="cell" class="possible">${eligibilityChip(match.eligibility, context)}</td>${lightsCells(match, context)}</tr>${why}`;
}

function eligibilityChip(eligibility: Truth, { words }: ReportContext): Markup {
  return html`<span class="chip chip-${eligibility}">${words.eligibility[eligibility]}</span>`;
}

function homeOf(professionalId: string, context: ReportContext): string {
  const home = context.professional(professionalId)?.homeOrganisation;
  return home === undefined ? context.words.matches.noHome : context.organisationName(home);
}

function organisationOf(assignment: Assignment | undefined, context: ReportContext): string {
  return assignment === undefined ? "" : context.organisationName(assignment.organisation);
}

function facts(ranking: Ranking, context: ReportContext): readonly string[] {
  if (ranking.of.kind === "professional") return [homeOf(ranking.of.id, context)];
  const assignment = context.assignment(ranking.of.id);
  return assignment === undefined ? [] : assignmentFacts(assignment, context);
}
