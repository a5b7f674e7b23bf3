import { describe, expect, it } from "vitest";
import { AllocationError, linearAssignment, sparseAssignment, verify } from "./index.js";

// What users of other assignment packages complain of, each tried here.
describe("where others fail", () => {
  it("never returns a forbidden pair (munkres does, without a word)", () => {
    const X = Number.POSITIVE_INFINITY;
    const forced = linearAssignment({ rows: 3, columns: 3, values: [1, X, X, 1, X, 2, X, X, 3] });
    expect(forced).toMatchObject({ status: "infeasible" });
    const free = linearAssignment({ rows: 3, columns: 3, values: [1, 9, X, 1, X, 2, X, 8, 3] });
    if (free.status !== "optimal") throw new Error("expected an assignment");
    expect([...free.columnOfRow]).toEqual([0, 2, 1]);
    expect(free.cost).toBe(1 + 2 + 8);
  });

  it.each([
    ["small", 6],
    ["large enough for short lists", 300],
  ])("ends on a problem without a solution, and says why (munkres-js and hungarian-on3 hang): %s", (_name, n) => {
    // Two thirds of the rows want the same half of the columns.
    const rows = Math.ceil((2 * n) / 3);
    const values = Float64Array.from({ length: n * n }, (_, at) => {
      const [row, column] = [Math.floor(at / n), at % n];
      return row < rows && column >= n / 2 ? Number.POSITIVE_INFINITY : (row * 7 + column * 3) % 11;
    });
    const problem = { rows: n, columns: n, values };
    const solution = linearAssignment(problem);
    expect(verify(problem, solution).violations).toEqual([]);
    if (solution.status !== "infeasible") throw new Error("expected no assignment");
    expect(solution.violator.rows.length).toBeGreaterThan(solution.violator.columns.length);
    expect(Math.max(...solution.violator.rows)).toBeLessThan(rows);
  });

  it("ends when nothing is allowed at all", () => {
    const values = new Float64Array(250 * 250).fill(Number.POSITIVE_INFINITY);
    expect(linearAssignment({ rows: 250, columns: 250, values })).toMatchObject({
      status: "infeasible",
      violator: { rows: [0], columns: [] },
    });
    const rowStarts = new Int32Array(4);
    const sparse = { rows: 3, columns: 3, rowStarts, columnOfPair: [], values: [] };
    expect(sparseAssignment(sparse)).toMatchObject({ status: "infeasible", violator: { columns: [] } });
  });

  it.each([
    ["NaN", Number.NaN],
    ["−Infinity", Number.NEGATIVE_INFINITY],
    ["a string", "7" as unknown as number],
    ["null", null as unknown as number],
    ["nothing", undefined as unknown as number],
  ])("refuses %s, and says where (most accept it)", (_name, value) => {
    for (const n of [3, 300]) {
      const values = new Array<number>(n * n).fill(1);
      values[n + 2] = value;
      expect(() => linearAssignment({ rows: n, columns: n, values })).toThrow(AllocationError);
      expect(() => linearAssignment({ rows: n, columns: n, values })).toThrow(/row 1, column 2/);
    }
  });

  it.each([Number.NaN, Number.NEGATIVE_INFINITY])("refuses %d as the last of 90,000 numbers", (value) => {
    const values = new Float64Array(300 * 300).fill(1);
    values[89_999] = value;
    expect(() => linearAssignment({ rows: 300, columns: 300, values })).toThrow(/row 299, column 299/);
  });

  it("is optimal on distances in a plane (munkres-algorithm is 1–6 % off)", () => {
    for (const n of [40, 260]) {
      let state = n;
      const next = () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
      };
      const points = Array.from({ length: 2 * n }, () => [next(), next()] as const);
      const values = Float64Array.from({ length: n * n }, (_, at) => {
        const [from, to] = [points[Math.floor(at / n)], points[n + (at % n)]] as [readonly number[], readonly number[]];
        return Math.round(1e6 * Math.hypot((from[0] ?? 0) - (to[0] ?? 0), (from[1] ?? 0) - (to[1] ?? 0)));
      });
      const problem = { rows: n, columns: n, values };
      const solution = linearAssignment(problem);
      const { valid, tolerance } = verify(problem, solution);
      expect({ valid, tolerance }).toEqual({ valid: true, tolerance: 0 });
    }
  });

  it("returns prices that prove the answer, and keeps more rows than columns apart from fewer (nobody else does)", () => {
    const problem = { rows: 3, columns: 2, values: [3, 1, 1, 3, 2, 2] };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect([...solution.columnOfRow]).toEqual([1, 0, -1]);
    const sum = [...solution.rowPrices, ...solution.columnPrices].reduce((total, price) => total + price, 0);
    expect(sum).toBe(solution.cost);
  });

  it("is as quick on products of positions as on others (short lists alone degenerate there)", () => {
    const n = 300;
    const values = Float64Array.from({ length: n * n }, (_, at) => (Math.floor(at / n) + 1) * ((at % n) + 1));
    const problem = { rows: n, columns: n, values };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    expect(solution.cost).toBe((n * (n + 1) * (n + 2)) / 6);
    expect(verify(problem, solution).tolerance).toBe(0);
    // Each row read as a whole by every path would be 22 million pairs.
    expect(solution.work.rescans + solution.work.rowsScanned).toBeLessThan(20 * n);
  });
});
