import type { Match } from "@inzet/core";
import { scaleLinear } from "d3-scale";
import type { CriterionColours } from "./criterion-colours.js";
import { html, type Markup } from "./html.js";
import type { ReportContext } from "./report-context.js";

// Coordinates are percentages with three decimals: the picture is as wide as its column, and the widths of the segments
// sum to the score, because each edge is rounded, not each width.
const thousandths = scaleLinear().domain([0, 1]).rangeRound([0, 100_000]).clamp(true);

function percent(count: number): string {
  return `${count / 1000}%`;
}

/** One match's score as a bar of what each criterion adds, over a whisker from the least to the most it can become. */
export function scoreBar(match: Match, colours: CriterionColours, context: ReportContext): Markup {
  const { words, formats, criterionName } = context;
  const { low, value, high } = match.score;
  let weights = 0;
  for (const { weight } of match.contributions) weights += weight;
  const segments: Markup[] = [];
  const spoken: string[] = [];
  let reached = 0;
  for (const { criterion, contribution, weight } of match.contributions) {
    const start = thousandths(reached);
    reached += contribution;
    const width = thousandths(reached) - start;
    if (width === 0) continue;
    const most = weights > 0 ? weight / weights : 0;
    const text = words.matches.segment(criterionName(criterion), formats.score(contribution), formats.score(most));
    spoken.push(text);
    segments.push(
      html`<rect class="segment criterion-${colours.get(criterion) ?? 0}" x="${percent(start)}" y="3" width="${percent(width)}" height="13"><title>${text}</title></rect>`,
    );
  }
  const left = percent(thousandths(low));
  const right = percent(thousandths(high));
  const middle = percent(thousandths(value));
  const title = words.matches.barTitle(formats.score(value), formats.score(low), formats.score(high));
  return html`<svg class="score-bar" role="img" width="100%" height="28"><title>${title}</title><desc>${spoken.join("; ")}</desc><rect class="track" x="0" y="3" width="100%" height="13"></rect>${segments}<line class="whisker" x1="${left}" y1="22" x2="${right}" y2="22"></line><line class="whisker" x1="${left}" y1="19" x2="${left}" y2="25"></line><line class="whisker" x1="${right}" y1="19" x2="${right}" y2="25"></line><circle class="whisker-value" cx="${middle}" cy="22" r="3"></circle></svg>`;
}

/** The colours of the criteria with their names. */
export function scoreBarLegend(colours: CriterionColours, context: ReportContext): Markup {
  return html`<ul class="legend" aria-label="${context.words.matches.legend}">${[...colours].map(
    ([criterion, colour]) =>
      html`<li><span class="swatch criterion-${colour}"></span>${context.criterionName(criterion)}</li>`,
  )}</ul>`;
}
