import type { Truth } from "@inzet/core";
import { html, type Markup } from "./html.js";
import type { ReportContext } from "./report-context.js";

interface Figure {
  readonly value: string;
  readonly name: string;
  readonly note?: string;
}

/** The market in a few numbers, with a bar of how many pairs are eligible. */
export function summaryFigures(context: ReportContext): Markup {
  const { words, formats, input } = context;
  const { professionals, assignments, organisations, rankings, plan } = input;
  const counts: Record<Truth, number> = { yes: 0, unknown: 0, no: 0 };
  for (const ranking of rankings) {
    counts.yes += ranking.counts.yes;
    counts.unknown += ranking.counts.unknown;
    counts.no += ranking.counts.no;
  }
  const pairs = counts.yes + counts.unknown + counts.no;
  const seats = assignments.reduce((sum, assignment) => sum + (assignment.seats ?? 1), 0);
  const figures: Figure[] = [
    {
      value: formats.count(professionals.length),
      name: words.figures.professionals,
      note: words.figures.professionalsNote(formats.count(organisations.length)),
    },
    {
      value: formats.count(assignments.length),
      name: words.figures.assignments,
      note: words.figures.assignmentsNote(formats.count(seats)),
    },
    { value: formats.count(counts.yes), name: words.figures.eligible, note: words.figures.eligibleNote },
    { value: formats.count(counts.unknown), name: words.figures.ask, note: words.figures.askNote },
  ];
  if (plan !== undefined) {
    figures.push(
      {
        value: formats.count(plan.matches.length),
        name: words.figures.filled,
        note: words.figures.filledNote(formats.count(plan.seats)),
      },
      {
        value: formats.score(plan.total),
        name: words.figures.total,
        note:
          plan.certificate.gap === 0 ? words.figures.proven : words.figures.gap(formats.score(plan.certificate.gap)),
      },
    );
  }
  return html`<section id="figures" aria-labelledby="figures-heading"><h2 id="figures-heading">${words.figures.heading}</h2><dl class="figures">${figures.map(
    ({ value, name, note }) =>
      html`<div class="figure"><dt>${name}</dt><dd><span class="figure-value">${value}</span><span class="figure-note">${note}</span></dd></div>`,
  )}</dl>${pairs > 0 && eligibilityBar(counts, pairs, context)}</section>`;
}

function eligibilityBar(counts: Readonly<Record<Truth, number>>, pairs: number, context: ReportContext): Markup {
  const { words, formats } = context;
  const order: readonly Truth[] = ["yes", "unknown", "no"];
  const edge = (count: number) => Math.round((count / pairs) * 1e5);
  let before = 0;
  const segments = order.map((truth) => {
    const start = edge(before);
    before += counts[truth];
    const text = `${words.eligibility[truth]}: ${formats.count(counts[truth])} (${formats.percentage(counts[truth] / pairs)})`;
    return html`<rect class="truth-${truth}" x="${start / 1000}%" y="0" width="${(edge(before) - start) / 1000}%" height="10"><title>${text}</title></rect>`;
  });
  const spoken = order.map((truth) => `${words.eligibility[truth]} ${formats.count(counts[truth])}`).join(", ");
  return html`<figure class="pairs"><figcaption>${words.figures.eligibility}: <strong>${formats.count(pairs)}</strong></figcaption><svg role="img" width="100%" height="10"><title>${words.figures.eligibility}</title><desc>${spoken}</desc>${segments}</svg><ul class="legend">${order.map(
    (truth) =>
      html`<li><span class="swatch truth-${truth}"></span>${words.eligibility[truth]} ${formats.count(counts[truth])} (${formats.percentage(counts[truth] / pairs)})</li>`,
  )}</ul></figure>`;
}
