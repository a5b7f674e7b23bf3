import { scaleSqrt } from "d3-scale";
import { html, type Markup } from "./html.js";
import { type Box, placeLabels } from "./label-placement.js";
import { fitMap } from "./map-projection.js";
import { type Flow, gatherPlaces, type Place, type Places } from "./places.js";
import type { ReportContext } from "./report-context.js";

interface MapSize {
  readonly name: "wide" | "narrow";
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly largestRadius: number;
}

// Two pictures, of which the page shows the one that fits: text in a picture that shrinks would become too small to read.
const sizes: readonly MapSize[] = [
  { name: "wide", width: 720, height: 700, fontSize: 13, largestRadius: 34 },
  { name: "narrow", width: 360, height: 420, fontSize: 11, largestRadius: 18 },
];

/** As many rows of the table of places as fit beside the picture; the others unfold. */
const shownRows = 24;

/** Where people and assignments are, counted by place; the same numbers as a table beside the picture. */
export function marketMap(context: ReportContext): Markup | undefined {
  const { words, formats, input } = context;
  const gathered = gatherPlaces(input);
  const places = gathered.places.filter(({ people, seats }) => people + seats > 0);
  if (places.length === 0) return undefined;
  const { elsewhere } = gathered;
  const missing = elsewhere.people + elsewhere.seats > 0;
  const rows = [...places]
    .sort((a, b) => b.people + b.seats - (a.people + a.seats) || (a.name < b.name ? -1 : 1))
    .map(
      ({ name, people, seats }) =>
        html`<tr><th scope="row"><bdi>${name}</bdi></th><td class="number">${formats.count(people)}</td><td class="number">${formats.count(seats)}</td></tr>`,
    );
  const table = (shown: readonly Markup[]) =>
    html`<table class="places"><caption class="for-readers">${words.map.table}</caption><thead><tr><th scope="col">${words.map.placeHead}</th><th scope="col" class="number">${words.map.people}</th><th scope="col" class="number">${words.map.seats}</th></tr></thead><tbody>${shown}</tbody></table>`;
  return html`<section id="map" aria-labelledby="map-heading"><h2 id="map-heading">${words.map.heading}</h2><p class="intro">${words.map.intro}</p><figure class="map">${sizes.map(
    (size) => picture(gathered, size, context),
  )}<figcaption><ul class="legend"><li><svg class="swatch" width="9" height="16" aria-hidden="true"><path class="people" d="M8 0a8 8 0 0 0 0 16z"></path></svg>${words.map.people}</li><li><svg class="swatch" width="9" height="16" aria-hidden="true"><path class="seats" d="M1 0a8 8 0 0 1 0 16z"></path></svg>${words.map.seats}</li>${
    gathered.flows.length > 0 &&
    html`<li><svg class="swatch" width="26" height="12" aria-hidden="true"><path class="flow" d="M1 9Q11 1 19 5.5" stroke-width="2"></path><path class="flow-head" d="M25 8l-8.500 .5 3.400 -6.200z"></path></svg>${words.map.flows}</li>`
  }</ul>${
    missing &&
    html`<p class="note">${words.map.elsewhere(formats.count(elsewhere.people), formats.count(elsewhere.seats))}</p>`
  }</figcaption><div class="place-tables">${table(rows.slice(0, shownRows))}${
    rows.length > shownRows &&
    html`<details><summary>${words.map.more(formats.count(rows.length - shownRows))}</summary>${table(rows.slice(shownRows))}</details>`
  }</div></figure></section>`;
}

interface Mark {
  readonly place: Place;
  readonly x: number;
  readonly y: number;
  /** Radius of the half disc of people, to the left. */
  readonly leftRadius: number;
  /** Radius of the half disc of seats, to the right. */
  readonly rightRadius: number;
}

function picture({ places, flows }: Places, size: MapSize, context: ReportContext): Markup {
  const { words, formats } = context;
  const { width, height, fontSize, largestRadius, name } = size;
  const side = largestRadius + 14;
  const { project, pixelsPerKm } = fitMap(places, width, height, {
    top: side,
    right: side,
    bottom: side + 34,
    left: side,
  });
  const most = Math.max(1, ...places.map(({ people, seats }) => Math.max(people, seats)));
  const radiusOf = scaleSqrt().domain([0, most]).range([0, largestRadius]);
  const marks = places.map((place): Mark => {
    const [x, y] = project(place.longitude, place.latitude);
    const least = 3;
    return {
      place,
      x,
      y,
      leftRadius: Math.max(least, radiusOf(place.people)),
      rightRadius: Math.max(least, radiusOf(place.seats)),
    };
  });
  const key = sizeKey(most, radiusOf, height, fontSize, context);
  const labels = placeLabels(
    marks.map(({ place, x, y, leftRadius, rightRadius }) => ({
      x,
      y,
      leftRadius,
      rightRadius,
      text: place.name,
      weight: place.people + place.seats,
    })),
    {
      width,
      height,
      fontSize,
      obstacles: [key.box, { left: width - 150, top: height - 44, right: width, bottom: height }],
    },
  );
  const smallestLast = marks
    .map((_, position) => position)
    .sort((a, b) => sizeOf(marks[b]!) - sizeOf(marks[a]!) || a - b);
  const people = places.reduce((sum, place) => sum + place.people, 0);
  const seats = places.reduce((sum, place) => sum + place.seats, 0);
  return html`<svg class="map-${name}" role="img" viewBox="0 0 ${width} ${height}"><title>${words.map.title}</title><desc>${words.map.description(
    formats.count(places.length),
    formats.count(people),
    formats.count(seats),
  )}</desc><rect class="ground" width="${width}" height="${height}" rx="12"></rect>${flows.map((flow) =>
    arrow(flow, marks, context),
  )}${smallestLast.map((position) => bubble(marks[position]!, radiusOf, context))}${labels.map((label, position) =>
    label === undefined
      ? undefined
      : html`<text class="place-name" x="${tenth(label.x)}" y="${tenth(label.y)}" text-anchor="${label.anchor}" font-size="${fontSize}">${marks[position]!.place.name}</text>`,
  )}${key.markup}${scaleBar(pixelsPerKm, size, context)}</svg>`;
}

