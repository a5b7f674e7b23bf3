import { describe, expect, it } from "vitest";
import { findCycle, reachable } from "./graph.js";
import { packRows } from "./sparse-rows.js";

describe("findCycle", () => {
  it("finds nothing in a graph where two ways meet", () => {
    expect(findCycle(packRows([[1, 2], [3], [3], []]))).toBeUndefined();
  });

  it("gives the circle in order, from its lowest node", () => {
    expect(findCycle(packRows([[3], [], [1], [4], [2, 3]]))).toEqual([3, 4]);
  });

  it("finds a node that points to itself", () => {
    expect(findCycle(packRows([[], [1]]))).toEqual([1]);
  });

  it("walks a chain of 100,000 nodes", () => {
    const chain = Array.from({ length: 100_000 }, (_, at) => (at === 99_999 ? [0] : [at + 1]));
    expect(findCycle(packRows(chain))).toHaveLength(100_000);
  });
});

describe("reachable", () => {
  it("lists the nearest first, each once, without the start", () => {
    expect(reachable(packRows([[1, 2], [3], [3], [4], []]), 0)).toEqual([1, 2, 3, 4]);
  });
});
