import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, forcedLosses, linearAssignment, sparseAssignment, sparseForcedLosses } from "./index.js";
import { propertyRuns } from "./property-runs.js";

const seed = 20260212;

const problems = fc
  .record({
    ...{ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 6 }), maximise: fc.boolean() },
    unassignedCost: fc.option(fc.integer({ min: -5, max: 20 }), { nil: undefined, freq: 2 }),
    span: fc.constantFrom(3, 30),
  })
  .chain(({ rows, columns, maximise, unassignedCost, span }) =>
    fc
      .array(fc.option(fc.nat(span), { freq: 3 }), { minLength: rows * columns, maxLength: rows * columns })
      .map((cells) => {
        const forbidden = maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        const rowStarts = [0];
        const [columnOfPair, values]: number[][] = [[], []];
        cells.forEach((value, at) => {
          if (value !== null) {
            columnOfPair?.push(at % columns);
            values?.push(value);
          }
          if (at % columns === columns - 1) rowStarts.push(values?.length ?? 0);
        });
        const shape = { rows, columns, maximise, ...(unassignedCost === undefined ? {} : { unassignedCost }) };
        return {
          sparse: { ...shape, rowStarts, columnOfPair: columnOfPair ?? [], values: values ?? [] },
          dense: { ...shape, values: cells.map((value) => value ?? forbidden) },
        };
      }),
  );

describe("sparseForcedLosses", () => {
  it("is what the dense form says", () => {
    let pairs = 0;
    fc.assert(
      fc.property(problems, ({ sparse, dense }) => {
        const [solution, expected] = [sparseAssignment(sparse), linearAssignment(dense)];
        if (solution.status !== "optimal" || expected.status !== "optimal") return;
        for (let row = 0; row < sparse.rows; row++) {
          const all = forcedLosses(dense, expected, row);
          const own = sparse.columnOfPair.slice(sparse.rowStarts[row], sparse.rowStarts[row + 1]);
          pairs += own.length;
          expect([...sparseForcedLosses(sparse, solution, row)]).toEqual(own.map((column) => all[column]));
        }
      }),
      { seed, numRuns: propertyRuns(1500) },
    );
    expect(pairs).toBeGreaterThan(5000);
  });

  it("refuses what has no answer", () => {
    const problem = { rows: 1, columns: 1, rowStarts: [0, 1], columnOfPair: [0], values: [1] };
    const solution = sparseAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect(() => sparseForcedLosses(problem, solution, 1)).toThrow(AllocationError);
    expect(() => sparseForcedLosses({ ...problem, partial: true }, solution, 0)).toThrow(/unassignedCost/);
    const other = { ...problem, columns: 2 };
    expect(() => sparseForcedLosses(other, solution, 0)).toThrow(/its own solution/);
  });
});
