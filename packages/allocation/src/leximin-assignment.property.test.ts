import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LeximinProblem, leximinAssignment, verifyLeximin } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260208;

const problems: fc.Arbitrary<LeximinProblem> = fc
  .record({
    rows: fc.integer({ min: 0, max: 5 }),
    columns: fc.integer({ min: 1, max: 5 }),
    maximise: fc.boolean(),
    span: fc.constantFrom(3, 9, 40),
  })
  .chain(({ rows, columns, maximise, span }) =>
    fc
      .record({
        cells: fc.array(fc.option(fc.integer({ min: 0, max: 40 }), { freq: 3 }), {
          minLength: rows * columns,
          maxLength: rows * columns,
        }),
        quotas: fc.option(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }), {
          nil: undefined,
        }),
      })
      .map(({ cells, quotas }) => {
        const rowStarts = [0];
        const columnOfPair: number[] = [];
        const values: number[] = [];
        cells.forEach((value, at) => {
          if (value !== null) {
            columnOfPair.push(at % columns);
            values.push((value % span) / 8);
          }
          if (at % columns === columns - 1) rowStarts.push(values.length);
        });
        return {
          rows,
          columns,
          maximise,
          rowStarts,
          columnOfPair,
          values,
          ...(quotas ? { columnQuotas: quotas } : {}),
        };
      }),
  );

/** The best profile by trying everything: most rows, then the worst as good as can be, then the next. */
function bestProfile({
  rows,
  rowStarts,
  columnOfPair,
  values,
  maximise = false,
  columnQuotas,
  columns,
}: LeximinProblem): number[] {
  const room = Array.from({ length: columns }, (_, column) => columnQuotas?.[column] ?? 1);
  let best: number[] = [];
  const chosen: number[] = [];
  const better = (a: number[], b: number[]): boolean => {
    if (a.length !== b.length) return a.length > b.length;
    const at = a.findIndex((value, index) => value !== b[index]);
    return at >= 0 && (maximise ? (a[at] as number) > (b[at] as number) : (a[at] as number) < (b[at] as number));
  };
  const walk = (row: number): void => {
    if (row === rows) {
      const profile = [...chosen].sort((a, b) => (maximise ? a - b : b - a));
      if (better(profile, best)) best = profile;
      return;
    }
    walk(row + 1);
    for (let pair = rowStarts[row] as number; pair < (rowStarts[row + 1] as number); pair++) {
      const column = columnOfPair[pair] as number;
      if (room[column] === 0) continue;
      room[column]!--;
      chosen.push(values[pair] as number);
      walk(row + 1);
      chosen.pop();
      room[column]!++;
    }
  };
  walk(0);
  return best;
}

describe("leximinAssignment", () => {
  it("is the fairest of all assignments, and proves it", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const solution = leximinAssignment(problem);
        expect([...solution.profile]).toEqual(bestProfile(problem));
        expect(verifyLeximin(problem, solution).violations).toEqual([]);
      }),
      { seed, numRuns: propertyRuns(2000) },
    );
  });

  it("is proven on a hundred rows", () => {
    const [rows, columns] = [100, 40];
    const values = Float64Array.from({ length: rows * columns }, (_, at) => ((at * 7919) % 1009) / 1009);
    const problem: LeximinProblem = {
      ...{ rows, columns, values, maximise: true },
      rowStarts: Int32Array.from({ length: rows + 1 }, (_, row) => row * columns),
      columnOfPair: Int32Array.from({ length: rows * columns }, (_, at) => at % columns),
      columnQuotas: new Int32Array(columns).fill(2),
    };
    const solution = leximinAssignment(problem);
    expect(solution.assigned).toBe(80);
    expect(verifyLeximin(problem, solution).violations).toEqual([]);
  });

  it("is refused when it is changed", () => {
    const problem = {
      rows: 2,
      columns: 2,
      rowStarts: [0, 2, 4],
      columnOfPair: [0, 1, 0, 1],
      values: [9, 4, 3, 0],
      maximise: true,
    };
    const solution = leximinAssignment(problem);
    const codes = (claim: typeof solution) => verifyLeximin(problem, claim).violations.map(({ code }) => code);
    expect(codes(solution)).toEqual([]);
    expect(codes({ ...solution, stages: [] })).toContain("SHORTAGE");
    const total = { ...solution, columnOfRow: Int32Array.of(0, 1), profile: Float64Array.of(0, 9), cost: 9 };
    expect(codes(total)).toContain("SHORTAGE");
    const forged = {
      ...total,
      stages: [{ value: 0, count: 1, prices: (solution.stages[0] as { prices: Int32Array }).prices }],
    };
    expect(codes(forged)).not.toEqual([]);
    expect(codes({ ...solution, columnOfRow: Int32Array.of(0, 0) })).toContain("QUANTITY");
    expect(codes({ ...solution, columnOfRow: Int32Array.of(1, -1) })).toContain("SHORTAGE");
  });
});
