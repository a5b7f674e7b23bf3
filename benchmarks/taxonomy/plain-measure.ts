/**
 * The plain form of our own measure, as a rival: a weighted mean of three cosines, without alternative labels, pairs of words, groups,
 * ties, doubt about rare occupations, or evening out of crowds. 0.3 occupations + 0.5 words of preferred label and
 * description + 0.2 runs of three to five characters of the preferred label. All pairs, nothing cut off.
 */
import { foldText, type Taxonomy } from "@inzet/core";
import type { Measure } from "./measure.js";

type Vector = Map<string, number>;

/** Builds the plain measure over a compiled training source. */
export function plainMeasure(taxonomy: Taxonomy): Measure {
  const skills = Array.from({ length: taxonomy.skillCount }, (_, at) => taxonomy.concept(taxonomy.idAt(at)));
  const words = skills.map(({ labels, descriptions }) =>
    counted(
      taxonomy.languages.flatMap((each) =>
        wordsOf(`${labels[each]?.preferred ?? ""} ${descriptions[each] ?? ""}`).filter((word) => word.length > 2),
      ),
    ),
  );
  const grams = skills.map(({ labels }) =>
    counted(taxonomy.languages.flatMap((each) => wordsOf(labels[each]?.preferred ?? "").flatMap(gramsOf))),
  );
  const occupations: Vector[] = skills.map(() => new Map());
  for (let at = taxonomy.skillCount; at < taxonomy.size; at++) {
    const named = taxonomy.essentialAt(at).length + taxonomy.optionalAt(at).length;
    const weight = Math.log(1 + skills.length / Math.max(1, named));
    for (const skill of taxonomy.essentialAt(at)) occupations[skill]!.set(`o${at}`, weight);
    for (const skill of taxonomy.optionalAt(at)) occupations[skill]!.set(`o${at}`, weight / 2);
  }
  const vectors: Vector[] = skills.map(() => new Map());
  const join = (part: readonly Vector[], name: string, weight: number) => {
    part.forEach((vector, skill) => {
      const length = Math.hypot(...vector.values());
      for (const [key, value] of vector) vectors[skill]!.set(name + key, (Math.sqrt(weight) * value) / length);
    });
  };
  join(occupations, "o ", 0.3);
  join(tfIdf(words), "w ", 0.5);
  join(tfIdf(grams), "g ", 0.2);
  return fromVectors("plain mean of cosines", vectors);
}

function fromVectors(name: string, vectors: readonly Vector[]): Measure {
  const lists = new Map<string, { skills: number[]; values: number[] }>();
  vectors.forEach((vector, skill) => {
    for (const [key, value] of vector) {
      const list = lists.get(key) ?? { skills: [], values: [] };
      list.skills.push(skill);
      list.values.push(value);
      lists.set(key, list);
    }
  });
  return {
    name,
    addRow(skill, into, factor) {
      for (const [key, value] of vectors[skill]!) {
        const { skills, values } = lists.get(key)!;
        for (let at = 0; at < skills.length; at++) into[skills[at]!]! += factor * value * values[at]!;
      }
    },
    between(a, b) {
      let sum = 0;
      for (const [key, value] of vectors[a]!) sum += value * (vectors[b]!.get(key) ?? 0);
      return sum;
    },
  };
}

function tfIdf(documents: readonly Vector[]): Vector[] {
  const frequency = new Map<string, number>();
  for (const document of documents)
    for (const key of document.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  return documents.map(
    (document) =>
      new Map(
        [...document].map(([key, count]) => [
          key,
          (1 + Math.log(count)) * Math.log(1 + documents.length / frequency.get(key)!),
        ]),
      ),
  );
}

function counted(terms: readonly string[]): Vector {
  const counts: Vector = new Map();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function wordsOf(text: string): string[] {
  return foldText(text.replace(/\([^)]*\)/g, " ")).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function gramsOf(word: string): string[] {
  const padded = ` ${word} `;
  return [3, 4, 5].flatMap((size) =>
    Array.from({ length: Math.max(0, padded.length - size + 1) }, (_, at) => padded.slice(at, at + size)),
  );
}
