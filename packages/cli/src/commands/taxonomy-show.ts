import { Command } from "commander";
import { cacheOption, languageOption, taxonomyOption } from "./options.js";

interface ShowOptions {
  readonly taxonomy: string;
  readonly cache?: string;
  readonly language: "nl" | "en";
  readonly json?: true;
}

/** `inzet taxonomy show ID`. */
export function taxonomyShowCommand(): Command {
  return new Command("show")
    .description("show a concept: labels, relations, and the skills most similar to it")
    .argument("<ID>", "id of a concept, or the URI of an exact match")
    .addOption(taxonomyOption())
    .addOption(cacheOption())
    .addOption(languageOption())
    .option("--json", "print JSON")
    .action(show);
}

async function show(idOrUri: string, options: ShowOptions): Promise<void> {
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");
  const taxonomy = await openWithProgress(options.taxonomy, options.cache);
  const id = taxonomy.resolve(idOrUri) ?? idOrUri;
  const concept = {
    ...taxonomy.concept(id),
    broader: taxonomy.broader(id),
    narrower: taxonomy.narrower(id),
    essential: taxonomy.essential(id),
    optional: taxonomy.optional(id),
    essentialFor: taxonomy.essentialFor(id),
    optionalFor: taxonomy.optionalFor(id),
    neighbours: taxonomy.neighbours(id),
  };
  if (options.json) {
    process.stdout.write(`${JSON.stringify(concept, null, 2)}\n`);
    return;
  }
  const { stdoutColours: colours } = await import("../terminal/colours.js");
  const field = (name: string, text: string) => (text === "" ? [] : [`${colours.dim(name.padEnd(14))}${text}`]);
  const name = (other: string) => taxonomy.label(other, options.language);
  const lines = [colours.bold(name(id)), ...field("id", id), ...field("kind", concept.kind)];
  lines.push(...field("skill type", concept.skillType ?? ""), ...field("code", concept.code ?? ""));
  for (const [language, labels] of Object.entries(concept.labels)) {
    lines.push(...field(language, [labels.preferred ?? [], labels.alternative ?? []].flat().join("; ")));
  }
  for (const [language, text] of Object.entries(concept.descriptions))
    lines.push(...field(`about (${language})`, text));
  for (const relation of ["broader", "narrower", "essential", "optional", "essentialFor", "optionalFor"] as const) {
    lines.push(...listed(relation, concept[relation], name, colours.dim));
  }
  if (concept.neighbours.length > 0) {
    lines.push("", colours.bold("Most similar"));
    for (const { id: other, similarity } of concept.neighbours) {
      lines.push(`  ${similarity.toFixed(2)}  ${name(other)}  ${colours.dim(other)}`);
    }
  }
  for (const { uri, kind } of concept.matches) lines.push(...field(`${kind} match`, uri));
  if (taxonomy.attribution !== undefined) lines.push("", colours.dim(taxonomy.attribution));
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Relations shown of each kind; ESCO has groups with hundreds. */
const mostRelations = 12;

const relationNames = {
  broader: "Broader",
  narrower: "Narrower",
  essential: "Essential skills",
  optional: "Optional skills",
  essentialFor: "Essential for",
  optionalFor: "Optional for",
} as const;

function listed(
  relation: keyof typeof relationNames,
  ids: readonly string[],
  name: (id: string) => string,
  dim: (text: string) => string,
): string[] {
  if (ids.length === 0) return [];
  const shown = ids.slice(0, mostRelations).map((id) => `  ${name(id)}  ${dim(id)}`);
  const left = ids.length - shown.length;
  return ["", relationNames[relation], ...shown, ...(left > 0 ? [dim(`  … and ${left} more`)] : [])];
}
