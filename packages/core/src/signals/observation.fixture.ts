import { builtInConstraints, type Verdict, verdictsOf } from "../constraints/index.js";
import type { Assignment, Professional } from "../model/index.js";
import { type Circumstances, pairOf } from "../pair/small-market.fixture.js";
import { toFixedPoint } from "../scoring/index.js";
import type { Observation } from "./observation.js";

/** What a light is to look at; what is left out is unknown, and verdicts are those of the built-in constraints. */
export interface ObservedPair extends Circumstances {
  readonly professional?: Partial<Professional>;
  readonly assignment?: Partial<Assignment>;
  readonly verdicts?: readonly Verdict[];
  /** Low, value and high in [0, 1]. */
  readonly score?: readonly [low: number, value: number, high: number];
}

/** A verdict of a constraint. */
export function verdict(constraint: string, status: Verdict["status"], code: string = status): Verdict {
  return { constraint, status, code, values: {}, waivable: false };
}

/** An observation of a pair of the small market. */
export function observed(given: ObservedPair): Observation {
  const { professional = {}, assignment = {}, score = [0, 0.5, 1] } = given;
  const pair = pairOf(professional, assignment, given);
  const [low, value, high] = score.map(toFixedPoint) as [number, number, number];
  return { pair, verdicts: given.verdicts ?? verdictsOf(pair, builtInConstraints), score: { low, value, high } };
}
