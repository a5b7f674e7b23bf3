import { InzetError } from "@inzet/core";
import Fuse from "fuse.js";

/** Options of {@link findInShortList}. */
export interface ShortListOptions<T> {
  /** The texts of an item that are searched, the first one counting most. Default: the item as text. */
  readonly texts?: (item: T) => readonly string[];
  /** Most hits. Default 10. */
  readonly limit?: number;
  /** How far a text may be from what is sought: 0 nothing but the text itself, 1 anything. Default 0.4. */
  readonly tolerance?: number;
}

/** An item of a short list that fits. */
export interface ShortListHit<T> {
  readonly item: T;
  /** In [0, 1]: 1 for the text itself. */
  readonly score: number;
}

/** Longer lists take too long for a keystroke: a normaliser is made for those. */
const longestList = 5000;

/**
 * Searches a short list by what someone typed: "did you mean", or a filter over a page of records.
 *
 * @param sought - What was typed; the first 64 units count.
 * @param items - At most 5000 items.
 * @returns Hits, best first; ties in the order of the list.
 * @throws InzetError `TOO_LARGE` when the list is longer.
 * @remarks By fuse.js; O(characters of the list).
 * @example
 * ```ts
 * import { findInShortList } from "@inzet/text";
 *
 * findInShortList("sekondment", ["internal", "secondment", "unpaid"])[0]?.item; // "secondment"
 * ```
 */
export function findInShortList<T>(
  sought: string,
  items: readonly T[],
  options: ShortListOptions<T> = {},
): ShortListHit<T>[] {
  if (items.length > longestList) {
    throw new InzetError("TOO_LARGE", {
      message: `a list of ${items.length} items is longer than ${longestList}`,
      advice: "use createNormaliser for long lists",
    });
  }
  const { texts = (item) => [String(item)], limit = 10, tolerance = 0.4 } = options;
  const pattern = sought.slice(0, 64);
  if (pattern.trim() === "") return [];
  const entries = items.map((item) => ({ item, texts: texts(item) }));
  const most = entries.reduce((sum, entry) => Math.max(sum, entry.texts.length), 1);
  const keys = Array.from({ length: most }, (_, at) => ({
    name: `text${at}`,
    weight: 1 / (at + 1),
    getFn: (entry: (typeof entries)[number]) => entry.texts[at] ?? "",
  }));
  const fuse = new Fuse(entries, { keys, includeScore: true, threshold: tolerance, ignoreLocation: true });
  return fuse.search(pattern, { limit }).map((hit) => ({ item: hit.item.item, score: round(1 - (hit.score ?? 0)) }));
}

/** fuse.js gives the text itself a distance of about 1e-16. */
function round(score: number): number {
  return Math.round(score * 1e4) / 1e4;
}
