import type { Pair, Sentences } from "../pair/index.js";
import { evaluatePair, type Rules } from "../ranking/index.js";
import { labelsOf } from "./labels.js";
import { questionsOf } from "./questions.js";
import type { Explanation } from "./types.js";

/**
 * Explains a pair: its match, every verdict, what can be asked, and the words for it.
 *
 * @param sentences - Sentences of criteria and constraints that are not built in.
 */
export function explainPair(pair: Pair, rules: Rules, sentences: Sentences): Explanation {
  const { match, verdicts } = evaluatePair(pair, rules);
  return {
    match,
    verdicts,
    questions: questionsOf(match, verdicts),
    labels: labelsOf([match, verdicts], pair.setting),
    title: pair.assignment.title,
    sentences,
  };
}
