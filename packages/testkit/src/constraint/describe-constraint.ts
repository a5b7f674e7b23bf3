import {
  applyChanges,
  builtInConstraints,
  type Change,
  type Constraint,
  conjunction,
  createMatcher,
  type Finding,
  type Pair,
  type Taxonomy,
  type Truth,
  validateRecord,
} from "@inzet/core";
import { generateMarket } from "../market/index.js";
import { answersTo } from "../pairs/answers.js";
import { catchPair, PairCatcher } from "../pairs/catch-pair.js";
import { type LawOptions, lawsOf } from "../pairs/law-options.js";
import { caseDay, type PairCase } from "../pairs/pair-case.js";
import { checkSentence } from "../pairs/sentence.js";
import { checkSkips } from "../runner/skipping.js";
import type { TestRunner } from "../runner/test-runner.js";

/** How a constraint is tested. */
export type DescribeConstraintOptions = LawOptions;

/**
 * Defines the tests of the laws that every constraint has to keep.
 *
 * @param constraint - A constraint: built in, from `defineConstraint`, or written by hand.
 * @param options - The runner's functions, and what the constraint needs.
 * @throws Error when `skip` names a test that does not exist, or gives no reason.
 * @remarks Laws: at least one finding, each yes, no or unknown, with a code; waivable only where it is not yes; the same pair
 * gives the same findings, whatever was asked before, and no record is changed; answering an unknown never turns a yes or a
 * no into anything else; every finding that is not yes, and every repair, has a sentence in both languages; a repair starts
 * from what is there and leaves valid records, and repairs do not all make it worse; in a real matcher, verdicts are those
 * of the constraint, and eligibility is their conjunction.
 * @example
 * ```ts
 * import { defineConstraint } from "@inzet/core";
 * import { describeConstraint } from "@inzet/testkit";
 * import { describe, expect, it } from "vitest";
 *
 * const certified = defineConstraint({
 *   id: "prince2",
 *   labels: { nl: "PRINCE2-certificaat", en: "PRINCE2 certificate" },
 *   allows: (pair) => pair.professional.qualifications?.includes("PRINCE2"),
 * });
 * describeConstraint(certified, { describe, it, expect });
 * ```
 */
export function describeConstraint(constraint: Constraint, options: DescribeConstraintOptions): void {
  const { expect, skip = {} } = options;
  const { taxonomy, seed, settled, overCases } = lawsOf(options);

  const tests: Readonly<Record<string, () => void>> = {
    "has an id and names in both languages": () => {
      expect(/^[a-z][a-z0-9-]*$/.test(constraint.id), `id ${constraint.id}`).toEqual(true);
      checkSentence(constraint.labels, {}, `labels of ${constraint.id}`);
    },

    "finds yes, no or unknown, each with a code, waivable only where it is not yes": () => {
      overCases((records) => {
        for (const finding of findingsOf(constraint, catchPair(taxonomy, records))) checkFinding(finding, constraint);
      });
    },

    "finds the same in the same pair, whatever was asked before, and changes no record": () => {
      const history: { readonly pair: Pair; readonly found: string }[] = [];
      overCases((records) => {
        const pair = catchPair(taxonomy, records);
        const found = JSON.stringify(constraint.check(pair));
        expect(JSON.stringify(constraint.check(catchPair(taxonomy, records)))).toEqual(found);
        history.push({ pair, found });
      });
      for (const { pair, found } of history.reverse()) expect(JSON.stringify(constraint.check(pair))).toEqual(found);
    },

    "keeps a yes or a no when an unknown is answered": () => {
      overCases((records) => {
        const pairs = new PairCatcher(taxonomy, records);
        const before = statusOf(constraint, pairs.catch(records.professional, records.assignment));
        if (before === "unknown") return;
        for (const { field, professional, assignment } of answersTo(records)) {
          if (settled.includes(field)) continue;
          const now = statusOf(constraint, pairs.catch(professional, assignment));
          if (now === before) continue;
          throw new Error(`answering ${field} must keep ${before} of ${constraint.id}, and gives ${now}`);
        }
      });
    },

    "proposes repairs that start from what is there, leave valid records, and do not all make it worse": () => {
      overCases((records) => checkRepairs(constraint, taxonomy, records));
    },

    "in a real matcher gives the verdicts, and eligibility is their conjunction": () => {
      checkMatcher(constraint, taxonomy, seed, expect);
    },
  };
  checkSkips(skip, Object.keys(tests));
  options.describe(`constraint ${constraint.id}`, () => {
    for (const [name, test] of Object.entries(tests)) if (!(name in skip)) options.it(name, test);
  });
}

