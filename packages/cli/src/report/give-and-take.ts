import type { Plan } from "@inzet/core";
import { scaleLinear } from "d3-scale";
import { html, type Markup } from "./html.js";
import { type OrganisationBalance, planBalance } from "./plan-balance.js";
import type { ReportContext } from "./report-context.js";

/** Who gives and who takes: one row an organisation, hours given to the right, hours taken to the left. */
export function giveAndTake(plan: Plan, context: ReportContext): Markup {
  const { words, formats, input } = context;
  const balance = planBalance(plan, input.professionals, input.assignments);
  const most = Math.max(1, ...balance.organisations.flatMap(({ givenHours, takenHours }) => [givenHours, takenHours]));
  const edge = scaleLinear().domain([-most, most]).rangeRound([0, 100_000]);
  const at = (hours: number) => edge(hours) / 1000;
  const notes = [
    balance.ownHouse > 0 && words.balance.ownHouse(formats.count(balance.ownHouse)),
    balance.withoutHome > 0 && words.balance.withoutHome(formats.count(balance.withoutHome)),
    balance.withoutHours > 0 && words.balance.withoutHours(formats.count(balance.withoutHours)),
  ].filter((note) => note !== false);

  const row = (sum: OrganisationBalance): Markup => {
    const name = context.organisationName(sum.organisationId);
    const middle = at(0);
    const taken = Math.round((middle - at(-sum.takenHours)) * 1000) / 1000;
    const given = Math.round((at(sum.givenHours) - middle) * 1000) / 1000;
    const net = sum.givenHours - sum.takenHours;
    const title = words.balance.bar(name, formats.hours(sum.givenHours), formats.hours(sum.takenHours));
    return html`<tr role="row"><th role="rowheader" scope="row"><bdi>${name}</bdi></th><td role="cell" class="number taken" data-head="${words.balance.takes}">${amount(sum.takenHours, sum.takenPeople, context)}</td><td role="cell" class="bar"><svg role="img" width="100%" height="22"><title>${title}</title><rect class="taken" x="${at(-sum.takenHours)}%" y="4" width="${taken}%" height="14"></rect><rect class="given" x="${middle}%" y="4" width="${given}%" height="14"></rect><line class="axis" x1="${middle}%" y1="0" x2="${middle}%" y2="22"></line><circle class="net" cx="${at(net)}%" cy="11" r="3.5"></circle></svg></td><td role="cell" class="number given" data-head="${words.balance.gives}">${amount(sum.givenHours, sum.givenPeople, context)}</td><td role="cell" class="number net" data-head="${words.balance.balance}"><strong>${formats.balance(net)}</strong></td></tr>`;
  };

  const table =
    balance.organisations.length === 0
      ? html`<p>${words.balance.nothing}</p>`
      : html`<table class="balance" role="table"><caption class="for-readers">${words.balance.caption}</caption><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${words.balance.organisation}</th><th role="columnheader" scope="col" class="number">${words.balance.takes}</th><th role="columnheader" scope="col" class="bar"><span class="arrow-left">← ${words.balance.takes}</span><span class="arrow-right">${words.balance.gives} →</span></th><th role="columnheader" scope="col" class="number">${words.balance.gives}</th><th role="columnheader" scope="col" class="number">${words.balance.balance}</th></tr></thead><tbody role="rowgroup">${balance.organisations.map(row)}</tbody></table>`;
  return html`<section id="balance" aria-labelledby="balance-heading"><h2 id="balance-heading">${words.balance.heading}</h2><p class="intro">${words.balance.intro}</p>${table}${
    notes.length > 0 && html`<p class="note">${notes.join(" ")}</p>`
  }</section>`;
}

function amount(hours: number, people: number, { words, formats }: ReportContext): Markup {
  if (people === 0) return html`<span class="interval">–</span>`;
  return html`${words.balance.hours(formats.hours(hours))}<small>${words.balance.people(people, formats.count(people))}</small>`;
}
