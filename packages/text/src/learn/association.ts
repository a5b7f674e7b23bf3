import type { LabelIndex } from "../index/label-index.js";

/** How much more often roots and concepts go together than by chance: a sparse matrix, by root. */
export interface Association {
  /** Row `root` lies in `[offsets[root], offsets[root + 1])`. */
  readonly offsets: Uint32Array;
  readonly concepts: Uint32Array;
  /** How much of the concept the root is: by its labels, description and the names of related concepts. */
  readonly amount: Float32Array;
  /** Positive pointwise mutual information of the same. */
  readonly information: Float32Array;
}

const descriptionWorth = 0.5;
const relatedWorth = 0.1;
/** Frequent concepts count less than they would: the usual smoothing of contexts. */
const smoothing = 0.75;

/**
 * Counts which roots go with which concepts, in all languages together, so that words meet across them.
 *
 * @param rootOf - Root of each word in each language, or −1.
 * @remarks Source: O. Levy, Y. Goldberg, I. Dagan, "Improving distributional similarity with lessons learned from word embeddings",
 * TACL 3, 2015 (PPMI, smoothed contexts). Differs in: concepts are the contexts. O(words of all labels, descriptions and relations).
 */
export function associate(index: LabelIndex, rootOf: Int32Array): Association {
  const roots = index.roots.size;
  const languages = index.languages.length;
  const concepts = index.conceptIds.length;
  const rowOf: number[] = [];
  const columnOf: number[] = [];
  const amounts: number[] = [];
  const cells = new Map<number, number>();
  const inLabels = new Map<number, number>();
  const inRelated = new Map<number, number>();
  const inDescription = new Set<number>();
  const count = (into: Map<number, number>, root: number) => {
    if (root >= 0) into.set(root, (into.get(root) ?? 0) + 1);
  };
  for (let concept = 0; concept < concepts; concept++) {
    inLabels.clear();
    inRelated.clear();
    inDescription.clear();
    for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]!; label++) {
      const language = index.labelLanguage[label]!;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++)
        count(inLabels, rootOf[index.labelWords.values[at]! * languages + language]!);
    }
    for (let language = 0; language < languages; language++) {
      for (let at = index.descriptionWords.offsets[concept]!; at < index.descriptionWords.offsets[concept + 1]!; at++) {
        const root = rootOf[index.descriptionWords.values[at]! * languages + language]!;
        if (root >= 0) inDescription.add(root);
      }
      for (let at = index.relatedWords.offsets[concept]!; at < index.relatedWords.offsets[concept + 1]!; at++)
        count(inRelated, rootOf[index.relatedWords.values[at]! * languages + language]!);
    }
    cells.clear();
    const add = (root: number, amount: number) => cells.set(root, (cells.get(root) ?? 0) + amount);
    for (const [root, times] of inLabels) add(root, Math.log1p(times));
    for (const root of inDescription) add(root, descriptionWorth * Math.LN2);
    for (const [root, times] of inRelated) add(root, relatedWorth * Math.log1p(times));
    for (const [root, amount] of cells) {
      rowOf.push(root);
      columnOf.push(concept);
      amounts.push(amount);
    }
  }
  const offsets = new Uint32Array(roots + 1);
  for (const root of rowOf) offsets[root + 1]!++;
  for (let root = 0; root < roots; root++) offsets[root + 1]! += offsets[root]!;
  const next = offsets.slice(0, roots);
  const columns = new Uint32Array(rowOf.length);
  const amount = new Float32Array(rowOf.length);
  const ofRoot = new Float64Array(roots);
  const ofConcept = new Float64Array(concepts);
  for (let at = 0; at < rowOf.length; at++) {
    const to = next[rowOf[at]!]!++;
    columns[to] = columnOf[at]!;
    amount[to] = amounts[at]!;
    ofRoot[rowOf[at]!]! += amounts[at]!;
    ofConcept[columnOf[at]!]! += amounts[at]!;
  }
  let smoothed = 0;
  for (let concept = 0; concept < concepts; concept++) {
    ofConcept[concept] = ofConcept[concept]! ** smoothing;
    smoothed += ofConcept[concept]!;
  }
  const information = new Float32Array(rowOf.length);
  for (let root = 0; root < roots; root++) {
    for (let at = offsets[root]!; at < offsets[root + 1]!; at++) {
      const chance = (ofRoot[root]! * ofConcept[columns[at]!]!) / smoothed;
      information[at] = Math.max(0, Math.log(amount[at]! / chance));
    }
  }
  return { offsets, concepts: columns, amount, information };
}
