import { describe, expect, it } from "vitest";
import { groupVectors } from "./group-vectors.js";
import { occupationVectors } from "./occupation-vectors.js";
import { orderConcepts } from "./order-concepts.js";
import { packRelations } from "./relations.js";
import type { ConceptSource } from "./source.js";
import type { WeightedRows } from "./sparse-rows.js";
import { joinParts, VectorBuilder } from "./weighted-vectors.js";

function dot(rows: WeightedRows, a: number, b: number): number {
  let sum = 0;
  for (let i = rows.start[a]!; i < rows.start[a + 1]!; i++) {
    for (let j = rows.start[b]!; j < rows.start[b + 1]!; j++) {
      if (rows.columns[i] === rows.columns[j]) sum += rows.values[i]! * rows.values[j]!;
    }
  }
  return sum;
}

const concept = (id: string, rest: Partial<ConceptSource>): ConceptSource => ({
  id,
  kind: "skill",
  labels: {},
  ...rest,
});

const ordered = orderConcepts({
  id: "t",
  version: "1",
  languages: ["en"],
  concepts: [
    concept("a", { broader: ["narrow"] }),
    concept("b", { broader: ["narrow"] }),
    concept("c", { broader: ["wide"] }),
    concept("d", { broader: ["wide"] }),
    concept("e", { broader: ["wide", "d"] }),
    concept("narrow", { kind: "group", broader: ["wide"] }),
    concept("wide", { kind: "group" }),
    ...["o1", "o2", "o3"].map((id) => concept(id, { kind: "occupation", essential: ["a", "b"] })),
    concept("o4", { kind: "occupation", essential: ["c", "d"], optional: ["a"] }),
  ],
});
const relations = packRelations(ordered);
const [a, b, c, d, e] = [0, 1, 2, 3, 4] as const;

describe("occupationVectors", () => {
  const rows = occupationVectors(ordered, relations);

  it("puts skills near that are needed together, the nearer the more often", () => {
    expect(dot(rows, a, b)).toBeGreaterThan(dot(rows, c, d));
    expect(dot(rows, c, d)).toBeGreaterThan(0);
    expect(dot(rows, b, c)).toBe(0);
  });

  it("counts optional for less than essential", () => {
    expect(dot(rows, a, c)).toBeLessThan(dot(rows, c, d));
  });

  it("leaves a skill that no occupation names empty", () => {
    expect(rows.start[e]).toBe(rows.start[e + 1]);
  });
});

describe("groupVectors", () => {
  const rows = groupVectors(relations, 5, ordered.concepts.length);

  it("puts skills of a narrow group nearer than skills of a wide one", () => {
    expect(dot(rows, a, b)).toBeGreaterThan(dot(rows, a, c));
    expect(dot(rows, a, c)).toBeGreaterThan(0);
  });

  it("puts a skill near what is narrower", () => {
    expect(dot(rows, d, e)).toBeGreaterThan(dot(rows, c, e));
  });
});

describe("joinParts", () => {
  const unit = (...columns: number[]) => {
    const vectors = new VectorBuilder();
    for (const column of columns) {
      vectors.add(column, 2);
      vectors.endRow();
    }
    return vectors.finish();
  };

  it("makes the inner product the weighted mean of the parts' own", () => {
    const { rows, width } = joinParts([
      { rows: unit(0, 0, 3), weight: 0.3 },
      { rows: unit(1, 2, 1), weight: 0.1 },
    ]);
    expect(width).toBe(7);
    expect(dot(rows, 0, 0)).toBeCloseTo(1, 6);
    expect(dot(rows, 0, 1)).toBeCloseTo(0.75, 6);
    expect(dot(rows, 0, 2)).toBeCloseTo(0.25, 6);
  });

  it("leaves the weight of a part without entries to the others", () => {
    const empty = new VectorBuilder();
    for (let row = 0; row < 3; row++) empty.endRow();
    const { rows } = joinParts([
      { rows: unit(0, 0, 3), weight: 0.3 },
      { rows: empty.finish(), weight: 0.7 },
    ]);
    expect(dot(rows, 0, 1)).toBeCloseTo(1, 6);
  });
});

describe("VectorBuilder", () => {
  it("shortens rows with little in them when there is doubt", () => {
    const vectors = new VectorBuilder(4);
    vectors.add(0, 3);
    vectors.endRow();
    expect(vectors.finish().values[0]).toBeCloseTo(1 / Math.sqrt(5), 6);
  });

  it("lengthens rows with much in them and shortens rows with little when popularity counts", () => {
    const vectors = new VectorBuilder(0, 0.5);
    for (let column = 0; column < 40; column++) vectors.add(column, 3);
    vectors.endRow();
    vectors.add(0, 3);
    vectors.endRow();
    const { start, values } = vectors.finish();
    const lengthOf = (row: number) => Math.hypot(...values.subarray(start[row]!, start[row + 1]!));
    expect(lengthOf(0)).toBeCloseTo(2, 5);
    expect(lengthOf(1)).toBeCloseTo(Math.sqrt(0.1), 5);
  });
});
