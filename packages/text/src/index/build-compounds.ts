import { splitCompound } from "../analysis/split-compound.js";
import { dutchFrequency, isPartWord } from "../search/word-matcher.js";
import type { LabelIndex } from "./label-index.js";

/** For each word, the compounds of which it is a part. */
export interface Compounds {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
  /** Share of the compound's letters that the part takes up. */
  readonly share: Float32Array;
  /** Parts of compound `i`: `[partOffsets[i], partOffsets[i + 1])`. */
  readonly partOffsets: Uint32Array;
  readonly parts: Uint32Array;
  readonly partShare: Float32Array;
}

/** Splits the Dutch words of an index by its own vocabulary. O(letters²) look-ups a word. */
export function buildCompounds(index: LabelIndex): Compounds {
  const count = index.words.size;
  const ofPart: [compound: number, share: number][][] = Array.from({ length: count }, () => []);
  const partOffsets = new Uint32Array(count + 1);
  const allParts: number[] = [];
  const partShares: number[] = [];
  const isPart = (word: number) => isPartWord(index, word);
  for (let word = 0; word < count; word++) {
    const text = index.words.words[word]!;
    const splits = dutchFrequency(index, word) > 0 ? splitCompound(text, index.words, isPart) : [];
    for (const part of splits) {
      ofPart[part.word]!.push([word, part.length / text.length]);
      allParts.push(part.word);
      partShares.push(part.length / text.length);
    }
    partOffsets[word + 1] = allParts.length;
  }
  const offsets = new Uint32Array(count + 1);
  for (let word = 0; word < count; word++) offsets[word + 1] = offsets[word]! + ofPart[word]!.length;
  const values = new Uint32Array(offsets[count]!);
  const share = new Float32Array(offsets[count]!);
  ofPart.forEach((all, word) => {
    all.forEach(([compound, part], at) => {
      values[offsets[word]! + at] = compound;
      share[offsets[word]! + at] = part;
    });
  });
  return {
    offsets,
    values,
    share,
    partOffsets,
    parts: Uint32Array.from(allParts),
    partShare: Float32Array.from(partShares),
  };
}
