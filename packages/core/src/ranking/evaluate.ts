import { conjunction, type Verdict, verdictsOf } from "../constraints/index.js";
import type { Pair } from "../pair/index.js";
import { breakDown, toScore } from "../scoring/index.js";
import { readSignals } from "../signals/index.js";
import type { Match } from "./match.js";
import type { Rules } from "./rules.js";

/** A match with all its verdicts, those that are yes too. */
export interface Evaluation {
  readonly match: Match;
  readonly verdicts: readonly Verdict[];
}

/** Evaluates a pair in full. O(criteria + constraints) of the pair. */
export function evaluatePair(pair: Pair, rules: Rules): Evaluation {
  const verdicts = verdictsOf(pair, rules.constraints);
  const { score, contributions } = breakDown(pair, rules.criteria);
  const match: Match = {
    professionalId: pair.professional.id,
    assignmentId: pair.assignment.id,
    eligibility: conjunction(verdicts.map((verdict) => verdict.status)),
    score: toScore(score),
    signals: readSignals({ pair, verdicts, score }),
    reasons: verdicts.filter((verdict) => verdict.status !== "yes"),
    contributions,
  };
  return { match, verdicts };
}
