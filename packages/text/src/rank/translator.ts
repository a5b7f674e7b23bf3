import type { LabelIndex } from "../index/label-index.js";
import type { Rows } from "../index/rows.js";
import type { Lexicon } from "../learn/lexicon.js";
import { rootsOfConcepts } from "./concept-roots.js";
import type { QueryWord } from "./query-word.js";

const mostByTranslation = 30;
/** A translation less likely than this brings no labels in. */
const leastTranslation = 0.08;
/** Nor does a word with more labels than this. */
const mostLabelsOfTranslation = 2500;
/** How often related concepts must have a word for half of the worth. */
const oftenEnough = 3;

/** Compares a phrase with concepts by way of the other language. Not re-entrant: it keeps scratch arrays. */
export class Translator {
  readonly #index: LabelIndex;
  readonly #lexicon: Lexicon;
  readonly #conceptRoots: readonly Rows[];
  readonly #sums: Float32Array;
  readonly #sumsTouched: Uint32Array;
  readonly #rootChance: Float32Array;
  readonly #mark: Uint32Array;
  readonly #count: Uint16Array;
  #turn = 0;

  constructor(index: LabelIndex, lexicon: Lexicon) {
    this.#index = index;
    this.#lexicon = lexicon;
    this.#conceptRoots = index.languages.map((_, language) => rootsOfConcepts(index, lexicon, language));
    this.#sums = new Float32Array(index.labelConcept.length);
    this.#sumsTouched = new Uint32Array(index.labelConcept.length);
    this.#rootChance = new Float32Array(index.roots.size);
    this.#mark = new Uint32Array(index.roots.size);
    this.#count = new Uint16Array(index.roots.size);
  }

  /** Roots of the other language that the phrase translates to, each with its chance; chances also stand in the scratch array. */
  translate(words: readonly QueryWord[]): Map<number, number> {
    const { translations } = this.#lexicon;
    const found = new Map<number, number>();
    for (const word of words) {
      for (const [root, share] of word.roots) {
        for (let at = translations.offsets[root]!; at < translations.offsets[root + 1]!; at++) {
          const chance = translations.chance[at]! * share;
          const target = translations.values[at]!;
          if (chance > (found.get(target) ?? 0)) found.set(target, chance);
        }
      }
    }
    for (const [root, chance] of found) this.#rootChance[root] = chance;
    return found;
  }

