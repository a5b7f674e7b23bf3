import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Folder of the data that benchmarks read and the project does not ship: `INZET_DATA`, or `../shared/data` beside the repository. */
export function dataFolder(): string {
  const folder = process.env.INZET_DATA ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));
  if (!existsSync(folder))
    throw new Error(`no data in ${folder}\nTry: set INZET_DATA to the folder with bench/ and esco/`);
  return folder;
}
