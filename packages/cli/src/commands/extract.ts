import { Command, InvalidArgumentError, Option } from "commander";
import { cacheOption, taxonomyOption, wholeNumber } from "./options.js";

const shapes = ["skills", "claims", "requirements"] as const;

interface ExtractCommandOptions {
  readonly as: (typeof shapes)[number];
  readonly taxonomy: string;
  readonly cache?: string;
  readonly language?: string;
  readonly limit: number;
  readonly least: number;
  readonly json?: true;
}

const details = `
FILE is a text, such as a CV or the description of an assignment; - reads standard input. Nothing that is found counts before a person has
looked at it: with --as claims or --as requirements it becomes a draft of those fields of a record, each with where it was found.`;

/** `inzet extract FILE`: the skills that a text speaks of. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("find skills in a text")
    .argument("<FILE>", "a text, or - for standard input")
    .addOption(new Option("--as <SHAPE>", "what to make of them").choices(shapes).default("skills"))
    .addOption(taxonomyOption())
    .addOption(cacheOption())
    .option("--language <LANGUAGE>", "only labels in this language, such as nl")
    .option("--limit <N>", "most skills, the best ones", wholeNumber(1, 10_000), 1000)
    .option("--least <SCORE>", "least score, from 0 to 1", share, 0.5)
    .option("--json", "print JSON, and nothing else on standard output")
    .addHelpText("after", details)
    .action(extract);
}

function share(text: string): number {
  const value = Number(text);
  if (text.trim() !== "" && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("It must be a number from 0 to 1.");
}

async function extract(file: string, options: ExtractCommandOptions): Promise<void> {
  const { draftClaims, draftRequirements } = await import("@inzet/text");
  const { readText, readInput } = await import("../records/read-records.js");
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");
  const { openNormaliser } = await import("../words/open-normaliser.js");
  const text = file === "-" ? await readInput() : await readText(file);
  const taxonomy = await openWithProgress(options.taxonomy, options.cache);
  const normaliser = await openNormaliser(taxonomy, options.cache);
  const found = normaliser.extract(text, {
    limit: options.limit,
    leastScore: options.least,
    ...(options.language === undefined ? {} : { language: options.language }),
  });
  const drafts =
    options.as === "skills" ? undefined : options.as === "claims" ? draftClaims(found) : draftRequirements(found);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(drafts ?? found, null, 2)}\n`);
    return;
  }
  const { formatDrafts, formatExtractions } = await import("../words/extraction-table.js");
  const { tell } = await import("../terminal/messages.js");
  if ((drafts ?? found).length === 0) {
    tell(`Nothing in the text is a label of a skill in taxonomy "${taxonomy.id}".`);
    tell("Try: another --taxonomy, or a lower --least.");
    return;
  }
  process.stdout.write(
    `${drafts === undefined ? formatExtractions(found, text) : formatDrafts(drafts, taxonomy, text)}\n`,
  );
}