function findingsOf(constraint: Constraint, pair: Pair): readonly Finding[] {
  const found = constraint.check(pair);
  const findings = (Array.isArray(found) ? found : [found]) as readonly Finding[];
  if (findings.length === 0) throw new Error(`${constraint.id} must find something in every pair, and found nothing`);
  return findings;
}

function statusOf(constraint: Constraint, pair: Pair): Truth {
  return conjunction(findingsOf(constraint, pair).map((finding) => finding.status));
}

function checkFinding({ status, code, values = {}, waivable }: Finding, constraint: Constraint): void {
  if (status !== "yes" && status !== "no" && status !== "unknown") {
    throw new Error(`status of ${constraint.id} must be yes, no or unknown, and is ${String(status)}`);
  }
  if (typeof code !== "string" || code === "") throw new Error(`a finding of ${constraint.id} must have a code`);
  if (status === "yes") {
    if (waivable === true) throw new Error(`a yes of ${constraint.id} must not be waivable: there is nothing to waive`);
    return;
  }
  checkSentence(constraint.sentences[code], values, `finding ${code} of ${constraint.id}`);
}

const rank: Readonly<Record<Truth, number>> = { no: 0, unknown: 1, yes: 2 };

function checkRepairs(constraint: Constraint, taxonomy: Taxonomy, records: PairCase): void {
  const pairs = new PairCatcher(taxonomy, records);
  const pair = pairs.catch(records.professional, records.assignment);
  const repairs = constraint.repairs?.(pair) ?? [];
  for (const change of repairs) {
    const where = `repair ${change.code} of ${constraint.id}`;
    checkSentence(constraint.sentences[change.code], change.values, where);
    checkFrom(change, pair, where);
    checkValid(pair, change, where);
  }
  // Of several obstacles, mending one may bring another to light; a single one must not get worse by all that is proposed.
  const obstacles = findingsOf(constraint, pair).filter((finding) => finding.status !== "yes");
  if (repairs.length === 0 || obstacles.length > 1) return;
  const before = statusOf(constraint, pair);
  const helps = subsetsOf(repairs.slice(0, mostRepairsTogether)).some((changes) => {
    const { professional, assignment } = applyChanges(pair.professional, pair.assignment, changes);
    return rank[statusOf(constraint, pairs.catch(professional, assignment))] >= rank[before];
  });
  if (!helps) throw new Error(`repairs of ${constraint.id} must not all make it worse than ${before}`);
}

/** Repairs are tried alone and together; all subsets of five are few. */
const mostRepairsTogether = 5;

/** Every set of changes but the empty one, each in their order. */
function subsetsOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const sets: (readonly Change[])[] = [];
  for (const change of changes) sets.push([change], ...sets.map((set) => [...set, change]));
  return sets;
}

function checkValid(pair: Pair, change: Change, where: string): void {
  const { professional, assignment } = applyChanges(pair.professional, pair.assignment, [change]);
  for (const [kind, record] of [
    ["professional", professional],
    ["assignment", assignment],
  ] as const) {
    const outcome = validateRecord(kind, JSON.parse(JSON.stringify(record)));
    if (!outcome.valid) throw new Error(`${where} must leave a valid ${kind}: ${outcome.issues[0]?.message}`);
  }
}

function checkFrom(change: Change, pair: Pair, where: string): void {
  let at: unknown = change.record === "professional" ? pair.professional : pair.assignment;
  for (const step of change.path) at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[step];
  // Nothing stands yet where an item will be appended.
  if (change.operation === "append" && change.from === undefined) return;
  if (JSON.stringify(at) === JSON.stringify(change.from)) return;
  throw new Error(`${where} must start from what stands at ${change.path.join(".")}: ${JSON.stringify(at)}`);
}

function checkMatcher(constraint: Constraint, taxonomy: Taxonomy, seed: number, expect: TestRunner["expect"]): void {
  const market = generateMarket({
    seed,
    professionals: 40,
    assignments: 5,
    organisations: 8,
    taxonomy,
    today: caseDay,
  });
  const own = builtInConstraints.some((each) => each.id === constraint.id) ? [] : [constraint];
  const matcher = createMatcher({ taxonomy, constraints: own, today: caseDay });
  matcher.addOrganisations(market.organisations);
  matcher.addProfessionals(market.professionals);
  matcher.addAssignments(market.assignments);
  for (const assignment of market.assignments) {
    for (const professional of market.professionals) {
      const match = matcher.evaluate(professional.id, assignment.id);
      const { verdicts } = matcher.explain(match);
      expect(match.eligibility).toEqual(conjunction(verdicts.map((verdict) => verdict.status)));
      const ours = verdicts.filter((verdict) => verdict.constraint === constraint.id);
      expect(ours.length > 0, `verdicts of ${constraint.id}`).toEqual(true);
      expect(match.reasons).toEqual(verdicts.filter((verdict) => verdict.status !== "yes"));
    }
  }
}
