import type { Constraint, Finding } from "../../constraints/index.js";
import { Pair, type PreparedAssignment } from "../../pair/index.js";
import type { PlanMarket } from "../planner.js";

/** Everyone but some, by what stands between them and one assignment. */
export interface Obstacles {
  /** What people do not meet first: a no before what is unknown; each person once. */
  readonly causes: readonly Cause[];
  /** Positions of those who are eligible. */
  readonly eligible: readonly number[];
  /** Positions of those of whom something is unknown, and nothing else is in the way. */
  readonly unknown: readonly number[];
  /** The same, those of whom least is unknown first. */
  readonly leastUnknown: readonly number[];
  /** Some whom one constraint keeps out, with how many are unknown besides. */
  readonly almost: readonly { readonly person: number; readonly unknowns: number }[];
}

interface Cause {
  readonly constraint: string;
  readonly code: string;
  readonly status: "no" | "unknown";
  people: number;
}

/** People of whom it is looked at whether the first no is the only one. */
const LOOKED_AT = 48;

type Found = Finding | readonly Finding[];

function isMany(found: Found): found is readonly Finding[] {
  return Array.isArray(found);
}

/** The finding that decides: the first no, or else the first that is unknown; `undefined` when all are yes. */
function deciding(found: Found): Finding | undefined {
  if (!isMany(found)) return found.status === "yes" ? undefined : found;
  let unknown: Finding | undefined;
  for (const finding of found) {
    if (finding.status === "no") return finding;
    if (finding.status === "unknown") unknown ??= finding;
  }
  return unknown;
}

/**
 * Finds what keeps people from an assignment, constraint by constraint.
 *
 * @param constraints - All constraints, in the order in which they are asked.
 * @param skip - People who are not asked about.
 * @remarks O(professionals × constraints); nobody is looked at beyond the first no, but for the few who came furthest.
 */
export function obstaclesOf(
  market: PlanMarket,
  task: PreparedAssignment,
  constraints: readonly Constraint[],
  skip: (person: number) => boolean,
): Obstacles {
  const { professionals, setting } = market;
  const causes: Cause[] = [];
  let pairs: Pair[] = [];
  let people: number[] = [];
  for (let person = 0; person < professionals.length; person++) {
    if (skip(person)) continue;
    people.push(person);
    pairs.push(new Pair(professionals[person]!, task, setting));
  }
  const unknowns = new Uint8Array(professionals.length);
  const firstUnknown = new Int32Array(professionals.length).fill(-1);
  // Who fell last came furthest.
  let fallen: Pair[] = [];
  let fallenAt: number[] = [];
  let fallenPeople: number[] = [];
  constraints.forEach((constraint, order) => {
    const refusals = new Map<string, Cause>();
    const questions = new Map<string, number>();
    let left = 0;
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at]!;
      const person = people[at]!;
      const finding = deciding(constraint.check(pair));
      if (finding?.status === "no") {
        let cause = refusals.get(finding.code);
        if (cause === undefined) {
          cause = { constraint: constraint.id, code: finding.code, status: "no", people: 0 };
          causes.push(cause);
          refusals.set(finding.code, cause);
        }
        cause.people += 1;
        fallen.push(pair);
        fallenAt.push(order);
        fallenPeople.push(person);
        continue;
      }
      if (finding !== undefined) {
        if (unknowns[person] === 0) {
          let cause = questions.get(finding.code);
          if (cause === undefined) {
            cause = causes.push({ constraint: constraint.id, code: finding.code, status: "unknown", people: 0 }) - 1;
            questions.set(finding.code, cause);
          }
          firstUnknown[person] = cause;
        }
        unknowns[person]! += 1;
      }
      pairs[left] = pair;
      people[left++] = person;
    }
    fallen = fallen.slice(-LOOKED_AT);
    fallenAt = fallenAt.slice(-LOOKED_AT);
    fallenPeople = fallenPeople.slice(-LOOKED_AT);
    pairs = pairs.slice(0, left);
    people = people.slice(0, left);
  });
  const eligible: number[] = [];
  const unknown: number[] = [];
  for (const person of people) {
    if (unknowns[person] === 0) eligible.push(person);
    else {
      unknown.push(person);
      causes[firstUnknown[person]!]!.people += 1;
    }
  }
  const almost = fallen.flatMap((pair, index) => {
    const person = fallenPeople[index]!;
    let asked = unknowns[person]!;
    for (const constraint of constraints.slice(fallenAt[index]! + 1)) {
      const finding = deciding(constraint.check(pair));
      if (finding?.status === "no") return [];
      if (finding !== undefined) asked += 1;
    }
    return [{ person, unknowns: asked }];
  });
  const leastUnknown = [...unknown].sort((a, b) => unknowns[a]! - unknowns[b]! || a - b);
  return { causes: causes.filter((cause) => cause.people > 0), eligible, unknown, leastUnknown, almost };
}
