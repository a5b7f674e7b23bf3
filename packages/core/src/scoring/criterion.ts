import { checkDefinition, type Pair, type Sentence, type Sentences, type Values } from "../pair/index.js";
import { fromFixedPoint } from "./fixed-point.js";
import { fixed } from "./interval.js";
import type { FixedScore } from "./score.js";

/** One thing that a criterion looked at, before its share of the score is worked out. */
export interface CriterionPart {
  /** What it is about: the id of a skill, or a word of the model. */
  readonly subject: string;
  /** How well the pair does on it, in 2⁻²⁰ths. */
  readonly score: FixedScore;
  /** Its weight among the parts, > 0. */
  readonly weight: number;
  /** What was found, as a word; the criterion's `sentences` turn it into words. */
  readonly finding: string;
  /** Values for the sentence. */
  readonly values: Values;
}

/**
 * One part of the score: a pair in, a score in fixed point out.
 *
 * @remarks Laws that every criterion keeps, and that `describeCriterion` of `@inzet/testkit` checks: `0 ≤ low ≤ value ≤
 * high ≤ 2²⁰`, whole numbers; the same pair gives the same score; answering an unknown keeps `[low, high]` inside what it
 * was. `applies` may depend on the assignment and the policy only, and turn false only where `evaluate` was wholly unknown.
 */
export interface Criterion {
  /** Id, by which a policy weighs it. */
  readonly id: string;
  /** Its name for readers. */
  readonly labels: Sentence;
  /** Weight in a policy that does not name it, 0 to 1000. */
  readonly weight: number;
  /** Whether the assignment has anything to score; a criterion that does not apply carries no weight. Default: always. */
  readonly applies?: (pair: Pair) => boolean;
  /** How well the pair does. Runs for every pair of a ranking: no allocation that can be avoided. */
  readonly evaluate: (pair: Pair) => FixedScore;
  /** What the score is made of; runs for explanations only. Default: one part, the whole. */
  readonly parts?: (pair: Pair) => readonly CriterionPart[];
  /** What to say of each finding. */
  readonly sentences: Sentences;
}

/** What {@link defineCriterion} takes: scores are numbers in [0, 1] here, and `undefined` is unknown. */
export interface CriterionDefinition {
  /** Id, by which a policy weighs it. Must not be that of a built-in criterion. */
  readonly id: string;
  /** Its name for readers. */
  readonly labels: Sentence;
  /** Weight in a policy that does not name it, 0 to 1000. Default 10. */
  readonly weight?: number;
  /** Whether the assignment has anything to score. Default: always. */
  readonly applies?: (pair: Pair) => boolean;
  /** A number in [0, 1]; bounds when a part is unknown; `undefined` when all of it is. */
  readonly score: (pair: Pair) => number | { readonly low: number; readonly high: number } | undefined;
  /** What to say when the score is known, and when it is not, or in part; `{score:percent}` is its value. Default: the label. */
  readonly sentences?: { readonly known?: Sentence; readonly unknown?: Sentence };
}

/**
 * Makes a criterion of one's own from a function that gives a number in [0, 1].
 *
 * @param definition - Id, names, weight and the function.
 * @returns A criterion for `createMatcher({ criteria: [...] })`.
 * @throws InzetError `INVALID_DEFINITION` on an id or a weight that is not allowed.
 * @remarks What the function gives outside [0, 1] is moved to the nearest bound, and NaN counts as unknown. What is
 * expected of the unknown is the policy's `expectations.other`, between the bounds.
 * @example
 * ```ts
 * import { defineCriterion } from "@inzet/core";
 *
 * const sameTown = defineCriterion({
 *   id: "same-town",
 *   labels: { nl: "zelfde plaats", en: "same town" },
 *   weight: 5,
 *   score: (pair) => {
 *     const here = pair.assignment.location?.place;
 *     const there = pair.professional.location?.place;
 *     return here === undefined || there === undefined ? undefined : here === there ? 1 : 0;
 *   },
 * });
 * ```
 */
export function defineCriterion(definition: CriterionDefinition): Criterion {
  const { id, labels, weight = 10, applies, score } = definition;
  checkDefinition("criterion", id, weight);
  const evaluate = (pair: Pair): FixedScore => {
    const result = score(pair);
    const expected = pair.setting.expectations.other;
    if (result === undefined) return fixed(0, 1, expected);
    if (typeof result === "number")
      return Number.isNaN(result) ? fixed(0, 1, expected) : fixed(result, result, expected);
    const low = Number.isNaN(result.low) ? 0 : result.low;
    const high = Number.isNaN(result.high) ? 1 : result.high;
    return fixed(Math.min(low, high), Math.max(low, high), expected);
  };
  const sentences: Sentences = {
    known: definition.sentences?.known ?? labels,
    unknown: definition.sentences?.unknown ?? { nl: `${labels.nl}: onbekend`, en: `${labels.en}: unknown` },
  };
  const parts = (pair: Pair): readonly CriterionPart[] => {
    const result = evaluate(pair);
    const finding = result.low === result.high ? "known" : "unknown";
    return [{ subject: id, score: result, weight: 1, finding, values: { score: fromFixedPoint(result.value) } }];
  };
  return applies === undefined
    ? { id, labels, weight, evaluate, parts, sentences }
    : { id, labels, weight, applies, evaluate, parts, sentences };
}
