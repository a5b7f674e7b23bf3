import { expect, it } from "vitest";
import type { Candidate } from "./candidate.js";
import { type Embedder, rerank } from "./embedder.js";

const candidate = (conceptId: string, label: string, score: number): Candidate => ({
  conceptId,
  label,
  language: "en",
  score,
  matched: [],
});
const embedder = (vectors: Record<string, number[]>): Embedder => ({
  capabilities: { multilingual: true },
  embed: async (texts) => texts.map((text) => Float32Array.from(vectors[text] ?? [])),
});

it("lets vectors change the order, as much as the weight says", async () => {
  const candidates = [candidate("a", "car", 0.8), candidate("b", "bicycle", 0.6)];
  const vectors = embedder({ bike: [1, 0], car: [0, 1], bicycle: [1, 0] });
  expect((await rerank("bike", candidates, vectors)).map((each) => each.conceptId)).toEqual(["b", "a"]);
  expect(await rerank("bike", candidates, vectors, 0)).toEqual(candidates);
});

it("refuses vectors that do not fit", async () => {
  await expect(rerank("bike", [candidate("a", "car", 1)], embedder({ bike: [1], car: [1, 2] }))).rejects.toThrow(
    /different lengths/,
  );
  await expect(rerank("bike", [], embedder({}), 2)).rejects.toThrow(/weight 2 must be between 0 and 1/);
});
