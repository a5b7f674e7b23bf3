import { InzetError, suggest } from "../errors/index.js";
import { checkSections } from "./check-sections.js";
import { type CompiledMeta, type CompileOptions, compileTaxonomy } from "./compile.js";
import type { Concept, Neighbour, NeighbourOptions, SearchOptions, SearchResult } from "./concept.js";
import { creditOf, creditOne } from "./credit.js";
import { readSections, type Sections } from "./format.js";
import { reachable } from "./graph.js";
import { labelRoles } from "./label-section.js";
import { LabelSearch } from "./search.js";
import { bothSides, type SimilarRows } from "./similar-rows.js";
import { type ConceptKind, conceptKinds, skillTypes, type TaxonomySource } from "./source.js";
import { rowOf, type SparseRows, transposeRows } from "./sparse-rows.js";
import { allTexts, type TextTable, textAt } from "./text-table.js";

/** Skills similar to one skill, as typed arrays of one length. */
export interface CoveringSkills {
  /** Numbers of skills, ascending, without the skill itself. */
  readonly indices: Uint16Array;
  /** Stored similarity, 1 to 254. */
  readonly values: Uint8Array;
}

/**
 * Compiles a taxonomy: concepts, their relations, and the index of similar skills.
 *
 * @param source - Concepts in any order; the same concepts give the same taxonomy, to the byte.
 * @param options.neighbours - Pairs of similar skills to keep for each skill, on average, 1 to 1000. Default 50.
 * @param options.weights - How much each part of the similarity counts. Default: what did best on ESCO.
 * @param options.onProgress - Told how far the work is, from 0 to 1, and what is being done.
 * @throws InzetError `INVALID_SOURCE` on repeated ids and dangling references; `TAXONOMY_CYCLE` with `details.cycle`;
 *   `TOO_LARGE` above 65,535 skills; `INVALID_OPTION`.
 * @remarks Seconds for a taxonomy of 14,000 skills: compile once, keep `toBytes()`, open with `Taxonomy.fromBytes`.
 * @example
 * ```ts
 * import { createTaxonomy } from "@inzet/core";
 *
 * const taxonomy = createTaxonomy({
 *   id: "demo",
 *   version: "1",
 *   languages: ["en"],
 *   concepts: [
 *     { id: "sql", kind: "skill", labels: { en: { preferred: "SQL databases" } } },
 *     { id: "nosql", kind: "skill", labels: { en: { preferred: "NoSQL databases" } } },
 *   ],
 * });
 * taxonomy.similarity("sql", "sql"); // 1
 * taxonomy.neighbours("sql")[0]?.id; // "nosql"
 * ```
 */
export function createTaxonomy(source: TaxonomySource, options: CompileOptions = {}): Taxonomy {
  return Taxonomy.fromBytes(compileTaxonomy(source, options));
}

/**
 * A compiled taxonomy: read-only, over typed arrays in one buffer.
 *
 * @remarks Made by {@link createTaxonomy} or {@link Taxonomy.fromBytes}. Concepts have numbers besides ids: skills first, so that
 * a skill's number fits in 16 bits; by id within a kind. The calls that take or give numbers (`indexOf`, `idAt`,
 * `similarityAt`, `coveringSkills`, …) are for those who build indexes; they check nothing.
 */
export class Taxonomy {
  readonly #bytes: Uint8Array;
  readonly #sections: Sections;
  readonly #meta: CompiledMeta;
  readonly #broader: SparseRows;
  readonly #essential: SparseRows;
  readonly #optional: SparseRows;
  readonly #similar: SimilarRows;
  #ids: readonly string[] | undefined;
  #numbers: ReadonlyMap<string, number> | undefined;
  #exactMatches: ReadonlyMap<string, number> | undefined;
  #narrower: SparseRows | undefined;
  #essentialFor: SparseRows | undefined;
  #optionalFor: SparseRows | undefined;
  #search: LabelSearch | undefined;

