import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Box, placeLabels } from "./label-placement.js";

const area = { width: 400, height: 300, fontSize: 12, obstacles: [{ left: 0, top: 260, right: 120, bottom: 300 }] };
const mark = fc.record({
  x: fc.integer({ min: 0, max: 400 }),
  y: fc.integer({ min: 0, max: 300 }),
  leftRadius: fc.integer({ min: 1, max: 30 }),
  rightRadius: fc.integer({ min: 1, max: 30 }),
  text: fc.string({ minLength: 1, maxLength: 20 }),
  weight: fc.integer({ min: 0, max: 9 }),
});

function apart(a: Box, b: Box): boolean {
  return a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
}

describe("placeLabels", () => {
  it("never covers another label, an obstacle or the middle of a mark, and stays in the picture", () => {
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 30 }), (marks) => {
        const boxes = placeLabels(marks, area).flatMap((position) => (position === undefined ? [] : [position.box]));
        boxes.forEach((box, position) => {
          for (const other of [...boxes.slice(position + 1), ...area.obstacles]) expect(apart(box, other)).toBe(true);
          for (const { x, y } of marks) {
            expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
          }
          expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(area.width);
          expect(box.bottom).toBeLessThanOrEqual(area.height);
        });
      }),
      { seed: 20_261_124, numRuns: 200 },
    );
  });

  it("labels a mark that stands alone, to its right", () => {
    const alone = { x: 200, y: 150, leftRadius: 10, rightRadius: 4, text: "Leiden", weight: 1 };
    expect(placeLabels([alone], area)[0]).toMatchObject({ x: 207, anchor: "start" });
  });

  it("labels the heavier of two marks in one place", () => {
    const marks = Array.from({ length: 30 }, (_, weight) => ({
      x: 200,
      y: 150,
      leftRadius: 10,
      rightRadius: 10,
      text: "Nieuwerkerk aan den IJssel",
      weight,
    }));
    const labels = placeLabels(marks, area);
    expect(labels[29]).toBeDefined();
    expect(labels[0]).toBeUndefined();
  });
});
