import type { Match } from "@inzet/core";
import { lightOrder } from "../terminal/lights.js";
import { html, type Markup } from "./html.js";
import { lightsLegend, stateOrder } from "./lights-matrix.js";
import type { ReportContext } from "./report-context.js";

/** How the five lights stand over many matches: one bar a light, from green to red. */
export function lightsSummary(matches: readonly Match[], context: ReportContext): Markup {
  const { words, formats } = context;
  const rows = lightOrder.map((light) => {
    const counts = stateOrder.map((state) => ({
      state,
      count: matches.filter((match) => match.signals[light].state === state).length,
    }));
    const parts = counts.map(({ state, count }) => `${words.lights.states[state]} ${formats.count(count)}`).join(", ");
    let before = 0;
    const segments = counts.map(({ state, count }) => {
      const start = Math.round((before / matches.length) * 1e5) / 1000;
      before += count;
      const width = Math.round((before / matches.length) * 1e5) / 1000 - start;
      if (count === 0) return undefined;
      const text = `${words.lights.states[state]}: ${formats.count(count)}`;
      // A number stands in a segment only where it fits at the narrowest width of the page.
      const label =
        width < 8
          ? undefined
          : html`<text class="on-${state}" x="${round(start + width / 2)}%" y="16" text-anchor="middle">${formats.count(count)}</text>`;
      return html`<g><title>${text}</title><rect class="fill-${state}" x="${round(start)}%" y="0" width="${round(width)}%" height="24"></rect>${label}</g>`;
    });
    return html`<div class="lights-row"><dt><strong>${words.lights.names[light]}</strong><span>${words.lights.questions[light]}</span></dt><dd><svg role="img" width="100%" height="24"><title>${words.lights.chart(words.lights.names[light], parts)}</title>${segments}</svg></dd></div>`;
  });
  return html`<section id="lights" aria-labelledby="lights-heading"><h2 id="lights-heading">${words.lights.heading}</h2><p class="intro">${words.lights.intro(formats.count(matches.length))}</p>${lightsLegend(context)}<dl class="lights-summary">${rows}</dl></section>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
