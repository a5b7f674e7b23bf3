import { InzetError } from "../errors/index.js";
import { checksum } from "./checksum.js";

/**
 * The sections of a compiled taxonomy and the type of their elements, in the order in which they are stored.
 * A change here is a change of {@link formatVersion}.
 */
export const sectionTypes = {
  /** JSON: id, version, languages, attribution, and numbers of concepts by kind. */
  meta: Uint8Array,
  idOffsets: Uint32Array,
  idBytes: Uint8Array,
  /** Skill type plus one, 0 for none; one byte a concept. */
  skillTypes: Uint8Array,
  codeOffsets: Uint32Array,
  codeBytes: Uint8Array,
  /** Labels of a concept: `[labelStart[i], labelStart[i + 1])`. */
  labelStart: Uint32Array,
  /** Position in `languages`. */
  labelLanguage: Uint8Array,
  /** 0 preferred, 1 alternative, 2 hidden. */
  labelRole: Uint8Array,
  labelOffsets: Uint32Array,
  labelBytes: Uint8Array,
  descriptionStart: Uint32Array,
  descriptionLanguage: Uint8Array,
  descriptionOffsets: Uint32Array,
  descriptionBytes: Uint8Array,
  matchStart: Uint32Array,
  /** 0 exact, 1 close. */
  matchKind: Uint8Array,
  matchOffsets: Uint32Array,
  matchBytes: Uint8Array,
  broaderStart: Uint32Array,
  broaderColumns: Uint32Array,
  essentialStart: Uint32Array,
  essentialColumns: Uint16Array,
  optionalStart: Uint32Array,
  optionalColumns: Uint16Array,
  /** Similar skills of a skill, each pair once: those with a higher number, ascending. */
  similarStart: Uint32Array,
  similarColumns: Uint16Array,
  similarValues: Uint8Array,
} as const;

/** Name of a section. */
export type SectionName = keyof typeof sectionTypes;

/** The sections of a compiled taxonomy as typed arrays. */
export type Sections = { readonly [Name in SectionName]: ElementsOf<(typeof sectionTypes)[Name]> };

type ElementsOf<Type> = Type extends Uint32ArrayConstructor
  ? Uint32Array
  : Type extends Uint16ArrayConstructor
    ? Uint16Array
    : Uint8Array;

/** Version of the byte format that this release writes and reads. */
export const formatVersion = 2;

// "INZETTAX" as two little-endian words; read on a big-endian machine it does not match, and is refused.
const magic = [0x455a4e49, 0x58415454] as const;
const names = Object.keys(sectionTypes) as SectionName[];
const versionAt = 2;
const lengthAt = 3;
const checksumAt = 4;
const countAt = 5;
const tableAt = 6;
const headerBytes = align(4 * (tableAt + 2 * names.length));

function align(bytes: number): number {
  return (bytes + 7) & ~7;
}

/**
 * Writes sections into one buffer: magic bytes, format version, length, checksum, a table of sections, the sections.
 *
 * @returns A buffer that can be stored, or transferred to a worker. O(bytes).
 */
export function writeSections(sections: Sections): ArrayBuffer {
  let total = headerBytes;
  for (const name of names) total += align(sections[name].byteLength);
  if (total >= 2 ** 31) {
    throw new InzetError("TOO_LARGE", {
      message: `A compiled taxonomy holds less than 2 GiB, and this one takes ${total} bytes.`,
      advice: "leave out languages or descriptions that are not needed.",
    });
  }
  const buffer = new ArrayBuffer(total);
  const bytes = new Uint8Array(buffer);
  const words = new Uint32Array(buffer);
  words.set(magic);
  words[versionAt] = formatVersion;
  words[lengthAt] = total;
  words[countAt] = names.length;
  let offset = headerBytes;
  names.forEach((name, at) => {
    const section = sections[name];
    words[tableAt + 2 * at] = offset;
    words[tableAt + 2 * at + 1] = section.byteLength;
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), offset);
    offset += align(section.byteLength);
  });
  words[checksumAt] = checksum(words, checksumAt);
  return buffer;
}

/**
 * Reads the sections of a buffer that {@link writeSections} wrote, as views on it.
 *
 * @param input - The whole buffer. A view that does not start at a multiple of 8 is copied first.
 * @throws InzetError `INVALID_BYTES` when it is something else, cut short, or damaged; `UNSUPPORTED_VERSION` when another version
 *   of the format wrote it.
 * @remarks O(bytes), for the checksum.
 */
export function readSections(input: ArrayBuffer | Uint8Array): Sections {
  const given = input instanceof Uint8Array ? input : new Uint8Array(input);
  if (given.byteLength < headerBytes || given.byteLength % 8 !== 0) {
    throw invalidBytes(`it is ${given.byteLength} bytes long`);
  }
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice();
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (words[0] !== magic[0] || words[1] !== magic[1]) throw invalidBytes("it does not start with the magic bytes");
  if (words[versionAt] !== formatVersion) {
    throw new InzetError("UNSUPPORTED_VERSION", {
      message: `These bytes are of format version ${words[versionAt]}, and this release reads version ${formatVersion}.`,
      advice: "compile the taxonomy again with createTaxonomy(source).toBytes().",
      details: { version: words[versionAt], supported: formatVersion },
    });
  }
  if (words[lengthAt] !== bytes.byteLength) {
    throw invalidBytes(`it should be ${words[lengthAt]} bytes long and is ${bytes.byteLength}`);
  }
  if (words[checksumAt] !== checksum(words, checksumAt)) throw invalidBytes("its checksum does not fit");
  if (words[countAt] !== names.length) throw invalidBytes(`it has ${words[countAt]} sections`);
  const sections: Record<string, unknown> = {};
  let expected = headerBytes;
  names.forEach((name, at) => {
    const offset = words[tableAt + 2 * at]!;
    const length = words[tableAt + 2 * at + 1]!;
    const type = sectionTypes[name];
    if (offset !== expected || offset + length > bytes.byteLength || length % type.BYTES_PER_ELEMENT !== 0) {
      throw invalidBytes(`section "${name}" is out of bounds`);
    }
    sections[name] = new type(bytes.buffer as ArrayBuffer, bytes.byteOffset + offset, length / type.BYTES_PER_ELEMENT);
    expected = offset + align(length);
  });
  if (expected !== bytes.byteLength) throw invalidBytes("its sections do not add up to its length");
  return sections as Sections;
}

/** The error for bytes that are no compiled taxonomy; `reason` completes "… because …". */
export function invalidBytes(reason: string): InzetError {
  return new InzetError("INVALID_BYTES", {
    message: `These bytes are not a whole compiled taxonomy, because ${reason}.`,
    advice: "compile the taxonomy again with createTaxonomy(source).toBytes().",
    details: { reason },
  });
}
