/**
 * Makes the columns of a tall matrix orthonormal, in place.
 *
 * @param matrix - Row-major, `rows * columns`.
 * @remarks Cholesky's factor of the columns' products, then a triangular solve; a column that depends on those before it becomes
 *   nought. O(rows × columns²).
 */
export function makeOrthonormal(matrix: Float32Array, rows: number, columns: number): void {
  const products = new Float64Array(columns * columns);
  const row = new Float64Array(columns);
  for (let at = 0; at < rows; at++) {
    for (let i = 0; i < columns; i++) row[i] = matrix[at * columns + i]!;
    for (let i = 0; i < columns; i++) {
      const value = row[i]!;
      if (value === 0) continue;
      for (let j = 0; j <= i; j++) products[i * columns + j]! += value * row[j]!;
    }
  }
  const factor = products;
  const inverse = new Float64Array(columns);
  for (let j = 0; j < columns; j++) {
    const whole = factor[j * columns + j]!;
    let pivot = whole;
    for (let k = 0; k < j; k++) pivot -= factor[j * columns + k]! ** 2;
    inverse[j] = pivot > 1e-6 * whole ? 1 / Math.sqrt(pivot) : 0;
    factor[j * columns + j] = inverse[j] === 0 ? 0 : Math.sqrt(pivot);
    for (let i = j + 1; i < columns; i++) {
      let sum = factor[i * columns + j]!;
      for (let k = 0; k < j; k++) sum -= factor[i * columns + k]! * factor[j * columns + k]!;
      factor[i * columns + j] = sum * inverse[j]!;
    }
  }
  for (let at = 0; at < rows; at++) {
    for (let i = 0; i < columns; i++) {
      let sum = matrix[at * columns + i]!;
      for (let k = 0; k < i; k++) sum -= row[k]! * factor[i * columns + k]!;
      row[i] = sum * inverse[i]!;
    }
    for (let i = 0; i < columns; i++) matrix[at * columns + i] = row[i]!;
  }
}
