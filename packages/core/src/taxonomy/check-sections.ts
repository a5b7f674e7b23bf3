import type { CompiledMeta } from "./compile.js";
import { invalidBytes, type Sections } from "./format.js";
import { maximumSkills } from "./order-concepts.js";
import { conceptKinds, skillTypes } from "./source.js";

/**
 * Checks that the sections of a compiled taxonomy fit each other, so that no later reading goes out of bounds.
 *
 * @returns The `meta` section, read.
 * @throws InzetError `INVALID_BYTES` naming the section that does not fit.
 * @remarks O(elements); the checksum has been checked before, so only a forged file fails here.
 */
export function checkSections(sections: Sections): CompiledMeta {
  const meta = readMeta(sections.meta);
  const concepts = meta.counts.reduce((sum, count) => sum + count, 0);
  const skills = meta.counts[0]!;
  const labels = sections.labelLanguage.length;
  const texts = (offsets: Uint32Array, bytes: Uint8Array, count: number, name: string) => {
    checkOffsets(offsets, count, bytes.length, name);
    for (let at = 0; at < count; at++) if (offsets[at + 1] === offsets[at]) throw unfit(name);
  };
  texts(sections.idOffsets, sections.idBytes, concepts, "idOffsets");
  texts(sections.codeOffsets, sections.codeBytes, concepts, "codeOffsets");
  checkOffsets(sections.labelStart, concepts, labels, "labelStart");
  texts(sections.labelOffsets, sections.labelBytes, labels, "labelOffsets");
  checkBelow(sections.labelLanguage, meta.languages.length, "labelLanguage");
  checkBelow(sections.labelRole, 3, "labelRole");
  checkLineFeeds(sections.labelBytes, sections.labelOffsets);
  checkOffsets(sections.descriptionStart, concepts, sections.descriptionLanguage.length, "descriptionStart");
  checkBelow(sections.descriptionLanguage, meta.languages.length, "descriptionLanguage");
  texts(
    sections.descriptionOffsets,
    sections.descriptionBytes,
    sections.descriptionLanguage.length,
    "descriptionOffsets",
  );
  checkOffsets(sections.matchStart, concepts, sections.matchKind.length, "matchStart");
  checkBelow(sections.matchKind, 2, "matchKind");
  texts(sections.matchOffsets, sections.matchBytes, sections.matchKind.length, "matchOffsets");
  if (sections.skillTypes.length !== concepts) throw unfit("skillTypes");
  checkBelow(sections.skillTypes, skillTypes.length + 1, "skillTypes");
  if (labels !== sections.labelRole.length) throw unfit("labelRole");
  if (sections.similarValues.length !== sections.similarColumns.length) throw unfit("similarValues");
  const rows = (
    start: Uint32Array,
    columns: Uint32Array | Uint16Array,
    height: number,
    width: number,
    name: string,
  ) => {
    checkOffsets(start, height, columns.length, name);
    checkAscending(start, columns, name);
    checkBelow(columns, width, name);
  };
  rows(sections.broaderStart, sections.broaderColumns, concepts, concepts, "broader");
  rows(sections.essentialStart, sections.essentialColumns, concepts, skills, "essential");
  rows(sections.optionalStart, sections.optionalColumns, concepts, skills, "optional");
  rows(sections.similarStart, sections.similarColumns, skills, skills, "similar");
  for (let row = 0; row < skills; row++) {
    const first = sections.similarStart[row]!;
    if (first < sections.similarStart[row + 1]! && sections.similarColumns[first]! <= row) throw unfit("similar");
  }
  return meta;
}

function readMeta(bytes: Uint8Array): CompiledMeta {
  let meta: CompiledMeta;
  try {
    meta = JSON.parse(new TextDecoder().decode(bytes)) as CompiledMeta;
  } catch {
    throw unfit("meta");
  }
  const isText = (value: unknown) => typeof value === "string";
  const whole =
    typeof meta === "object" &&
    meta !== null &&
    isText(meta.id) &&
    isText(meta.version) &&
    (meta.attribution === undefined || isText(meta.attribution)) &&
    Array.isArray(meta.languages) &&
    meta.languages.length > 0 &&
    meta.languages.every(isText) &&
    Array.isArray(meta.counts) &&
    meta.counts.length === conceptKinds.length &&
    meta.counts.every((count) => Number.isInteger(count) && count >= 0) &&
    meta.counts[0]! <= maximumSkills;
  if (!whole) throw unfit("meta");
  return meta;
}

/** From 0, never falling, to `end`. */
function checkOffsets(offsets: Uint32Array, count: number, end: number, name: string): void {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== end) throw unfit(name);
  for (let at = 0; at < count; at++) if (offsets[at]! > offsets[at + 1]!) throw unfit(name);
}

function checkAscending(start: Uint32Array, columns: Uint32Array | Uint16Array, name: string): void {
  for (let row = 0; row + 1 < start.length; row++) {
    for (let at = start[row]! + 1; at < start[row + 1]!; at++) if (columns[at - 1]! >= columns[at]!) throw unfit(name);
  }
}

function checkBelow(values: Uint8Array | Uint16Array | Uint32Array, limit: number, name: string): void {
  for (let at = 0; at < values.length; at++) if (values[at]! >= limit) throw unfit(name);
}

/** A line feed at the end of each label and nowhere else: the search counts on it. */
function checkLineFeeds(bytes: Uint8Array, offsets: Uint32Array): void {
  let row = 0;
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (offsets[++row] !== at + 1) throw unfit("labelBytes");
  }
  if (row !== offsets.length - 1) throw unfit("labelBytes");
}

function unfit(name: string) {
  return invalidBytes(`section "${name}" does not fit the others`);
}
