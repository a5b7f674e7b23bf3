import { InzetError } from "@inzet/core";

/**
 * Loads a library that may be absent.
 *
 * @param advice - What to do when it is not there.
 * @param load - Default: imports it by a name that is a value, so that bundlers and compilers leave alone what is optional.
 * @throws InzetError `MISSING_LIBRARY`.
 */
export async function loadLibrary<Library>(
  name: string,
  advice: string,
  load: () => Promise<unknown> = () => import(name),
): Promise<Library> {
  try {
    return (await load()) as Library;
  } catch (cause) {
    throw new InzetError("MISSING_LIBRARY", {
      message: `library ${name} must be there to open a SQLite file, and it cannot be loaded`,
      advice,
      details: { library: name },
      cause,
    });
  }
}
