import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AllocationError, blockingPairs, type StableProblem, stableMatching, verifyStable } from "./index.js";

import { propertyRuns } from "./property-runs.js";

const seed = 20260207;

function problems(ties: "none" | "columns" | "both", quotas: boolean): fc.Arbitrary<StableProblem> {
  return fc
    .record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 4 }) })
    .chain(({ rows, columns }) =>
      fc
        .record({
          keep: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: rows * columns, maxLength: rows * columns }),
          rowOrders: fc.array(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), {
            minLength: rows,
            maxLength: rows,
          }),
          columnOrders: fc.array(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), {
            minLength: columns,
            maxLength: columns,
          }),
          rowQuotas: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: rows, maxLength: rows }),
          columnQuotas: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: columns, maxLength: columns }),
        })
        .map(({ keep, rowOrders, columnOrders, rowQuotas, columnQuotas }) => {
          const rowStarts = [0];
          const [columnOfPair, rowRanks, columnRanks]: number[][] = [[], [], []];
          for (let row = 0; row < rows; row++) {
            for (let column = 0; column < columns; column++) {
              if (keep[row * columns + column] === 0) continue;
              columnOfPair!.push(column);
              const rowRank = (rowOrders[row] as number[]).indexOf(column);
              const columnRank = (columnOrders[column] as number[]).indexOf(row);
              rowRanks!.push(ties === "both" ? rowRank >> 1 : rowRank);
              columnRanks!.push(ties === "none" ? columnRank : columnRank >> 1);
            }
            rowStarts.push(columnOfPair!.length);
          }
          const lists = { columnOfPair: columnOfPair!, rowRanks: rowRanks!, columnRanks: columnRanks! };
          return { rows, columns, rowStarts, ...lists, ...(quotas ? { rowQuotas, columnQuotas } : {}) };
        }),
    );
}

/** All stable matchings, by trying every set of pairs within the quotas and looking at every pair. */
function allStable(problem: StableProblem): number[][] {
  const { rows, columns, rowStarts, columnOfPair, rowRanks, columnRanks } = problem;
  const rowOf: number[] = [];
  for (let row = 0; row < rows; row++) while (rowOf.length < (rowStarts[row + 1] as number)) rowOf.push(row);
  const count = columnOfPair.length;
  const found: number[][] = [];
  const chosen: number[] = [];
  const rowRoom = Array.from({ length: rows }, (_, row) => problem.rowQuotas?.[row] ?? 1);
  const columnRoom = Array.from({ length: columns }, (_, column) => problem.columnQuotas?.[column] ?? 1);
  const stable = (): boolean => {
    for (let pair = 0; pair < count; pair++) {
      if (chosen.includes(pair)) continue;
      const [row, column] = [rowOf[pair] as number, columnOfPair[pair] as number];
      const quota = [problem.rowQuotas?.[row] ?? 1, problem.columnQuotas?.[column] ?? 1];
      if (quota.includes(0)) continue;
      const better = (room: number, mine: number[], ranks: ArrayLike<number>) =>
        room > 0 || mine.some((other) => (ranks[other] as number) > (ranks[pair] as number));
      const mineRow = chosen.filter((other) => rowOf[other] === row);
      const mineColumn = chosen.filter((other) => columnOfPair[other] === column);
      if (
        better(rowRoom[row] as number, mineRow, rowRanks) &&
        better(columnRoom[column] as number, mineColumn, columnRanks)
      ) {
        return false;
      }
    }
    return true;
  };
  const walk = (pair: number): void => {
    if (pair === count) {
      if (stable()) found.push([...chosen]);
      return;
    }
    const [row, column] = [rowOf[pair] as number, columnOfPair[pair] as number];
    if ((rowRoom[row] as number) > 0 && (columnRoom[column] as number) > 0) {
      rowRoom[row]!--;
      columnRoom[column]!--;
      chosen.push(pair);
      walk(pair + 1);
      chosen.pop();
      rowRoom[row]!++;
      columnRoom[column]!++;
    }
    walk(pair + 1);
  };
  walk(0);
  return found;
}

