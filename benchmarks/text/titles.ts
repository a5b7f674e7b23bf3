import type { ConceptKind, ConceptSource } from "@inzet/core";
import { createNormaliser } from "@inzet/text";
import { withFurtherFormsLower } from "../../packages/text/src/rank/further-forms.js";
import { sumOf } from "../../packages/text/src/rank/model.js";
import { learnModel } from "./learn-model.js";
import type { Example } from "./learn-weights.js";

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
  /** The same with forms ordered by their sums alone: further forms of one concept lose nothing. */
  readonly plainMrr: number;
  readonly plainSuccessAt10: number;
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
  let plainMrr = 0;
  let plainTen = 0;
  let conceptMrr = 0;
  let conceptTen = 0;
  for (const { features, right, count, concepts } of examples) {
    const sums = Float64Array.from({ length: count }, (_, row) => sumOf(features, row, model));
    const byForm = withFurtherFormsLower(sums, (row) => concepts[row]!);
    const orderBy = (by: Float64Array) => [...by.keys()].sort((a, b) => by[b]! - by[a]! || a - b);
    const order = orderBy(sums);
    const plainRank = order.findIndex((row) => right[row] === 1);
    if (plainRank < 0) continue;
    const rank = orderBy(byForm).findIndex((row) => right[row] === 1);
    const conceptRank = new Set(order.slice(0, plainRank).map((row) => concepts[row])).size;
    plainMrr += 1 / (plainRank + 1);
    if (plainRank < 10) plainTen++;
    mrr += 1 / (rank + 1);
    conceptMrr += 1 / (conceptRank + 1);
    if (rank < 10) ten++;
    if (conceptRank < 10) conceptTen++;
  }
  const n = examples.length;
  return {
    mrr: mrr / n,
    successAt10: ten / n,
    plainMrr: plainMrr / n,
    plainSuccessAt10: plainTen / n,
    conceptMrr: conceptMrr / n,
    conceptSuccessAt10: conceptTen / n,
  };
}

/** Splits into folds by position, learns on all sets without the fold, and measures on the fold. */
export function crossValidate(
  sets: ReadonlyMap<string, readonly PhraseExample[]>,
  folds: number,
): Map<string, RankFigures> {
  const sums = new Map<string, RankFigures>();
  for (let fold = 0; fold < folds; fold++) {
    const seen = [...sets.values()].flatMap((examples) => examples.filter((_, at) => at % folds !== fold));
    const model = learnModel(seen);
    for (const [name, examples] of sets) {
      const unseen = examples.filter((_, at) => at % folds === fold);
      const figures = figuresOf(unseen, model);
      const sum: Record<string, number> = { ...sums.get(name) };
      for (const [key, value] of Object.entries(figures))
        sum[key] = (sum[key] ?? 0) + (value * unseen.length) / examples.length;
      sums.set(name, sum as unknown as RankFigures);
    }
  }
  return sums;
}
