import { Command, Option } from "commander";
import { type FileKind, fileKinds, pluralOf } from "../records/record-file-kind.js";
import type { RecordReading } from "../records/sift-rows.js";
import { cacheOption, mappingOption, taxonomyOption } from "./options.js";

interface ValidateOptions {
  readonly kind?: FileKind;
  readonly taxonomy: string;
  readonly mapping?: string;
  readonly cache?: string;
}

const details = `
What the rows of a FILE are follows from its name (professionals.csv, opdrachten.jsonl) or its fields, unless --kind says it.
Skills are looked up in the taxonomy; organisations in the files with organisations, when there is one among the FILEs.

Files that end in .rejected.jsonl are passed over. Exit code 1 when a row is rejected.`;

/** `inzet validate FILE…`: says, row by row, what is wrong and where. */
export function validateCommand(): Command {
  return new Command("validate")
    .description("say, row by row, what is wrong in files and where")
    .argument("<FILE...>", "JSON, JSON Lines or CSV")
    .addOption(new Option("--kind <KIND>", "what the rows are").choices(fileKinds))
    .addOption(taxonomyOption())
    .addOption(mappingOption())
    .addOption(cacheOption())
    .addHelpText("after", details)
    .action(validate);
}

async function validate(files: readonly string[], options: ValidateOptions): Promise<void> {
  const { checkReferences } = await import("../records/check-references.js");
  const { guessKinds } = await import("../records/guess-kind.js");
  const { readMapping } = await import("../records/read-mapping.js");
  const { readRecords, readText } = await import("../records/read-records.js");
  const { isRejectedPath } = await import("../records/rejected-file.js");
  const { skillTargets } = await import("../taxonomy/skill-targets.js");
  const { openWithProgress } = await import("../taxonomy/open-with-progress.js");

  const mapping = options.mapping === undefined ? {} : { mapping: await readMapping(options.mapping) };
  const readings: RecordReading[] = [];
  // A shell that fills in data/* hands over what an earlier run rejected as well.
  for (const file of new Set(files.filter((each) => !isRejectedPath(each)))) {
    const kinds = options.kind === undefined ? guessKinds(file, await readText(file)) : [options.kind];
    for (const kind of kinds) readings.push(await readRecords(file, kind, mapping));
  }
  const targets = {
    ...skillTargets(await openWithProgress(options.taxonomy, options.cache)),
    ...knownIds(readings, "organisation"),
    ...knownIds(readings, "professional"),
    ...knownIds(readings, "assignment"),
  };
  await report(readings.map((reading) => checkReferences(reading, targets)));
}

/** The ids of a kind that are known; nothing when there is no file of that kind, so that nothing is held against it. */
function knownIds(readings: readonly RecordReading[], kind: "organisation" | "professional" | "assignment") {
  const ofKind = readings.filter((reading) => reading.kind === kind);
  if (ofKind.length === 0) return {};
  const ids = ofKind.flatMap(({ records }) => records.map(({ record }) => (record as { id: string }).id));
  return { [pluralOf(kind)]: new Set(ids) };
}

async function report(readings: readonly RecordReading[]): Promise<void> {
  const { formatIssues } = await import("../records/format-issues.js");
  const { writeRejectedOf } = await import("../records/write-rejected-of.js");
  const { stdoutColours } = await import("../terminal/colours.js");
  const { exitCodes } = await import("../terminal/exit-codes.js");

  const written = writeRejectedOf(readings);
  const lines = readings.flatMap((reading) => {
    const { text, findings } = formatIssues(reading.rejected, stdoutColours);
    const summary = summarise(reading, findings, written.get(reading.file));
    const colour = findings === 0 ? stdoutColours.green : stdoutColours.yellow;
    return [...(text === "" ? [] : [text, ""]), colour(summary)];
  });
  process.stdout.write(`${lines.join("\n")}\n`);
  if (readings.some(({ rejected }) => rejected.length > 0)) process.exitCode = exitCodes.badInput;
}

function summarise({ file, kind, records, rejected }: RecordReading, findings: number, written?: string): string {
  const good = `${file}: ${count(records.length, `good ${kind}`)}`;
  if (rejected.length === 0) return `${good}, nothing wrong`;
  const where = written === undefined ? "" : `, written to ${written}`;
  return `${good}, ${count(rejected.length, "rejected row")} with ${count(findings, "fault")}${where}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
