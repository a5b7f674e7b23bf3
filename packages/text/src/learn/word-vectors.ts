import { isStopWord } from "../analysis/stop-words.js";
import type { LabelIndex } from "../index/label-index.js";
import { type Association, associate } from "./association.js";
import { makeOrthonormal } from "./orthonormal.js";

/** Numbers of a vector. */
export const dimensions = 64;

/** Where roots and concepts lie: what is spoken of together lies in the same direction, whatever the language. */
export interface WordVectors {
  /** Row-major, `roots * dimensions`, each row scaled so that its largest number is 127. */
  readonly ofRoot: Int8Array;
  /** What a root's row is multiplied by: its length times how telling the root is; 0 for words that say little. */
  readonly rootScale: Float32Array;
  /** Row-major, `concepts * dimensions`, of labels, description and names of related concepts. */
  readonly ofConcept: Int8Array;
  /** What makes a concept's row of length 1; 0 for a concept without words. */
  readonly conceptScale: Float32Array;
}

const rounds = 2;

/**
 * Learns vectors of roots and concepts from labels, descriptions and relations.
 *
 * @remarks Latent semantic analysis: the dominant singular vectors of the matrix of pointwise mutual information, by subspace
 * iteration from fixed numbers. Sources: S. Deerwester and others, "Indexing by latent semantic analysis", JASIS 41(6), 1990;
 * N. Halko, P. Martinsson, J. Tropp, "Finding structure with randomness", SIAM Review 53(2), 2011. O(rounds × dimensions × cells).
 */
export function learnWordVectors(index: LabelIndex, rootOf: Int32Array): WordVectors {
  const roots = index.roots.size;
  const concepts = index.conceptIds.length;
  const matrix = associate(index, rootOf);
  const ofRoot = new Float32Array(roots * dimensions);
  const ofConcept = new Float32Array(concepts * dimensions);
  let state = 7;
  for (let at = 0; at < ofConcept.length; at++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    ofConcept[at] = state / 2 ** 31 - 1;
  }
  for (let round = 0; round < rounds; round++) {
    toRoots(matrix, ofConcept, ofRoot);
    toConcepts(matrix, matrix.information, ofRoot, ofConcept);
    makeOrthonormal(ofConcept, concepts, dimensions);
  }
  toRoots(matrix, ofConcept, ofRoot);
  makeOrthonormal(ofRoot, roots, dimensions);
  for (let root = 0; root < roots; root++) {
    const key = index.roots.words[root]!;
    const found = matrix.offsets[root + 1]! - matrix.offsets[root]!;
    const telling = isStopWord(key.slice(key.indexOf(" ") + 1)) ? 0 : Math.log(concepts / Math.max(1, found));
    for (let d = 0; d < dimensions; d++) ofRoot[root * dimensions + d]! *= telling;
  }
  toConcepts(matrix, matrix.amount, ofRoot, ofConcept);
  const [rootRows, rootScale] = packed(ofRoot, roots);
  const [conceptRows, conceptScale] = packed(ofConcept, concepts);
  for (let concept = 0; concept < concepts; concept++) {
    let square = 0;
    for (let at = concept * dimensions; at < (concept + 1) * dimensions; at++) square += conceptRows[at]! ** 2;
    conceptScale[concept] = square === 0 ? 0 : 1 / Math.sqrt(square);
  }
  return { ofRoot: rootRows, rootScale, ofConcept: conceptRows, conceptScale };
}

function toRoots({ offsets, concepts, information }: Association, from: Float32Array, to: Float32Array): void {
  to.fill(0);
  for (let root = 0; root + 1 < offsets.length; root++) {
    const start = root * dimensions;
    for (let at = offsets[root]!; at < offsets[root + 1]!; at++) {
      const weight = information[at]!;
      if (weight === 0) continue;
      const other = concepts[at]! * dimensions;
      for (let d = 0; d < dimensions; d++) to[start + d]! += weight * from[other + d]!;
    }
  }
}

function toConcepts(
  { offsets, concepts }: Association,
  weights: Float32Array,
  from: Float32Array,
  to: Float32Array,
): void {
  to.fill(0);
  for (let root = 0; root + 1 < offsets.length; root++) {
    const start = root * dimensions;
    for (let at = offsets[root]!; at < offsets[root + 1]!; at++) {
      const weight = weights[at]!;
      if (weight === 0) continue;
      const other = concepts[at]! * dimensions;
      for (let d = 0; d < dimensions; d++) to[other + d]! += weight * from[start + d]!;
    }
  }
}

/** Rows as bytes, and what each is to be multiplied by. */
function packed(rows: Float32Array, count: number): [rows: Int8Array, scale: Float32Array] {
  const bytes = new Int8Array(rows.length);
  const scale = new Float32Array(count);
  for (let row = 0; row < count; row++) {
    let most = 0;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) most = Math.max(most, Math.abs(rows[at]!));
    if (most === 0) continue;
    scale[row] = most / 127;
    for (let at = row * dimensions; at < (row + 1) * dimensions; at++) bytes[at] = Math.round((127 * rows[at]!) / most);
  }
  return [bytes, scale];
}
