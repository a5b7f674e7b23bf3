/** What a form loses when a better form of the same concept stands before it. */
const furtherFormLoss = 2;

/**
 * Lets concepts that are less sure be seen: of many forms of one concept the best keeps its sum, the others lose a little.
 *
 * @param sums - Sum of each candidate.
 * @param conceptOf - Concept of each candidate.
 * @returns Sums by which forms are ordered. O(n).
 */
export function withFurtherFormsLower(sums: Float64Array, conceptOf: (row: number) => number): Float64Array {
  const best = new Map<number, number>();
  for (let row = 0; row < sums.length; row++) {
    const known = best.get(conceptOf(row));
    if (known === undefined || sums[row]! > sums[known]!) best.set(conceptOf(row), row);
  }
  return sums.map((sum, row) => (best.get(conceptOf(row)) === row ? sum : sum - furtherFormLoss));
}
