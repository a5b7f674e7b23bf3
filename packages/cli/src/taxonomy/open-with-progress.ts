import type { Taxonomy } from "@inzet/core";
import { createProgress } from "../terminal/progress.js";
import { openTaxonomy } from "./open-taxonomy.js";

/** Opens a taxonomy with a progress bar and warnings on standard error. */
export async function openWithProgress(name: string, cache?: string): Promise<Taxonomy> {
  const progress = await createProgress("Compiling the taxonomy");
  try {
    return await openTaxonomy(name, {
      ...(cache === undefined ? {} : { cache }),
      onProgress: progress.update,
      onWarning: progress.warn,
    });
  } finally {
    progress.stop();
  }
}
