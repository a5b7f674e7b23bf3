import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A search over a list of labels. */
export interface LabelSearch {
  /** Positions of the labels that fit, best first. */
  search(text: string, limit: number): readonly number[] | Promise<readonly number[]>;
}

/** Another library behind the same door. */
export interface Rival {
  readonly name: string;
  readonly package: string;
  /** Gets the library's own module. */
  create(module: unknown, labels: readonly string[]): LabelSearch;
}

/** A rival's module and version, or why it is not there. */
export type LoadedRival = { readonly module: unknown; readonly version: string } | { readonly missing: string };

/**
 * Loads a rival from the folder that `INZET_RIVALS` names, where `npm install minisearch flexsearch fuzzysort @orama/orama fuse.js` was run:
 * the project itself does not depend on them.
 */
export function loadRival(rival: Rival): LoadedRival {
  const folder = process.env.INZET_RIVALS;
  if (folder === undefined) return { missing: "INZET_RIVALS is not set" };
  const manifest = join(folder, "node_modules", rival.package, "package.json");
  if (!existsSync(manifest)) return { missing: `${rival.package} is not in ${folder}` };
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  return { module: createRequire(join(folder, "rivals.cjs"))(rival.package), version };
}
