import type { OpenSeats, Plan } from "@inzet/core";
import { html, type Markup } from "./html.js";
import type { ReportContext } from "./report-context.js";

/** As many rows as a reader takes in at once; the others unfold. */
const shownRows = 12;

/** Seats that the plan leaves open, each with the reason. */
export function openSeats(plan: Plan, context: ReportContext): Markup {
  const { words, formats } = context;
  const table = (open: readonly OpenSeats[]) =>
    html`<table class="open-seats" role="table"><caption class="for-readers">${words.open.heading}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.open.assignment}</th><th role="columnheader" scope="col" class="number">${words.open.seats}</th><th role="columnheader" scope="col">${words.open.why}</th></tr></thead><tbody role="rowgroup">${open.map(
      (seats) => row(seats, context),
    )}</tbody></table>`;
  const rest = plan.open.slice(shownRows);
  const body =
    plan.open.length === 0
      ? html`<p class="intro">${words.open.all}</p>`
      : html`<p class="intro">${words.open.intro}</p>${table(plan.open.slice(0, shownRows))}${
          rest.length > 0 &&
          html`<details class="more"><summary>${words.matches.more(formats.count(rest.length))}</summary>${table(rest)}</details>`
        }`;
  return html`<section id="open" aria-labelledby="open-heading"><h2 id="open-heading">${words.open.heading}</h2>${body}</section>`;
}

function row({ assignmentId, seats, reason, possibleAfterAsking }: OpenSeats, context: ReportContext): Markup {
  const { words, formats } = context;
  const organisation = context.assignment(assignmentId)?.organisation;
  return html`<tr role="row"><th role="rowheader" scope="row"><bdi>${context.assignmentTitle(assignmentId)}</bdi><small><bdi>${organisation !== undefined && context.organisationName(organisation)}</bdi></small></th><td role="cell" class="number" data-head="${words.facts.seats(seats, "")}">${formats.count(seats)}</td><td role="cell" class="reason">${words.open.reasons[reason]}${possibleAfterAsking > 0 && html`<small>${words.open.afterAsking(formats.count(possibleAfterAsking))}</small>`}</td></tr>`;
}
