import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, type LinearProblem, linearAssignment, resolve, verify } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260206;

interface Script {
  readonly before: LinearProblem;
  readonly after: LinearProblem;
  readonly changes: Parameters<typeof resolve>[2];
}

function scripts(value: fc.Arbitrary<number>, forbiddenShare: number): fc.Arbitrary<Script> {
  const size = fc.integer({ min: 1, max: 6 });
  return fc
    .record({
      ...{ rows: size, columns: size, maximise: fc.boolean() },
      alone: fc.option(value, { nil: undefined, freq: 2 }),
      ...{ newRows: fc.integer({ min: 0, max: 2 }), newColumns: fc.integer({ min: 0, max: 2 }) },
      seeds: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
    })
    .chain(({ rows, columns, maximise, alone, newRows, newColumns, seeds }) => {
      const forbidden = fc.constant(maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
      const cell = fc.oneof(
        { weight: 100 - forbiddenShare, arbitrary: value },
        { weight: forbiddenShare, arbitrary: forbidden },
      );
      const cells = fc.array(cell, { minLength: 64 * 2, maxLength: 64 * 2 });
      const pick = (count: number, bits: number) =>
        [...Array(count).keys()].filter((at) => ((bits >> (2 * at)) & 3) === 3);
      return cells.map((all) => {
        const removedRows = pick(rows, seeds[0] as number);
        const removedColumns = pick(columns, seeds[1] as number);
        const keptRows = [...Array(rows).keys()].filter((row) => !removedRows.includes(row));
        const keptColumns = [...Array(columns).keys()].filter((column) => !removedColumns.includes(column));
        const [nowRows, nowColumns] = [keptRows.length + newRows, keptColumns.length + newColumns];
        const changedRows = pick(nowRows, seeds[2] as number);
        const changedColumns = pick(nowColumns, seeds[3] as number);
        const old = (row: number, column: number) => all[row * 8 + column] as number;
        const now = (row: number, column: number) => {
          const isNew = row >= keptRows.length || column >= keptColumns.length;
          if (isNew || changedRows.includes(row) || changedColumns.includes(column))
            return all[64 + row * 8 + column] as number;
          return old(keptRows[row] as number, keptColumns[column] as number);
        };
        const matrix = (r: number, c: number, at: (row: number, column: number) => number) =>
          Float64Array.from({ length: r * c }, (_, index) => at(Math.floor(index / c), index % c));
        const rest = { maximise, ...(alone === undefined ? {} : { unassignedCost: alone }) };
        return {
          before: { rows, columns, values: matrix(rows, columns, old), ...rest },
          after: { rows: nowRows, columns: nowColumns, values: matrix(nowRows, nowColumns, now), ...rest },
          changes: { removedRows, removedColumns, changedRows, changedColumns },
        };
      });
    });
}

describe("resolve", () => {
  it.each([
    ["whole numbers", fc.integer({ min: -30, max: 30 }), 0],
    ["few values", fc.integer({ min: 0, max: 3 }), 25],
    ["fractions", fc.integer({ min: 100, max: 999 }).map((n) => n / 997), 0],
    ["fractions with forbidden pairs", fc.integer({ min: 100, max: 999 }).map((n) => n / 997), 40],
  ] as const)("is as good as solving anew, on %s", (_name, value, forbiddenShare) => {
    let warm = 0;
    fc.assert(
      fc.property(scripts(value, forbiddenShare), ({ before, after, changes }) => {
        const solution = linearAssignment(before);
        if (solution.status === "infeasible") return;
        const again = resolve(after, solution, changes);
        const verification = verify(after, again);
        expect(verification.violations).toEqual([]);
        const anew = linearAssignment(after);
        expect(again.status).toBe(anew.status);
        if (again.status !== "optimal" || anew.status !== "optimal") return;
        warm++;
        expect(Math.abs(again.cost - anew.cost)).toBeLessThanOrEqual(verification.tolerance * 16);
      }),
      { seed, numRuns: propertyRuns(3000) },
    );
    expect(warm).toBeGreaterThan(500);
  });

  it("reads few rows when one row changes", () => {
    const n = 300;
    let state = 9;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const values = Float64Array.from({ length: n * n }, next);
    const problem = { rows: n, columns: n, values };
    let solution = linearAssignment(problem);
    for (let row = 0; row < n; row += 30) {
      for (let column = 0; column < n; column++) values[row * n + column] = next();
      if (solution.status !== "optimal") throw new Error("expected an assignment");
      solution = resolve(problem, solution, { changedRows: [row] });
      if (solution.status !== "optimal") throw new Error("expected an assignment");
      expect(solution.work.augmentingPaths).toBe(1);
      expect(solution.work.rowsScanned).toBeLessThanOrEqual(n);
      expect(verify(problem, solution).violations).toEqual([]);
    }
  });

  it("refuses positions and sizes that do not fit", () => {
    const problem = { rows: 2, columns: 2, values: [1, 2, 3, 5] };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect(() => resolve(problem, solution, { changedRows: [2] })).toThrow(AllocationError);
    expect(() => resolve(problem, solution, { removedColumns: [-1] })).toThrow(/removedColumns/);
    expect(() => resolve({ rows: 1, columns: 2, values: [1, 2] }, solution, {})).toThrow(/removedRows/);
    const broken = { ...problem, values: [1, 2, Number.NaN, 5] };
    expect(() => resolve(broken, solution, { changedRows: [1] })).toThrow(/row 1, column 0/);
  });
});
