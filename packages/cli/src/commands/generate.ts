import { Command, Option } from "commander";
import type { FileFormat } from "../records/file-format.js";
import { cacheOption, currentDay, day, taxonomyOption, wholeNumber } from "./options.js";

interface GenerateOptions {
  readonly seed: number;
  readonly professionals: number;
  readonly assignments: number;
  readonly organisations?: number;
  readonly out: string;
  readonly format: FileFormat;
  readonly today: string;
  readonly taxonomy: string;
  readonly cache?: string;
}

const details = `
Writes organisations, professionals, assignments and conversations. The same seed, sizes, taxonomy and day give the same files.
Without --organisations, the organisations are the 22 municipalities around Leiden and Alphen aan den Rijn.`;

/** `inzet generate`: a market from a seed, as files. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("invent a market from a seed, as files to try things on")
    .requiredOption("--seed <N>", "whole number that decides everything", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option("--professionals <N>", "how many professionals", wholeNumber(0, 1_000_000), 240)
    .option("--assignments <N>", "how many assignments", wholeNumber(0, 1_000_000), 40)
    .option("--organisations <N>", "how many organisations to invent", wholeNumber(1, 100_000))
    .requiredOption("--out <DIR>", "folder to write in; it is made when it is not there")
    .addOption(new Option("--format <FORMAT>", "how to write them").choices(["json", "jsonl", "csv"]).default("json"))
    .option("--today <YYYY-MM-DD>", "day on which the market takes place (default: this day)", day)
    .addOption(taxonomyOption())
    .addOption(cacheOption())
    .addHelpText("after", details)
    .action((options: GenerateOptions) => generate({ ...options, today: options.today ?? currentDay() }));
}

async function generate(options: GenerateOptions): Promise<void> {
  const { mkdir, writeFile } = await import("node:fs/promises");
  const { join } = await import("node:path");
  const { generateMarket } = await import("@inzet/testkit/market");
  const { municipalities } = await import("@inzet/public-sector");
  const { formatRecords } = await import("../market/write-records.js");
  const { fileKinds, pluralOf } = await import("../records/record-file-kind.js");
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");
  const { tell } = await import("../terminal/messages.js");

  const market = generateMarket({
    seed: options.seed,
    professionals: options.professionals,
    assignments: options.assignments,
    organisations: options.organisations ?? municipalities,
    taxonomy: await openWithProgress(options.taxonomy, options.cache),
    today: options.today,
  });
  await mkdir(options.out, { recursive: true });
  for (const kind of fileKinds) {
    const name = pluralOf(kind) as keyof typeof market;
    const path = join(options.out, `${name}.${options.format}`);
    await writeFile(path, formatRecords(kind, market[name], options.format));
    tell(`${path}: ${market[name].length} ${name}`);
  }
}
