import type { Match, Ranking } from "@inzet/core";
import type { CriterionColours } from "./criterion-colours.js";
import { html, type Markup } from "./html.js";
import { lightsLegend } from "./lights-matrix.js";
import { rankingSection } from "./ranking-section.js";
import type { ReportContext } from "./report-context.js";
import { scoreBarLegend } from "./score-bars.js";

/** A ranking with those of its matches that are shown. */
export interface ShownRanking {
  readonly ranking: Ranking;
  readonly matches: readonly Match[];
}

/** All rankings: the first ones open, the others to unfold. */
export function matchesSection(
  rankings: readonly ShownRanking[],
  colours: CriterionColours,
  context: ReportContext,
): Markup {
  const { words, formats, input } = context;
  const open = input.openRankings ?? 6;
  const detailed = input.detailedRankings ?? 40;
  const articles = rankings.map(({ ranking, matches }, position) =>
    rankingSection(ranking, matches, { colours, detailed: position < detailed }, context),
  );
  const folded = articles.slice(open);
  return html`<section id="matches" aria-labelledby="matches-heading"><h2 id="matches-heading">${words.matches.heading}</h2><p class="intro">${words.matches.intro}</p><div class="legends">${scoreBarLegend(colours, context)}${lightsLegend(context)}</div>${articles.slice(0, open)}${
    folded.length > 0 &&
    html`<details class="more"><summary>${words.matches.more(formats.count(folded.length))}</summary>${folded}</details>`
  }</section>`;
}
