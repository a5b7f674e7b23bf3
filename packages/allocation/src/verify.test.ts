import { describe, expect, it } from "vitest";
import {
  AllocationError,
  type Infeasible,
  type LinearProblem,
  linearAssignment,
  type OptimalAssignment,
  type ViolationCode,
  verify,
} from "./index.js";

const shapes: [string, LinearProblem][] = [
  ["square", { rows: 3, columns: 3, values: [4, 1, 3, 2, 0, 5, 3, 2, 2] }],
  ["wide", { rows: 2, columns: 4, values: [4, 1, 4, 7, 2, 0, 5, 9] }],
  ["tall", { rows: 4, columns: 2, values: [4, 2, 1, 0, 4, 5, 8, 8] }],
  ["maximised", { rows: 3, columns: 3, values: [4, 1, 3, 2, 0, 5, 3, 2, 2], maximise: true }],
  ["with rows alone", { rows: 3, columns: 2, values: [1, 9, 2, 9, 3, 4], unassignedCost: 5 }],
  ["fractions", { rows: 3, columns: 3, values: [0.4, 0.1, 0.3, 0.2, 0.05, 0.5, 0.3, 0.2, 0.25] }],
];

function optimal(problem: LinearProblem): OptimalAssignment {
  const solution = linearAssignment(problem);
  if (solution.status !== "optimal") throw new Error("expected an assignment");
  return solution;
}

function codes(problem: LinearProblem, solution: OptimalAssignment | Infeasible): ViolationCode[] {
  const verification = verify(problem, solution);
  expect(verification.valid).toBe(verification.count === 0);
  return verification.violations.map((violation) => violation.code);
}

