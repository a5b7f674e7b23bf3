import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, alternatives, type LinearProblem, linearAssignment } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260209;

/** Every assignment with its cost. */
function all({
  rows,
  columns,
  values,
  unassignedCost,
}: LinearProblem): { pairs: string; cost: number; list: number[] }[] {
  const must = unassignedCost === undefined ? Math.min(rows, columns) : 0;
  const found: { pairs: string; cost: number; list: number[] }[] = [];
  const chosen: number[] = [];
  const walk = (row: number, assigned: number, cost: number): void => {
    if (assigned + rows - row < must) return;
    if (row === rows) {
      found.push({ pairs: String(chosen), cost, list: [...chosen] });
      return;
    }
    for (let column = -1; column < columns; column++) {
      if (column >= 0 && chosen.includes(column)) continue;
      const value = column < 0 ? (unassignedCost ?? 0) : (values[row * columns + column] as number);
      if (!Number.isFinite(value)) continue;
      chosen.push(column);
      walk(row + 1, assigned + (column < 0 ? 0 : 1), cost + value);
      chosen.pop();
    }
  };
  walk(0, 0, 0);
  return found;
}

const problems = fc
  .record({
    ...{ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }), maximise: fc.boolean() },
    unassignedCost: fc.option(fc.integer({ min: -3, max: 9 }), { nil: undefined, freq: 2 }),
    span: fc.constantFrom(3, 10, 100),
  })
  .chain(({ rows, columns, maximise, unassignedCost, span }) => {
    const forbidden = fc.constant(maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
    const cell = fc.oneof(
      { weight: 8, arbitrary: fc.nat(span) as fc.Arbitrary<number> },
      { weight: 1, arbitrary: forbidden },
    );
    return fc.array(cell, { minLength: rows * columns, maxLength: rows * columns }).map((values) => ({
      ...{ rows, columns, maximise, values },
      ...(unassignedCost === undefined ? {} : { unassignedCost }),
    }));
  });

describe("alternatives", () => {
  it("lists the best assignments of all, and what the optimal ones share", () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 1, max: 30 }), (problem, k) => {
        const solution = linearAssignment(problem);
        if (solution.status === "infeasible") return;
        const every = all(problem).sort((a, b) => (problem.maximise ? b.cost - a.cost : a.cost - b.cost));
        const { best, occurrence } = alternatives(problem, solution, k);
        expect(best.map(({ cost }) => cost + 0)).toEqual(every.slice(0, k).map(({ cost }) => cost + 0));
        expect(new Set(best.map(({ columnOfRow }) => String([...columnOfRow]))).size).toBe(best.length);
        const costs = new Map(every.map(({ pairs, cost }) => [pairs, cost]));
        for (const { columnOfRow, cost } of best) expect(costs.get(String([...columnOfRow]))).toBe(cost);
        const optimal = every.filter(({ cost }) => cost === every[0]?.cost);
        for (let row = 0; row < problem.rows; row++) {
          for (let column = 0; column < problem.columns; column++) {
            const having = optimal.filter(({ list }) => list[row] === column).length;
            expect(occurrence(row, column)).toBe(having === 0 ? "none" : having === optimal.length ? "all" : "some");
          }
        }
      }),
      { seed, numRuns: propertyRuns(1500) },
    );
  });

  it("refuses a number that is none, and another problem's solution", () => {
    const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect(() => alternatives(problem, solution, 0)).toThrow(AllocationError);
    expect(() => alternatives({ rows: 1, columns: 2, values: [1, 2] }, solution, 1)).toThrow(/2 rows and 2 columns/);
  });
});
