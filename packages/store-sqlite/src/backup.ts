import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { InzetError } from "@inzet/core";

/**
 * Writes a copy to a place where no file is yet. The copy has its name only once it is whole and on the disk.
 *
 * @param copy - Writes it to a path.
 * @throws InzetError `INVALID_OPTION` when there is a file; what `copy` throws.
 */
export async function writeWhole(path: string, copy: (path: string) => Promise<void>): Promise<void> {
  if (existsSync(path)) {
    throw new InzetError("INVALID_OPTION", {
      message: `path ${path} must be one where no file is yet`,
      advice: "name the backup after its day, or remove the old one first",
      details: { option: "path" },
    });
  }
  const unfinished = `${path}.unfinished-${process.pid}`;
  try {
    await copy(unfinished);
    await flush(unfinished);
    await rename(unfinished, path);
    // The name is in the folder. Windows opens no folders, and flushes them by itself.
    if (process.platform !== "win32") await flush(dirname(path));
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function flush(path: string): Promise<void> {
  const file = await open(path, "r");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
