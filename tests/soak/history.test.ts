import { createMemoryStore } from "@inzet/core/storage";
import { describe, expect, it } from "vitest";
import { addOften, counters } from "./add-often.js";
import { contradictions, type SeenTransaction } from "./history.js";

const at = (name: string, reads: Record<string, number>, writes: Record<string, number>): SeenTransaction => ({
  name,
  reads,
  writes,
});

describe("contradictions", () => {
  it("finds none in what can be put in an order", () => {
    expect(contradictions([at("t2", { a: 1, b: 0 }, { b: 1 }), at("t1", { a: 0 }, { a: 1 })])).toEqual([]);
  });

  it("finds a lost update", () => {
    expect(contradictions([at("t1", { a: 0 }, { a: 1 }), at("t2", { a: 0 }, { a: 1 })])[0]).toContain(
      "both wrote version 1 of a",
    );
  });

  it("finds a version that nobody wrote", () => {
    expect(contradictions([at("t1", { a: 1 }, { a: 2 })])).toEqual([
      "nobody wrote version 1 of a, and there is a version 2",
    ]);
  });

  it("finds write skew: each read what the other overwrote", () => {
    expect(contradictions([at("t1", { a: 0, b: 0 }, { a: 1 }), at("t2", { a: 0, b: 0 }, { b: 1 })])).toEqual([
      "a circle among t1, t2",
    ]);
  });

  it("finds none in the memory store, with 20 writers at once", async () => {
    const store = createMemoryStore();
    const history = await addOften(store, 20, 10, "t");
    expect(contradictions(history)).toEqual([]);
    const values = await Promise.all(counters.map((id) => store.get("organisation", id)));
    expect(values.reduce((sum, stored) => sum + Number(stored?.record.name ?? 0), 0)).toBe(200);
  });
});