describe("stableMatching", () => {
  it.each([false, true])("is the best stable matching for the favoured side (quotas: %s)", (quotas) => {
    fc.assert(
      fc.property(
        problems("none", quotas).filter(({ columnOfPair }) => columnOfPair.length <= 11),
        (problem) => {
          const all = allStable(problem);
          for (const favour of ["rows", "columns"] as const) {
            const solution = stableMatching(problem, { favour });
            expect(verifyStable(problem, solution).violations).toEqual([]);
            expect(all).toContainEqual([...solution.pairs]);
            if (quotas) continue;
            const ranks = favour === "rows" ? problem.rowRanks : problem.columnRanks;
            const worth = (pairs: Iterable<number>) =>
              [...pairs].reduce((sum, pair) => sum + (ranks[pair] as number), 0);
            const best = Math.min(...all.map(worth));
            expect(worth(solution.pairs)).toBe(best);
          }
        },
      ),
      { seed, numRuns: propertyRuns(400) },
    );
  });

  it.each(["columns", "both"] as const)("is weakly stable with ties (%s), and large when asked", (ties) => {
    let larger = 0;
    fc.assert(
      fc.property(
        problems(ties, false).filter(({ columnOfPair }) => columnOfPair.length <= 11),
        (problem) => {
          const all = allStable(problem);
          const plain = stableMatching(problem);
          const large = stableMatching(problem, { largest: true });
          expect(all).toContainEqual([...plain.pairs]);
          expect(all).toContainEqual([...large.pairs]);
          const most = Math.max(...all.map((pairs) => pairs.length));
          if (ties === "columns") expect(3 * large.pairs.length).toBeGreaterThanOrEqual(2 * most);
          if (large.pairs.length > plain.pairs.length) larger++;
        },
      ),
      { seed, numRuns: propertyRuns(600) },
    );
    expect(larger).toBeGreaterThan(5);
  });

  it("agrees with the list of blocking pairs about any matching", () => {
    fc.assert(
      fc.property(
        problems("both", true).filter(({ columnOfPair }) => columnOfPair.length <= 9),
        (problem) => {
          const stable = new Set(allStable(problem).map(String));
          const solution = stableMatching(problem, { favour: "columns" });
          for (let left = 0; left < solution.pairs.length; left++) {
            const pairs = [...solution.pairs].filter((_, at) => at !== left);
            expect(blockingPairs(problem, { pairs }).length === 0).toBe(stable.has(String(pairs)));
          }
        },
      ),
      { seed, numRuns: propertyRuns(300) },
    );
  });

  const problem = {
    rows: 1,
    columns: 2,
    rowStarts: [0, 2],
    columnOfPair: [0, 1],
    rowRanks: [1, 2],
    columnRanks: [1, 1],
  };

  it("has no blocking pair among twenty thousand rows", () => {
    const [rows, columns, each] = [20_000, 1_000, 10];
    const length = rows * each;
    const market: StableProblem = {
      ...{ rows, columns },
      rowStarts: Int32Array.from({ length: rows + 1 }, (_, row) => row * each),
      columnOfPair: Int32Array.from({ length }, (_, at) => (Math.floor(at / each) * 37 + (at % each) * 101) % columns),
      rowRanks: Int32Array.from({ length }, (_, at) => (at * 7919) % 10_007),
      columnRanks: Int32Array.from({ length }, (_, at) => (at * 104_729) % 50),
      columnQuotas: Int32Array.from({ length: columns }, (_, column) => column % 30),
    };
    for (const favour of ["rows", "columns"] as const) {
      for (const largest of [false, true]) {
        expect(blockingPairs(market, stableMatching(market, { favour, largest }))).toHaveLength(0);
      }
    }
  });

  it.each([
    ["ranks that are missing", { ...problem, columnRanks: [1] }, "INVALID_SHAPE"],
    ["NaN", { ...problem, columnRanks: [1, Number.NaN] }, "NOT_A_NUMBER"],
    ["infinite ranks", { ...problem, rowRanks: [1, Number.POSITIVE_INFINITY] }, "NOT_A_NUMBER"],
    ["a broken quota", { ...problem, rowQuotas: [0.5] }, "INVALID_OPTION"],
    ["quotas that are missing", { ...problem, columnQuotas: [1] }, "INVALID_SHAPE"],
  ] as const)("refuses %s", (_name, wrong, code) => {
    let thrown: unknown;
    try {
      stableMatching(wrong);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(AllocationError);
    expect((thrown as AllocationError).code).toBe(code);
  });

  it("refuses matchings beyond quotas, or out of order", () => {
    expect(verifyStable(problem, { pairs: Int32Array.of(0, 1) }).violations.map(({ code }) => code)).toEqual([
      "QUANTITY",
    ]);
    expect(verifyStable(problem, { pairs: Int32Array.of(1, 0) }).violations.map(({ code }) => code)).toEqual(["SHAPE"]);
    expect(verifyStable(problem, { pairs: Int32Array.of(1) }).violations.map(({ code }) => code)).toEqual([
      "BLOCKING_PAIR",
    ]);
  });
});
