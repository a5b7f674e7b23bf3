import type { MatchStore } from "@inzet/core";
import { Command, Option } from "commander";
import { type FileKind, fileKinds } from "../records/record-file-kind.js";
import { storeOption } from "../store/open-store.js";
import { cacheOption, mappingOption, taxonomyOption } from "./options.js";

interface ValidateOptions {
  readonly kind?: FileKind;
  readonly store?: string;
  readonly taxonomy: string;
  readonly mapping?: string;
  readonly cache?: string;
}

const details = `
What the rows of a FILE are follows from its name (professionals.csv, opdrachten.jsonl) or its fields, unless --kind says it.
Skills are looked up in the taxonomy; organisations in the files with organisations, when there is one among the FILEs. With --store,
records may also refer to those that it holds; nothing is written to it.

Files that end in .rejected.jsonl are passed over. Exit code 1 when a row is rejected.`;

/** `inzet validate FILE…`: says, row by row, what is wrong and where. */
export function validateCommand(): Command {
  return new Command("validate")
    .description("say, row by row, what is wrong in files and where")
    .argument("<FILE...>", "JSON, JSON Lines or CSV")
    .addOption(new Option("--kind <KIND>", "what the rows are").choices(fileKinds))
    .addOption(storeOption())
    .addOption(taxonomyOption())
    .addOption(mappingOption())
    .addOption(cacheOption())
    .addHelpText("after", details)
    .action(validate);
}

async function validate(files: readonly string[], options: ValidateOptions): Promise<void> {
  const { readAndCheck } = await import("../store/read-for-import.js");
  const { reportReadings } = await import("../records/report-readings.js");
  const { exitCodes } = await import("../terminal/exit-codes.js");
  const check = async (store?: MatchStore) => reportReadings(await readAndCheck(files, store, options));
  const { withStore } = await import("../store/open-store.js");
  const rejected = options.store === undefined ? await check() : await withStore(options.store, check);
  if (rejected > 0) process.exitCode = exitCodes.badInput;
}
