import type { Verdict } from "../constraints/index.js";
import type { Actor, Change, Sentences } from "../pair/index.js";
import type { Match } from "../ranking/index.js";

/** A match with everything that led to it. */
export interface Explanation {
  /** The match that is explained. */
  readonly match: Match;
  /** All verdicts, those that are yes too, in the order of the constraints. */
  readonly verdicts: readonly Verdict[];
  /** What can be asked to make the score or the eligibility less unknown, most telling first. */
  readonly questions: readonly Question[];
  /** Labels of the concepts that are named, by id and language, so that a rendering needs no taxonomy. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Title of the assignment. */
  readonly title: string;
  /** Sentences of criteria and constraints that are not built in, by `criterion.id.code` or `constraint.id.code`. */
  readonly sentences: Sentences;
}

/** Something unknown that is worth asking. */
export interface Question {
  /** Criterion or constraint that is unknown. */
  readonly about: string;
  /** Whose answer is needed. */
  readonly actor: Actor;
  /** Id of the skill that it is about, when it is about one. */
  readonly subject?: string;
  /** How much the score may move, in [0, 1]; 0 when only the eligibility depends on it. */
  readonly spread: number;
}

/** A set of changes that does it, with what comes out: it was applied and evaluated again. */
export interface ChangeSet {
  /** The changes; none can be left out. */
  readonly changes: readonly Change[];
  /** The match once they are made. */
  readonly match: Match;
  /** Its place in the ranking of the assignment then, from 1; only when a place was asked for. */
  readonly rank?: number;
}

/** Why a pair is not matched, and the smallest changes that would match it. */
export interface WhyNot {
  /** The match as it stands. */
  readonly match: Match;
  /** Place in the assignment's ranking, from 1. */
  readonly rank: number;
  /** What was aimed for. */
  readonly goal: { readonly kind: "eligible" } | { readonly kind: "top"; readonly limit: number };
  /** Whether the goal is reached as things stand. */
  readonly reached: boolean;
  /** Verdicts that stand in the way. */
  readonly obstacles: readonly Verdict[];
  /** Smallest sets first; empty when `fixed` is not, or when it takes more changes than were allowed. */
  readonly changeSets: readonly ChangeSet[];
  /** Obstacles that no allowed change removes; one that is unknown has to be answered first. */
  readonly fixed: readonly Verdict[];
  /** Labels of the concepts that are named, by id and language. */
  readonly labels: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Title of the assignment. */
  readonly title: string;
  /** Sentences of criteria and constraints that are not built in, by `criterion.id.code` or `constraint.id.code`. */
  readonly sentences: Sentences;
}

/** What a "why not" may look for. */
export interface WhyNotOptions {
  /** Aim for the first `limit` places of the ranking instead of for eligibility alone. */
  readonly top?: number;
  /** Most change sets to return, ≥ 1. Default 3. */
  readonly limit?: number;
  /** Most changes in one set, 1 to 12. Default 8. */
  readonly maximumChanges?: number;
  /** Whose changes may be proposed. Default: everyone's. */
  readonly actors?: readonly Actor[];
}
