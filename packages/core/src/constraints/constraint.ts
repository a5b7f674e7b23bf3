import { type Change, checkDefinition, type Pair, type Sentence, type Sentences, type Values } from "../pair/index.js";
import type { Truth } from "./verdict.js";

/** What a constraint finds in a pair. */
export interface Finding {
  /** Whether the pair meets it; `unknown` when a field that decides is absent. */
  readonly status: Truth;
  /** Why, as a word; the constraint's `sentences` turn it into words. */
  readonly code: string;
  /** Values for the sentence. Default: none. */
  readonly values?: Values;
  /** Whether the client may let it go. Default `false`. */
  readonly waivable?: boolean;
}

/**
 * A hard rule: a pair in, findings out.
 *
 * @remarks Laws that every constraint keeps, and that `describeConstraint` of `@inzet/testkit` checks: the same pair gives
 * the same findings; answering an unknown turns it into yes or no, and never a yes into a no or the reverse.
 */
export interface Constraint {
  /** Id of the constraint. */
  readonly id: string;
  /** Its name for readers. */
  readonly labels: Sentence;
  /** What it finds: one finding, or one for each thing that it looked at. Runs for every pair of a ranking. */
  readonly check: (pair: Pair) => Finding | readonly Finding[];
  /** Changes that would each help to meet it. Default: none, nothing that may change would. */
  readonly repairs?: (pair: Pair) => readonly Change[];
  /** What to say of each finding and each change. */
  readonly sentences: Sentences;
}

/** The finding of a constraint that is met and has nothing to add. */
export const met: Finding = { status: "yes", code: "met" };

/** What {@link defineConstraint} takes. */
export interface ConstraintDefinition {
  /** Id of the constraint. Must not be that of a built-in one. */
  readonly id: string;
  /** Its name for readers. */
  readonly labels: Sentence;
  /** `true` when the pair meets it, `false` when not, `undefined` when a field that decides is absent. */
  readonly allows: (pair: Pair) => boolean | undefined;
  /** What to say when the answer is no, and when it is unknown. Default: the label. */
  readonly sentences?: { readonly no?: Sentence; readonly unknown?: Sentence };
  /** Whether the client may let it go. Default `false`. */
  readonly waivable?: boolean;
  /** Changes that would each help to meet it. Default: none. */
  readonly repairs?: (pair: Pair) => readonly Change[];
}

/**
 * Makes a constraint of one's own from a function that says yes, no or unknown.
 *
 * @param definition - Id, names and the function.
 * @returns A constraint for `createMatcher({ constraints: [...] })`.
 * @throws InzetError `INVALID_DEFINITION` on an id that is not allowed.
 * @example
 * ```ts
 * import { defineConstraint } from "@inzet/core";
 *
 * const certified = defineConstraint({
 *   id: "prince2",
 *   labels: { nl: "PRINCE2-certificaat", en: "PRINCE2 certificate" },
 *   allows: (pair) => pair.professional.qualifications?.includes("PRINCE2"),
 *   sentences: {
 *     no: { nl: "heeft geen PRINCE2-certificaat", en: "holds no PRINCE2 certificate" },
 *     unknown: { nl: "onbekend of er een PRINCE2-certificaat is", en: "unknown whether there is a PRINCE2 certificate" },
 *   },
 * });
 * ```
 */
export function defineConstraint(definition: ConstraintDefinition): Constraint {
  const { id, labels, allows, waivable = false, repairs } = definition;
  checkDefinition("constraint", id);
  const no: Finding = { status: "no", code: "no", waivable };
  const unknown: Finding = { status: "unknown", code: "unknown", waivable };
  const check = (pair: Pair): Finding => {
    const allowed = allows(pair);
    return allowed === undefined ? unknown : allowed ? met : no;
  };
  const sentences: Sentences = {
    no: definition.sentences?.no ?? { nl: `${labels.nl}: nee`, en: `${labels.en}: no` },
    unknown: definition.sentences?.unknown ?? { nl: `${labels.nl}: onbekend`, en: `${labels.en}: unknown` },
  };
  return repairs === undefined ? { id, labels, check, sentences } : { id, labels, check, repairs, sentences };
}
