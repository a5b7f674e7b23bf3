import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LinearProblem, linearAssignment, type OptimalAssignment, resolve, verify } from "./index.js";
import { keepPairs, takePairs } from "./kept-pairs.js";
import { residualMatrix } from "./residual-matrix.js";

const seed = 20260211;

/** Numbers that are the same for the same seed. */
function numbersFrom(start: number): () => number {
  let state = start | 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}

/** Pairs that a solution's lists leave out although their bound says that they do not exist; and whether there are lists. */
function beyondBounds(problem: LinearProblem, solution: OptimalAssignment) {
  const pairs = takePairs(solution);
  if (pairs === undefined) return { kept: false, wrong: [] };
  keepPairs(solution, pairs);
  const { rows, columns, sign, values, rowStep, columnStep, columnPrices } = residualMatrix(problem, solution);
  const wrong: number[][] = [];
  for (let row = 0; row < rows; row++) {
    const held = new Set(pairs.columnOf.subarray(pairs.starts[row], pairs.ends[row]));
    for (let column = 0; column < columns; column++) {
      const cost = sign * (values[row * rowStep + column * columnStep] as number);
      if (!held.has(column) && cost - (columnPrices[column] as number) < (pairs.bounds[row] as number) - 1e-9)
        wrong.push([row, column]);
    }
  }
  return { kept: true, wrong };
}

/** Sizes at which short lists leave most pairs out, so that lists that go stale on the way would show. */
const walks = fc.record({
  start: fc.integer({ min: 1, max: 2 ** 30 }),
  rows: fc.integer({ min: 40, max: 80 }),
  columns: fc.integer({ min: 40, max: 80 }),
  square: fc.boolean(),
  maximise: fc.boolean(),
  alone: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
  spread: fc.constantFrom(3, 1000),
  forbiddenShare: fc.constantFrom(0, 0.5),
});

describe("resolve, again and again", () => {
  it("stays as good as solving anew", () => {
    let steps = 0;
    fc.assert(
      fc.property(walks, ({ start, rows, columns, square, maximise, alone, spread, forbiddenShare }) => {
        const random = numbersFrom(start);
        const forbidden = maximise ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
        const value = () => (random() < forbiddenShare ? forbidden : Math.floor(random() * spread));
        const upTo = (size: number) => Math.floor(random() * size);
        let lists = Array.from({ length: rows }, () => Array.from({ length: square ? rows : columns }, value));
        const problemOf = (): LinearProblem => ({
          rows: lists.length,
          columns: lists[0]?.length ?? 0,
          values: Float64Array.from(lists.flat()),
          maximise,
          ...(alone === undefined ? {} : { unassignedCost: alone }),
        });
        let solution = linearAssignment(problemOf());
        for (let step = 0; step < 10 && solution.status === "optimal"; step++) {
          const [changedRows, changedColumns, removedRows, removedColumns] = [[], [], [], []] as number[][];
          const kind = upTo(4);
          if (kind === 2) {
            removedRows?.push(upTo(lists.length));
            lists = lists.filter((_, row) => !removedRows?.includes(row));
          }
          if (kind === 3 || (kind === 2 && square)) {
            const column = upTo(lists[0]?.length ?? 0);
            removedColumns?.push(column);
            lists = lists.map((list) => list.filter((_, at) => at !== column));
          }
          if (kind === 3 && square) lists = [...lists.slice(1), (lists[0] ?? []).map(value)];
          if (kind === 3 && square) {
            removedRows?.push(0);
            lists = lists.map((list) => [...list, value()]);
          }
          if (kind === 0) {
            const row = upTo(lists.length);
            changedRows?.push(row);
            lists[row] = (lists[row] ?? []).map(value);
          }
          if (kind === 1) {
            const column = upTo(lists[0]?.length ?? 0);
            changedColumns?.push(column);
            for (const list of lists) list[column] = value();
          }
          const problem = problemOf();
          const changes = { changedRows, changedColumns, removedRows, removedColumns } as Parameters<typeof resolve>[2];
          solution = resolve(problem, solution, changes);
          steps++;
          expect(verify(problem, solution).violations).toEqual([]);
          const anew = linearAssignment(problem);
          expect(solution.status).toBe(anew.status);
          if (solution.status !== "optimal" || anew.status !== "optimal") continue;
          expect(solution.cost).toBe(anew.cost);
          expect(beyondBounds(problem, solution).wrong).toEqual([]);
        }
      }),
      { seed, numRuns: 150 },
    );
    expect(steps).toBeGreaterThan(1000);
  });

  it("can go on from one solution twice", () => {
    const random = numbersFrom(5);
    const n = 230;
    const values = Float64Array.from({ length: n * n }, random);
    const problem = { rows: n, columns: n, values };
    const solution = linearAssignment(problem);
    if (solution.status !== "optimal") throw new Error("expected an assignment");
    const own = values.slice(0, n);
    expect(beyondBounds(problem, solution)).toEqual({ kept: true, wrong: [] });
    for (const scale of [3, 0.2, 2]) {
      for (let column = 0; column < n; column++) values[column] = (own[column] as number) * scale + random();
      const again = resolve(problem, solution, { changedRows: [0] });
      expect(verify(problem, again).violations).toEqual([]);
      if (again.status !== "optimal") throw new Error("expected an assignment");
      expect(beyondBounds(problem, again)).toEqual({ kept: true, wrong: [] });
      expect(takePairs(solution)).toBeUndefined();
    }
  });
});
