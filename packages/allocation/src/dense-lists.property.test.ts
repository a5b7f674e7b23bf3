import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denseByLists } from "./dense-lists.js";
import { type LinearProblem, verify } from "./index.js";
import { propertyRuns } from "./property-runs.js";
import { shortestAugmentingPaths } from "./shortest-augmenting-paths.js";

const seed = 20260202;

const families: Readonly<Record<string, fc.Arbitrary<number>>> = {
  "many ties": fc.integer({ min: 0, max: 3 }),
  "whole numbers": fc.integer({ min: -1000, max: 1000 }),
  fractions: fc.double({ min: -1, max: 1, noNaN: true }),
};

describe.each(Object.entries(families))("denseByLists on %s", (_name, numbers) => {
  it.each([0, 50, 90])("agrees with the dense kernel, with %i %% forbidden", (forbiddenShare) => {
    const cost = fc.oneof(
      { weight: 100 - forbiddenShare, arbitrary: numbers },
      { weight: forbiddenShare, arbitrary: fc.constant(Number.POSITIVE_INFINITY) },
    );
    const problems = fc
      .record({
        rows: fc.integer({ min: 1, max: 14 }),
        extra: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 6 })),
        size: fc.integer({ min: 2, max: 5 }),
        alone: fc.option(numbers, { nil: undefined, freq: 2 }),
      })
      .chain(({ rows, extra, size, alone }) => {
        const length = rows * (rows + extra);
        return fc
          .array(cost, { minLength: length, maxLength: length })
          .map((costs) => ({ rows, columns: rows + extra, size, alone, costs: Float64Array.from(costs) }));
      });
    fc.assert(
      fc.property(problems, ({ rows, columns, size, alone, costs }) => {
        const kernel = { rows, columns, costs, unassignedCost: alone ?? Number.POSITIVE_INFINITY };
        const lists = denseByLists(kernel, size);
        const dense = shortestAugmentingPaths(kernel);
        expect(lists.status).toBe(dense.status);
        const problem: LinearProblem = {
          rows,
          columns,
          values: costs,
          ...(alone === undefined ? {} : { unassignedCost: alone }),
        };
        if (lists.status === "infeasible") {
          const violator = { rows: lists.rows, columns: lists.columns };
          expect(verify(problem, { status: "infeasible", violator }).violations).toEqual([]);
          return;
        }
        const sum = [...lists.columnOfRow].reduce((total, column, row) => {
          return total + (column < 0 ? (alone ?? 0) : (costs[row * columns + column] as number));
        }, 0);
        expect(verify(problem, { ...lists, cost: sum }).violations).toEqual([]);
      }),
      { seed, numRuns: propertyRuns(600) },
    );
  });
});

describe("denseByLists", () => {
  it.each([
    ["products, where whole rows are read all the time", (row: number, column: number) => (row + 1) * (column + 1)],
    ["distances on a line", (row: number, column: number) => Math.abs(row * 7 - column * 5)],
    ["one good column", (row: number, column: number) => (column === 3 ? 0 : 100 + ((row * 31 + column * 17) % 50))],
  ])("is exact on %s", (_name, costAt) => {
    const rows = 120;
    for (const columns of [120, 150]) {
      const costs = Float64Array.from({ length: rows * columns }, (_, at) =>
        costAt(Math.floor(at / columns), at % columns),
      );
      const outcome = denseByLists({ rows, columns, costs, unassignedCost: Number.POSITIVE_INFINITY }, 4);
      if (outcome.status !== "optimal") throw new Error("expected an assignment");
      let cost = 0;
      for (let row = 0; row < rows; row++)
        cost += costs[row * columns + (outcome.columnOfRow[row] as number)] as number;
      expect(verify({ rows, columns, values: costs }, { ...outcome, cost }).violations).toEqual([]);
    }
  });
});
