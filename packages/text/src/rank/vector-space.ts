import { isStopWord } from "../analysis/stop-words.js";
import type { LabelIndex } from "../index/label-index.js";
import type { Lexicon } from "../learn/lexicon.js";
import { dimensions } from "../learn/word-vectors.js";
import type { QueryWord } from "./query-word.js";

const mostConcepts = 40;
/** What stands for 1 in rough directions: sums stay below 2³¹. */
const roughOne = 4096;
/** Concepts further away than this are not brought in. */
const leastLikeness = 0.2;

/** Compares phrases with labels and concepts by what they speak of. Not re-entrant: it keeps scratch arrays. */
export class VectorSpace {
  readonly #index: LabelIndex;
  readonly #lexicon: Lexicon;
  readonly #likeness: Float32Array;
  readonly #label = new Float64Array(dimensions);

  constructor(index: LabelIndex, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#likeness = new Float32Array(index.conceptIds.length);
  }

  /** The direction of a phrase, of length 1; all nought when none of its words is known. */
  vectorOf(words: readonly QueryWord[]): Float64Array {
    const vector = new Float64Array(dimensions);
    for (const word of words) {
      if (isStopWord(word.text)) continue;
      for (const [root, share] of word.roots) this.#add(vector, root, share);
    }
    scaleToOne(vector);
    return vector;
  }

  /** Cosine with a concept's own words, description and relations, in [−1, 1]. */
  likenessOfConcept(vector: Float64Array, concept: number): number {
    const { ofConcept, conceptScale } = this.#lexicon.vectors;
    let sum = 0;
    const start = concept * dimensions;
    for (let d = 0; d < dimensions; d++) sum += vector[d]! * ofConcept[start + d]!;
    return sum * conceptScale[concept]!;
  }

  /** Cosine with the words of a label, in [−1, 1]. */
  likenessOfLabel(vector: Float64Array, label: number): number {
    const { labelWords, labelLanguage, languages } = this.#index;
    const own = this.#label;
    own.fill(0);
    for (let at = labelWords.offsets[label]!; at < labelWords.offsets[label + 1]!; at++) {
      const root = this.#lexicon.rootOf[labelWords.values[at]! * languages.length + labelLanguage[label]!]!;
      if (root >= 0) this.#add(own, root, 1);
    }
    let sum = 0;
    let square = 0;
    for (let d = 0; d < dimensions; d++) {
      sum += own[d]! * vector[d]!;
      square += own[d]! ** 2;
    }
    return square === 0 ? 0 : sum / Math.sqrt(square);
  }

  /** Cosine with one word of the vocabulary, in [−1, 1]. */
  likenessOfWord(vector: Float64Array, word: number, language: number): number {
    const root = this.#lexicon.rootOf[word * this.#index.languages.length + language]!;
    if (root < 0) return 0;
    const { ofRoot } = this.#lexicon.vectors;
    let sum = 0;
    let square = 0;
    for (let d = 0; d < dimensions; d++) {
      const value = ofRoot[root * dimensions + d]!;
      sum += value * vector[d]!;
      square += value * value;
    }
    return square === 0 ? 0 : sum / Math.sqrt(square);
  }

  /** Of each of the nearest concepts, the label that lies nearest. O(concepts × dimensions). */
  labelsNear(vector: Float64Array, kinds: number, allowed: (label: number) => boolean): number[] {
    const { conceptKind, conceptLabels } = this.#index;
    if (vector[0] === 0 && vector.every((value) => value === 0)) return [];
    const likeness = this.#likeness;
    const { ofConcept, conceptScale } = this.#lexicon.vectors;
    // Whole numbers are faster, and good enough to choose by.
    const rough = Int32Array.from(vector, (value) => Math.round(value * roughOne));
    const counts = new Uint32Array(102);
    for (let concept = 0; concept < likeness.length; concept++) {
      likeness[concept] = -1;
      if (((kinds >> conceptKind[concept]!) & 1) === 0) continue;
      const start = concept * dimensions;
      let sum = 0;
      for (let d = 0; d < dimensions; d += 4) {
        sum =
          (sum +
            Math.imul(rough[d]!, ofConcept[start + d]!) +
            Math.imul(rough[d + 1]!, ofConcept[start + d + 1]!) +
            Math.imul(rough[d + 2]!, ofConcept[start + d + 2]!) +
            Math.imul(rough[d + 3]!, ofConcept[start + d + 3]!)) |
          0;
      }
      const value = (sum * conceptScale[concept]!) / roughOne;
      if (value < leastLikeness) continue;
      likeness[concept] = value;
      counts[Math.min(100, Math.floor(value * 100))]!++;
    }
    // The lowest hundredth that still brings in enough.
    let least = 100;
    for (let found = 0; least > 0 && found < mostConcepts * 2; least--) found += counts[least]!;
    const near: number[] = [];
    for (let concept = 0; concept < likeness.length; concept++)
      if (likeness[concept]! >= least / 100) near.push(concept);
    near.sort((a, b) => likeness[b]! - likeness[a]! || a - b);
    const labels: number[] = [];
    for (const concept of near) {
      let best = -1;
      let most = -2;
      for (let label = conceptLabels[concept]!; label < conceptLabels[concept + 1]!; label++) {
        if (!allowed(label)) continue;
        const value = this.likenessOfLabel(vector, label);
        if (value <= most) continue;
        most = value;
        best = label;
      }
      if (best >= 0) labels.push(best);
      if (labels.length === mostConcepts) break;
    }
    return labels;
  }

  #add(vector: Float64Array, root: number, share: number): void {
    const { ofRoot, rootScale } = this.#lexicon.vectors;
    const scale = rootScale[root]! * share;
    if (scale === 0) return;
    const start = root * dimensions;
    for (let d = 0; d < dimensions; d++) vector[d]! += scale * ofRoot[start + d]!;
  }
}

function scaleToOne(vector: Float64Array): void {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return;
  const factor = 1 / Math.sqrt(square);
  for (let d = 0; d < vector.length; d++) vector[d]! *= factor;
}
