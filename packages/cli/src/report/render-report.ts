import { colourCriteria } from "./criterion-colours.js";
import { giveAndTake } from "./give-and-take.js";
import { html } from "./html.js";
import { lightsSummary } from "./lights-summary.js";
import { marketMap } from "./market-map.js";
import { matchesSection, type ShownRanking } from "./matches-section.js";
import { openSeats } from "./open-seats.js";
import { type PagePart, renderPage } from "./page.js";
import { createReportContext } from "./report-context.js";
import type { ReportInput } from "./report-input.js";
import { summaryFigures } from "./summary-figures.js";

/**
 * Renders rankings and a plan as one self-contained HTML page.
 *
 * @param input - Records, rankings and the plan. Professionals appear under their pseudonyms only.
 * @returns The document: no script, nothing fetched, all text from data escaped, the same bytes for the same input.
 * @remarks Reads in light and dark, on paper, from 400 pixels wide, without colour and with a screen reader.
 * O(records × places + matches shown).
 */
export function renderReport(input: ReportInput): string {
  const context = createReportContext(input);
  const { words } = context;
  const most = input.matchesPerRanking ?? 5;
  const shown = input.rankings.map((ranking): ShownRanking => ({ ranking, matches: ranking.matches.slice(0, most) }));
  const matches = shown.flatMap((ranking) => ranking.matches);

  const parts: PagePart[] = [{ id: "figures", body: summaryFigures(context) }];
  if (matches.length > 0) {
    parts.push({ id: "lights", body: lightsSummary(matches, context) });
  }
  const map = marketMap(context);
  if (map !== undefined) parts.push({ id: "map", body: map });
  if (shown.length > 0) {
    const body = matchesSection(shown, colourCriteria(matches), context);
    parts.push({ id: "matches", body });
  }
  if (input.plan !== undefined) {
    parts.push(
      { id: "balance", body: giveAndTake(input.plan, context) },
      { id: "open", body: openSeats(input.plan, context) },
    );
  }
  parts.push({
    id: "reading",
    body: html`<section id="reading" class="reading" aria-labelledby="reading-heading"><h2 id="reading-heading">${words.reading.heading}</h2><dl>${words.reading.items.map(
      ([term, explanation]) => html`<div><dt>${term}</dt><dd>${explanation}</dd></div>`,
    )}</dl></section>`,
  });
  return renderPage(parts, context);
}
