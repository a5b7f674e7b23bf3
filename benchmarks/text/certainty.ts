import type { Normaliser } from "@inzet/text";
import { bestAndSecond, certaintyFeatures } from "../../packages/text/src/rank/certainty.js";
import { sumOf } from "../../packages/text/src/rank/model.js";
import type { SkillSpan } from "./skill-sentences.js";

/** A phrase with what is known about its best candidate, and whether the taxonomy has what it means. */
export interface CertaintyExample {
  readonly name: string;
  readonly text: string;
  readonly features: readonly number[];
  readonly present: boolean;
}

/** Pull of the weights to nought, once a feature varies by one. */
const ridge = 5;
const rounds = 30;
const folds = 5;

/** Describes the best candidate of each span. */
export function gatherCertainty(name: string, normaliser: Normaliser, spans: readonly SkillSpan[]): CertaintyExample[] {
  const { index, best } = normaliser;
  return spans.map(({ text, concept }) => {
    const { labels, features } = normaliser.candidatesOf(text, { kinds: ["skill"], language: "en" });
    const sums = Float64Array.from(labels, (_, row) => sumOf(features, row));
    const found = bestAndSecond(sums, (row) => index.labelConcept[labels[row]!]!);
    const words = best.wordsOf(text, index.languages.indexOf("en"));
    return { name, text, features: certaintyFeatures(index, words, features, found), present: concept !== undefined };
  });
}

/** Area under the curve on texts that the weights have not seen, for each name. */
export function crossValidateCertainty(examples: readonly CertaintyExample[]): Map<string, number> {
  // The same text may stand in several sentences: it must not be learned from and measured on.
  const texts = [...new Set(examples.map(({ text }) => text.toLowerCase()))];
  const foldOf = new Map(texts.map((text, at) => [text, at % folds]));
  const scores = new Float64Array(examples.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = (example: CertaintyExample) => foldOf.get(example.text.toLowerCase()) !== fold;
    const weights = learnCertainty(examples.filter(seen));
    examples.forEach((example, at) => {
      if (!seen(example)) scores[at] = example.features.reduce((sum, value, f) => sum + value * weights[f]!, 0);
    });
  }
  const areas = new Map<string, number>();
  for (const name of new Set(examples.map((example) => example.name))) {
    const of = (present: boolean) =>
      [...scores].filter((_, at) => examples[at]!.name === name && examples[at]!.present === present);
    const [present, absent] = [of(true), of(false)];
    let above = 0;
    for (const one of present) for (const other of absent) above += one > other ? 1 : one === other ? 0.5 : 0;
    areas.set(name, above / (present.length * absent.length));
  }
  return areas;
}

/** Logistic regression by Newton's method; the first feature is 1 and is not pulled. */
export function learnCertainty(examples: readonly CertaintyExample[]): number[] {
  const size = examples[0]!.features.length;
  const mean = new Float64Array(size);
  const spread = new Float64Array(size);
  for (const { features } of examples) for (let at = 0; at < size; at++) mean[at]! += features[at]! / examples.length;
  for (const { features } of examples)
    for (let at = 0; at < size; at++) spread[at]! += (features[at]! - mean[at]!) ** 2 / examples.length;
  mean[0] = 0;
  for (let at = 0; at < size; at++) spread[at] = at === 0 ? 1 : Math.sqrt(spread[at]!) + 1e-9;
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight, at) => (at === 0 ? 0 : -ridge * weight));
    const bend = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size);
      row[at] = at === 0 ? 1e-6 : ridge;
      return row;
    });
    for (const { features, present } of examples) {
      const x = features.map((value, at) => (value - mean[at]!) / spread[at]!);
      const chance = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * weights[at]!, 0)));
      for (let i = 0; i < size; i++) {
        slope[i]! += x[i]! * ((present ? 1 : 0) - chance);
        for (let j = 0; j < size; j++) bend[i]![j]! += x[i]! * x[j]! * chance * (1 - chance);
      }
    }
    const step = solve(bend, slope);
    for (let at = 0; at < size; at++) weights[at]! += step[at]!;
  }
  const plain = [...weights].map((weight, at) => weight / spread[at]!);
  for (let at = 1; at < size; at++) plain[0]! -= plain[at]! * mean[at]!;
  return plain;
}

/** Solves a small positive definite system by elimination. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let i = 0; i < size; i++) {
    for (let below = i + 1; below < size; below++) {
      const factor = matrix[below]![i]! / matrix[i]![i]!;
      for (let j = i; j < size; j++) matrix[below]![j]! -= factor * matrix[i]![j]!;
      right[below]! -= factor * right[i]!;
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let j = i + 1; j < size; j++) right[i]! -= matrix[i]![j]! * right[j]!;
    right[i]! /= matrix[i]![i]!;
  }
  return right;
}
