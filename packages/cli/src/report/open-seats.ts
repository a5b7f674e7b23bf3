import type { Plan } from "@inzet/core";
import { html, type Markup } from "./html.js";
import type { ReportContext } from "./report-context.js";

/** Seats that the plan leaves open, each with the reason. */
export function openSeats(plan: Plan, context: ReportContext): Markup {
  const { words, formats } = context;
  const body =
    plan.open.length === 0
      ? html`<p class="intro">${words.open.all}</p>`
      : html`<p class="intro">${words.open.intro}</p><table class="open-seats"><thead><tr><th scope="col">${words.open.assignment}</th><th scope="col" class="number">${words.open.seats}</th><th scope="col">${words.open.why}</th></tr></thead><tbody>${plan.open.map(
          ({ assignmentId, seats, reason, possibleAfterAsking }) => {
            const organisation = context.assignment(assignmentId)?.organisation;
            return html`<tr><th scope="row"><bdi>${context.assignmentTitle(assignmentId)}</bdi><small><bdi>${organisation !== undefined && context.organisationName(organisation)}</bdi></small></th><td class="number">${formats.count(seats)}</td><td>${words.open.reasons[reason]}${possibleAfterAsking > 0 && html`<small>${words.open.afterAsking(formats.count(possibleAfterAsking))}</small>`}</td></tr>`;
          },
        )}</tbody></table>`;
  return html`<section id="open" aria-labelledby="open-heading"><h2 id="open-heading">${words.open.heading}</h2>${body}</section>`;
}
