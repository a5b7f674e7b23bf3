import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linearAssignment, type SparseProblem, sparseAssignment, verifySparse } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260203;

function sparseProblems(
  numbers: fc.Arbitrary<number>,
  share: number,
): fc.Arbitrary<SparseProblem & { dense: number[] }> {
  return fc
    .record({ rows: fc.integer({ min: 0, max: 7 }), columns: fc.integer({ min: 0, max: 7 }), maximise: fc.boolean() })
    .chain(({ rows, columns, maximise }) => {
      const cell = fc.option(numbers, { nil: undefined, freq: share });
      return fc.array(cell, { minLength: rows * columns, maxLength: rows * columns }).map((cells) => {
        const rowStarts = [0];
        const columnOfPair: number[] = [];
        const values: number[] = [];
        cells.forEach((value, at) => {
          if (value !== undefined) {
            columnOfPair.push(at % columns);
            values.push(value);
          }
          if (at % columns === columns - 1) rowStarts.push(values.length);
        });
        while (rowStarts.length <= rows) rowStarts.push(values.length);
        const forbidden = maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        const dense = cells.map((value) => value ?? forbidden);
        return { rows, columns, rowStarts, columnOfPair, values, maximise, dense };
      });
    });
}

/** Most rows first, then the best total, by trying everything. */
function bestPartial({
  rows,
  columns,
  dense,
  maximise = false,
}: SparseProblem & { dense: number[] }): [number, number] {
  const taken = new Set<number>();
  let best: [number, number] = [0, 0];
  const walk = (row: number, assigned: number, sum: number): void => {
    if (row === rows) {
      const better = maximise ? sum > best[1] : sum < best[1];
      if (assigned > best[0] || (assigned === best[0] && better)) best = [assigned, sum];
      return;
    }
    walk(row + 1, assigned, sum);
    for (let column = 0; column < columns; column++) {
      const value = dense[row * columns + column] as number;
      if (taken.has(column) || !Number.isFinite(value)) continue;
      taken.add(column);
      walk(row + 1, assigned + 1, sum + value);
      taken.delete(column);
    }
  };
  walk(0, 0, 0);
  return best;
}

const families = {
  "many ties": fc.integer({ min: 0, max: 3 }),
  "whole numbers": fc.integer({ min: -1000, max: 1000 }),
  fractions: fc.double({ min: -1, max: 1, noNaN: true }),
};

describe.each(Object.entries(families))("sparseAssignment on %s", (_name, numbers) => {
  it.each([1, 3])("agrees with the dense solver (1 in %i left out)", (share) => {
    const alone = fc.option(numbers, { nil: undefined });
    fc.assert(
      fc.property(sparseProblems(numbers, share), alone, ({ dense, ...problem }, unassignedCost) => {
        const asked = { ...problem, ...(unassignedCost === undefined ? {} : { unassignedCost }) };
        const solution = sparseAssignment(asked);
        const verification = verifySparse(asked, solution);
        expect(verification.violations).toEqual([]);
        const { rowStarts: _r, columnOfPair: _c, ...rest } = asked;
        const expected = linearAssignment({ ...rest, values: dense });
        expect(solution.status).toBe(expected.status);
        if (solution.status !== "optimal" || expected.status !== "optimal") return;
        expect(Math.abs(solution.cost - expected.cost)).toBeLessThanOrEqual(verification.tolerance * 14);
      }),
      { seed, numRuns: propertyRuns(700) },
    );
  });

  it.each([1, 3])("assigns most rows, at the best total (1 in %i left out)", (share) => {
    fc.assert(
      fc.property(
        sparseProblems(numbers, share).filter(({ rows, columns }) => rows * columns <= 30),
        (problem) => {
          const asked = { ...problem, partial: true };
          const solution = sparseAssignment(asked);
          const verification = verifySparse(asked, solution);
          expect(verification.violations).toEqual([]);
          if (solution.status !== "optimal") throw new Error("expected an assignment");
          const [assigned, cost] = bestPartial(problem);
          expect(solution.assigned).toBe(assigned);
          expect(Math.abs(solution.cost - cost)).toBeLessThanOrEqual(verification.tolerance * 14);
        },
      ),
      { seed, numRuns: propertyRuns(500) },
    );
  });
});
