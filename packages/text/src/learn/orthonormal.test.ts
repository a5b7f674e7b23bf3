import { expect, it } from "vitest";
import { makeOrthonormal } from "./orthonormal.js";

it("makes columns of length 1 at right angles, and nought of one that depends on the others", () => {
  const rows = 5;
  const columns = 3;
  // The third column is the first plus twice the second.
  const first = [1, 2, 0, -1, 3];
  const second = [0, 1, 4, 2, -2];
  const matrix = Float32Array.from({ length: rows * columns }, (_, at) => {
    const row = Math.floor(at / columns);
    return [first[row]!, second[row]!, first[row]! + 2 * second[row]!][at % columns]!;
  });
  makeOrthonormal(matrix, rows, columns);
  const product = (i: number, j: number) => {
    let sum = 0;
    for (let row = 0; row < rows; row++) sum += matrix[row * columns + i]! * matrix[row * columns + j]!;
    return sum;
  };
  expect(product(0, 0)).toBeCloseTo(1, 5);
  expect(product(1, 1)).toBeCloseTo(1, 5);
  expect(product(0, 1)).toBeCloseTo(0, 5);
  expect(product(2, 2)).toBeCloseTo(0, 5);
});
