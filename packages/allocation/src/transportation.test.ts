import { describe, expect, it } from "vitest";
import { AllocationError, type TransportationProblem, transportation, verifyTransportation } from "./index.js";

/** Two people, two assignments; the first may take two at once. */
const problem: TransportationProblem = {
  rows: 2,
  columns: 2,
  rowStarts: [0, 2, 4],
  columnOfPair: [0, 1, 0, 1],
  values: [1, 4, 2, 3],
  supplies: [2, 1],
  demands: [1, 2],
};

function optimal(asked: TransportationProblem) {
  const solution = transportation(asked);
  expect(verifyTransportation(asked, solution).violations).toEqual([]);
  if (solution.status !== "optimal") throw new Error("expected a flow");
  return solution;
}

function infeasible(asked: TransportationProblem) {
  const solution = transportation(asked);
  expect(verifyTransportation(asked, solution).violations).toEqual([]);
  if (solution.status !== "infeasible") throw new Error("expected no flow");
  return solution;
}

describe("transportation", () => {
  it("fills as much as it can, then for the least cost", () => {
    const solution = optimal(problem);
    expect([...solution.units]).toEqual([1, 1, 0, 1]);
    expect(solution).toMatchObject({ amount: 3, cost: 8 });
  });

  it("moves only what pays when asked for the best total", () => {
    expect(optimal({ ...problem, amount: "best" })).toMatchObject({ amount: 0, cost: 0 });
    expect(optimal({ ...problem, amount: "best", maximise: true })).toMatchObject({ amount: 3, cost: 10 });
  });

  it("moves the amount that is asked", () => {
    expect(optimal({ ...problem, amount: 1 })).toMatchObject({ amount: 1, cost: 1 });
    expect(infeasible({ ...problem, amount: 4 })).toMatchObject({ required: 4, available: 3 });
  });

  it("keeps what is agreed already", () => {
    expect([...optimal({ ...problem, leastOfPair: [0, 0, 1, 0] }).units]).toEqual(
      [0, 1, 1, 0].map((u, at) => (at === 1 ? 2 : u)),
    );
  });

  it("keeps bands of groups, and groups of groups", () => {
    const grouped = { ...problem, rowGroups: [{ most: 2 }, { parent: 0, most: 1 }], groupOfRow: [1, 0] };
    const solution = optimal(grouped);
    expect(solution.amount).toBe(2);
    expect([...solution.units]).toEqual([1, 0, 0, 1]);
    expect(optimal({ ...problem, columnGroups: [{ least: 1, most: 1 }], groupOfColumn: [0, 0] }).cost).toBe(1);
  });

  it("says what must come in where it cannot leave", () => {
    const short = infeasible({ ...problem, leastDemands: [0, 2], mostOfPair: [1, 1, 1, 0] });
    expect(short.required).toBeGreaterThan(short.available);
    const pledge = infeasible({ ...problem, rowGroups: [{ least: 3 }], groupOfRow: [-1, 0] });
    expect(pledge.cut.rowGroups).toEqual([0]);
    expect(pledge).toMatchObject({ required: 3, available: 1 });
  });

  it("has an answer for nothing", () => {
    const nothing = { rows: 0, columns: 0, rowStarts: [0], columnOfPair: [], values: [], supplies: [], demands: [] };
    expect(optimal(nothing)).toMatchObject({ amount: 0, cost: 0 });
  });

  it("is proven for two thousand people and 160 assignments", () => {
    const [rows, columns, each] = [2000, 160, 40];
    let state = 1;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    };
    const columnOfPair = Int32Array.from(
      { length: rows * each },
      (_, at) => (Math.floor(at / each) * 13 + (at % each) * 4) % columns,
    );
    const values = Float64Array.from({ length: rows * each }, next);
    const rowStarts = Int32Array.from({ length: rows + 1 }, (_, row) => row * each);
    const supplies = Int32Array.from({ length: rows }, (_, row) => 1 + (row % 2));
    const demands = Int32Array.from({ length: columns }, (_, column) => 1 + (column % 9));
    const rowGroups = Array.from({ length: 22 }, () => ({ least: 1, most: 40 }));
    const groupOfRow = Int32Array.from({ length: rows }, (_, row) => row % 22);
    const sides = { supplies, demands, rowGroups, groupOfRow };
    optimal({ rows, columns, rowStarts, columnOfPair, values, ...sides, maximise: true });
    optimal({ rows, columns, rowStarts, columnOfPair, values, ...sides });
  });

  it.each([
    ["supplies", { ...problem, supplies: [1] }, "INVALID_SHAPE"],
    ["a broken demand", { ...problem, demands: [1, 0.5] }, "INVALID_OPTION"],
    ["a negative supply", { ...problem, supplies: [1, -1] }, "INVALID_OPTION"],
    ["least above most", { ...problem, leastDemands: [2, 0] }, "INVALID_OPTION"],
    ["groups without members", { ...problem, rowGroups: [{}] }, "INVALID_SHAPE"],
    ["a member of no group", { ...problem, rowGroups: [{}], groupOfRow: [0, 1] }, "INVALID_SHAPE"],
    [
      "groups in a ring",
      { ...problem, rowGroups: [{ parent: 1 }, { parent: 0 }], groupOfRow: [0, 1] },
      "INVALID_SHAPE",
    ],
    ["a group's band", { ...problem, rowGroups: [{ least: 2, most: 1 }], groupOfRow: [0, 0] }, "INVALID_OPTION"],
    ["an amount", { ...problem, amount: -1 }, "INVALID_OPTION"],
    ["NaN", { ...problem, values: [1, Number.NaN, 1, 1] }, "NOT_A_NUMBER"],
  ] as const)("refuses %s", (_name, wrong, code) => {
    let thrown: unknown;
    try {
      transportation(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AllocationError);
    expect((thrown as AllocationError).code).toBe(code);
  });
});

describe("verifyTransportation", () => {
  it("refuses units, prices, totals and proofs that are moved", () => {
    const solution = optimal(problem);
    const codes = (claim: typeof solution) => verifyTransportation(problem, claim).violations.map(({ code }) => code);
    expect(codes({ ...solution, units: Int32Array.of(0, 2, 1, 0) })).toContain("REDUCED_COST");
    expect(codes({ ...solution, units: Int32Array.of(1, 2, 0, 1) })).toContain("QUANTITY");
    expect(codes({ ...solution, cost: 9 })).toEqual(["COST"]);
    const { bottleneck: _, ...rest } = solution;
    expect(codes(rest)).toEqual(["SHORTAGE"]);
    expect(codes({ ...solution, amount: 2 })).toContain("SHORTAGE");
    const rows = solution.prices.rows.map((price) => price + 0.5);
    expect(codes({ ...solution, prices: { ...solution.prices, rows } })).toContain("REDUCED_COST");
  });
});
