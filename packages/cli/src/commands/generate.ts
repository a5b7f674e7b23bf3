import type { Market } from "@inzet/testkit/market";
import { Command, Option } from "commander";
import type { FileFormat } from "../records/file-format.js";
import { fileKinds, pluralOf } from "../records/record-file-kind.js";
import { storeOption } from "../store/open-store.js";
import { cacheOption, currentDay, day, taxonomyOption, wholeNumber } from "./options.js";

interface GenerateOptions {
  readonly seed: number;
  readonly professionals: number;
  readonly assignments: number;
  readonly organisations?: number;
  readonly out?: string;
  readonly store?: string;
  readonly format: FileFormat;
  readonly today: string;
  readonly taxonomy: string;
  readonly cache?: string;
}

const details = `
Writes organisations, professionals, assignments and conversations, as files to --out, into a --store, or both. The same seed, sizes, taxonomy and day give the same files.
Without --organisations, the organisations are the 22 municipalities around Leiden and Alphen aan den Rijn.`;

/** `inzet generate`: a market from a seed, as files. */
export function generateCommand(): Command {
  return new Command("generate")
    .description("invent a market from a seed, as files to try things on")
    .requiredOption("--seed <N>", "whole number that decides everything", wholeNumber(0, Number.MAX_SAFE_INTEGER))
    .option("--professionals <N>", "how many professionals", wholeNumber(0, 1_000_000), 240)
    .option("--assignments <N>", "how many assignments", wholeNumber(0, 1_000_000), 40)
    .option("--organisations <N>", "how many organisations to invent", wholeNumber(1, 100_000))
    .option("--out <DIR>", "folder to write in; it is made when it is not there")
    .addOption(storeOption())
    .addOption(new Option("--format <FORMAT>", "how to write them").choices(["json", "jsonl", "csv"]).default("json"))
    .option("--today <YYYY-MM-DD>", "day on which the market takes place (default: this day)", day)
    .addOption(taxonomyOption())
    .addOption(cacheOption())
    .addHelpText("after", details)
    .action((options: GenerateOptions, command: Command) => {
      if (options.out === undefined && options.store === undefined) {
        command.error("error: required option '--out <DIR>' not specified, and no --store", {
          code: "commander.missingMandatoryOptionValue",
        });
      }
      return generate({ ...options, today: options.today ?? currentDay() });
    });
}

async function generate(options: GenerateOptions): Promise<void> {
  const { generateMarket } = await import("@inzet/testkit/market");
  const { municipalities } = await import("@inzet/public-sector");
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");

  const market = generateMarket({
    seed: options.seed,
    professionals: options.professionals,
    assignments: options.assignments,
    organisations: options.organisations ?? municipalities,
    taxonomy: await openWithProgress(options.taxonomy, options.cache),
    today: options.today,
  });
  if (options.out !== undefined) await writeFiles(market, options.out, options.format);
  if (options.store !== undefined) await keepIn(options.store, market);
}

async function writeFiles(market: Market, out: string, format: FileFormat): Promise<void> {
  const { mkdir, writeFile } = await import("node:fs/promises");
  const { join } = await import("node:path");
  const { formatRecords } = await import("../market/write-records.js");
  const { tell } = await import("../terminal/messages.js");
  await mkdir(out, { recursive: true });
  for (const kind of fileKinds) {
    const name = pluralOf(kind) as keyof Market;
    const path = join(out, `${name}.${format}`);
    await writeFile(path, formatRecords(kind, market[name], format));
    tell(`${path}: ${market[name].length} ${name}`);
  }
}

async function keepIn(address: string, market: Market): Promise<void> {
  const { nameOfStore, withStore } = await import("../store/open-store.js");
  const { keepRecords } = await import("../store/keep-records.js");
  const { tell } = await import("../terminal/messages.js");
  await withStore(address, async (store) => {
    for (const kind of ["organisation", "professional", "assignment", "conversation"] as const) {
      const name = pluralOf(kind) as keyof Market;
      const { added, changed, unchanged } = await keepRecords(store, kind, market[name] as never);
      tell(`${nameOfStore(address)}: ${added} ${name} added, ${changed} changed, ${unchanged} unchanged`);
    }
  });
}
