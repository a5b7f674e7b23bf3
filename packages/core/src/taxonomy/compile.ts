import { writeSections } from "./format.js";
import { packLabels } from "./label-section.js";
import { orderConcepts } from "./order-concepts.js";
import { packRelations } from "./relations.js";
import { buildSimilarity, type SimilarityOptions } from "./similarity-index.js";
import { type ConceptSource, skillTypes, type TaxonomySource } from "./source.js";
import { packTexts } from "./text-table.js";

/** Options of {@link createTaxonomy}. */
export interface CompileOptions extends SimilarityOptions {
  /** Told how far the work is, from 0 to 1, and what is being done. Default: nobody is told. */
  readonly onProgress?: (done: number, phase: string) => void;
}

/** What is written in the `meta` section. */
export interface CompiledMeta {
  readonly id: string;
  readonly version: string;
  readonly languages: readonly string[];
  readonly attribution?: string;
  /** Numbers of concepts by kind, in the order of `conceptKinds`. */
  readonly counts: readonly number[];
}

/**
 * Compiles a source into the bytes of a taxonomy.
 *
 * @param source - Concepts in any order: the same concepts give the same bytes.
 * @returns One buffer, for `Taxonomy.fromBytes`.
 * @throws InzetError `INVALID_SOURCE`, `TAXONOMY_CYCLE`, `TOO_LARGE`, `INVALID_OPTION`.
 * @remarks Nearly all time goes into the similarity index: about O(Σ df²) over the words and labels of skills.
 */
export function compileTaxonomy(source: TaxonomySource, options: CompileOptions = {}): ArrayBuffer {
  const tell = options.onProgress ?? (() => {});
  tell(0, "checking");
  const ordered = orderConcepts(source);
  const { concepts, counts } = ordered;
  const relations = packRelations(ordered);
  tell(0.02, "packing labels");
  const meta: CompiledMeta = {
    id: source.id,
    version: source.version,
    languages: [...source.languages],
    ...(source.attribution === undefined ? {} : { attribution: source.attribution }),
    counts,
  };
  const ids = packTexts(concepts.map((concept) => concept.id));
  const codes = packTexts(concepts.map((concept) => concept.code ?? ""));
  const labels = packLabels(concepts, source.languages);
  const descriptions = packDescriptions(concepts, source.languages);
  const matches = packMatches(concepts);
  const similar = buildSimilarity(ordered, relations, source.languages, options, (done, phase) =>
    tell(0.05 + 0.93 * done, phase),
  );
  tell(0.98, "writing");
  const buffer = writeSections({
    meta: new TextEncoder().encode(JSON.stringify(meta)),
    idOffsets: ids.offsets,
    idBytes: ids.bytes,
    skillTypes: Uint8Array.from(concepts, ({ skillType }) =>
      skillType === undefined ? 0 : 1 + skillTypes.indexOf(skillType),
    ),
    codeOffsets: codes.offsets,
    codeBytes: codes.bytes,
    labelStart: labels.start,
    labelLanguage: labels.language,
    labelRole: labels.role,
    labelOffsets: labels.texts.offsets,
    labelBytes: labels.texts.bytes,
    ...descriptions,
    ...matches,
    broaderStart: relations.broader.start,
    broaderColumns: Uint32Array.from(relations.broader.columns),
    essentialStart: relations.essential.start,
    essentialColumns: Uint16Array.from(relations.essential.columns),
    optionalStart: relations.optional.start,
    optionalColumns: Uint16Array.from(relations.optional.columns),
    similarStart: similar.start,
    similarColumns: similar.columns,
    similarValues: similar.values,
  });
  tell(1, "done");
  return buffer;
}

function packDescriptions(concepts: readonly ConceptSource[], languages: readonly string[]) {
  const descriptionStart = new Uint32Array(concepts.length + 1);
  const language: number[] = [];
  const texts: string[] = [];
  concepts.forEach((concept, at) => {
    languages.forEach((name, languageAt) => {
      const text = concept.descriptions?.[name]?.trim();
      if (text === undefined || text === "") return;
      language.push(languageAt);
      texts.push(text);
    });
    descriptionStart[at + 1] = texts.length;
  });
  const { offsets, bytes } = packTexts(texts);
  return {
    descriptionStart,
    descriptionLanguage: Uint8Array.from(language),
    descriptionOffsets: offsets,
    descriptionBytes: bytes,
  };
}

function packMatches(concepts: readonly ConceptSource[]) {
  const matchStart = new Uint32Array(concepts.length + 1);
  const kind: number[] = [];
  const uris: string[] = [];
  concepts.forEach((concept, at) => {
    for (const match of concept.matches ?? []) {
      kind.push(match.kind === "exact" ? 0 : 1);
      uris.push(match.uri);
    }
    matchStart[at + 1] = uris.length;
  });
  const { offsets, bytes } = packTexts(uris);
  return { matchStart, matchKind: Uint8Array.from(kind), matchOffsets: offsets, matchBytes: bytes };
}
