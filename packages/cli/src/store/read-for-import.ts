import type { MatchStore } from "@inzet/core";
import { eachRecord } from "@inzet/core/storage";
import { checkReferences } from "../records/check-references.js";
import { guessKinds } from "../records/guess-kind.js";
import { readMapping } from "../records/read-mapping.js";
import { readRecords, readText } from "../records/read-records.js";
import { type FileKind, fileKinds, pluralOf } from "../records/record-file-kind.js";
import { isRejectedPath } from "../records/rejected-file.js";
import type { RecordReading } from "../records/sift-rows.js";
import { openWithProgress } from "../taxonomy/open-with-progress.js";
import { skillTargets } from "../taxonomy/skill-targets.js";

/** How files are read. */
export interface ReadFilesOptions {
  /** What the rows are. Default: as the name or the fields of each file say. */
  readonly kind?: FileKind;
  readonly taxonomy: string;
  readonly mapping?: string;
  readonly cache?: string;
}

/**
 * Reads files, and holds their records against the taxonomy, each other, and what a store holds.
 *
 * @param store - Where else records may be that they refer to; `undefined`: nowhere.
 * @returns A reading for each kind of each file; organisations come first, so that what refers to them can follow.
 */
export async function readAndCheck(
  files: readonly string[],
  store: MatchStore | undefined,
  options: ReadFilesOptions,
): Promise<readonly RecordReading[]> {
  const mapping = options.mapping === undefined ? {} : { mapping: await readMapping(options.mapping) };
  const readings: RecordReading[] = [];
  // A shell that fills in data/* hands over what an earlier run rejected as well.
  for (const file of new Set(files.filter((each) => !isRejectedPath(each)))) {
    const kinds = options.kind === undefined ? guessKinds(file, await readText(file)) : [options.kind];
    for (const kind of kinds) readings.push(await readRecords(file, kind, mapping));
  }
  const targets = {
    ...skillTargets(await openWithProgress(options.taxonomy, options.cache)),
    ...(await knownIds(readings, store, "organisation")),
    ...(await knownIds(readings, store, "professional")),
    ...(await knownIds(readings, store, "assignment")),
  };
  const order: readonly FileKind[] = ["organisation", ...fileKinds.filter((kind) => kind !== "organisation")];
  return readings
    .map((reading) => checkReferences(reading, targets))
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The ids of a kind that are known; nothing when there is neither file nor record of that kind, so that nothing is held against it. */
async function knownIds(
  readings: readonly RecordReading[],
  store: MatchStore | undefined,
  kind: "organisation" | "professional" | "assignment",
) {
  const ofKind = readings.filter((reading) => reading.kind === kind);
  const ids = new Set(ofKind.flatMap(({ records }) => records.map(({ record }) => (record as { id: string }).id)));
  if (store !== undefined) for await (const { id } of eachRecord(store, kind)) ids.add(id);
  return ofKind.length === 0 && ids.size === 0 ? {} : { [pluralOf(kind)]: ids };
}
