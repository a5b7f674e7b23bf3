import type { Token } from "../analysis/tokenise.js";

/** What the words around a concept say about it. */
export interface Hints {
  readonly negated: boolean;
  readonly level?: 1 | 2 | 3 | 4 | 5;
  readonly importance?: "must" | "should" | "nice";
}

const words = (text: string) => new Set(text.split(" "));

/** Before the concept. */
const negations = words("geen niet zonder noch no not without neither nor");
/** A negation counts only when none of these stands between it and the concept. */
const turns = words("maar wel echter but however except behalve alleen only");
/** What follows these belongs to something else. */
const conjunctions = words("and en or of plus");
/** After the concept, following a negation: `niet vereist`. */
const needs = words("vereist nodig noodzakelijk verplicht required needed necessary mandatory");

const levels: readonly (readonly [level: 1 | 2 | 3 | 4 | 5, cues: ReadonlySet<string>])[] = [
  [5, words("expert expertise deskundig specialistisch meester mastery authority")],
  [
    4,
    words(
      "gevorderd gevorderde ruime uitgebreide diepgaande uitstekende advanced extensive excellent strong thorough deep proficient proven aantoonbare vloeiend fluent senior",
    ),
  ],
  [3, words("goede goed ervaren good solid sound experienced competent gedegen grondige")],
  [2, words("basis basiskennis basic basics elementair enige some beginnende affiniteit familiarity junior")],
  [1, words("beginner novice starter starters")],
];

const importances: readonly (readonly [importance: "must" | "should" | "nice", cues: ReadonlySet<string>])[] = [
  [
    "nice",
    words(
      "pre wenselijk wens voorkeur bonus plus advantage preferred preferably desirable asset optional gewenst liefst",
    ),
  ],
  [
    "must",
    words(
      "vereist vereiste verplicht noodzakelijk moet moeten must required mandatory essential minimaal minimum eis need noodzaak essentieel",
    ),
  ],
  ["should", words("should verwacht verwachten expected expect beschikt vraagt vragen")],
];

/** Words that are looked at on each side. */
const before = 6;
const after = 6;

/**
 * Reads what stands around a concept in its segment.
 *
 * @param tokens - Words of the text.
 * @param from - First word of the segment.
 * @param to - Word after the segment.
 * @param first - First word of the concept.
 * @param last - Last word of the concept.
 * @returns The hints. O(1).
 */
export function hintsAround(tokens: readonly Token[], from: number, to: number, first: number, last: number): Hints {
  const left: string[] = [];
  for (let at = first - 1; at >= Math.max(from, first - before); at--) left.push(tokens[at]!.word);
  const right: string[] = [];
  for (let at = last + 1; at < Math.min(to, last + 1 + after); at++) right.push(tokens[at]!.word);
  let negated = false;
  for (const word of left) {
    if (turns.has(word)) break;
    if (negations.has(word)) {
      negated = true;
      break;
    }
  }
  let notNeeded = false;
  for (let at = 0; at < right.length; at++) {
    if (turns.has(right[at]!)) break;
    if (negations.has(right[at]!) && needs.has(right[at + 1] ?? "")) notNeeded = true;
  }
  if (notNeeded) return { negated: true };
  // What follows "and" is about the next thing.
  const joined = right.findIndex((word) => conjunctions.has(word));
  const own = joined < 0 ? right : right.slice(0, joined);
  const near = [...left.slice(0, 4), ...own.slice(0, 3)];
  const level = levels.find(([, cues]) => near.some((word) => cues.has(word)))?.[0];
  const around = [...left, ...right];
  const importance = negated ? undefined : importances.find(([, cues]) => around.some((word) => cues.has(word)))?.[0];
  return {
    negated,
    ...(level === undefined ? {} : { level }),
    ...(importance === undefined ? {} : { importance }),
  };
}
