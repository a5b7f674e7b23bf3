import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ConceptSource, InzetError, type Taxonomy } from "@inzet/core";
import { createNormaliser, Normaliser } from "@inzet/text";
import { defaultCacheFolder, writeWhole } from "../taxonomy/taxonomy-cache.js";
import { warn } from "../terminal/messages.js";

/** Labels below this number are indexed faster than a file is read. */
const fewLabels = 20_000;

/**
 * Opens the index of a taxonomy's labels; that of a large one is kept in the cache, under a key of the taxonomy's content.
 *
 * @param cache - Folder for what is compiled. Default: the platform's own.
 */
export async function openNormaliser(taxonomy: Taxonomy, cache: string | undefined): Promise<Normaliser> {
  if (taxonomy.size < fewLabels / 10) return createNormaliser(conceptsOf(taxonomy), { languages: taxonomy.languages });
  const folder = cache ?? (await defaultCacheFolder());
  const key = createHash("sha256").update(taxonomy.toBytes()).digest("hex");
  const path = join(folder, `${key}.inzet-labels`);
  const kept = await open(path);
  if (kept !== undefined) return kept;
  const normaliser = createNormaliser(conceptsOf(taxonomy), { languages: taxonomy.languages });
  try {
    await writeWhole(path, normaliser.toBytes());
  } catch (error) {
    warn(
      `The index of labels could not be kept, and is made again next time: ${error instanceof Error ? error.message : error}`,
    );
  }
  return normaliser;
}

/** What is kept; `undefined` when nothing is, or when it is damaged or of another release. */
async function open(path: string): Promise<Normaliser | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    // Whatever is in the way, making it again helps; a folder that cannot be used is told when it is written to.
    return undefined;
  }
  try {
    return Normaliser.fromBytes(bytes);
  } catch (error) {
    if (error instanceof InzetError && (error.code === "INVALID_BYTES" || error.code === "UNSUPPORTED_VERSION")) {
      return undefined;
    }
    throw error;
  }
}

function conceptsOf(taxonomy: Taxonomy): readonly ConceptSource[] {
  return Array.from({ length: taxonomy.size }, (_, at) => {
    const { id, kind, labels, descriptions } = taxonomy.concept(taxonomy.idAt(at));
    return { id, kind, labels, descriptions };
  });
}
