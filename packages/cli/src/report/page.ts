import { createHash } from "node:crypto";
import { html, Markup } from "./html.js";
import { lightSymbols } from "./lights-matrix.js";
import type { ReportContext } from "./report-context.js";
import { styles } from "./styles.js";
import type { Words } from "./words.js";

/** A part of the page that the list of contents leads to. */
export interface PagePart {
  /** Id of the section's element. */
  readonly id: keyof Words["parts"];
  readonly body: Markup;
}

// Nothing is allowed but this very style sheet: no scripts, no images, no fonts, no requests, no frames, no forms.
const contentPolicy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(styles).digest("base64")}'; base-uri 'none'; form-action 'none'`;

/** One self-contained HTML document: style sheet inside, no script, nothing to fetch. */
export function renderPage(parts: readonly PagePart[], context: ReportContext): string {
  const { input, words, formats } = context;
  const asOf = words.asOf(formats.day(input.today));
  const policy = input.policy?.name ?? input.policy?.id;
  const page = html`<!doctype html>
<html lang="${input.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${input.title}</title>
<style>${new Markup(styles)}</style>
</head>
<body>
<a class="skip" href="#content">${words.skipToContent}</a>
${lightSymbols}
<header class="masthead">
<p class="brand"><svg width="92" height="16" viewBox="0 0 92 16" aria-hidden="true">${[0, 1, 2, 3, 4].map(
    (place) =>
      html`<circle class="${place < 4 ? "light-green" : "light-unknown"}" cx="${8 + place * 19}" cy="8" r="6"></circle>`,
  )}</svg>inzet</p>
<h1><bdi>${input.title}</bdi></h1>
${input.subtitle !== undefined && html`<p class="lead"><bdi>${input.subtitle}</bdi></p>`}
<p class="as-of">${asOf}${policy !== undefined && html`, ${words.underPolicy(policy)}`}</p>
<nav aria-label="${words.contents}"><ul>${parts.map(({ id }) => html`<li><a href="#${id}">${words.parts[id]}</a></li>`)}</ul></nav>
</header>
<main id="content">
${parts.map(({ body }) => html`${body}\n`)}</main>
<footer><p>${asOf}. inzet</p></footer>
</body>
</html>
`;
  return page.text;
}
