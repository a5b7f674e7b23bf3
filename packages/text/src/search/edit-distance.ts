const row0 = new Uint8Array(72);
const row1 = new Uint8Array(72);
const row2 = new Uint8Array(72);

/**
 * Counts the slips between two words: letters added, left out, replaced, or two neighbours swapped.
 *
 * @param a - At most 64 units.
 * @param b - At most 64 units.
 * @param most - Stops when more are needed.
 * @returns The count, or `most + 1`. Optimal string alignment; O(a × b), less when they differ much.
 */
export function slips(a: string, b: string, most: number): number {
  const n = a.length;
  const m = b.length;
  if (Math.abs(n - m) > most) return most + 1;
  let before = row0;
  let above = row1;
  let here = row2;
  for (let j = 0; j <= m; j++) above[j] = j;
  for (let i = 1; i <= n; i++) {
    here[0] = i;
    let least = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(j - 1);
      let cost = above[j - 1]! + (unit === other ? 0 : 1);
      const added = here[j - 1]! + 1;
      if (added < cost) cost = added;
      const removed = above[j]! + 1;
      if (removed < cost) cost = removed;
      if (i > 1 && j > 1 && unit === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === other) {
        const swapped = before[j - 2]! + 1;
        if (swapped < cost) cost = swapped;
      }
      here[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    const spare = before;
    before = above;
    above = here;
    here = spare;
  }
  return above[m]! > most ? most + 1 : above[m]!;
}
