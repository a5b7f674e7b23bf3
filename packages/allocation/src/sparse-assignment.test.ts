import { describe, expect, it } from "vitest";
import { AllocationError, type SparseProblem, sparseAssignment, verifySparse } from "./index.js";

const problem: SparseProblem = {
  rows: 2,
  columns: 3,
  rowStarts: [0, 2, 3],
  columnOfPair: [0, 2, 0],
  values: [1, 5, 2],
};

function optimal(asked: SparseProblem) {
  const solution = sparseAssignment(asked);
  if (solution.status !== "optimal") throw new Error("expected an assignment");
  return solution;
}

describe("sparseAssignment", () => {
  it("assigns over allowed pairs only", () => {
    const solution = optimal(problem);
    expect([...solution.columnOfRow]).toEqual([2, 0]);
    expect(solution.cost).toBe(7);
    expect(solution.assigned).toBe(2);
  });

  it("names rows, or columns, that cannot all be assigned", () => {
    const tight = { rows: 3, columns: 3, rowStarts: [0, 1, 2, 4], columnOfPair: [1, 1, 0, 2], values: [1, 1, 1, 1] };
    expect(sparseAssignment(tight)).toEqual({ status: "infeasible", violator: { rows: [0, 1], columns: [1] } });
    const tall = { rows: 3, columns: 2, rowStarts: [0, 2, 2, 2], columnOfPair: [0, 1], values: [1, 1] };
    expect(sparseAssignment(tall)).toEqual({ status: "infeasible", violator: { rows: [0], columns: [0, 1] } });
  });

  it("needs a long chain to assign one more row, however dear", () => {
    // Row i may have columns i (free) and i − 1 (dear); the last row only the last column.
    const n = 50;
    const rowStarts = [0];
    const columnOfPair: number[] = [];
    const values: number[] = [];
    for (let row = 0; row < n; row++) {
      columnOfPair.push(row);
      values.push(0);
      if (row > 0) {
        columnOfPair.push(row - 1);
        values.push(1);
      }
      rowStarts.push(values.length);
    }
    columnOfPair[0] = 0;
    // One more row wants column n − 1, and column 0 has a second taker at the other end.
    columnOfPair.push(n - 1);
    values.push(0);
    rowStarts.push(values.length);
    const columns = n + 1;
    columnOfPair[0] = 0;
    columnOfPair.splice(1, 0, n);
    values.splice(1, 0, 1);
    const shifted = rowStarts.map((start) => (start === 0 ? 0 : start + 1));
    const chain = { rows: n + 1, columns, rowStarts: shifted, columnOfPair, values, partial: true };
    const solution = optimal(chain);
    expect(solution.assigned).toBe(n + 1);
    expect(solution.cost).toBe(n);
    expect(solution.shortage).toBeUndefined();
    expect(verifySparse(chain, solution).violations).toEqual([]);
  });

  it("proves that rows must be left alone", () => {
    const short = {
      rows: 3,
      columns: 2,
      rowStarts: [0, 1, 2, 3],
      columnOfPair: [0, 0, 0],
      values: [3, 1, 2],
      partial: true,
    };
    const solution = optimal(short);
    expect([...solution.columnOfRow]).toEqual([-1, 0, -1]);
    expect(solution.shortage).toEqual({ rows: [0, 1, 2], columns: [0] });
    const { shortage: _, ...without } = solution;
    expect(verifySparse(short, without).violations.map(({ code }) => code)).toEqual(["SHORTAGE"]);
  });

  it("is proven on ten thousand rows", () => {
    const [rows, each] = [10_000, 8];
    const rowStarts = Int32Array.from({ length: rows + 1 }, (_, row) => row * each);
    const columnOfPair = Int32Array.from({ length: rows * each }, (_, at) => {
      return (Math.floor(at / each) * 7 + (at % each) ** 2 * 31) % rows;
    });
    const values = Float64Array.from({ length: rows * each }, (_, at) => (at * 7919) % 1009);
    const large = { rows, columns: rows, rowStarts, columnOfPair, values };
    expect(verifySparse(large, sparseAssignment(large)).violations).toEqual([]);
    const maximised = { ...large, maximise: true, partial: true };
    expect(verifySparse(maximised, sparseAssignment(maximised)).violations).toEqual([]);
  });

  it.each([
    ["starts", { ...problem, rowStarts: [0, 3] }, "INVALID_SHAPE"],
    ["falling starts", { ...problem, rowStarts: [0, 4, 3] }, "INVALID_SHAPE"],
    ["lengths", { ...problem, values: [1, 2] }, "INVALID_SHAPE"],
    ["a column", { ...problem, columnOfPair: [0, 3, 0] }, "INVALID_SHAPE"],
    ["a pair twice", { ...problem, columnOfPair: [2, 2, 0] }, "INVALID_SHAPE"],
    ["NaN", { ...problem, values: [1, Number.NaN, 0] }, "NOT_A_NUMBER"],
    ["infinity", { ...problem, values: [1, Number.POSITIVE_INFINITY, 0] }, "NOT_A_NUMBER"],
    ["a size", { ...problem, columns: -1 }, "INVALID_SHAPE"],
    ["both ways of staying alone", { ...problem, partial: true, unassignedCost: 1 }, "INVALID_OPTION"],
  ] as const)("refuses wrong %s", (_name, wrong, code) => {
    let thrown: unknown;
    try {
      sparseAssignment(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AllocationError);
    expect((thrown as AllocationError).code).toBe(code);
  });
});

describe("verifySparse", () => {
  it("refuses prices, pairs and costs that are moved", () => {
    const solution = optimal(problem);
    const codes = (claim: typeof solution) => verifySparse(problem, claim).violations.map(({ code }) => code);
    expect(codes(solution)).toEqual([]);
    expect(codes({ ...solution, cost: 8 })).toContain("COST");
    expect(codes({ ...solution, columnOfRow: Int32Array.of(0, 0) })).toContain("COLUMN_TWICE");
    expect(codes({ ...solution, columnOfRow: Int32Array.of(1, 0) })).toContain("FORBIDDEN_PAIR");
    expect(codes({ ...solution, columnOfRow: Int32Array.of(-1, 0) })).toContain("LEFT_OUT");
    expect(codes({ ...solution, rowPrices: Float64Array.of(5, 100) })).toContain("REDUCED_COST");
    expect(codes({ ...solution, columnPrices: Float64Array.of(0, 1, 0) })).toContain("PRICE_SIGN");
    expect(codes({ ...solution, rowPrices: new Float64Array(1) })).toEqual(["SHAPE"]);
  });

  it("refuses sets that prove nothing", () => {
    const claim = { status: "infeasible", violator: { rows: [0, 1], columns: [0] } } as const;
    expect(verifySparse(problem, claim).valid).toBe(false);
  });
});
