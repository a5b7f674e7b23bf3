/**
 * Shifts prices: any constant may move between the sides, and the dearest column at 0 makes the signs those of other shapes.
 *
 * @returns What columns lost and rows gained.
 */
export function dearestAtZero(rowPrices: Float64Array, columnPrices: Float64Array): number {
  let dearest = columnPrices[0] ?? 0;
  for (let column = 1; column < columnPrices.length; column++) {
    if (columnPrices[column]! > dearest) dearest = columnPrices[column]!;
  }
  for (let column = 0; column < columnPrices.length; column++) columnPrices[column]! -= dearest;
  for (let row = 0; row < rowPrices.length; row++) rowPrices[row]! += dearest;
  return dearest;
}
