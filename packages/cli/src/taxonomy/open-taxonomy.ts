import { open, readFile, stat } from "node:fs/promises";
import { createTaxonomy, InzetError, Taxonomy, type TaxonomySource } from "@inzet/core";
import { contentKey } from "./content-key.js";
import { defaultCacheFolder, TaxonomyCache } from "./taxonomy-cache.js";

/** Options of {@link openTaxonomy}. */
export interface OpenTaxonomyOptions {
  /** Folder for compiled taxonomies. Default: `inzet` in the platform's folder for caches. */
  readonly cache?: string;
  /** Told how far the work is, from 0 to 1, and what is being done; not called when nothing has to be compiled. */
  readonly onProgress?: (done: number, phase: string) => void;
  /** Told, in a sentence, of what was left out, or of a cache that cannot be written. */
  readonly onWarning?: (message: string) => void;
}

/** Languages that are read from ESCO, the main one first. */
const escoLanguages = ["nl", "en"] as const;

/** How much of the whole work reading ESCO is; the rest is compiling. */
const readingShare = 0.1;

/**
 * Opens a taxonomy: the starter one, ESCO's own download, or one that was compiled before.
 *
 * @param name - `"starter"`, or the path of a folder or zip with ESCO's CSV files, or of a file that `taxonomy compile` wrote.
 * @returns The taxonomy, compiled. ESCO is compiled once, and kept in the cache under a key of its content: when a file changes, it
 *   is compiled again; when the cache is damaged, too.
 * @throws InzetError `MISSING_FILE`; `INVALID_SOURCE` when it is not as ESCO has it; `INVALID_BYTES` or `UNSUPPORTED_VERSION` for a
 *   compiled file that this release cannot read.
 * @remarks Under 0.15 s once compiled, besides 0.1 s for the key of a folder.
 * @example
 * ```ts
 * import { openTaxonomy } from "@inzet/cli";
 *
 * const taxonomy = await openTaxonomy("starter");
 * console.log(taxonomy.search("notuleren", { limit: 1 })[0]?.id);
 * ```
 */
export async function openTaxonomy(name: string, options: OpenTaxonomyOptions = {}): Promise<Taxonomy> {
  if (name === "starter") return openStarter();
  const kind = await kindOfPath(name);
  if (kind === "compiled") return Taxonomy.fromBytes(await readFile(name));
  const cache = new TaxonomyCache(options.cache ?? (await defaultCacheFolder()));
  const key = await contentKey(name, escoLanguages);
  const kept = await cache.open(key);
  if (kept !== undefined) return kept;
  const taxonomy = await compileEsco(name, options);
  try {
    await cache.keep(key, taxonomy);
  } catch (error) {
    options.onWarning?.(
      `The compiled taxonomy could not be kept, and is compiled again next time: ${messageOf(error)}`,
    );
  }
  return taxonomy;
}

/**
 * Reads and compiles ESCO, whatever is in the cache.
 *
 * @param path - Folder or zip of the official CSV download.
 * @throws InzetError `MISSING_FILE`; `INVALID_SOURCE`.
 */
export async function compileEsco(path: string, options: OpenTaxonomyOptions = {}): Promise<Taxonomy> {
  const { onProgress = () => {}, onWarning } = options;
  const { loadEsco } = await import("@inzet/esco");
  const source: TaxonomySource = await loadEsco({
    path,
    languages: escoLanguages,
    onProgress: (done, file) => onProgress(readingShare * done, file),
    ...(onWarning === undefined ? {} : { onWarning }),
  });
  return createTaxonomy(source, {
    onProgress: (done, phase) => onProgress(readingShare + (1 - readingShare) * done, phase),
  });
}

async function openStarter(): Promise<Taxonomy> {
  const { starterTaxonomy } = await import("@inzet/public-sector");
  return createTaxonomy(starterTaxonomy());
}

async function kindOfPath(path: string): Promise<"download" | "compiled"> {
  try {
    if ((await stat(path)).isDirectory()) return "download";
    return (await beginningOf(path)) === "PK" ? "download" : "compiled";
  } catch (cause) {
    throw new InzetError("MISSING_FILE", {
      message: `A taxonomy must be "starter" or a path that can be read, and "${path}" is neither`,
      advice: "check the path of the folder or zip with ESCO's CSV files, or of the compiled taxonomy.",
      details: { path },
      cause,
    });
  }
}

/** The two letters that every zip starts with, or something else. */
async function beginningOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer } = await file.read(new Uint8Array(2), 0, 2, 0);
    return String.fromCharCode(...buffer);
  } finally {
    await file.close();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
