import type { Command } from "commander";
import { cacheOption, day, mappingOption, taxonomyOption } from "../commands/options.js";

/** The options that say which market a command is about. */
export interface MarketFileOptions {
  readonly professionals: string;
  readonly assignments: string;
  readonly organisations?: string;
  readonly conversations?: string;
  readonly policy?: string;
  readonly taxonomy: string;
  readonly mapping?: string;
  readonly cache?: string;
  readonly today?: string;
}

/** Adds the options that say which market a command is about. */
export function addMarketOptions(command: Command): Command {
  return command
    .requiredOption("--professionals <FILE>", "professionals: JSON, JSON Lines or CSV")
    .requiredOption("--assignments <FILE>", "assignments")
    .option("--organisations <FILE>", "organisations; records must not refer to others then")
    .option("--conversations <FILE>", "talks that were held, for the fifth light")
    .option("--policy <FILE|NAME>", "rules of the network (default: neutral)")
    .addOption(taxonomyOption())
    .addOption(mappingOption())
    .addOption(cacheOption())
    .option("--today <YYYY-MM-DD>", "day for which to match (default: this day)", day);
}
