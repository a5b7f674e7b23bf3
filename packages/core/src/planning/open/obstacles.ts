import type { Constraint, Finding } from "../../constraints/index.js";
import { Pair, type PreparedAssignment } from "../../pair/index.js";
import type { PlanMarket } from "../planner.js";

/** Everyone but some, by what stands between them and one assignment. */
export interface Obstacles {
  /** What people do not meet first, in the order of the constraints: a no before what is unknown; each person once. */
  readonly causes: readonly Cause[];
  /** Positions of those who are eligible. */
  readonly eligible: readonly number[];
  /** Positions of those of whom something is unknown, and nothing else is in the way. */
  readonly unknown: readonly number[];
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
 * @param skip - People who are not asked about.
 * @remarks O(professionals × constraints); nobody is looked at beyond the first no, but for the few who came furthest.
 */
export function obstaclesOf(
  market: PlanMarket,
  task: PreparedAssignment,
  skip: (person: number) => boolean,
): Obstacles {
  const { professionals, setting } = market;
  const { constraints } = market.rules;
  const causes: Cause[] = [];
  const byCode = new Map<Constraint, Map<string, number>>();
  const causeOf = (constraint: Constraint, { code, status }: Finding): number => {
    const codes = byCode.get(constraint) ?? new Map<string, number>();
    byCode.set(constraint, codes);
    const key = status === "no" ? code : `? ${code}`;
    let at = codes.get(key);
    if (at === undefined) {
      at = causes.push({ constraint: constraint.id, code, status: status as "no" | "unknown", people: 0 }) - 1;
      codes.set(key, at);
    }
    return at;
  };
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
  const refused: { pair: Pair; person: number; after: number }[] = [];
  constraints.forEach((constraint, order) => {
    let left = 0;
    for (let at = 0; at < pairs.length; at++) {
      const pair = pairs[at]!;
      const person = people[at]!;
      const finding = deciding(constraint.check(pair));
      if (finding?.status === "no") {
        causes[causeOf(constraint, finding)]!.people += 1;
        refused.push({ pair, person, after: order });
        continue;
      }
      if (finding !== undefined) {
        if (unknowns[person] === 0) firstUnknown[person] = causeOf(constraint, finding);
        unknowns[person]! += 1;
      }
      pairs[left] = pair;
      people[left++] = person;
    }
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
  const almost = refused.slice(-LOOKED_AT).flatMap(({ pair, person, after }) => {
    let asked = unknowns[person]!;
    for (const constraint of constraints.slice(after + 1)) {
      const finding = deciding(constraint.check(pair));
      if (finding?.status === "no") return [];
      if (finding !== undefined) asked += 1;
    }
    return [{ person, unknowns: asked }];
  });
  return { causes: causes.filter((cause) => cause.people > 0), eligible, unknown, almost };
}
