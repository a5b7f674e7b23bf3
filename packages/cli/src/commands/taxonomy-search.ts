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
    .description("find concepts by label")
    .argument("<WORDS...>", "words of a label, in any language of the taxonomy")
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
  const taxonomy = await openWithProgress(options.taxonomy, options.cache);
  const results = taxonomy.search(words.join(" "), {
    limit: options.limit,
    ...(options.language === undefined ? {} : { language: options.language }),
    ...(options.kind === undefined ? {} : { kinds: [options.kind] }),
  });
  if (options.json) {
    process.stdout.write(`${JSON.stringify(results, null, 2)}\n`);
    return;
  }
  const { stdoutColours } = await import("../terminal/colours.js");
  const { tell } = await import("../terminal/messages.js");
  if (results.length === 0) {
    tell(
      `Nothing in taxonomy "${taxonomy.id}" has ${words.map((word) => JSON.stringify(word)).join(" and ")} in a label.`,
    );
    tell("Try: a shorter word, or the other language.");
    return;
  }
  const { createTable, printTable } = await import("../terminal/table.js");
  const table = createTable(["label", "kind", "id"]);
  for (const result of results) {
    const { kind } = taxonomy.concept(result.id);
    const preferred = taxonomy.label(result.id, result.language);
    const found = preferred === result.label ? preferred : `${preferred} ${stdoutColours.dim(`(${result.label})`)}`;
    table.push([found, kind, stdoutColours.dim(result.id)]);
  }
  process.stdout.write(`${printTable(table)}\n`);
}
