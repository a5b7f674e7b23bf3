import type { Compounds } from "../index/build-compounds.js";
import { type LabelIndex, withGramWeights } from "../index/label-index.js";
import type { Rows } from "../index/rows.js";
import { WordList } from "../index/word-list.js";
import type { Lexicon } from "../learn/lexicon.js";
import type { WordTable } from "../learn/word-table.js";
import { PackedTexts } from "./packed-texts.js";
import { SectionReader } from "./section-reader.js";
import { SectionWriter } from "./section-writer.js";

/** All that a normaliser is made of. */
export interface CompiledNormaliser {
  readonly index: LabelIndex;
  readonly compounds: Compounds;
  readonly lexicon: Lexicon;
  /** Words and what they are short for, flat: `pl`, `projectleider`, `pl`, … */
  readonly abbreviations: readonly string[];
}

/** Writes a compiled normaliser. O(size). */
export function toBytes({ index, compounds, lexicon, abbreviations }: CompiledNormaliser): Uint8Array {
  const out = new SectionWriter();
  const rows = (each: Rows) => {
    out.numbers(each.offsets);
    out.numbers(each.values);
  };
  const table = (each: WordTable) => {
    rows(each);
    out.numbers(each.chance);
  };
  out.texts(index.languages);
  out.texts(index.conceptIds);
  out.numbers(index.conceptKind);
  out.numbers(index.conceptLabels);
  const labelTexts = PackedTexts.of(index.labelTexts);
  out.numbers(labelTexts.offsets);
  out.numbers(labelTexts.bytes);
  out.numbers(index.labelConcept);
  out.numbers(index.labelLanguage);
  out.numbers(index.labelRole);
  rows(index.labelWords);
  rows(index.wordLabels);
  out.texts(index.words.words);
  out.numbers(index.wordWeight);
  for (const weights of index.wordWeightIn) out.numbers(weights);
  out.numbers(index.wordLanguage);
  out.texts(index.stems.words);
  rows(index.stemWords);
  out.texts(index.roots.words);
  rows(index.rootWords);
  rows(index.gramWords);
  out.numbers(index.sortedWords);
  rows(index.descriptionWords);
  rows(index.relatedWords);
  rows(compounds);
  out.numbers(compounds.share);
  out.numbers(compounds.partOffsets);
  out.numbers(compounds.parts);
  out.numbers(compounds.partShare);
  out.numbers(lexicon.rootOf);
  out.numbers(lexicon.rootWeight);
  table(lexicon.synonyms);
  table(lexicon.translations);
  out.numbers(lexicon.vectors.ofRoot);
  out.numbers(lexicon.vectors.rootScale);
  out.numbers(lexicon.vectors.ofConcept);
  out.numbers(lexicon.vectors.conceptScale);
  out.texts(abbreviations);
  return out.finish();
}

/**
 * Opens a compiled normaliser.
 *
 * @throws InzetError `INVALID_BYTES`, `UNSUPPORTED_VERSION`.
 */
export function fromBytes(bytes: Uint8Array): CompiledNormaliser {
  const from = new SectionReader(bytes);
  const rows = (): Rows => ({ offsets: from.uint32(), values: from.uint32() });
  const table = (): WordTable => ({ ...rows(), chance: from.float32() });
  const languages = from.texts();
  const index = withGramWeights({
    languages,
    conceptIds: from.texts(),
    conceptKind: from.uint8(),
    conceptLabels: from.uint32(),
    labelTexts: new PackedTexts(from.uint32(), from.uint8()),
    labelConcept: from.uint32(),
    labelLanguage: from.uint8(),
    labelRole: from.uint8(),
    labelWords: rows(),
    wordLabels: rows(),
    words: WordList.of(from.texts()),
    wordWeight: from.float32(),
    wordWeightIn: languages.map(() => from.float32()),
    wordLanguage: from.uint32(),
    stems: WordList.of(from.texts()),
    stemWords: rows(),
    roots: WordList.of(from.texts()),
    rootWords: rows(),
    gramWords: rows(),
    sortedWords: from.uint32(),
    descriptionWords: rows(),
    relatedWords: rows(),
  });
  const compounds: Compounds = {
    ...rows(),
    share: from.float32(),
    partOffsets: from.uint32(),
    parts: from.uint32(),
    partShare: from.float32(),
  };
  const lexicon: Lexicon = {
    rootOf: from.int32(),
    rootWeight: from.float32(),
    synonyms: table(),
    translations: table(),
    vectors: {
      ofRoot: from.int8(),
      rootScale: from.float32(),
      ofConcept: from.int8(),
      conceptScale: from.float32(),
    },
  };
  return { index, compounds, lexicon, abbreviations: from.texts() };
}
