import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, type GeneralisedProblem, generalisedAssignment, verifyGeneralised } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260210;

/** The best total by trying everything, with its assignment. */
function bruteForce(problem: GeneralisedProblem): { cost: number; columnOfRow: number[] } | undefined {
  const { rows, columns, values, weights, capacities, maximise = false, unassignedCost } = problem;
  const room = [...capacities];
  const chosen: number[] = [];
  let best: { cost: number; columnOfRow: number[] } | undefined;
  const walk = (row: number, cost: number): void => {
    if (row === rows) {
      if (best === undefined || (maximise ? cost > best.cost : cost < best.cost))
        best = { cost, columnOfRow: [...chosen] };
      return;
    }
    for (let column = -1; column < columns; column++) {
      const value = column < 0 ? unassignedCost : (values[row * columns + column] as number);
      const weight = column < 0 ? 0 : (weights[row * columns + column] as number);
      if (value === undefined || !Number.isFinite(value) || (column >= 0 && weight > (room[column] as number)))
        continue;
      if (column >= 0) room[column]! -= weight;
      chosen.push(column);
      walk(row + 1, cost + value);
      chosen.pop();
      if (column >= 0) room[column]! += weight;
    }
  };
  walk(0, 0);
  return best;
}

const problems: fc.Arbitrary<GeneralisedProblem> = fc
  .record({
    ...{ rows: fc.integer({ min: 0, max: 6 }), columns: fc.integer({ min: 1, max: 3 }), maximise: fc.boolean() },
    unassignedCost: fc.option(fc.integer({ min: -5, max: 30 }), { nil: undefined, freq: 2 }),
    tight: fc.integer({ min: 4, max: 22 }),
    scale: fc.constantFrom(1, 8),
  })
  .chain(({ rows, columns, maximise, unassignedCost, tight, scale }) => {
    const forbidden = maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
    const length = { minLength: rows * columns, maxLength: rows * columns };
    return fc
      .record({
        values: fc.array(fc.integer({ min: -2, max: 30 }), length),
        weights: fc.array(fc.integer({ min: 0, max: 9 }), length),
        capacities: fc.array(fc.integer({ min: 0, max: tight }), { minLength: columns, maxLength: columns }),
      })
      .map(({ values, weights, capacities }) => ({
        ...{ rows, columns, maximise, weights, capacities },
        values: values.map((value) => (value === -2 ? forbidden : value / scale)),
        ...(unassignedCost === undefined ? {} : { unassignedCost }),
      }));
  });

const options = { maxSteps: 300, maxBoundSteps: 120 };

