import type { Values } from "../pair/index.js";

/** A score, or a part of one, in [0, 1]: what it is expected to be, and the bounds between which the unknown may move it. */
export interface Score {
  /** Least that it can turn out to be once everything unknown is answered. */
  readonly low: number;
  /** What is expected, given what is known. */
  readonly value: number;
  /** Most that it can turn out to be. */
  readonly high: number;
}

/** The same in fixed point: whole numbers in `[0, ONE]`, `low ≤ value ≤ high`. */
export interface FixedScore {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** What one criterion adds to the score. */
export interface Contribution {
  /** Id of the criterion. */
  readonly criterion: string;
  /** Its weight in the policy. */
  readonly weight: number;
  /** How well the pair does on it, in [0, 1]. */
  readonly score: Score;
  /** What it adds to the score's `value`; the contributions of a match sum to it exactly. */
  readonly contribution: number;
  /** What it is made of; their contributions sum to this one's exactly. Empty when it is one thing. */
  readonly parts: readonly ContributionPart[];
}

/** One thing that a criterion looked at: a requirement, a quality, a distance. */
export interface ContributionPart {
  /** What it is about: the id of a skill, a word of the model. */
  readonly subject: string;
  /** How well the pair does on it, in [0, 1]. */
  readonly score: Score;
  /** What it adds to the score's `value`. */
  readonly contribution: number;
  /** What was found, as a word that renderings turn into a sentence. */
  readonly finding: string;
  /** Values for that sentence: ids, levels, kilometres, hours. */
  readonly values: Values;
}
