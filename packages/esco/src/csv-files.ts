import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { InzetError } from "@inzet/core";
import { unzipSync } from "fflate";

/** The CSV files of a download, wherever they are. */
export interface CsvFiles {
  /** Bytes of a file by its name without folder, or `undefined` when it is not there. */
  read(name: string): Promise<Uint8Array | undefined>;
}

/** How deep below the given folder CSV files are looked for. */
const maximumDepth = 3;

/**
 * Opens a folder or zip of CSV files; the files may lie in a folder inside it.
 *
 * @throws InzetError `MISSING_FILE` when there is nothing at `path`, or no CSV file in it; `INVALID_SOURCE` when a file is no zip.
 */
export async function openCsvFiles(path: string): Promise<CsvFiles> {
  const kind = await stat(path).catch((cause: unknown) => {
    throw new InzetError("MISSING_FILE", {
      message: `There must be a folder or zip with ESCO's CSV files at "${path}", and there is nothing.`,
      advice: "check the path; the download is on https://esco.ec.europa.eu/en/use-esco/download.",
      details: { path },
      cause,
    });
  });
  return kind.isDirectory() ? openFolder(path) : openZip(path);
}

async function openFolder(path: string): Promise<CsvFiles> {
  const places = new Map<string, string>();
  const visit = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (!isCsv(entry.name) || entry.isDirectory()) continue;
      const key = entry.name.toLowerCase();
      if (!places.has(key)) places.set(key, join(folder, entry.name));
    }
    if (depth === maximumDepth) return;
    for (const entry of entries) if (entry.isDirectory()) await visit(join(folder, entry.name), depth + 1);
  };
  await visit(path, 0);
  if (places.size === 0) throw noCsvFiles(path);
  return {
    async read(name) {
      const place = places.get(name.toLowerCase());
      return place === undefined ? undefined : readFile(place);
    },
  };
}

async function openZip(path: string): Promise<CsvFiles> {
  const zipped = await readFile(path);
  const names = new Map<string, string>();
  const unpack = (wanted: (name: string) => boolean) => {
    try {
      return unzipSync(zipped, { filter: ({ name }) => wanted(name) });
    } catch (cause) {
      throw new InzetError("INVALID_SOURCE", {
        message: `"${path}" must be a folder or a zip, and cannot be read as a zip.`,
        advice: "download it again, or unpack it and give the folder.",
        details: { path },
        cause,
      });
    }
  };
  unpack((name) => {
    const base = baseName(name);
    // What macOS adds beside every file is no table.
    if (isCsv(base) && !base.startsWith("._") && !names.has(base)) names.set(base, name);
    return false;
  });
  if (names.size === 0) throw noCsvFiles(path);
  return {
    async read(name) {
      const inside = names.get(name.toLowerCase());
      return inside === undefined ? undefined : unpack((each) => each === inside)[inside];
    },
  };
}

function baseName(name: string): string {
  return name.slice(name.lastIndexOf("/") + 1).toLowerCase();
}

function isCsv(name: string): boolean {
  return name.toLowerCase().endsWith(".csv");
}

function noCsvFiles(path: string): InzetError {
  return new InzetError("MISSING_FILE", {
    message: `"${path}" must hold ESCO's CSV files, and holds no CSV file.`,
    advice: "choose CSV as the format when you download ESCO.",
    details: { path },
  });
}
