import { Command, Option } from "commander";
import { type FileKind, fileKinds, pluralOf } from "../records/record-file-kind.js";
import { storeOption } from "../store/open-store.js";
import { cacheOption, mappingOption, taxonomyOption } from "./options.js";

interface ImportOptions {
  readonly store: string;
  readonly kind?: FileKind;
  readonly taxonomy: string;
  readonly mapping?: string;
  readonly cache?: string;
}

const details = `
Keeps the good rows of files in a store: new records are added, others replaced, and those that are the same are left alone. Rows that do
not validate are reported and written to FILE.rejected.jsonl; the others go on. Skills are looked up in the taxonomy; organisations,
professionals and assignments in the files and in the store. Exit code 1 when a row is rejected.`;

/** `inzet import FILE… --store ADDRESS`: keeps the records of files in a store. */
export function importCommand(): Command {
  return new Command("import")
    .description("keep the records of files in a store")
    .argument("<FILE...>", "JSON, JSON Lines or CSV")
    .addOption(storeOption().makeOptionMandatory())
    .addOption(new Option("--kind <KIND>", "what the rows are").choices(fileKinds))
    .addOption(taxonomyOption())
    .addOption(mappingOption())
    .addOption(cacheOption())
    .addHelpText("after", details)
    .action(importFiles);
}

async function importFiles(files: readonly string[], options: ImportOptions): Promise<void> {
  const { nameOfStore, withStore } = await import("../store/open-store.js");
  const { keepRecords } = await import("../store/keep-records.js");
  const { readAndCheck } = await import("../store/read-for-import.js");
  const { reportReadings } = await import("../records/report-readings.js");
  const { createProgress } = await import("../terminal/progress.js");
  const { exitCodes } = await import("../terminal/exit-codes.js");

  await withStore(options.store, async (store) => {
    const readings = await readAndCheck(files, store, options);
    const rejected = reportReadings(readings);
    const name = nameOfStore(options.store);
    const progress = await createProgress(name);
    const all = readings.reduce((sum, { records }) => sum + records.length, 0);
    const lines: string[] = [];
    let before = 0;
    try {
      for (const { file, kind, records } of readings) {
        const counts = await keepRecords(
          store,
          kind,
          records.map(({ record }) => record),
          (done) => progress.update((before + done) / Math.max(1, all), `keeping ${pluralOf(kind)}`),
        );
        before += records.length;
        const { added, changed, unchanged } = counts;
        lines.push(`${file}: ${added} ${pluralOf(kind)} added, ${changed} changed, ${unchanged} unchanged in ${name}`);
      }
    } finally {
      progress.stop();
      if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
    }
    if (rejected > 0) process.exitCode = exitCodes.badInput;
  });
}
