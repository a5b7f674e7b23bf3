import type { LightState, Match } from "@inzet/core";
import { lightOrder } from "../terminal/lights.js";
import { html, type Markup } from "./html.js";
import type { ReportContext } from "./report-context.js";
import { signalSentence } from "./sentences.js";

/** States in the order in which they are drawn, best first. */
export const stateOrder: readonly LightState[] = ["green", "amber", "unknown", "red"];

/** The four lights as symbols, told apart by shape as well as by colour; to stand once on the page. */
export const lightSymbols: Markup = html`<svg class="symbols" width="0" height="0" aria-hidden="true" focusable="false"><defs><symbol id="light-green" viewBox="0 0 20 20"><circle class="light-green" cx="10" cy="10" r="9"></circle><path class="light-mark" d="M5.8 10.4l2.9 2.9 5.6-6"></path></symbol><symbol id="light-amber" viewBox="0 0 20 20"><path class="light-amber" d="M10 1.6L19 17.4H1z"></path><path class="light-mark dark" d="M10 7.2v4.6M10 14.4v.4"></path></symbol><symbol id="light-red" viewBox="0 0 20 20"><rect class="light-red" x="1.5" y="1.5" width="17" height="17" rx="3.5"></rect><path class="light-mark" d="M6.4 6.4l7.2 7.2M13.6 6.4l-7.2 7.2"></path></symbol><symbol id="light-unknown" viewBox="0 0 20 20"><circle class="light-unknown" cx="10" cy="10" r="8.2"></circle><path class="light-question" d="M7.6 8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.8-1.1 1.7M10 14.2v.3"></path></symbol></defs></svg>`;

/** One light as a picture of the state; its name is for the reader beside it. */
export function lightPicture(state: LightState): Markup {
  return html`<svg class="light" aria-hidden="true"><use href="#light-${state}"></use></svg>`;
}

/** Heads of the five columns of the matrix. */
export function lightsHead({ words }: ReportContext): Markup[] {
  return lightOrder.map(
    (light) =>
      html`<th role="columnheader" scope="col" class="light-head"><abbr title="${words.lights.questions[light]}">${words.lights.short[light]}</abbr></th>`,
  );
}

/** One row of the matrix: five cells, each with the picture of a state and its name for those who cannot see it. */
export function lightsCells(match: Match, context: ReportContext): Markup[] {
  const { words } = context;
  return lightOrder.map((light) => {
    const { state } = match.signals[light];
    return html`<td role="cell" class="light-cell" data-light="${words.lights.short[light]}" title="${signalSentence(match.signals[light], context)}">${lightPicture(state)}<span class="for-readers">${words.lights.states[state]}</span></td>`;
  });
}

/** The five lights as a list of sentences, with who can switch them. */
export function lightsList(match: Match, context: ReportContext): Markup {
  return html`<ul class="lights-list">${lightOrder.map(
    (light) =>
      html`<li>${lightPicture(match.signals[light].state)}<span>${signalSentence(match.signals[light], context)}</span></li>`,
  )}</ul>`;
}

/** The four states with their names. */
export function lightsLegend({ words }: ReportContext): Markup {
  return html`<ul class="legend">${stateOrder.map(
    (state) => html`<li>${lightPicture(state)}${words.lights.states[state]}</li>`,
  )}</ul>`;
}