  /** Labels of the concepts whose names in the other language the translation is nearest to. */
  labelsFor(translated: ReadonlyMap<number, number>, language: number, allowed: (label: number) => boolean): number[] {
    const index = this.#index;
    const other = index.languages.length === 2 ? 1 - language : -1;
    if (other < 0 || translated.size === 0) return [];
    const sums = this.#sums;
    const touched = this.#sumsTouched;
    let count = 0;
    for (const [root, chance] of translated) {
      if (chance < leastTranslation) continue;
      const worth = chance * this.#lexicon.rootWeight[root]!;
      for (let at = index.rootWords.offsets[root]!; at < index.rootWords.offsets[root + 1]!; at++) {
        const word = index.rootWords.values[at]!;
        const end = index.wordLabels.offsets[word + 1]!;
        if (end - index.wordLabels.offsets[word]! > mostLabelsOfTranslation) continue;
        for (let posting = index.wordLabels.offsets[word]!; posting < end; posting++) {
          const label = index.wordLabels.values[posting]!;
          if (index.labelLanguage[label] !== other) continue;
          if (sums[label] === 0) touched[count++] = label;
          sums[label]! += worth;
        }
      }
    }
    const concepts = new Map<number, number>();
    for (let at = 0; at < count; at++) {
      const label = touched[at]!;
      const length = index.labelWords.offsets[label + 1]! - index.labelWords.offsets[label]!;
      const score = sums[label]! / Math.sqrt(length);
      sums[label] = 0;
      if (score < leastTranslation) continue;
      const concept = index.labelConcept[label]!;
      if (score > (concepts.get(concept) ?? 0)) concepts.set(concept, score);
    }
    const best = [...concepts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostByTranslation);
    const labels: number[] = [];
    for (const [concept] of best) {
      let taken = 0;
      for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]! && taken < 3; label++) {
        if (!allowed(label) || (index.languages.length === 2 && index.labelLanguage[label] === other)) continue;
        labels.push(label);
        taken++;
      }
    }
    return labels;
  }

  /** How well a concept fits the translation. */
  describe(words: readonly QueryWord[], concept: number, language: number, translated: ReadonlyMap<number, number>) {
    const index = this.#index;
    const { rootWeight, rootOf, translations } = this.#lexicon;
    const languages = index.languages.length;
    const other = languages === 2 ? 1 - language : -1;
    if (other < 0 || translated.size === 0) return { covered: 0, filled: 0, described: 0, related: 0, often: 0 };
    const rows = this.#conceptRoots[other]!;
    // What a root is of the concept: 1 in related names, 2 in the description, 3 in labels; in steps of four, so that nothing is cleared.
    const mark = this.#mark;
    this.#turn += 4;
    if (this.#turn > 0xfffffff0) {
      mark.fill(0);
      this.#turn = 4;
    }
    const turn = this.#turn;
    const count = this.#count;
    for (let at = index.relatedWords.offsets[concept]!; at < index.relatedWords.offsets[concept + 1]!; at++) {
      const root = rootOf[index.relatedWords.values[at]! * languages + other]!;
      if (root < 0) continue;
      mark[root] = turn + 1;
      if (this.#rootChance[root] !== 0) count[root]!++;
    }
    for (let at = index.descriptionWords.offsets[concept]!; at < index.descriptionWords.offsets[concept + 1]!; at++) {
      const root = rootOf[index.descriptionWords.values[at]! * languages + other]!;
      if (root >= 0) mark[root] = turn + 2;
    }
    for (let at = rows.offsets[concept]!; at < rows.offsets[concept + 1]!; at++) mark[rows.values[at]!] = turn + 3;
    let covered = 0;
    let described = 0;
    let related = 0;
    let often = 0;
    let weight = 0;
    for (const word of words) {
      weight += word.weight;
      let hit = 0;
      let hitDescription = 0;
      let hitRelated = 0;
      let hitOften = 0;
      for (const [root, share] of word.roots) {
        let sum = 0;
        let sumDescription = 0;
        let sumRelated = 0;
        for (let at = translations.offsets[root]!; at < translations.offsets[root + 1]!; at++) {
          const target = translations.values[at]!;
          if (mark[target]! === turn + 3) sum += translations.chance[at]!;
          hitOften += share * translations.chance[at]! * count[target]!;
          if (mark[target]! > turn) sumRelated += translations.chance[at]!;
          if (mark[target]! > turn + 1) sumDescription += translations.chance[at]!;
        }
        hit += share * sum;
        hitDescription += share * sumDescription;
        hitRelated += share * sumRelated;
      }
      covered += word.weight * Math.min(1, Math.sqrt(hit));
      described += word.weight * Math.min(1, Math.sqrt(hitDescription));
      related += word.weight * Math.min(1, Math.sqrt(hitRelated));
      often += (word.weight * hitOften) / (hitOften + oftenEnough);
    }
    for (const root of translated.keys()) count[root] = 0;
    let filled = 0;
    for (let label = index.conceptLabels[concept]!; label < index.conceptLabels[concept + 1]!; label++) {
      if (index.labelLanguage[label] !== other) continue;
      let sum = 0;
      let all = 0;
      for (let at = index.labelWords.offsets[label]!; at < index.labelWords.offsets[label + 1]!; at++) {
        const root = rootOf[index.labelWords.values[at]! * languages + other]!;
        if (root < 0) continue;
        all += rootWeight[root]!;
        sum += rootWeight[root]! * Math.sqrt(this.#rootChance[root]!);
      }
      if (all > 0 && sum / all > filled) filled = sum / all;
    }
    return {
      covered: covered / Math.max(1e-6, weight),
      filled,
      described: described / Math.max(1e-6, weight),
      related: related / Math.max(1e-6, weight),
      often: often / Math.max(1e-6, weight),
    };
  }

  /** Forgets a translation, so that the next one can begin. */
  forget(translated: ReadonlyMap<number, number>): void {
    for (const root of translated.keys()) this.#rootChance[root] = 0;
  }
}
