import { InzetError } from "../errors/index.js";
import { unfitText } from "./plain-copy.js";

/** A skill that candidates must have. */
export interface SkillCondition {
  /** The skills that meet it wholly, each with all the names by which a claim may call it; the first is the skill itself. */
  readonly anyOf: readonly (readonly string[])[];
  /** Least level, 1 to 5. */
  readonly level: number;
}

/**
 * What an assignment asks of professionals, as plain data that a store can compare with what it keeps. Every condition that is left out
 * is met.
 */
export interface CandidateQuery {
  /**
   * `possible`: whom no condition is known to refuse. `yes`: who is known to meet every condition. Default `possible`.
   */
  readonly eligibility?: "yes" | "possible";
  /** Only people of this organisation. */
  readonly homeOnly?: string;
  /** No people of this organisation. */
  readonly homeExcept?: string;
  /** Organisation with which they must have no conflict. */
  readonly noConflictWith?: string;
  /** Work forms of which they must take one. */
  readonly engagements?: readonly string[];
  /** Least salary scale. */
  readonly gradeFrom?: number;
  /** Highest salary scale. */
  readonly gradeTo?: number;
  /** Day on which no pause may last any longer, `YYYY-MM-DD`. */
  readonly startsBy?: string;
  /** Day up to which the employment must last, `YYYY-MM-DD`. */
  readonly employedUntil?: string;
  /** Kinds of clearance that they must all hold. */
  readonly clearances?: readonly string[];
  /** Languages that they must all list. */
  readonly languages?: readonly string[];
  /** Place that must lie within their travel limit. */
  readonly place?: { readonly latitude: number; readonly longitude: number };
  /** Skills that they must all have. At most 20. */
  readonly skills?: readonly SkillCondition[];
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const text = (value: unknown) => typeof value === "string" && value.length > 0 && !unfitText.test(value);
const texts = (value: unknown) => Array.isArray(value) && value.every(text);
const scale = (value: unknown) => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 18;

const shapes: Readonly<Record<keyof CandidateQuery, readonly [expected: string, fits: (value: never) => boolean]>> = {
  eligibility: ["yes or possible", (value: unknown) => value === "yes" || value === "possible"],
  homeOnly: ["the id of an organisation", text],
  homeExcept: ["the id of an organisation", text],
  noConflictWith: ["the id of an organisation", text],
  engagements: ["a list of work forms", texts],
  gradeFrom: ["a whole number from 1 to 18", scale],
  gradeTo: ["a whole number from 1 to 18", scale],
  startsBy: ["a day, YYYY-MM-DD", (value: unknown) => typeof value === "string" && day.test(value)],
  employedUntil: ["a day, YYYY-MM-DD", (value: unknown) => typeof value === "string" && day.test(value)],
  clearances: ["a list of kinds", texts],
  languages: ["a list of language tags", texts],
  place: [
    "a latitude and a longitude in degrees",
    (value: { latitude?: unknown; longitude?: unknown } | null) =>
      Number.isFinite(value?.latitude) && Number.isFinite(value?.longitude),
  ],
  skills: [
    "a list of at most 20 conditions, each with anyOf and a level from 1 to 5",
    (value: unknown) => Array.isArray(value) && value.length <= 20 && value.every(isSkillCondition),
  ],
};

function isSkillCondition(value: { anyOf?: unknown; level?: unknown } | null): boolean {
  const { anyOf, level } = value ?? {};
  return (
    Array.isArray(anyOf) &&
    anyOf.length > 0 &&
    anyOf.every((names) => texts(names) && names.length > 0) &&
    Number.isInteger(level) &&
    (level as number) >= 1 &&
    (level as number) <= 5
  );
}

/**
 * Checks a query; for authors of adapters.
 *
 * @throws InzetError `INVALID_OPTION` on a condition that is unknown or has another shape: a mistake must not let everybody through.
 */
export function checkCandidateQuery(query: unknown): asserts query is CandidateQuery {
  const given = typeof query === "object" && query !== null ? Object.entries(query) : [["", query] as const];
  for (const [name, value] of given) {
    if (value === undefined) continue;
    const known = Object.hasOwn(shapes, name);
    const [expected, fits] = known ? shapes[name as keyof CandidateQuery] : ["left out", () => false];
    if (fits(value as never)) continue;
    throw new InzetError("INVALID_OPTION", {
      message: name === "" ? "the query must be an object" : `query.${name} must be ${expected}`,
      advice: `candidateQuery makes one; conditions are ${Object.keys(shapes).join(", ")}`,
      details: { option: `query.${name}` },
    });
  }
}
