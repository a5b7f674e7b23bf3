import type { ConceptKind, ConceptSource } from "@inzet/core";
import { createNormaliser } from "@inzet/text";
import { featureCount } from "../../packages/text/src/rank/features.js";
import { sumOf } from "../../packages/text/src/rank/model.js";
import { hiddenUnits } from "../../packages/text/src/rank/weights.js";
import { type Example, learnWeights } from "./learn-weights.js";

/** Phrases with the concepts that are right for each. */
export interface PhraseSet {
  readonly language: "nl" | "en";
  readonly kinds: readonly ConceptKind[];
  readonly concepts: readonly ConceptSource[];
  readonly queries: readonly { readonly text: string; readonly concepts: ReadonlySet<string> }[];
}

/** One phrase with its candidates. */
export interface PhraseExample extends Example {
  readonly concepts: readonly number[];
}

/** Means over all phrases. */
export interface RankFigures {
  readonly mrr: number;
  readonly successAt10: number;
  readonly conceptMrr: number;
  readonly conceptSuccessAt10: number;
}

/** Gathers the candidates of every phrase of a set, and how long one takes. */
export function gather(set: PhraseSet): { examples: PhraseExample[]; msPerPhrase: number } {
  const normaliser = createNormaliser(set.concepts, { languages: ["en", "nl"] });
  const options = { language: set.language, kinds: set.kinds };
  normaliser.candidatesOf("warm up", options);
  const { index } = normaliser;
  const start = performance.now();
  const examples = set.queries.map(({ text, concepts }): PhraseExample => {
    const { labels, features } = normaliser.candidatesOf(text, options);
    const right = Uint8Array.from(labels, (label) =>
      concepts.has(index.conceptIds[index.labelConcept[label]!]!) ? 1 : 0,
    );
    return { features, right, count: labels.length, concepts: labels.map((label) => index.labelConcept[label]!) };
  });
  return { examples, msPerPhrase: (performance.now() - start) / set.queries.length };
}

/** Ranks forms by a model (default: the one that is shipped) and reads off the figures. */
export function figuresOf(examples: readonly PhraseExample[], model?: ArrayLike<number>): RankFigures {
  let mrr = 0;
  let ten = 0;
  let conceptMrr = 0;
  let conceptTen = 0;
  for (const { features, right, count, concepts } of examples) {
    const sums = Float64Array.from({ length: count }, (_, row) => sumOf(features, row, model));
    const order = [...sums.keys()].sort((a, b) => sums[b]! - sums[a]! || a - b);
    const rank = order.findIndex((row) => right[row] === 1);
    if (rank < 0) continue;
    const conceptRank = new Set(order.slice(0, rank).map((row) => concepts[row])).size;
    mrr += 1 / (rank + 1);
    conceptMrr += 1 / (conceptRank + 1);
    if (rank < 10) ten++;
    if (conceptRank < 10) conceptTen++;
  }
  const n = examples.length;
  return { mrr: mrr / n, successAt10: ten / n, conceptMrr: conceptMrr / n, conceptSuccessAt10: conceptTen / n };
}

/** Splits into folds by position, learns on all sets without the fold, and measures on the fold. */
export function crossValidate(
  sets: ReadonlyMap<string, readonly PhraseExample[]>,
  folds: number,
  steps: number,
): Map<string, RankFigures> {
  const sums = new Map<string, number[]>();
  for (let fold = 0; fold < folds; fold++) {
    const seen = [...sets.values()].flatMap((examples) => examples.filter((_, at) => at % folds !== fold));
    const model = learnWeights(seen, { size: featureCount, hidden: hiddenUnits, steps });
    for (const [name, examples] of sets) {
      const unseen = examples.filter((_, at) => at % folds === fold);
      const figures = figuresOf(unseen, model);
      const sum = sums.get(name) ?? [0, 0, 0, 0];
      Object.values(figures).forEach((value: number, at) => {
        sum[at]! += (value * unseen.length) / examples.length;
      });
      sums.set(name, sum);
    }
  }
  return new Map(
    [...sums].map(([name, [mrr, successAt10, conceptMrr, conceptSuccessAt10]]) => [
      name,
      { mrr: mrr!, successAt10: successAt10!, conceptMrr: conceptMrr!, conceptSuccessAt10: conceptSuccessAt10! },
    ]),
  );
}