  private constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    const sections = readSections(bytes);
    this.#sections = sections;
    this.#meta = checkSections(sections);
    this.#broader = { start: sections.broaderStart, columns: sections.broaderColumns };
    this.#essential = { start: sections.essentialStart, columns: sections.essentialColumns };
    this.#optional = { start: sections.optionalStart, columns: sections.optionalColumns };
    this.#similar = bothSides({
      start: sections.similarStart,
      columns: sections.similarColumns,
      values: sections.similarValues,
    });
  }

  /**
   * Opens a compiled taxonomy.
   *
   * @param bytes - What `toBytes` gave. Kept, not copied, when it starts at a multiple of 8: leave it unchanged.
   * @throws InzetError `INVALID_BYTES` when it is something else, cut short or damaged; `UNSUPPORTED_VERSION` when another
   *   version of the format wrote it.
   * @remarks O(bytes), one pass for the checksum and one for bounds; text is decoded when asked for.
   * @example
   * ```ts
   * import { createTaxonomy, Taxonomy } from "@inzet/core";
   *
   * const taxonomy = createTaxonomy({ id: "demo", version: "1", languages: ["en"], concepts: [] });
   * const copy = Taxonomy.fromBytes(taxonomy.toBytes());
   * console.log(copy.id); // "demo"
   * ```
   */
  static fromBytes(bytes: ArrayBuffer | Uint8Array): Taxonomy {
    return new Taxonomy(bytes instanceof Uint8Array ? bytes : new Uint8Array(bytes));
  }

  /** Name of the taxonomy. */
  get id(): string {
    return this.#meta.id;
  }

  /** Version of its content. */
  get version(): string {
    return this.#meta.version;
  }

  /** BCP-47 languages, the main one first. */
  get languages(): readonly string[] {
    return this.#meta.languages;
  }

  /** What must be shown wherever the taxonomy is used. */
  get attribution(): string | undefined {
    return this.#meta.attribution;
  }

  /** Number of concepts. */
  get size(): number {
    return this.#sections.skillTypes.length;
  }

  /** Number of skills; their numbers are `[0, skillCount)`. */
  get skillCount(): number {
    return this.#meta.counts[0]!;
  }

  /** The whole taxonomy as bytes of its own, to store or to transfer to a worker. */
  toBytes(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.#bytes);
  }

  // ── Concepts ──────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Whether there is a concept with this id. */
  has(id: string): boolean {
    return this.indexOf(id) >= 0;
  }

  /**
   * Finds the concept that an id or the URI of an exact match stands for.
   *
   * @returns Its id, or `undefined`. A concept's own id goes before a match; of two concepts that match one URI, the first by id.
   */
  resolve(idOrUri: string): string | undefined {
    if (this.has(idOrUri)) return idOrUri;
    this.#exactMatches ??= this.#readExactMatches();
    const at = this.#exactMatches.get(idOrUri);
    return at === undefined ? undefined : this.idAt(at);
  }

  /**
   * Reads a concept.
   *
   * @throws InzetError `UNKNOWN_CONCEPT`.
   */
  concept(id: string): Concept {
    const at = this.#indexOfKnown(id);
    const sections = this.#sections;
    const labels: Record<string, { preferred?: string; alternative?: string[]; hidden?: string[] }> = {};
    for (let row = sections.labelStart[at]!; row < sections.labelStart[at + 1]!; row++) {
      const language = this.languages[sections.labelLanguage[row]!]!;
      labels[language] ??= {};
      const role = labelRoles[sections.labelRole[row]!]!;
      const text = textAt(this.#labelTexts, row);
      if (role === "preferred") labels[language].preferred = text;
      else if (labels[language][role] === undefined) labels[language][role] = [text];
      else labels[language][role].push(text);
    }
    const descriptions: Record<string, string> = {};
    for (let row = sections.descriptionStart[at]!; row < sections.descriptionStart[at + 1]!; row++) {
      descriptions[this.languages[sections.descriptionLanguage[row]!]!] = textAt(
        { offsets: sections.descriptionOffsets, bytes: sections.descriptionBytes },
        row,
      );
    }
    const matches: { uri: string; kind: "exact" | "close" }[] = [];
    for (let row = sections.matchStart[at]!; row < sections.matchStart[at + 1]!; row++) {
      matches.push({ uri: this.#matchUri(row), kind: sections.matchKind[row] === 0 ? "exact" : "close" });
    }
    const code = textAt({ offsets: sections.codeOffsets, bytes: sections.codeBytes }, at);
    const skillType = skillTypes[sections.skillTypes[at]! - 1];
    return {
      id,
      kind: this.kindAt(at),
      ...(skillType === undefined ? {} : { skillType }),
      ...(code === "" ? {} : { code }),
      labels,
      descriptions,
      matches,
    };
  }

  /**
   * Gives the name of a concept to show.
   *
   * @param language - BCP-47; default the main language. Without a label there, the other languages in order; without any, the id.
   * @throws InzetError `UNKNOWN_CONCEPT`.
   */
  label(id: string, language: string = this.languages[0]!): string {
    return this.labelAt(this.#indexOfKnown(id), language);
  }

  /**
   * Gives the name of a concept, and when that had to come from another language, the name of the nearest broader concept in the
   * language asked: `install software (ICT-vaardigheden)`.
   *
   * @throws InzetError `UNKNOWN_CONCEPT`.
   */
  labelWithContext(id: string, language: string = this.languages[0]!): string {
    const at = this.#indexOfKnown(id);
    const label = this.labelAt(at, language);
    const languageAt = this.languages.indexOf(language);
    if (this.#labelRow(at, languageAt) >= 0) return label;
    for (const broader of reachable(this.#broader, at)) {
      const row = this.#labelRow(broader, languageAt);
      if (row >= 0) return `${label} (${textAt(this.#labelTexts, row)})`;
    }
    return label;
  }

  // ── Relations ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /** Ids one step more general, ascending. @throws InzetError `UNKNOWN_CONCEPT`. */
  broader(id: string): string[] {
    return this.#idsOf(rowOf(this.#broader, this.#indexOfKnown(id)));
  }

  /** Ids one step more specific, ascending by number. @throws InzetError `UNKNOWN_CONCEPT`. */
  narrower(id: string): string[] {
    return this.#idsOf(rowOf(this.#narrowerRows, this.#indexOfKnown(id)));
  }

  /** Ids of everything more general, nearest first, without the concept itself. @throws InzetError `UNKNOWN_CONCEPT`. */
  ancestors(id: string): string[] {
    return this.#idsOf(reachable(this.#broader, this.#indexOfKnown(id)));
  }

  /** Ids of everything more specific, nearest first, without the concept itself. @throws InzetError `UNKNOWN_CONCEPT`. */
  descendants(id: string): string[] {
    return this.#idsOf(this.descendantsAt(this.#indexOfKnown(id)));
  }

  /** Ids of the skills that an occupation or skill names as essential. @throws InzetError `UNKNOWN_CONCEPT`. */
  essential(id: string): string[] {
    return this.#idsOf(rowOf(this.#essential, this.#indexOfKnown(id)));
  }

  /** Ids of the skills that an occupation or skill names as optional. @throws InzetError `UNKNOWN_CONCEPT`. */
  optional(id: string): string[] {
    return this.#idsOf(rowOf(this.#optional, this.#indexOfKnown(id)));
  }

  /** Ids of the occupations and skills that name this skill as essential. @throws InzetError `UNKNOWN_CONCEPT`. */
  essentialFor(id: string): string[] {
    this.#essentialFor ??= transposeRows(this.#essential, this.size);
    return this.#idsOf(rowOf(this.#essentialFor, this.#indexOfKnown(id)));
  }

  /** Ids of the occupations and skills that name this skill as optional. @throws InzetError `UNKNOWN_CONCEPT`. */
  optionalFor(id: string): string[] {
    this.#optionalFor ??= transposeRows(this.#optional, this.size);
    return this.#idsOf(rowOf(this.#optionalFor, this.#indexOfKnown(id)));
  }

  /**
   * Gives the skills that a skill is tied to by its author: those it names and those that name it, essential or optional.
   *
   * @returns Ids, ascending by number, each once. @throws InzetError `UNKNOWN_CONCEPT`.
   */
  relatedTo(id: string): string[] {
    const named = [...this.essential(id), ...this.optional(id), ...this.essentialFor(id), ...this.optionalFor(id)];
    const numbers = new Set(named.map((other) => this.indexOf(other)).filter((at) => at < this.skillCount));
    return this.#idsOf([...numbers].sort((a, b) => a - b));
  }

  // ── Similarity ────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Says how much two concepts have to do with each other.
   *
   * @returns In [0, 1]: 1 when equal, 0 when the pair is not among those kept, or one is not a skill. Symmetric.
   * @throws InzetError `UNKNOWN_CONCEPT`.
   * @remarks Relatedness, not how well one replaces the other: for that, see {@link Taxonomy.credit}. O(log neighbours).
   */
  similarity(a: string, b: string): number {
    return this.similarityAt(this.#indexOfKnown(a), this.#indexOfKnown(b)) / 255;
  }

  /**
   * Says how much of a required skill another skill covers.
   *
   * @returns In [0, 1]: 1 when equal, at most 0.8 otherwise, 0 below a similarity of about 0.3. Symmetric.
   * @throws InzetError `UNKNOWN_CONCEPT`.
   * @remarks The curve of {@link creditOf} over the similarity.
   */
  credit(a: string, b: string): number {
    return creditOf(this.similarityAt(this.#indexOfKnown(a), this.#indexOfKnown(b))) / creditOne;
  }

  /**
   * Gives the skills most similar to a skill.
   *
   * @param options.limit - Default 10.
   * @param options.minSimilarity - In [0, 1]. Default 0.
   * @returns Best first, ties by id; empty for a concept that is not a skill.
   * @throws InzetError `UNKNOWN_CONCEPT`; `INVALID_OPTION`.
   */
  neighbours(id: string, options: NeighbourOptions = {}): Neighbour[] {
    const { limit = 10, minSimilarity = 0 } = options;
    checkLimit(limit);
    if (!(minSimilarity >= 0 && minSimilarity <= 1)) {
      throw new InzetError("INVALID_OPTION", {
        message: `Option "minSimilarity" must lie in [0, 1], and is ${minSimilarity}.`,
        advice: "leave it out for all that are stored",
        details: { option: "minSimilarity", value: minSimilarity },
      });
    }
    const { indices, values } = this.coveringSkills(this.#indexOfKnown(id));
    // Numbers ascend by id, so a stable sort on similarity leaves ties in order of id.
    return Array.from(indices, (other, at) => ({ other, value: values[at]! }))
      .filter(({ value }) => value / 255 >= minSimilarity)
      .sort((a, b) => b.value - a.value)
      .slice(0, limit)
      .map(({ other, value }) => ({ id: this.idAt(other), similarity: value / 255 }));
  }

  // ── Search ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  /**
   * Finds concepts by a label or a part of one, whatever case and accents.
   *
   * @param options.limit - Default 10.
   * @param options.language - Look only at labels in this language. Default: all.
   * @param options.kinds - Look only at concepts of these kinds. Default: all.
   * @returns Best first, ties by id; one result a concept. No spelling correction: package `@inzet/text` does that.
   * @throws InzetError `INVALID_OPTION`.
   * @remarks O(characters of all labels).
   */
  search(text: string, options: SearchOptions = {}): SearchResult[] {
    const { limit = 10, language, kinds } = options;
    checkLimit(limit);
    this.#search ??= new LabelSearch(this.#sections);
    const languageAt = language === undefined ? -1 : this.languages.indexOf(language);
    if (language !== undefined && languageAt < 0) return [];
    const { labelLanguage } = this.#sections;
    return this.#search
      .find(
        text,
        (concept, row) =>
          (language === undefined || labelLanguage[row] === languageAt) &&
          (kinds === undefined || kinds.includes(this.kindAt(concept))),
      )
      .sort((a, b) => b.score - a.score || (this.idAt(a.concept) < this.idAt(b.concept) ? -1 : 1))
      .slice(0, limit)
      .map(({ concept, label, score, matched }) => ({
        id: this.idAt(concept),
        label: textAt(this.#labelTexts, label),
        language: this.languages[labelLanguage[label]!]!,
        score,
        matched,
      }));
  }

  // ── By number, for those who build indexes ────────────────────────────────────────────────────────────────────────────────

  /** Number of a concept, or −1 when there is none with this id. O(1) after the first call. */
  indexOf(id: string): number {
    this.#numbers ??= new Map(this.#allIds.map((each, at) => [each, at]));
    return this.#numbers.get(id) ?? -1;
  }

  /** Id of concept `index`, which lies in [0, size). */
  idAt(index: number): string {
    return this.#allIds[index]!;
  }

  /** Kind of concept `index`. */
  kindAt(index: number): ConceptKind {
    let end = 0;
    for (let kind = 0; kind < conceptKinds.length; kind++) {
      end += this.#meta.counts[kind]!;
      if (index < end) return conceptKinds[kind]!;
    }
    return conceptKinds[conceptKinds.length - 1]!;
  }

  /** Name of concept `index` to show; as {@link Taxonomy.label}. */
  labelAt(index: number, language: string = this.languages[0]!): string {
    const asked = this.languages.indexOf(language);
    let row = this.#labelRow(index, asked);
    for (let other = 0; row < 0 && other < this.languages.length; other++) row = this.#labelRow(index, other);
    return row < 0 ? this.idAt(index) : textAt(this.#labelTexts, row);
  }

  /** Stored similarity of two concepts, 0 to 255: 255 when equal, at most 254 otherwise. O(log neighbours). */
  similarityAt(i: number, j: number): number {
    if (i === j) return 255;
    const { start, columns, values } = this.#similar;
    if (i >= this.skillCount || j >= this.skillCount) return 0;
    let low = start[i]!;
    let high = start[i + 1]!;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const column = columns[middle]!;
      if (column === j) return values[middle]!;
      if (column < j) low = middle + 1;
      else high = middle;
    }
    return 0;
  }

  /**
   * All skills with a stored similarity above 0 to concept `index`.
   *
   * @returns Views on the taxonomy's own arrays: read only. Empty for a concept that is not a skill.
   */
  coveringSkills(index: number): CoveringSkills {
    const { start, columns, values } = this.#similar;
    const from = index < this.skillCount ? start[index]! : 0;
    const to = index < this.skillCount ? start[index + 1]! : 0;
    return { indices: columns.subarray(from, to), values: values.subarray(from, to) };
  }

  /** Numbers of everything more general than concept `index`, nearest first. */
  ancestorsAt(index: number): number[] {
    return reachable(this.#broader, index);
  }

  /** Numbers of everything more specific than concept `index`, nearest first. */
  descendantsAt(index: number): number[] {
    return reachable(this.#narrowerRows, index);
  }

  /** Numbers of the skills that concept `index` names as essential, ascending; a view, read only. */
  essentialAt(index: number): Uint32Array | Uint16Array {
    return rowOf(this.#essential, index);
  }

  /** Numbers of the skills that concept `index` names as optional, ascending; a view, read only. */
  optionalAt(index: number): Uint32Array | Uint16Array {
    return rowOf(this.#optional, index);
  }

  // ── Inside ────────────────────────────────────────────────────────────────────────────────────────────────────────────────

  get #allIds(): readonly string[] {
    this.#ids ??= allTexts({ offsets: this.#sections.idOffsets, bytes: this.#sections.idBytes });
    return this.#ids;
  }

  get #labelTexts(): TextTable {
    return { offsets: this.#sections.labelOffsets, bytes: this.#sections.labelBytes };
  }

  get #narrowerRows(): SparseRows {
    this.#narrower ??= transposeRows(this.#broader, this.size);
    return this.#narrower;
  }

  #idsOf(numbers: Iterable<number>): string[] {
    return Array.from(numbers, (at) => this.idAt(at));
  }

  /** Row of the preferred label in a language, of the first other one when there is none, or −1. */
  #labelRow(concept: number, language: number): number {
    const { labelStart, labelLanguage, labelRole } = this.#sections;
    for (let row = labelStart[concept]!; row < labelStart[concept + 1]!; row++) {
      // Rows are ordered by role within a language, so the first one is the best; hidden labels are never shown.
      if (labelLanguage[row] === language && labelRole[row] !== 2) return row;
    }
    return -1;
  }

  #matchUri(row: number): string {
    return textAt({ offsets: this.#sections.matchOffsets, bytes: this.#sections.matchBytes }, row);
  }

  #readExactMatches(): ReadonlyMap<string, number> {
    const { matchStart, matchKind } = this.#sections;
    const matches = new Map<string, number>();
    for (let concept = 0; concept < this.size; concept++) {
      for (let row = matchStart[concept]!; row < matchStart[concept + 1]!; row++) {
        const uri = this.#matchUri(row);
        if (matchKind[row] === 0 && !matches.has(uri)) matches.set(uri, concept);
      }
    }
    return matches;
  }

  #indexOfKnown(id: string): number {
    const at = this.indexOf(id);
    if (at >= 0) return at;
    const near = suggest(id, nearbyIds(id, this.#allIds));
    throw new InzetError("UNKNOWN_CONCEPT", {
      message: `Concept "${id}" must be in taxonomy "${this.id}" (version ${this.version}), and is not.`,
      advice: near === undefined ? `one of its ${this.size} concepts; search(text) finds them by label.` : `"${near}".`,
      details: { concept: id, taxonomy: this.id, ...(near === undefined ? {} : { suggestion: near }) },
    });
  }
}

/** Ids few enough to compare one by one: all, or those that begin alike. */
function nearbyIds(id: string, ids: readonly string[]): readonly string[] {
  const few = 3000;
  if (ids.length <= few) return ids;
  const beginning = id.slice(0, 3);
  return ids.filter((each) => each.startsWith(beginning)).slice(0, few);
}

function checkLimit(limit: number): void {
  if (Number.isInteger(limit) && limit >= 0) return;
  throw new InzetError("INVALID_OPTION", {
    message: `Option "limit" must be a whole number from 0, and is ${limit}.`,
    advice: "leave it out for the default",
    details: { option: "limit", value: limit },
  });
}
