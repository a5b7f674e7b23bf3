/** What a suggestion loses for each better one that was found in the same words. */
const sameWordsLoss = 0.25;
/** Suggestions that are put in order one by one; those after them keep their sums' order. */
const mostSpread = 50;

/** A suggestion with where it was found. */
export interface PlacedSum {
  readonly sum: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Orders suggestions so that other parts of a text have their turn: of several from the same words, each loses a little for those before it.
 *
 * @param found - By sum, highest first.
 * @returns All of them in the new order, each with the sum that put it there. O(50 × n).
 */
export function spreadSuggestions<T extends PlacedSum>(found: readonly T[]): T[] {
  const left = found.map((each) => ({ each, sum: each.sum }));
  const spread: T[] = [];
  while (left.length > 0 && spread.length < mostSpread) {
    let best = 0;
    for (let at = 1; at < left.length; at++) if (left[at]!.sum > left[best]!.sum) best = at;
    const { each, sum } = left.splice(best, 1)[0]!;
    spread.push({ ...each, sum });
    for (const other of left) {
      const shared = Math.min(each.end, other.each.end) - Math.max(each.start, other.each.start);
      if (shared <= 0) continue;
      other.sum -= (sameWordsLoss * shared) / Math.min(each.end - each.start, other.each.end - other.each.start);
    }
  }
  return spread.concat(left.sort((a, b) => b.sum - a.sum).map(({ each, sum }) => ({ ...each, sum })));
}
