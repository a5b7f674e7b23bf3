import { formatPath } from "@inzet/core";
import { recordJsonSchema } from "@inzet/core/json-schema";
import { type CsvColumn, csvColumns } from "./csv-columns.js";
import type { Path } from "./raw-row.js";
import { type FileKind, fileKinds } from "./record-file-kind.js";

const titles: Readonly<Record<FileKind, string>> = {
  professional: "Professionals",
  assignment: "Assignments",
  organisation: "Organisations",
  conversation: "Conversations",
};

/**
 * Writes the reference page of CSV columns, from the table of columns itself.
 *
 * @returns Markdown with a table for each kind of record.
 * @example
 * ```ts
 * import { csvColumnsPage } from "@inzet/cli";
 *
 * console.log(csvColumnsPage());
 * ```
 */
export function csvColumnsPage(): string {
  return [intro, ...fileKinds.map((kind) => section(kind))].join("\n");
}

const intro = `# CSV columns

The \`inzet\` command reads CSV as RFC 4180 has it: UTF-8, with or without a byte order mark; cells parted by a comma, a semicolon or
a tab, whichever the header holds most; quotes around a cell that holds the delimiter, a quote (doubled) or a line break.

- **Headers** are Dutch or English, in any order. Case, accents, spaces and punctuation do not count: \`Uren per week\`, \`uren_per_week\`
  and \`hoursPerWeek\` are one column. An unknown header is an error, with the name that was probably meant.
- **An empty cell is unknown**, not zero and not "none". A list that is known to be empty is written \`[]\`.
- **Nothing is repaired.** \`12,5\` is not taken for 12.5, and 1-3-2027 not for a day: the row is rejected with advice, and the others go on.
- **Lists** are parted by \`|\`, the fields of an entry by \`:\`. Fields at the end of an entry can be left out; \`skill::must\` leaves out one in the
  middle. URIs can stand as they are; a backslash takes away the meaning of any other \`|\`, \`:\` or \`\\\`.
- **Ends are the first day after**: a period up to and including 30 June ends on \`2027-07-01\`.

## Other names

A file with other headers needs a mapping, \`--mapping FILE\`: JSON that gives each header a column or a field path, or \`null\` to leave it
out.

\`\`\`json
{ "Pers.code": "id", "Woonplaats": "location.place", "Opmerkingen": null }
\`\`\`
`;

const head = ["English", "Dutch", "field", "what it is", "form of a cell", "example"];

function section(kind: FileKind): string {
  const schema = recordJsonSchema(kind);
  const rows = csvColumns[kind].map((column) => [
    `\`${column.en}\``,
    `\`${column.nl}\``,
    `\`${formatPath(column.path)}\``,
    describe(column, schema),
    column.cell.form,
    `\`${column.cell.example}\``,
  ]);
  return `## ${titles[kind]}\n\n${alignedTable(rows)}`;
}

/** A table whose columns line up, as formatters want to have it. */
function alignedTable(rows: readonly (readonly string[])[]): string {
  // A vertical bar would end the cell, inside backticks too.
  const lines = [head, ...rows].map((cells) => cells.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, at) => Math.max(...lines.map((cells) => cells[at]!.length)));
  const [first, ...others] = lines.map((cells) => cells.map((cell, at) => cell.padEnd(widths[at]!)));
  const ruler = widths.map((width) => "-".repeat(width));
  return [first!, ruler, ...others].map((cells) => `| ${cells.join(" | ")} |\n`).join("");
}

function describe(column: CsvColumn, schema: Record<string, unknown>): string {
  const text = descriptionAt(schema, column.path);
  return column.shorthand ? `${text} A shorter way of writing other columns.` : text;
}

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
}

function descriptionAt(schema: Record<string, unknown>, path: Path): string {
  let node: Node | undefined = schema;
  for (const step of path) node = typeof step === "number" ? node?.items : node?.properties?.[step];
  return node?.description ?? "";
}
