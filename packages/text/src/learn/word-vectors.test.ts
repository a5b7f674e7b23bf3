import { expect, it } from "vitest";
import { buildCompounds } from "../index/build-compounds.js";
import { buildIndex } from "../index/build-index.js";
import { learnLexicon } from "./lexicon.js";
import { dimensions } from "./word-vectors.js";

const concept = (id: string, nl: string, en: string, description: string) => ({
  ...{ id, kind: "skill" as const, descriptions: { en: description } },
  labels: { nl: { preferred: nl }, en: { preferred: en } },
});

it("lays words that stand for the same in the same direction, also across languages", () => {
  const index = buildIndex(
    [
      concept("a", "schip bouwen", "build vessel", "vessel build"),
      concept("b", "schip varen", "sail vessel", "vessel sail"),
      concept("c", "brood bakken", "bake bread", "bread bake"),
      concept("d", "brood snijden", "slice bread", "bread slice"),
      concept("e", "schip verven", "paint vessel", "vessel paint"),
    ],
    ["nl", "en"],
  );
  const { rootOf, vectors } = learnLexicon(index, buildCompounds(index));
  const row = (word: string, language: number) => {
    const root = rootOf[index.words.find(word) * 2 + language]!;
    return vectors.ofRoot.subarray(root * dimensions, (root + 1) * dimensions);
  };
  const cosine = (a: Int8Array, b: Int8Array) => {
    const dot = (x: Int8Array, y: Int8Array) => x.reduce((sum, value, at) => sum + value * y[at]!, 0);
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b));
  };
  expect(cosine(row("schip", 0), row("vessel", 1))).toBeGreaterThan(0.8);
  expect(Math.abs(cosine(row("schip", 0), row("bread", 1)))).toBeLessThan(0.3);
});
