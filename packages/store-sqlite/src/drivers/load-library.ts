import { InzetError } from "@inzet/core";

/**
 * Loads a library that may be absent.
 *
 * @param name - What is imported; handed over as a value, so that bundlers leave it alone.
 * @param advice - What to do when it is not there.
 * @throws InzetError `MISSING_LIBRARY`.
 */
export async function loadLibrary<Library>(name: string, advice: string): Promise<Library> {
  try {
    return (await import(name)) as Library;
  } catch (cause) {
    throw new InzetError("MISSING_LIBRARY", {
      message: `library ${name} must be there to open a SQLite file, and it cannot be loaded`,
      advice,
      details: { library: name },
      cause,
    });
  }
}
