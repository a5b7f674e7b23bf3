import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InzetError, Taxonomy } from "@inzet/core";

/** Where compiled taxonomies are kept when nothing else is said: the platform's own folder for caches. */
export async function defaultCacheFolder(): Promise<string> {
  // Loaded here, for it exists as an ES module only.
  const { default: envPaths } = await import("env-paths");
  return envPaths("inzet", { suffix: "" }).cache;
}

/** Compiled taxonomies in a folder, by the key of what they were compiled from. */
export class TaxonomyCache {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Opens what is kept under a key; `undefined` when nothing is, or when it is damaged or of another release. */
  async open(key: string): Promise<Taxonomy | undefined> {
    let bytes: Uint8Array;
    try {
      bytes = await readFile(this.#pathOf(key));
    } catch {
      // Whatever is in the way, compiling again helps; a folder that cannot be used is told when it is written to.
      return undefined;
    }
    try {
      return Taxonomy.fromBytes(bytes);
    } catch (error) {
      if (error instanceof InzetError && (error.code === "INVALID_BYTES" || error.code === "UNSUPPORTED_VERSION")) {
        return undefined;
      }
      throw error;
    }
  }

  /** Keeps a taxonomy under a key; others see it whole or not at all. */
  async keep(key: string, taxonomy: Taxonomy): Promise<void> {
    await writeWhole(this.#pathOf(key), taxonomy.toBytes());
  }

  #pathOf(key: string): string {
    return join(this.#folder, `${key}.inzet-taxonomy`);
  }
}

/** Writes a file under another name first, so that a file of the right name is always whole. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
