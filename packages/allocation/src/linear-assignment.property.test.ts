import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinearProblem, linearAssignment, verify } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260201;

/** Tries every assignment; `undefined` when there is none. */
function bruteForce({ rows, columns, values, maximise = false, unassignedCost }: LinearProblem): number | undefined {
  const mustAssign = unassignedCost === undefined ? Math.min(rows, columns) : 0;
  const taken = new Array<boolean>(columns).fill(false);
  let best: number | undefined;
  const walk = (row: number, assigned: number, sum: number): void => {
    if (assigned + rows - row < mustAssign) return;
    if (row === rows) {
      if (best === undefined || (maximise ? sum > best : sum < best)) best = sum;
      return;
    }
    walk(row + 1, assigned, sum + (unassignedCost ?? 0));
    for (let column = 0; column < columns; column++) {
      const value = values[row * columns + column] as number;
      if (taken[column] || !Number.isFinite(value)) continue;
      taken[column] = true;
      walk(row + 1, assigned + 1, sum + value);
      taken[column] = false;
    }
  };
  walk(0, 0, 0);
  return best;
}

const families: Readonly<Record<string, fc.Arbitrary<number>>> = {
  "many ties": fc.integer({ min: 0, max: 3 }),
  "small and negative": fc.integer({ min: -50, max: 50 }),
  "huge whole numbers": fc.integer({ min: -(2 ** 40), max: 2 ** 40 }),
  fractions: fc.double({ min: -1, max: 1, noNaN: true }),
  "huge numbers": fc.double({ min: -1e300, max: 1e300, noNaN: true }),
};

function problems(numbers: fc.Arbitrary<number>, forbiddenShare: number): fc.Arbitrary<LinearProblem> {
  return fc
    .record({
      rows: fc.integer({ min: 0, max: 6 }),
      columns: fc.integer({ min: 0, max: 6 }),
      maximise: fc.boolean(),
      unassignedCost: fc.option(numbers, { nil: undefined, freq: 2 }),
    })
    .chain(({ rows, columns, maximise, unassignedCost }) => {
      const forbidden = fc.constant(maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY);
      const value = fc.oneof(
        { weight: 100 - forbiddenShare, arbitrary: numbers },
        { weight: forbiddenShare, arbitrary: forbidden },
      );
      const shape = { rows, columns, maximise, ...(unassignedCost === undefined ? {} : { unassignedCost }) };
      return fc
        .array(value, { minLength: rows * columns, maxLength: rows * columns })
        .map((values) => ({ ...shape, values }));
    });
}

describe.each(Object.entries(families))("linearAssignment on %s", (_name, numbers) => {
  it.each([0, 25, 60])("agrees with trying everything, with %i %% forbidden", (forbiddenShare) => {
    fc.assert(
      fc.property(problems(numbers, forbiddenShare), (problem) => {
        const solution = linearAssignment(problem);
        const verification = verify(problem, solution);
        expect(verification.violations).toEqual([]);
        const best = bruteForce(problem);
        if (best === undefined || solution.status !== "optimal") {
          expect(solution.status).toBe(best === undefined ? "infeasible" : "optimal");
          return;
        }
        // With a tolerance of 0 all numbers are whole: then the answer is exactly the oracle's.
        const allowed = verification.tolerance * (problem.rows + problem.columns);
        expect(Math.abs(solution.cost - best)).toBeLessThanOrEqual(allowed);
      }),
      { seed, numRuns: propertyRuns(400) },
    );
  });
});

describe("linearAssignment", () => {
  const whole = problems(fc.integer({ min: -20, max: 20 }), 15).filter(({ rows, columns }) => rows * columns > 0);
  const costOf = (problem: LinearProblem): number | undefined => {
    const solution = linearAssignment(problem);
    return solution.status === "optimal" ? solution.cost : undefined;
  };

  it("costs the same when rows and columns are permuted", () => {
    const shuffled = whole.chain((problem) => {
      const rows = fc.shuffledSubarray([...Array(problem.rows).keys()], { minLength: problem.rows });
      const columns = fc.shuffledSubarray([...Array(problem.columns).keys()], { minLength: problem.columns });
      return fc.tuple(fc.constant(problem), rows, columns);
    });
    fc.assert(
      fc.property(shuffled, ([problem, rowOrder, columnOrder]) => {
        const values = rowOrder.flatMap((row) =>
          columnOrder.map((column) => problem.values[row * problem.columns + column] as number),
        );
        expect(costOf({ ...problem, values })).toBe(costOf(problem));
      }),
      { seed, numRuns: propertyRuns(500) },
    );
  });

  it("costs the same on its side, where everyone of the smaller side must be assigned", () => {
    fc.assert(
      fc.property(whole, ({ rows, columns, values, maximise = false }) => {
        const turned = Array.from({ length: rows * columns }, (_, at) => {
          return values[(at % rows) * columns + Math.floor(at / rows)] as number;
        });
        const cost = costOf({ rows, columns, values, maximise });
        expect(costOf({ rows: columns, columns: rows, values: turned, maximise })).toBe(cost);
      }),
      { seed, numRuns: propertyRuns(500) },
    );
  });

  it("is the same turned into maximisation by a sign", () => {
    fc.assert(
      fc.property(whole, ({ rows, columns, values, maximise = false, unassignedCost }) => {
        const alone = unassignedCost === undefined ? {} : { unassignedCost };
        const opposite = unassignedCost === undefined ? {} : { unassignedCost: -unassignedCost };
        const cost = costOf({ rows, columns, values, maximise, ...alone });
        const negated = values instanceof Float64Array ? values.map((v) => -v) : values.map((v) => -v);
        const mirrored = costOf({ rows, columns, values: negated, maximise: !maximise, ...opposite });
        expect(mirrored === undefined ? undefined : 0 - mirrored).toBe(cost === undefined ? undefined : cost + 0);
      }),
      { seed, numRuns: propertyRuns(500) },
    );
  });

  it("never gets worse when a pair is allowed", () => {
    fc.assert(
      fc.property(whole, fc.nat(), fc.integer({ min: -20, max: 20 }), (problem, at, value) => {
        const values = [...problem.values];
        const position = at % values.length;
        const sign = problem.maximise === true ? -1 : 1;
        values[position] = sign * Math.min(sign * (values[position] as number), value);
        const before = costOf(problem);
        const after = costOf({ ...problem, values });
        if (before === undefined) return;
        expect(sign * (after as number)).toBeLessThanOrEqual(sign * before);
      }),
      { seed, numRuns: propertyRuns(500) },
    );
  });
});
