import { conceptKinds } from "@inzet/core";
import { Command, Option } from "commander";
import { cacheOption, taxonomyOption, wholeNumber } from "./options.js";

interface SearchOptions {
  readonly taxonomy: string;
  readonly cache?: string;
  readonly language?: string;
  readonly kind?: (typeof conceptKinds)[number];
  readonly limit: number;
  readonly json?: true;
}

/** `inzet taxonomy search WORDS`. */
export function taxonomySearchCommand(): Command {
  return new Command("search")
    .description("find concepts by words, also misspelt or in another form")
    .argument("<WORDS...>", "words as people write them, in any language of the taxonomy")
    .addOption(taxonomyOption())
    .addOption(cacheOption())
    .option("--language <LANGUAGE>", "only labels in this language, such as nl")
    .addOption(new Option("--kind <KIND>", "only concepts of this kind").choices(conceptKinds))
    .option("--limit <N>", "most concepts to show", wholeNumber(1, 1000), 10)
    .option("--json", "print JSON")
    .action(search);
}

async function search(words: readonly string[], options: SearchOptions): Promise<void> {
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");
  const { openNormaliser } = await import("../words/open-normaliser.js");
  const taxonomy = await openWithProgress(options.taxonomy, options.cache);
  const normaliser = await openNormaliser(taxonomy, options.cache);
  const candidates = normaliser.normalise(words.join(" "), {
    limit: options.limit,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.kind === undefined ? {} : { kinds: [options.kind] }),
  });
  const results = candidates.map(({ conceptId: id, ...candidate }) => ({ id, ...candidate }));
  if (options.json) {
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  const { stdoutColours } = await import("../terminal/colours.js");
  const { tell } = await import("../terminal/messages.js");
  if (results.length === 0) {
    tell(`Nothing in taxonomy "${taxonomy.id}" has a label like ${JSON.stringify(words.join(" "))}.`);
    tell("Try: other words, or the other language.");
    return;
  }
  const { createTable, printTable } = await import("../terminal/table.js");
  const table = createTable(["label", "kind", "score", "id"]);
  for (const result of results) {
    const { kind } = taxonomy.concept(result.id);
    const preferred = taxonomy.label(result.id, result.language);
    const found = preferred === result.label ? preferred : `${preferred} ${stdoutColours.dim(`(${result.label})`)}`;
    table.push([found, kind, result.score.toFixed(2), stdoutColours.dim(result.id)]);
  }
  process.stdout.write(`${printTable(table)}\n`);
}