function sizeOf({ leftRadius, rightRadius }: Mark): number {
  return Math.max(leftRadius, rightRadius);
}

/** A place as two half discs back to back: people to the left, seats to the right, areas on one scale. */
function bubble(mark: Mark, radiusOf: (count: number) => number, { words, formats }: ReportContext): Markup {
  const { people, seats, name } = mark.place;
  const x = tenth(mark.x);
  const y = tenth(mark.y);
  const half = (count: number, side: "left" | "right", className: string) => {
    if (count === 0) return undefined;
    const radius = tenth(radiusOf(count));
    const top = tenth(mark.y - radius);
    const start = tenth(side === "left" ? mark.x - 0.6 : mark.x + 0.6);
    return html`<path class="${className}" d="M${start} ${top}a${radius} ${radius} 0 0 ${side === "left" ? 0 : 1} 0 ${tenth(radius * 2)}z"></path>`;
  };
  const title = words.map.place(name, formats.count(people), formats.count(seats));
  const empty = people + seats === 0 && html`<circle class="empty" cx="${x}" cy="${y}" r="2.5"></circle>`;
  return html`<g><title>${title}</title>${empty}${half(people, "left", "people")}${half(seats, "right", "seats")}</g>`;
}

function arrow(flow: Flow, marks: readonly Mark[], { words, formats }: ReportContext): Markup | undefined {
  const from = marks[flow.from]!;
  const to = marks[flow.to]!;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (length < 1) return undefined;
  // The bend keeps two arrows between the same places apart: each bends to its own left.
  const bend = 0.16;
  const controlX = from.x + dx / 2 + dy * bend;
  const controlY = from.y + dy / 2 - dx * bend;
  const towards = Math.hypot(to.x - controlX, to.y - controlY);
  const unitX = (to.x - controlX) / towards;
  const unitY = (to.y - controlY) / towards;
  const head = 7 + flow.people;
  const clearance = (unitX > 0 ? to.leftRadius : to.rightRadius) + 1.5;
  const tipX = to.x - unitX * clearance;
  const tipY = to.y - unitY * clearance;
  const neckX = tipX - unitX * head;
  const neckY = tipY - unitY * head;
  const title = words.map.flow(from.place.name, to.place.name, formats.count(flow.people));
  const wing = head * 0.42;
  return html`<g><title>${title}</title><path class="flow" d="M${tenth(from.x)} ${tenth(from.y)}Q${tenth(controlX)} ${tenth(controlY)} ${tenth(neckX)} ${tenth(neckY)}" stroke-width="${tenth(0.8 + flow.people)}"></path><path class="flow-head" d="M${tenth(tipX)} ${tenth(tipY)}L${tenth(neckX - unitY * wing)} ${tenth(neckY + unitX * wing)}L${tenth(neckX + unitY * wing)} ${tenth(neckY - unitX * wing)}z"></path></g>`;
}

function sizeKey(
  most: number,
  radiusOf: (count: number) => number,
  height: number,
  fontSize: number,
  { formats }: ReportContext,
): { readonly markup: Markup; readonly box: Box } {
  const counts = [...new Set([1, roundCount(most / 4), roundCount(most)])].filter((count) => count <= most);
  let x = 16;
  const parts = counts.map((count) => {
    const radius = radiusOf(count);
    const text = formats.count(count);
    x += radius;
    const part = html`<circle class="key" cx="${tenth(x)}" cy="${tenth(height - 14 - radius)}" r="${tenth(radius)}"></circle><text class="key-text" x="${tenth(x + radius + 4)}" y="${tenth(height - 14)}" font-size="${fontSize - 1}">${text}</text>`;
    x += radius + 4 + text.length * fontSize * 0.6 + 10;
    return part;
  });
  const largest = Math.max(...counts.map(radiusOf));
  return {
    markup: html`<g aria-hidden="true">${parts}</g>`,
    box: { left: 0, top: height - 20 - 2 * largest, right: x, bottom: height },
  };
}

/** The nearest of 1, 2, 5, 10, 20, … below or at a number. */
function roundCount(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  const step = value / power >= 5 ? 5 : value / power >= 2 ? 2 : 1;
  return step * power;
}

function scaleBar(pixelsPerKm: number, size: MapSize, { words, formats }: ReportContext): Markup {
  const km = roundCount(Math.max(1, 130 / pixelsPerKm));
  const right = size.width - 18;
  const left = tenth(right - km * pixelsPerKm);
  const y = size.height - 18;
  return html`<g aria-hidden="true"><path class="scale" d="M${left} ${y - 5}v5H${right}v-5"></path><text class="key-text" x="${right}" y="${y - 9}" text-anchor="end" font-size="${size.fontSize - 1}">${words.map.kilometres(formats.count(km))}</text></g>`;
}

function tenth(value: number): number {
  // Adding zero turns −0 into 0, so that the same picture has the same bytes.
  return Math.round(value * 10) / 10 + 0;
}