describe("generalisedAssignment", () => {
  it("is within its bound of the best, which it mostly finds", () => {
    const seen = { found: 0, best: 0, proven: 0, none: 0, missed: 0 };
    fc.assert(
      fc.property(problems, (problem) => {
        const solution = generalisedAssignment(problem, options);
        const best = bruteForce(problem);
        const sign = problem.maximise ? -1 : 1;
        if (best === undefined) {
          expect(solution.status).not.toBe("found");
          seen.none++;
          return;
        }
        expect(solution.status).not.toBe("infeasible");
        expect(sign * solution.bound).toBeLessThanOrEqual(sign * best.cost + 1e-6);
        if (solution.status !== "found") {
          seen.missed++;
          return;
        }
        expect(verifyGeneralised(problem, solution).violations).toEqual([]);
        expect(sign * solution.cost).toBeGreaterThanOrEqual(sign * best.cost - 1e-9);
        seen.found++;
        if (Math.abs(solution.cost - best.cost) < 1e-9) seen.best++;
        if (!solution.proven) return;
        seen.proven++;
        expect(Math.abs(solution.cost - best.cost)).toBeLessThan(1e-6);
      }),
      { seed, numRuns: propertyRuns(800) },
    );
    expect(seen.none).toBeGreaterThan(30);
    expect(seen.best).toBeGreaterThan(0.95 * seen.found);
    expect(seen.proven).toBeGreaterThan(0.3 * seen.found);
    expect(seen.missed).toBeLessThan(0.05 * seen.found);
  });

  it("takes the word of an exact solver that is passed", () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const best = bruteForce(problem);
        const models: string[] = [];
        const solver = {
          solve(model: string) {
            models.push(model);
            const names =
              best?.columnOfRow.map((column, row) => `x${row}_${column < 0 ? problem.columns : column}`) ?? [];
            const Columns = Object.fromEntries(names.map((name) => [name, { Primal: 1 }]));
            return { Status: best === undefined ? "Infeasible" : "Optimal", Columns };
          },
        };
        const solution = generalisedAssignment(problem, { maxSteps: 0, maxBoundSteps: 2, solver });
        if (best === undefined) expect(solution.status).toBe("infeasible");
        else expect(solution).toMatchObject({ status: "found", proven: true, cost: expect.closeTo(best.cost, 9) });
        for (const model of models)
          expect(model).toMatch(/^Minimize\n cost:[\s\S]*Subject To[\s\S]*Binary[\s\S]*End\n$/);
      }),
      { seed, numRuns: propertyRuns(200) },
    );
  });

  const small = { rows: 3, columns: 2, values: [1, 2, 1, 3, 1, 4], weights: [2, 2, 2, 2, 2, 2], capacities: [4, 2] };

  it("is the same each time, and ends when told to", () => {
    const first = generalisedAssignment(small);
    expect(generalisedAssignment(small)).toEqual(first);
    expect(first).toMatchObject({ status: "found", cost: 4, proven: true, provenBy: "bound" });
    const aborted = generalisedAssignment(small, { signal: { aborted: true } });
    expect(aborted.work.searchSteps).toBe(0);
  });

  it("names a row that fits nowhere", () => {
    expect(generalisedAssignment({ ...small, weights: [2, 2, 5, 3, 2, 2] })).toMatchObject({
      status: "infeasible",
      row: 1,
    });
  });

  it.each([
    ["weights that are missing", { ...small, weights: [1] }, "INVALID_SHAPE"],
    ["a broken weight", { ...small, weights: [2, 2, 2, 2, 2, 0.5] }, "INVALID_OPTION"],
    ["a negative capacity", { ...small, capacities: [4, -2] }, "INVALID_OPTION"],
    ["NaN", { ...small, values: [1, 2, 1, 3, 1, Number.NaN] }, "NOT_A_NUMBER"],
  ] as const)("refuses %s", (_name, wrong, code) => {
    let thrown: unknown;
    try {
      generalisedAssignment(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AllocationError);
    expect((thrown as AllocationError).code).toBe(code);
    expect(() => generalisedAssignment(small, { maxSteps: -1 })).toThrow(/maxSteps/);
    expect(() => generalisedAssignment(small, { seed: 0.5 })).toThrow(/seed/);
  });

  it("is refused when it is changed", () => {
    const solution = generalisedAssignment(small);
    if (solution.status !== "found") throw new Error("expected an assignment");
    const codes = (claim: typeof solution) => verifyGeneralised(small, claim).violations.map(({ code }) => code);
    expect(codes({ ...solution, columnOfRow: Int32Array.of(0, 0, 0) })).toContain("QUANTITY");
    expect(codes({ ...solution, bound: 5, cost: 4 })).toContain("DUALITY_GAP");
    expect(codes({ ...solution, bound: 3 })).toContain("DUALITY_GAP");
    expect(codes({ ...solution, cost: 3 })).toContain("COST");
    expect(codes({ ...solution, columnOfRow: Int32Array.of(1, 0, -1) })).toContain("LEFT_OUT");
  });

  const folder = `${process.env.INZET_DATA ?? "../shared/data"}/opt/gap`;
  it.skipIf(!existsSync(folder)).each([
    ["gap4-0", 423],
    ["gap12-0", 974],
  ])("meets the published optimum of %s, and proves it", (name, optimum) => {
    const numbers = readFileSync(`${folder}/${name}`, "utf8").trim().split(/\s+/).map(Number);
    const [columns, rows] = numbers as [number, number];
    const turn = (start: number) =>
      Array.from(
        { length: rows * columns },
        (_, at) => numbers[start + (at % columns) * rows + Math.floor(at / columns)] as number,
      );
    const problem = {
      ...{ rows, columns, values: turn(2), weights: turn(2 + rows * columns) },
      capacities: numbers.slice(2 + 2 * rows * columns),
    };
    expect(generalisedAssignment(problem)).toMatchObject({ cost: optimum, bound: optimum, proven: true });
  });
});
