/** Text that is HTML already; everything else is escaped when it is put into a template. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  toString(): string {
    return this.text;
  }
}

/** What can be put into a template: text and numbers are escaped, markup is taken as it is, nothing stands for nothing. */
export type Insertion = Markup | string | number | false | null | undefined | readonly Insertion[];

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

// Control characters and lone surrogates are not allowed in a document; they would make the page invalid or differ once
// it is written as UTF-8.
const forbidden = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\r])\p{Cc}/gu;

/** Escapes text for element content and for attribute values in either kind of quotes. */
export function escapeText(text: string): string {
  return text.replace(forbidden, "\ufffd").replace(/[&<>"']/g, (character) => entities[character]!);
}

function insert(value: Insertion): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === "string") return escapeText(value);
  if (typeof value === "number") return escapeText(String(value));
  if (value === undefined || value === null || value === false) return "";
  return value.map(insert).join("");
}

/**
 * Builds HTML or SVG from a template: what stands in the template is markup, what is put into it is escaped.
 *
 * Attribute values must stand in quotes, and nothing may be put into a `<script>`, a `<style>`, a tag's name or an
 * attribute's name: the escaping does not hold there.
 */
export function html(template: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  let text = template[0]!;
  for (let position = 0; position < insertions.length; position++) {
    text += insert(insertions[position]) + template[position + 1]!;
  }
  return new Markup(text);
}
