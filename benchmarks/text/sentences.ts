import { readFileSync, writeFileSync } from "node:fs";
import type { ConceptSource } from "@inzet/core";
import { createNormaliser } from "@inzet/text";
import { searchSentence, sentenceFeatureCount } from "../../packages/text/src/rank/sentence-search.js";
import { spreadSuggestions } from "../../packages/text/src/rank/spread-suggestions.js";
import { type CertaintyExample, crossValidateCertainty, gatherCertainty, learnCertainty } from "./certainty.js";
import { type Example, learnWeights } from "./learn-weights.js";
import { readSentences } from "./skill-sentences.js";

interface SentenceExample extends Example {
  readonly name: string;
  readonly wanted: number;
  readonly places: readonly (readonly [start: number, end: number])[];
}

const folds = 5;

/** Figures of one set. */
export interface SentenceFigures {
  readonly name: string;
  /** Mean reciprocal rank of the first right skill. */
  readonly mrr: number;
  /** Mean share of the skills of a sentence that stand among the first five. */
  readonly precision: number;
  /** Chance that a span with a skill scores above one for which there is none. */
  readonly auroc: number;
}

/** Learns the sentence model on four folds and measures on the fifth, in turn; both sets together. */
export function measureSentences(folder: string, esco: readonly ConceptSource[], learn = false): SentenceFigures[] {
  const { examples, spanExamples } = gatherSentences(folder, esco);
  const auroc = crossValidateCertainty(spanExamples);
  if (learn) writeSentenceWeights(examples, spanExamples);
  const mrr = new Map<string, number>();
  const precision = new Map<string, number>();
  for (let fold = 0; fold < folds; fold++) {
    const model = learnSentences(examples.filter((_, at) => at % folds !== fold));
    examples.forEach((example, at) => {
      if (at % folds !== fold) return;
      const sums = Float64Array.from({ length: example.count }, (_, row) => {
        let sum = 0;
        for (let f = 0; f < sentenceFeatureCount; f++)
          sum += model[f]! * example.features[row * sentenceFeatureCount + f]!;
        return sum;
      });
      const byScore = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b);
      const order = spreadSuggestions(
        byScore.map((row) => ({ row, sum: sums[row]!, start: example.places[row]![0], end: example.places[row]![1] })),
      ).map(({ row }) => row);
      const rank = order.findIndex((row) => example.right[row] === 1);
      const hits = order.slice(0, 5).filter((row) => example.right[row] === 1).length;
      mrr.set(example.name, (mrr.get(example.name) ?? 0) + (rank < 0 ? 0 : 1 / (rank + 1)));
      precision.set(example.name, (precision.get(example.name) ?? 0) + hits / Math.min(5, example.wanted));
    });
  }
  return [...auroc].map(([name, area]) => {
    const count = examples.filter((example) => example.name === name).length;
    return { name, mrr: mrr.get(name)! / count, precision: precision.get(name)! / count, auroc: area };
  });
}

/** Fits the sentence model. */
export function learnSentences(examples: readonly Example[]): Float64Array {
  return learnWeights(examples, { size: sentenceFeatureCount, steps: 200, ridge: 1e-3 });
}

/** Gathers the candidates of every sentence. */
export function gatherSentences(folder: string, esco: readonly ConceptSource[]) {
  const normaliser = createNormaliser(esco, { languages: ["en", "nl"] });
  const { index, best } = normaliser;
  const examples: SentenceExample[] = [];
  const spanExamples: CertaintyExample[] = [];
  for (const name of ["tech", "house"] as const) {
    const { sentences, spans } = readSentences(folder, name, esco);
    for (const { text, concepts } of sentences) {
      const found = searchSentence(index, best, text, 0, 1).sort((a, b) => a.concept - b.concept);
      const features = new Float32Array(found.length * sentenceFeatureCount);
      found.forEach((each, row) => {
        features.set(each.features, row * sentenceFeatureCount);
      });
      const right = Uint8Array.from(found, (each) => (concepts.has(index.conceptIds[each.concept]!) ? 1 : 0));
      examples.push({
        name: name.toUpperCase(),
        features,
        right,
        count: found.length,
        wanted: concepts.size,
        places: found.map(({ start, end }) => [start, end] as const),
      });
    }
    spanExamples.push(...gatherCertainty(name.toUpperCase(), normaliser, spans));
  }
  return { examples, spanExamples };
}

/** Learns what is shipped from all sentences and spans, and puts it into the package. */
function writeSentenceWeights(examples: readonly SentenceExample[], spans: readonly CertaintyExample[]): void {
  const model = learnSentences(examples);
  for (const [file, name, weights] of [
    ["sentence-weights", "sentenceWeights", model],
    ["sentence-weights", "sentenceOdds", learnCertainty(examples.flatMap((example) => bestSums(example, model)))],
    ["certainty-weights", "certaintyWeights", learnCertainty(spans)],
  ] as const) {
    const path = new URL(`../../packages/text/src/rank/${file}.ts`, import.meta.url);
    const numbers = [...weights].map((value) => Number(value.toPrecision(4))).join(", ");
    const pattern = new RegExp(`(${name}: readonly number\\[\\] = \\[)[^\\]]*`);
    writeFileSync(path, readFileSync(path, "utf8").replace(pattern, `$1${numbers}`));
  }
}

/** The highest sums of a sentence and whether each is right: what the chance is learned from. */
function bestSums({ name, features, right, count }: SentenceExample, model: Float64Array): CertaintyExample[] {
  return Array.from({ length: count }, (_, row): CertaintyExample => {
    const sum = model.reduce((all, weight, at) => all + weight * features[row * sentenceFeatureCount + at]!, 0);
    return { name, text: "", features: [1, sum], present: right[row] === 1 };
  })
    .sort((a, b) => b.features[1]! - a.features[1]!)
    .slice(0, 50);
}
