import type { Layer } from "@inzet/core";
import { type Word, word } from "../words/word.js";

/**
 * The layers of government, nearest to the citizen first, with their names.
 *
 * @example
 * ```ts
 * import { governmentLayers } from "@inzet/public-sector";
 *
 * governmentLayers.map((layer) => layer.id); // ["local", "water", "regional", "provincial", "national", "none"]
 * ```
 */
export const governmentLayers: readonly Word<Layer>[] = [
  word("local", "gemeentelijk", "local"),
  word("water", "waterschap", "water authority"),
  word("regional", "regionaal", "regional"),
  word("provincial", "provinciaal", "provincial"),
  word("national", "landelijk", "national"),
  word("none", "buiten de overheid", "outside government"),
];