describe("verify", () => {
  it.each(shapes)("accepts what the solver proves: %s", (_name, problem) => {
    expect(verify(problem, optimal(problem))).toMatchObject({ valid: true, violations: [], count: 0 });
  });

  it.each(shapes)("refuses every assignment but the only best one: %s", (_name, problem) => {
    const solution = optimal(problem);
    let others = 0;
    const columnOfRow = new Int32Array(problem.rows);
    const total = problem.columns + 1;
    for (let number = 0; number < total ** problem.rows; number++) {
      let rest = number;
      for (let row = 0; row < problem.rows; row++) {
        columnOfRow[row] = (rest % total) - 1;
        rest = Math.floor(rest / total);
      }
      const same = columnOfRow.every((column, row) => column === solution.columnOfRow[row]);
      expect(verify(problem, { ...solution, columnOfRow }).valid).toBe(same);
      if (!same) others++;
    }
    expect(others).toBe(total ** problem.rows - 1);
  });

  it.each(shapes)("refuses every price that is moved: %s", (_name, problem) => {
    const solution = optimal(problem);
    for (const side of ["rowPrices", "columnPrices"] as const) {
      for (let position = 0; position < solution[side].length; position++) {
        for (const change of [0.01, -0.01, Number.NaN, Number.POSITIVE_INFINITY]) {
          const prices = solution[side].slice();
          prices[position]! += change;
          expect(verify(problem, { ...solution, [side]: prices }).valid).toBe(false);
        }
      }
    }
  });

  it.each(shapes)("refuses another cost: %s", (_name, problem) => {
    const solution = optimal(problem);
    expect(codes(problem, { ...solution, cost: solution.cost - 0.01 })).toEqual(["COST", "DUALITY_GAP"]);
    expect(codes(problem, { ...solution, cost: Number.NaN })).toEqual(["COST", "DUALITY_GAP"]);
  });

  it("says where prices are beaten", () => {
    const problem = { rows: 1, columns: 2, values: [3, 1] };
    const prices = { rowPrices: Float64Array.of(3), columnPrices: new Float64Array(2) };
    const claim = { ...optimal(problem), ...prices, columnOfRow: Int32Array.of(0), cost: 3 };
    expect(verify(problem, claim).violations).toEqual([
      { code: "REDUCED_COST", row: 0, column: 1, amount: 2, message: expect.stringContaining("row 0 and column 1") },
    ]);
  });

  it("says which member of the full side is left out", () => {
    const wide = { rows: 1, columns: 2, values: [3, 1] };
    expect(codes(wide, { ...optimal(wide), columnOfRow: Int32Array.of(-1) })).toContain("LEFT_OUT");
    const tall = { rows: 2, columns: 1, values: [3, 1] };
    const verification = verify(tall, { ...optimal(tall), columnOfRow: Int32Array.of(-1, -1) });
    expect(verification.violations).toContainEqual(expect.objectContaining({ code: "LEFT_OUT", column: 0 }));
  });

  it("says that a column is given twice, or a forbidden pair", () => {
    const x = Number.POSITIVE_INFINITY;
    const problem = { rows: 2, columns: 2, values: [1, x, 1, 1] };
    const solution = optimal(problem);
    expect(codes(problem, { ...solution, columnOfRow: Int32Array.of(0, 0) })).toContain("COLUMN_TWICE");
    expect(codes(problem, { ...solution, columnOfRow: Int32Array.of(1, 0) })).toContain("FORBIDDEN_PAIR");
  });

  it("refuses prices with the wrong sign for those who may stay alone", () => {
    const problem = { rows: 1, columns: 2, values: [3, 4] };
    const solution = { ...optimal(problem), rowPrices: Float64Array.of(2), columnPrices: Float64Array.of(1, 0) };
    expect(codes(problem, solution)).toEqual(["PRICE_SIGN"]);
    const alone = { rows: 1, columns: 1, values: [3], unassignedCost: 2 };
    const paid = { ...optimal(alone), rowPrices: Float64Array.of(3), columnPrices: Float64Array.of(-1) };
    expect(codes(alone, paid)).toEqual(["PRICE_SIGN", "SLACKNESS"]);
  });

  it("refuses arrays of the wrong shape without reading on", () => {
    const [, problem] = shapes[0] as [string, LinearProblem];
    const solution = optimal(problem);
    expect(codes(problem, { ...solution, columnOfRow: Int32Array.of(1, 0) })).toEqual(["SHAPE"]);
    expect(codes(problem, { ...solution, columnOfRow: Int32Array.of(1, 0, 3) })).toEqual(["SHAPE"]);
    expect(codes(problem, { ...solution, columnOfRow: Int32Array.of(1, 0, -2) })).toEqual(["SHAPE"]);
  });

  it("lists up to a limit and counts all", () => {
    const problem = { rows: 30, columns: 30, values: new Float64Array(900) };
    const rowPrices = new Float64Array(30).fill(1);
    const verification = verify(problem, { ...optimal(problem), rowPrices }, { limit: 3 });
    expect(verification.violations).toHaveLength(3);
    expect(verification.count).toBe(901);
  });

  it("allows for rounding only where there is some, unless told how much", () => {
    const whole = { rows: 1, columns: 1, values: [3] };
    expect(verify(whole, optimal(whole)).tolerance).toBe(0);
    const solution = { ...optimal(whole), rowPrices: Float64Array.of(3.5), cost: 3 };
    expect(verify(whole, solution).valid).toBe(false);
    expect(verify(whole, solution, { tolerance: 0.5 }).valid).toBe(true);
    const broken = { rows: 1, columns: 2, values: [0.5, 1 / 0] };
    expect(verify(broken, optimal(broken)).tolerance).toBe(5e-12);
  });

  describe("of infeasibility", () => {
    const x = Number.POSITIVE_INFINITY;
    const wide: LinearProblem = { rows: 3, columns: 3, values: [1, x, x, 2, x, x, 3, 4, 5] };
    const claim = (rows: number[], columns: number[]): Infeasible => ({
      status: "infeasible",
      violator: { rows, columns },
    });

    it("accepts a violator and no other sets", () => {
      const proofs: string[] = [];
      for (let rowSet = 0; rowSet < 8; rowSet++) {
        for (let columnSet = 0; columnSet < 8; columnSet++) {
          const rows = [0, 1, 2].filter((row) => rowSet & (1 << row));
          const columns = [0, 1, 2].filter((column) => columnSet & (1 << column));
          if (verify(wide, claim(rows, columns)).valid) proofs.push(`${rows} / ${columns}`);
        }
      }
      expect(proofs).toEqual(["0,1 / 0"]);
    });

    it("reads the set the other way when there are more rows", () => {
      const tall: LinearProblem = { rows: 3, columns: 2, values: [1, 2, x, x, x, x] };
      expect(verify(tall, claim([0], [0, 1])).valid).toBe(true);
      expect(verify(tall, claim([0, 1], [0])).valid).toBe(false);
      expect(verify(tall, claim([], [0, 1])).valid).toBe(false);
    });

    it("refuses positions that do not exist or come twice", () => {
      expect(codes(wide, claim([0, 0], [0]))).toEqual(["SHAPE"]);
      expect(codes(wide, claim([0, 3], [0]))).toEqual(["SHAPE"]);
      expect(codes(wide, claim([0, 1.5], [0]))).toEqual(["SHAPE"]);
    });

    it("refuses it where rows may stay alone", () => {
      expect(codes({ ...wide, unassignedCost: 1e9 }, claim([0, 1], [0]))).toEqual(["NOT_A_VIOLATOR"]);
    });

    it("refuses it of a problem that has an assignment", () => {
      const problem = { rows: 1, columns: 1, values: [1] };
      expect(codes(problem, claim([0], []))).toEqual(["NOT_A_VIOLATOR"]);
    });
  });

  it("throws when the problem itself is not well formed", () => {
    const [, problem] = shapes[0] as [string, LinearProblem];
    expect(() => verify({ ...problem, columns: 4 }, optimal(problem))).toThrow(AllocationError);
  });
});
