import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { denseAssignment } from "./dense.js";
import { linearAssignment } from "./linear-assignment.js";
import { verify } from "./verify.js";

const value = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 0, max: 9 }) }, fc.constant(-Infinity));

describe("the dense kernel alone", () => {
  it("finds the total that linearAssignment finds, with prices that prove it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7 }).chain((rows) =>
          fc.integer({ min: 0, max: 7 }).chain((columns) =>
            fc.record({
              rows: fc.constant(rows),
              columns: fc.constant(columns),
              values: fc.array(value, { minLength: rows * columns, maxLength: rows * columns }),
            }),
          ),
        ),
        (shape) => {
          const problem = { ...shape, maximise: true, unassignedCost: 0 };
          const found = denseAssignment(shape.rows, shape.columns, Float64Array.from(shape.values));
          const cost = found.columnOfRow.reduce(
            (sum, column, row) => sum + (column < 0 ? 0 : shape.values[row * shape.columns + column]!),
            0,
          );
          const expected = linearAssignment(problem);
          expect(expected.status === "optimal" && expected.cost).toBe(cost);
          const work = {
            columnReductions: 0,
            bids: 0,
            rowReductions: 0,
            augmentingPaths: 0,
            rowsScanned: 0,
            rescans: 0,
          };
          expect(verify(problem, { status: "optimal", cost, work, ...found }).valid).toBe(true);
        },
      ),
      { seed: 20_261_125, numRuns: 2000 },
    );
  });
});
