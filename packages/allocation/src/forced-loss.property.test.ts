import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, forcedLoss, forcedLosses, type LinearProblem, linearAssignment } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260205;

/** The loss by solving again without the row and the column. */
function lossBySolving(problem: LinearProblem, best: number, row: number, column: number): number {
  const { columns, maximise = false, unassignedCost } = problem;
  const values = Float64Array.from(problem.values);
  const own = values[row * columns + column] as number;
  if (!Number.isFinite(own)) return Number.POSITIVE_INFINITY;
  const rest: number[] = [];
  for (let r = 0; r < problem.rows; r++) {
    if (r === row) continue;
    for (let c = 0; c < columns; c++) if (c !== column) rest.push(values[r * columns + c] as number);
  }
  const without = { rows: problem.rows - 1, columns: columns - 1, values: rest, maximise };
  const again = linearAssignment({ ...without, ...(unassignedCost === undefined ? {} : { unassignedCost }) });
  if (again.status === "infeasible") return Number.POSITIVE_INFINITY;
  return (maximise ? -1 : 1) * (again.cost + own - best);
}

function problems(value: fc.Arbitrary<number>, forbiddenShare: number): fc.Arbitrary<LinearProblem> {
  return fc
    .record({
      rows: fc.integer({ min: 1, max: 6 }),
      columns: fc.integer({ min: 1, max: 6 }),
      maximise: fc.boolean(),
      unassignedCost: fc.option(value, { nil: undefined, freq: 2 }),
    })
    .chain(({ rows, columns, maximise, unassignedCost }) => {
      const forbidden = fc.constant(maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
      const cell = fc.oneof(
        { weight: 100 - forbiddenShare, arbitrary: value },
        { weight: forbiddenShare, arbitrary: forbidden },
      );
      return fc.array(cell, { minLength: rows * columns, maxLength: rows * columns }).map((values) => ({
        ...{ rows, columns, maximise, values },
        ...(unassignedCost === undefined ? {} : { unassignedCost }),
      }));
    });
}

describe("forcedLosses", () => {
  it.each([
    ["whole numbers", fc.integer({ min: -30, max: 30 }), 0],
    ["few values", fc.integer({ min: 0, max: 3 }), 0],
    ["fractions", fc.double({ min: -1, max: 1, noNaN: true }), 1e-9],
  ] as const)("is what solving again says, on %s", (_name, value, tolerance) => {
    let pairs = 0;
    let aboveReducedCost = 0;
    fc.assert(
      fc.property(fc.oneof(problems(value, 0), problems(value, 30)), (problem) => {
        const solution = linearAssignment(problem);
        if (solution.status === "infeasible") return;
        const sign = problem.maximise === true ? -1 : 1;
        for (let row = 0; row < problem.rows; row++) {
          const losses = forcedLosses(problem, solution, row);
          for (let column = 0; column < problem.columns; column++) {
            const loss = losses[column] as number;
            const expected = lossBySolving(problem, solution.cost, row, column);
            pairs++;
            if (expected === Number.POSITIVE_INFINITY) expect(loss).toBe(expected);
            else expect(Math.abs(loss - expected)).toBeLessThanOrEqual(tolerance);
            const value = problem.values[row * problem.columns + column] as number;
            const reduced =
              sign * (value - (solution.rowPrices[row] as number) - (solution.columnPrices[column] as number));
            if (loss > reduced + 1e-9) aboveReducedCost++;
          }
        }
      }),
      { seed, numRuns: propertyRuns(500) },
    );
    expect(pairs).toBeGreaterThan(4000);
    expect(aboveReducedCost).toBeGreaterThan(pairs / 10);
  });

  it("refuses positions that do not exist, and another problem's solution", () => {
    const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect(forcedLoss(problem, solution, 0, 0)).toBe(1);
    expect(() => forcedLoss(problem, solution, 2, 0)).toThrow(AllocationError);
    expect(() => forcedLoss(problem, solution, 0, -1)).toThrow(AllocationError);
    expect(() => forcedLosses({ rows: 1, columns: 2, values: [1, 2] }, solution, 0)).toThrow(/2 rows and 2 columns/);
  });
});
