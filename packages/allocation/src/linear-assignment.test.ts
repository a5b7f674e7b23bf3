import { describe, expect, it } from "vitest";
import { AllocationError, type AllocationErrorCode, type LinearProblem, linearAssignment, verify } from "./index.js";

/** A stream of numbers in [0, 1) that is the same everywhere (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function matrix(rows: number, columns: number, value: (row: number, column: number) => number): Float64Array {
  return Float64Array.from({ length: rows * columns }, (_, at) => value(Math.floor(at / columns), at % columns));
}

function solved(problem: LinearProblem) {
  const solution = linearAssignment(problem);
  const verification = verify(problem, solution);
  expect(verification.violations).toEqual([]);
  if (solution.status !== "optimal") throw new Error("expected an assignment");
  return { ...solution, tolerance: verification.tolerance, pairs: Array.from(solution.columnOfRow) };
}

describe("linearAssignment", () => {
  it("assigns a square matrix", () => {
    const { pairs, cost } = solved({ rows: 3, columns: 3, values: [4, 1, 3, 2, 0, 5, 3, 2, 2] });
    expect(pairs).toEqual([1, 0, 2]);
    expect(cost).toBe(5);
  });

  it("assigns every row when there are more columns", () => {
    const { pairs, cost, columnPrices } = solved({ rows: 2, columns: 3, values: [4, 1, 3, 2, 0, 5] });
    expect(pairs).toEqual([1, 0]);
    expect(cost).toBe(3);
    expect(columnPrices[2]).toBe(0);
  });

  it("assigns every column when there are more rows", () => {
    const { pairs, cost, rowPrices } = solved({ rows: 3, columns: 2, values: [4, 2, 1, 0, 3, 5] });
    expect(pairs).toEqual([1, 0, -1]);
    expect(cost).toBe(3);
    expect(rowPrices[2]).toBe(0);
  });

  it("maximises, with prices on the other side", () => {
    const problem = { rows: 2, columns: 3, values: [4, 1, 3, 2, 0, 5], maximise: true };
    const { pairs, cost, columnPrices } = solved(problem);
    expect(pairs).toEqual([0, 2]);
    expect(cost).toBe(9);
    expect(Math.min(...columnPrices)).toBeGreaterThanOrEqual(0);
  });

  it("leaves a row alone where that is better", () => {
    const { pairs, cost, rowPrices } = solved({ rows: 2, columns: 2, values: [1, 9, 2, 9], unassignedCost: 5 });
    expect(pairs).toEqual([0, -1]);
    expect(cost).toBe(6);
    expect(rowPrices[1]).toBe(5);
  });

  it("takes a column away from a row that had better be left alone", () => {
    // Row 0 comes first and takes the only column; row 1 may have nothing else and gains more by it.
    const values = [3, Number.NEGATIVE_INFINITY, 8, Number.NEGATIVE_INFINITY];
    const { pairs, cost } = solved({ rows: 2, columns: 2, values, maximise: true, unassignedCost: 0 });
    expect(pairs).toEqual([-1, 0]);
    expect(cost).toBe(8);
  });

  it("assigns rather than leaves alone at the same cost", () => {
    expect(solved({ rows: 1, columns: 1, values: [5], unassignedCost: 5 }).pairs).toEqual([0]);
  });

  it("takes the lower column among equal ones", () => {
    expect(solved({ rows: 3, columns: 5, values: new Float64Array(15) }).pairs).toEqual([0, 1, 2]);
    expect(solved({ rows: 3, columns: 3, values: new Float64Array(9) }).pairs).toEqual([0, 1, 2]);
    expect(solved({ rows: 1, columns: 3, values: [2, 1, 1] }).pairs).toEqual([1]);
  });

  it("has an answer for nothing", () => {
    expect(solved({ rows: 0, columns: 0, values: [] }).cost).toBe(0);
    expect(solved({ rows: 0, columns: 3, values: [] }).columnPrices).toEqual(new Float64Array(3));
    expect(solved({ rows: 2, columns: 0, values: [] }).pairs).toEqual([-1, -1]);
    expect(solved({ rows: 2, columns: 0, values: [], unassignedCost: 7 }).cost).toBe(14);
  });

  it("does not change its input", () => {
    const values = matrix(4, 3, (row, column) => row * column);
    const copy = values.slice();
    linearAssignment({ rows: 4, columns: 3, values });
    linearAssignment({ rows: 3, columns: 4, values, maximise: true });
    expect(values).toEqual(copy);
  });

  it("names rows that have too few columns", () => {
    const x = Number.POSITIVE_INFINITY;
    const problem = { rows: 4, columns: 5, values: [x, 1, x, 2, x, 1, 1, 1, 1, 1, x, 3, x, 4, x, x, 5, x, 6, x] };
    const solution = linearAssignment(problem);
    expect(solution).toEqual({ status: "infeasible", violator: { rows: [0, 2, 3], columns: [1, 3] } });
    expect(verify(problem, solution).valid).toBe(true);
  });

  it("names columns that have too few rows when there are more rows", () => {
    const x = Number.NEGATIVE_INFINITY;
    const problem = { rows: 3, columns: 2, values: [x, x, 1, 2, x, x], maximise: true };
    const solution = linearAssignment(problem);
    expect(solution).toEqual({ status: "infeasible", violator: { rows: [1], columns: [0, 1] } });
    expect(verify(problem, solution).valid).toBe(true);
  });

  it("names a row without any column, and a square matrix with an empty column", () => {
    const x = Number.POSITIVE_INFINITY;
    expect(linearAssignment({ rows: 1, columns: 1, values: [x] })).toEqual({
      status: "infeasible",
      violator: { rows: [0], columns: [] },
    });
    const problem = { rows: 3, columns: 3, values: [1, x, 2, 1, x, 1, 3, x, 1] };
    const solution = linearAssignment(problem);
    expect(solution).toEqual({ status: "infeasible", violator: { rows: [0, 1, 2], columns: [0, 2] } });
    expect(verify(problem, solution).valid).toBe(true);
  });

  it("is exact for whole numbers up to 2^40", () => {
    for (const [rows, columns] of [
      [200, 200],
      [120, 200],
      [200, 120],
    ] as const) {
      const next = numbers(rows * 1000 + columns);
      const values = matrix(rows, columns, () => Math.floor((next() - 0.5) * 2 ** 41));
      const { cost, rowPrices, columnPrices, tolerance } = solved({ rows, columns, values });
      expect(tolerance).toBe(0);
      expect(Number.isSafeInteger(cost)).toBe(true);
      expect([...rowPrices, ...columnPrices].every(Number.isSafeInteger)).toBe(true);
    }
  });

  it.each([
    ["uniform", 500, 500, (_w: number, _q: number, u: number) => u],
    ["whole numbers with many ties", 500, 500, (_w: number, _q: number, u: number) => Math.floor(u * 20)],
    ["products, where prices creep", 200, 200, (w: number, q: number) => w * q],
    ["wide", 300, 500, (_w: number, _q: number, u: number) => u],
    ["tall", 500, 300, (_w: number, _q: number, u: number) => u],
    ["huge and tiny together", 150, 150, (w: number, _q: number, u: number) => (w < 0.5 ? u * 2 ** 900 : u)],
    ["a tenth allowed", 400, 400, (_w: number, _q: number, u: number) => (u < 0.9 ? Number.POSITIVE_INFINITY : u)],
  ] as const)("proves its answer on %s (%i × %i)", (_name, rows, columns, value) => {
    const next = numbers(7);
    const weights = Array.from({ length: rows }, next);
    const factors = Array.from({ length: columns }, next);
    const values = matrix(rows, columns, (row, column) =>
      value(weights[row] as number, factors[column] as number, next()),
    );
    solved({ rows, columns, values });
    solved({ rows, columns, values, unassignedCost: 0.01 });
    solved({ rows, columns, values: values.map((number) => -number), maximise: true });
  });

  it("counts the same work each time", () => {
    const next = numbers(3);
    const problem = { rows: 60, columns: 60, values: matrix(60, 60, () => next()) };
    expect(linearAssignment(problem)).toEqual(linearAssignment(problem));
  });

  const refusals: [string, LinearProblem, AllocationErrorCode, RegExp][] = [
    ["a wrong length", { rows: 2, columns: 2, values: [1, 2, 3] }, "INVALID_SHAPE", /length 3.*2 × 2 = 4/],
    ["a broken size", { rows: 1.5, columns: 2, values: [1, 2, 3] }, "INVALID_SHAPE", /rows 1.5/],
    ["a negative size", { rows: 1, columns: -1, values: [] }, "INVALID_SHAPE", /columns -1/],
    ["too many pairs", { rows: 2 ** 20, columns: 2 ** 20, values: [] }, "INVALID_SHAPE", /at most/],
    ["NaN", { rows: 1, columns: 2, values: [1, Number.NaN] }, "NOT_A_NUMBER", /row 0, column 1/],
    ["the wrong infinity", { rows: 1, columns: 1, values: [Number.NEGATIVE_INFINITY] }, "NOT_A_NUMBER", /-Infinity/],
    ["the other one", { rows: 1, columns: 1, values: [1 / 0], maximise: true }, "NOT_A_NUMBER", /Infinity/],
    ["numbers that overflow", { rows: 1, columns: 1, values: [1e305] }, "INVALID_OPTION", /1e\+305/],
    [
      "an endless cost",
      { rows: 1, columns: 1, values: [1], unassignedCost: 1 / 0 },
      "INVALID_OPTION",
      /unassignedCost/,
    ],
    ["a hole", { rows: 1, columns: 2, values: new Array<number>(2) }, "NOT_A_NUMBER", /undefined/],
  ];
  it.each(refusals)("refuses %s", (_name, problem, code, message) => {
    let thrown: unknown;
    try {
      linearAssignment(problem);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AllocationError);
    expect((thrown as AllocationError).code).toBe(code);
    expect((thrown as AllocationError).message).toMatch(message);
    expect((thrown as AllocationError).message).toMatch(/\nTry: ./);
  });
});
