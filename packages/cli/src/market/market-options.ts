import type { Command } from "commander";
import { cacheOption, day, mappingOption, taxonomyOption } from "../commands/options.js";
import { storeOption } from "../store/open-store.js";

/** The options that say which market a command is about. */
export interface MarketFileOptions {
  readonly professionals?: string;
  readonly assignments?: string;
  readonly store?: string;
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
    .option("--professionals <FILE>", "professionals: JSON, JSON Lines or CSV (default: those of the store)")
    .option("--assignments <FILE>", "assignments (default: those of the store)")
    .addOption(storeOption())
    .option("--organisations <FILE>", "organisations; records must not refer to others then")
    .option("--conversations <FILE>", "talks that were held, for the fifth light")
    .option("--policy <FILE|NAME>", "rules of the network (default: neutral)")
    .addOption(taxonomyOption())
    .addOption(mappingOption())
    .addOption(cacheOption())
    .option("--today <YYYY-MM-DD>", "day for which to match (default: this day)", day)
    .hook("preAction", requireMarket);
}

/** Without a store, both files are needed. */
function requireMarket(command: Command): void {
  const options = command.opts<MarketFileOptions>();
  if (options.store !== undefined) return;
  for (const name of ["professionals", "assignments"] as const) {
    if (options[name] === undefined) {
      command.error(`error: required option '--${name} <FILE>' not specified, and no --store`, {
        code: "commander.missingMandatoryOptionValue",
      });
    }
  }
}
