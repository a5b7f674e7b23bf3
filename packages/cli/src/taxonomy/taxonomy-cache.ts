import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { InzetError, Taxonomy } from "@inzet/core";
import envPaths from "env-paths";

/** Where compiled taxonomies are kept when nothing else is said: the platform's own folder for caches. */
export function defaultCacheFolder(): string {
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
    try {
      return Taxonomy.fromBytes(await readFile(this.#pathOf(key)));
    } catch (error) {
      const absent = (error as NodeJS.ErrnoException).code === "ENOENT";
      const unusable =
        error instanceof InzetError && (error.code === "INVALID_BYTES" || error.code === "UNSUPPORTED_VERSION");
      if (absent || unusable) return undefined;
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
